import ChineseText
import PolicyCorpus

extension Extraction {
  /// The cuts of announcing words.
  func announced(by rules: [ClauseRule]) -> [Candidate] {
    var found: [Candidate] = []
    for rule in rules {
      for (number, clause) in match.clauses.enumerated() where mayAnnounce(rule, clause) {
        for word in rule.words {
          guard let place = announcing(word, in: clause, rule.position) else { continue }
          if let candidate = cut(rule, at: place, clause: number) { found.append(candidate) }
          break
        }
      }
    }
    return found
  }

  /// Whether a word of a rule may stand where the rule wants it: a quick look at its first character.
  private func mayAnnounce(_ rule: ClauseRule, _ clause: Range<Int>) -> Bool {
    switch rule.position {
    case .start:
      let start = clause.first { CharacterClass(characters[$0]) != .openQuote }
      return start.map { rule.heads.contains(characters[$0]) } ?? false
    case .anywhere: return clause.contains { rule.heads.contains(characters[$0]) }
    }
  }

  func announcing(_ word: [UInt16], in clause: Range<Int>, _ position: ClauseRule.Position) -> Range<Int>? {
    switch position {
    case .start:
      var start = clause.lowerBound
      while start < clause.upperBound, CharacterClass(characters[start]) == .openQuote { start += 1 }
      guard CharacterSearch.matches(word, in: characters, at: start), start + word.count < clause.upperBound else {
        return nil
      }
      if word.count == 1, !PhraseBoundary.isParticle(characters, start, lowest: clause.lowerBound),
        !Self.loneWords.contains(word[0])
      {
        return nil
      }
      // 为 before a verb tells a purpose, before a noun for whom.
      if word == Self.forWord, !leadsToVerb(start + 1, clause), !leadsToClause(clause) { return nil }
      return stretch(start, start + word.count)
    case .anywhere:
      guard let place = CharacterSearch.first(word, in: characters, clause), place.upperBound < clause.upperBound else {
        return nil
      }
      return place
    }
  }

  /// 为甲，乙: the clause after this one says more of what the question repeats.
  private func leadsToClause(_ clause: Range<Int>) -> Bool {
    guard let number = match.clauses.firstIndex(of: clause), number + 1 < match.clauses.count, clause.count >= 7 else {
      return false
    }
    return coverage(of: match.clauses[number + 1]) > coverage(of: clause) + 0.1
  }

  private func leadsToVerb(_ place: Int, _ clause: Range<Int>) -> Bool {
    PhraseBoundary.verb(characters, at: place, limit: clause.upperBound) != nil
      || Self.purposeAdverbs.longestPrefix(characters, at: place, limit: clause.upperBound) != nil
  }

  static let forWord = "为".folded
  private static let purposeAdverbs = WordTable(
    words:
      "进一步 更好 切实 有效 全面 深入 充分 尽快 及时 严格 积极 大力 系统 加 使 让 防 保 补 解 规范 方便 方 便 提升 增强 优化 深化 强化 完善 支持 保护 维护 服务 引导 培养 培育 应对 治理 统一 缓 节 减 做 建 办 牵 稳 改"
  )

  private static let loneWords = CharacterSet16("将应故")

  func cut(_ rule: ClauseRule, at place: Range<Int>, clause number: Int) -> Candidate? {
    let clause = match.clauses[number]
    let span: Range<Int>
    switch rule.cut {
    case .restOfClause:
      span = trimmed(stretch(place.upperBound, match.clauses[lastParallel(to: number, rule)].upperBound))
    case .restOfSentence where goesOnOtherwise(after: number):
      span = trimmed(stretch(place.upperBound, clause.upperBound))
    case .restOfSentence: span = trimmed(stretch(place.upperBound, sentenceEnd(from: place.upperBound)))
    case .wholeClause: span = trimmed(clause, leading: [])
    case .clauseBefore:
      guard number > 0, !isAttribution(match.clauses[number - 1]) else { return nil }
      var before = match.clauses[number - 1]
      if before.count < 4, number > 1 { before = match.clauses[number - 2].lowerBound..<before.upperBound }
      span = trimmed(before)
    }
    guard span.count >= 2 else { return nil }
    var candidate = Candidate(passage: passage, range: span, rule: rule.identifier, prior: rule.prior)
    candidate.reach = .sentence
    if coverage(of: span) > 0.6 { candidate.prior -= 0.3 }
    // 坚持甲、乙、丙: several ways side by side.
    if rule.identifier == "manner.adhere", span.contains(where: { characters[$0] == Character16.enumerationComma }) {
      candidate.prior += 0.15
    }
    return candidate
  }

  private static let findings = WordTable(words: "发现 了解到 看到 注意到 显示 表明 反映 认识到 考虑到")

  /// Whether the clause after one begins a new thought and not a parallel to it.
  func goesOnOtherwise(after number: Int) -> Bool {
    guard number + 1 < match.clauses.count else { return false }
    let clause = match.clauses[number]
    if Self.findings.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound) != nil {
      return false
    }
    let next = match.clauses[number + 1]
    return Self.newThoughts.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound) != nil
  }

  private static let newThoughts = WordTable(words: "既 并 又 同时 但 而 其中 另外 此外 也 还 同 因此 所以 这 我们 我市 我县 我省 全市 全县 全省 今年 去年")

  /// 为了做甲，做乙，做丙，制定…: the last clause that is parallel to the announced one, before the clause that the question
  /// repeats.
  private func lastParallel(to number: Int, _ rule: ClauseRule) -> Int {
    guard rule.type == .reason else { return number }
    // 因为调查时发现，甲短缺: what was found is the reason.
    let clause = match.clauses[number]
    if number + 1 < match.clauses.count,
      Self.findings.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound) != nil
    {
      return match.clauses.count - 1
    }
    // The clause that the question repeats comes after the announced one.
    let later = match.clauses.indices.filter { $0 > number && coverage(of: match.clauses[$0]) > 0 }
    let best = later.max { coverage(of: match.clauses[$0]) < coverage(of: match.clauses[$1]) } ?? match.clauses.count
    var last = number
    while last + 1 < best, last - number < 3 {
      let next = match.clauses[last + 1]
      guard isVerbLed(next),
        Self.authorities.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound) == nil
      else { break }
      last += 1
    }
    return last
  }
}
