import ChineseText
import PolicyCorpus

extension Extraction {
  /// Clauses that a word of reason announces, and the clause before the one that the question repeats.
  func reasons() -> [Candidate] {
    var found = announced(for: .reason)
    addClausesBeforeMatched(rule: "reason.clause-before", prior: 0.35, to: &found)
    found += throughClauses()
    found += affected()
    found += replies(prior: 0.62)
    if let told = toldOfReason() { found.append(told) }
    if let best = bestClause, best > 1, case let opens = opensSpeech(match.clauses[0]), best > 2 || !opens {
      let first = Candidate(
        passage: passage, range: trimmed(match.clauses[opens ? 1 : 0]), rule: "reason.first-clause", prior: 0.33,
        isTyped: false, reach: .sentence)
      if !isAttribution(first.range), !isTime(first.range) { found.append(first) }
    }
    found += nextSentence()
    found += previousSentence()
    found += numberedReasons()
    if let candidate = wholeClause(rule: "reason.clause", prior: 0.2) { found.append(candidate) }
    return found
  }

  /// Whether a clause only leads to what is found or said: 调查发现, 某某介绍, 谈起初衷.
  private func opensSpeech(_ clause: Range<Int>) -> Bool {
    Names.speechVerb(characters, before: clause.upperBound, from: clause.lowerBound) != nil
      || Self.findings.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound) != nil
      || isTopic(clause)
  }

  /// Whether a clause only names what is spoken of: 谈起办学的初衷.
  func isTopic(_ clause: Range<Int>) -> Bool {
    Self.topicVerbs.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil
  }

  private static let topicVerbs = WordTable(words: "谈起 谈到 谈及 说起 说到 提起 提及 问及 问起 被问到 被问及 聊起 聊到 对于 关于 至于")
  private static let reasonNouns = WordTable(words: "初衷 原因 缘由 理由 目的 考虑 由来 背景 用意 好处 症结 根源")

  /// 谈起办学的初衷，某某说，甲: what is told of a reason.
  private func toldOfReason() -> Candidate? {
    guard let number = match.clauses.firstIndex(where: { isTopic($0) && namesReason($0) }) else { return nil }
    let next = stretch(number + 1, match.clauses.count).first {
      !opensSpeech(match.clauses[$0]) && !passage.attributions[$0]
    }
    guard let next else { return nil }
    let start = match.clauses[next].lowerBound
    return Candidate(
      passage: passage, range: trimmed(stretch(start, sentenceEnd(from: start))), rule: "reason.told", prior: 0.75,
      reach: .sentence)
  }

  private func namesReason(_ span: Range<Int>) -> Bool {
    span.contains { Self.reasonNouns.longestPrefix(characters, at: $0, limit: span.upperBound) != nil }
  }

  /// 主要有两点考虑。一是甲；二是乙: the reasons that the sentences after one number.
  private func numberedReasons() -> [Candidate] {
    guard !passage.numberedLists.isEmpty, range.count <= 40, namesReason(range) else { return [] }
    return numbered().map { candidate in
      var candidate = candidate
      candidate.prior = 0.88
      return candidate
    }
  }

  /// 由于甲，加上乙，丙: all clauses from the word of reason up to the one that the question repeats.
  private func throughClauses() -> [Candidate] {
    guard let best = bestClause, best > 1,
      let opening = passage.announcements.first(where: { announcement in
        ClauseRules.all[announcement.rule].identifier == "reason.because" && announcement.clause + 1 < best
          && !refersBack(stretch(announcement.word.upperBound, match.clauses[announcement.clause].upperBound))
      }), !(opening.clause + 1..<best).contains(where: { isConclusion(match.clauses[$0]) })
    else { return [] }
    let span = trimmed(stretch(opening.word.upperBound, match.clauses[best - 1].upperBound))
    guard span.count <= 80 else { return [] }
    return [Candidate(passage: passage, range: span, rule: "reason.because-through", prior: 0.93, reach: .sentence)]
  }

  func isConclusion(_ clause: Range<Int>) -> Bool {
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

  /// 某物短缺。要节约某物: a demand has its reason in the sentence before it, and a conclusion is drawn from all of that.
  private func previousSentence() -> [Candidate] {
    guard let before = passage.neighbour(-1), let clause = before.clauses.first else { return [] }
    let concludes =
      Self.concluding.longestPrefix(characters, at: range.lowerBound, limit: range.upperBound) != nil && !before.asks
    guard concludes || Self.demands.longestPrefix(characters, at: range.lowerBound, limit: range.upperBound) != nil
    else { return [] }
    let whole = trimmed(before.text, leading: Self.noParticles)
    let isShort = whole.count <= 90
    return [
      Candidate(
        passage: before, range: concludes && isShort ? whole : clause, rule: "reason.sentence-before",
        prior: concludes && isShort ? 0.8 : 0.36, isTyped: concludes
      ).with(further: [passage])
    ]
  }

  private static let concluding = WordTable(
    words: "所以 因此 因而 为此 于是 基于此 基于上述 基于以上 有鉴于此 鉴于此 鉴于上述 鉴于以上 鉴于这 正因如此 正因为如此 正是基于")
}
