import ChineseText
import PolicyCorpus

extension Extraction {
  /// Clauses that a word of reason announces, and the clause before the one that the question repeats.
  func reasons() -> [Candidate] {
    var found = announced(by: ClauseRules.reasons)
    found += beforeMatched(rule: "reason.clause-before", prior: 0.35)
    found += nextSentence()
    found += wholeClauses(rule: "reason.clause", prior: 0.2)
    return found
  }

  /// Clauses that a word of means announces, what follows the clause that the question repeats, and what comes before it.
  func manners() -> [Candidate] {
    var found = announced(by: ClauseRules.manners)
    found += gaps()
    found += emphases()
    found += afterMatched()
    found += beforeMatched(rule: "manner.clause-before", prior: 0.4)
    found += wholeClauses(rule: "manner.clause", prior: 0.3)
    return found
  }

  /// The cuts of announcing words.
  func announced(by rules: [ClauseRule]) -> [Candidate] {
    var found: [Candidate] = []
    for rule in rules {
      for (number, clause) in match.clauses.enumerated() {
        for word in rule.words {
          guard let place = announcing(word, in: clause, rule.position) else { continue }
          if let candidate = cut(rule, at: place, clause: number) { found.append(candidate) }
          break
        }
      }
    }
    return found
  }

  private func announcing(_ word: [UInt16], in clause: Range<Int>, _ position: ClauseRule.Position) -> Range<Int>? {
    switch position {
    case .start:
      var start = clause.lowerBound
      while start < clause.upperBound, CharacterClass(characters[start]) == .openQuote { start += 1 }
      guard CharacterSearch.matches(word, in: characters, at: start), start + word.count < clause.upperBound else { return nil }
      if word.count == 1, !PhraseBoundary.isParticle(characters, start, lowest: clause.lowerBound), !Self.loneWords.contains(word[0]) {
        return nil
      }
      return start..<start + word.count
    case .anywhere:
      guard let place = CharacterSearch.first(word, in: characters, clause), place.upperBound < clause.upperBound else { return nil }
      return place
    }
  }

  private static let loneWords = Set("将应故".folded)

  private func cut(_ rule: ClauseRule, at place: Range<Int>, clause number: Int) -> Candidate? {
    let clause = match.clauses[number]
    let span: Range<Int>
    switch rule.cut {
    case .restOfClause: span = trimmed(place.upperBound..<clause.upperBound)
    case .restOfSentence: span = trimmed(place.upperBound..<sentenceEnd(from: place.upperBound))
    case .wholeClause: span = trimmed(clause, leading: [])
    case .clauseBefore:
      guard number > 0 else { return nil }
      var before = match.clauses[number - 1]
      if before.count < 4, number > 1 { before = match.clauses[number - 2].lowerBound..<before.upperBound }
      span = trimmed(before)
    }
    guard span.count >= 2 else { return nil }
    var candidate = Candidate(passage: passage, range: span, rule: rule.identifier, prior: rule.prior)
    candidate.reach = .sentence
    if coverage(of: span) > 0.6 { candidate.prior -= 0.3 }
    return candidate
  }

  /// The end of the sentence or of the quotation that a place stands in.
  func sentenceEnd(from place: Int) -> Int {
    var depth = 0
    var end = place
    while end < range.upperBound {
      switch CharacterClass(characters[end]) {
      case .openQuote: depth += 1
      case .closeQuote:
        depth -= 1
        if depth < 0 { return end }
      case .terminator: if depth <= 0 { return end }
      default: break
      }
      end += 1
    }
    return end
  }

  /// The clause with most of the question's terms.
  var bestClause: Int? {
    let clauses = match.clauses
    let scores = clauses.map { coverage(of: $0) }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
    return best
  }

  private func beforeMatched(rule: String, prior: Double) -> [Candidate] {
    guard let best = bestClause, best > 0 else { return [] }
    var candidate = Candidate(passage: passage, range: trimmed(match.clauses[best - 1]), rule: rule, prior: prior)
    candidate.isTyped = false
    candidate.reach = .sentence
    // 有效提升, 切实保障: a clause of effect has its means before it.
    if Self.effects.longestPrefix(characters, at: match.clauses[best].lowerBound, limit: match.clauses[best].upperBound) != nil {
      candidate.prior += 0.3
    }
    var found = [candidate]
    if best > 1 {
      var all = candidate
      all.range = trimmed(match.clauses[0].lowerBound..<match.clauses[best - 1].upperBound)
      all.prior -= 0.1
      found.append(all)
    }
    return found
  }

  private static let effects = WordTable(words: "有效 切实 不断 进一步 大大 显著 推动 促进 提升 提高 实现 确保 保障 增强 为 使 让 从而 有力 全面提升 持续提升 着力 充分")

  private func afterMatched() -> [Candidate] {
    guard let best = bestClause else { return [] }
    var found: [Candidate] = []
    let clause = match.clauses[best]
    let end = sentenceEnd(from: clause.lowerBound)
    // What the clause itself says after the question's words, and all that follows.
    var lastTerm = clause.lowerBound
    for places in match.occurrences {
      for occurrence in places where occurrence.range.upperBound <= clause.upperBound && occurrence.range.lowerBound >= clause.lowerBound {
        lastTerm = max(lastTerm, occurrence.range.upperBound)
      }
    }
    if best + 1 < match.clauses.count, match.clauses[best + 1].lowerBound < end {
      let span = trimmed(match.clauses[best + 1].lowerBound..<end)
      var prior = 0.5
      if clause.count <= 16 || Self.topics.contains(characters[clause.lowerBound]) { prior += 0.15 }
      if span.count > 80 { prior -= 0.25 }
      var candidate = Candidate(passage: passage, range: span, rule: "manner.clauses-after", prior: prior)
      candidate.isTyped = false
      found.append(candidate)
      var one = candidate
      one.range = trimmed(match.clauses[best + 1])
      one.prior = 0.35
      found.append(one)
    }
    if clause.upperBound - lastTerm >= 4 {
      var candidate = Candidate(
        passage: passage, range: trimmed(lastTerm..<clause.upperBound), rule: "manner.rest-of-clause", prior: 0.4)
      candidate.isTyped = false
      found.append(candidate)
    }
    return found
  }

  private static let topics = Set("对针就在".folded)

  /// 这是…: the sentence after the one that the question repeats.
  private func nextSentence() -> [Candidate] {
    guard let next = passage.neighbour(1), CharacterSearch.matches("这".folded, in: next.characters, at: next.range.lowerBound),
      let clause = next.clauses.first
    else { return [] }
    var candidate = Candidate(passage: next, range: clause, rule: "reason.next-sentence", prior: 0.5)
    candidate.further = [passage]
    return [candidate]
  }

  func wholeClauses(rule: String, prior: Double) -> [Candidate] {
    guard let best = bestClause else { return [] }
    var candidate = Candidate(passage: passage, range: trimmed(match.clauses[best], leading: []), rule: rule, prior: prior)
    candidate.mayHoldTerms = true
    candidate.isTyped = false
    return [candidate]
  }
}
