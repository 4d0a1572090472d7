import ChineseText
import PolicyCorpus

extension Extraction {
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
    let scores = match.clauseCoverages
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
    return best
  }

  /// Adds what comes before the clause that the question repeats.
  func addClausesBeforeMatched(rule: String, prior: Double, to found: inout [Candidate]) {
    guard let best = bestClause, best > 0, !passage.attributions[best - 1], !isTime(match.clauses[best - 1]),
      !isTopic(match.clauses[best - 1]), !isOrdinal(match.clauses[best - 1])
    else { return }
    var candidate = Candidate(
      passage: passage, range: trimmed(match.clauses[best - 1]), rule: rule, prior: prior, isTyped: false,
      reach: .sentence)
    // 有效提升, 切实保障: a clause of effect has its means before it.
    if Self.effects.longestPrefix(characters, at: match.clauses[best].lowerBound, limit: match.clauses[best].upperBound)
      != nil
    {
      candidate.prior += 0.3
    }
    found.append(candidate)
    if best > 1 {
      var all = candidate
      let first = best > 2 && passage.attributions[0] ? 1 : 0
      all.range = trimmed(stretch(match.clauses[first].lowerBound, match.clauses[best - 1].upperBound))
      if let opening = Self.openings.longestPrefix(characters, at: all.range.lowerBound, limit: all.range.upperBound) {
        all.range = trimmed(stretch(all.range.lowerBound + opening.length, all.range.upperBound))
      }
      let endsThere = match.clauses[(best + 1)...].allSatisfy { isEffect($0) }
      all.prior += endsThere && all.range.count <= 50 ? 0.06 : -0.1
      found.append(all)
    }
  }

  /// 第一，第二: what only counts.
  private func isOrdinal(_ clause: Range<Int>) -> Bool { clause.count <= 3 && characters[clause.lowerBound] == 0x7B2C }

  private static let openings = WordTable(words: "这就需要我们 这就需要 这就要求我们 这就要求 这需要 我们要 我们 必须 要 应当 应")

  /// Whether a clause tells what comes of something.
  func isEffect(_ clause: Range<Int>) -> Bool {
    Self.effects.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil
  }

  /// Whether a clause does no more than name who speaks.
  func isAttribution(_ clause: Range<Int>) -> Bool {
    guard let number = match.clauses.firstIndex(of: clause) else { return Clauses.isAttribution(characters, clause) }
    return passage.attributions[number]
  }

  /// Whether a clause does no more than say when.
  func isTime(_ clause: Range<Int>) -> Bool {
    if Self.whileWords.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound) != nil {
      return true
    }
    guard clause.count <= 14 else { return false }
    return DatePhrase.all(in: characters, clause).contains { date in
      date.range.lowerBound - clause.lowerBound <= 2 && clause.upperBound - date.range.upperBound <= 3
    }
  }

  private static let whileWords = WordTable(words: "的同时 之际 期间 之时 以来 之后")
  private static let effects = WordTable(
    words: "形成 能够 完全 有能力 有条件 具备 足以 有效 切实 不断 进一步 大大 显著 推动 促进 提升 提高 实现 确保 保障 增强 为 使 让 从而 有力 全面提升 持续提升 着力 充分")

  static let demands = WordTable(words: "要 必须 应当 应 因此 所以 为此 需要 务必")

  /// The clause with most of the question's terms.
  func wholeClause(rule: String, prior: Double) -> Candidate? {
    // A clause that only repeats the question does not answer it.
    guard let best = bestClause, match.clauseCoverages[best] < 0.75, !isTopic(match.clauses[best]) else { return nil }
    return Candidate(
      passage: passage, range: trimmed(match.clauses[best], leading: Self.noParticles), rule: rule, prior: prior,
      mayHoldTerms: true, isTyped: false)
  }
}
