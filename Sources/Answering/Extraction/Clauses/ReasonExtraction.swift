import ChineseText
import PolicyCorpus

extension Extraction {
  /// Clauses that a word of reason announces, and the clause before the one that the question repeats.
  func reasons() -> [Candidate] {
    var found = announced(for: .reason)
    addClausesBeforeMatched(rule: "reason.clause-before", prior: 0.35, to: &found)
    found += throughClauses()
    found += affected()
    if let best = bestClause, best > 1 {
      var first = Candidate(
        passage: passage, range: trimmed(match.clauses[0]), rule: "reason.first-clause", prior: 0.33)
      if Names.speechVerb(
        characters, at: max(first.range.lowerBound, first.range.upperBound - 1), limit: first.range.upperBound) != nil,
        match.clauses.count > 1
      {
        first.range = trimmed(match.clauses[1])
      }
      first.isTyped = false
      first.reach = .sentence
      if !isAttribution(first.range), !isTime(first.range) { found.append(first) }
    }
    found += nextSentence()
    found += previousSentence()
    if let candidate = wholeClause(rule: "reason.clause", prior: 0.2) { found.append(candidate) }
    return found
  }

  /// 由于甲，加上乙，丙: all clauses from the word of reason up to the one that the question repeats.
  private func throughClauses() -> [Candidate] {
    guard let best = bestClause, best > 1,
      let opening = passage.announcements.first(where: { announcement in
        ClauseRules.all[announcement.rule].identifier == "reason.because" && announcement.clause + 1 < best
      }), !(opening.clause + 1..<best).contains(where: { isConclusion(match.clauses[$0]) })
    else { return [] }
    let span = trimmed(stretch(opening.word.upperBound, match.clauses[best - 1].upperBound))
    guard span.count <= 80 else { return [] }
    return [Candidate(passage: passage, range: span, rule: "reason.because-through", prior: 0.93, reach: .sentence)]
  }

  private func isConclusion(_ clause: Range<Int>) -> Bool {
    Self.demands.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil
      || Self.conclusions.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil
  }

  private static let conclusions = WordTable(words: "因此 因而 所以 于是 故 导致 使 使得 令 从而 造成")

  /// 受高温影响，产量下降: what something suffered from.
  private func affected() -> [Candidate] {
    match.clauses.compactMap { clause in
      guard clause.count >= 4, characters[clause.lowerBound] == 0x53D7,  // 受
        Self.effectNouns.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound) != nil
      else { return nil }
      return Candidate(passage: passage, range: clause, rule: "reason.affected", prior: 0.85, reach: .sentence)
    }
  }

  private static let effectNouns = WordTable(words: "影响 制约 冲击 拖累 限制 推动 带动 拉动")

  /// 这是…: the sentence after the one that the question repeats.
  private func nextSentence() -> [Candidate] {
    guard let next = passage.neighbour(1) ?? passage.resumed,
      Self.resuming.longestPrefix(next.characters, at: next.range.lowerBound, limit: next.range.upperBound) != nil,
      let clause = next.clauses.first
    else { return [] }
    // 这样安排，主要是考虑到…: the announced reason in it.
    let inner = Extraction(question: question, query: query, match: match.moved(to: next))
    let announced = inner.announced(for: .reason, besides: "reason.this-is").map {
      candidate in
      var candidate = candidate
      candidate.further = [passage]
      return candidate
    }
    if !announced.isEmpty { return announced }
    // 这是做甲，做乙的途径: the noun that it is ends the sentence.
    let whole = inner.goesOnToNoun(clause) ? inner.trimmed(next.text, leading: Self.noParticles) : clause
    var candidate = Candidate(passage: next, range: whole, rule: "reason.next-sentence", prior: 0.5)
    candidate.further = [passage]
    return [candidate]
  }

  private static let resuming = WordTable(words: "这 主要 之所以 目的 原因 究其原因 根源 根子 症结 归根结底")

  /// 某物短缺。要节约某物: a demand has its reason in the sentence before it.
  private func previousSentence() -> [Candidate] {
    guard let before = passage.neighbour(-1), let clause = before.clauses.first,
      Self.demands.longestPrefix(characters, at: range.lowerBound, limit: range.upperBound) != nil
    else { return [] }
    var first = Candidate(passage: before, range: clause, rule: "reason.sentence-before", prior: 0.36)
    first.further = [passage]
    first.isTyped = false
    return [first]
  }
}
