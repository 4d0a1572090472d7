import ChineseText
import PolicyCorpus

extension Extraction {
  /// The cuts of announcing words for questions of a type.
  ///
  /// - Parameter excluded: the identifier of a rule that is left out.
  func announced(for type: AnswerType, besides excluded: String? = nil) -> [Candidate] {
    var found: [Candidate] = []
    var last: Announcement?
    for one in passage.announcements where one.type == type {
      // The first word of a rule that announces in a clause is the one that counts.
      if let last, last.rule == one.rule, last.clause == one.clause { continue }
      guard !one.needsClauseAfter || leadsToClause(one.clause), ClauseRules.all[one.rule].identifier != excluded else {
        continue
      }
      last = one
      if let candidate = cut(ClauseRules.all[one.rule], at: one.word, clause: one.clause) { found.append(candidate) }
    }
    return found
  }

  /// 为甲，乙: the clause after this one says more of what the question repeats.
  private func leadsToClause(_ number: Int) -> Bool {
    guard number + 1 < match.clauses.count, match.clauses[number].count >= 7 else { return false }
    return match.clauseCoverages[number + 1] > match.clauseCoverages[number] + 0.1
  }

  func cut(_ rule: ClauseRule, at place: Range<Int>, clause number: Int) -> Candidate? {
    let clause = match.clauses[number]
    let span: Range<Int>
    switch rule.cut {
    case .restOfClause:
      span = trimmed(
        stretch(place.upperBound, beforeConclusion(match.clauses[lastParallel(to: number, rule)], from: place, rule)))
    case .restOfSentence where goesOnOtherwise(after: number):
      span = trimmed(stretch(place.upperBound, clause.upperBound))
    case .restOfSentence: span = trimmed(stretch(place.upperBound, sentenceEnd(from: place.upperBound)))
    case .wholeClause:
      let goesOn = rule.identifier == "reason.this-is" && goesOnToNoun(clause)
      span = trimmed(
        goesOn ? stretch(clause.lowerBound, sentenceEnd(from: place.upperBound)) : clause, leading: Self.noParticles)
    case .clauseBefore:
      guard number > 0, !isAttribution(match.clauses[number - 1]), !isConclusion(match.clauses[number - 1]) else {
        return nil
      }
      var before = match.clauses[number - 1]
      if before.count < 4, number > 1 { before = match.clauses[number - 2].lowerBound..<before.upperBound }
      span = trimmed(before)
    }
    guard span.count >= (rule.type == .reason && rule.cut != .restOfSentence ? 3 : 2) else { return nil }
    // 鉴于上述情况: what is meant stands before.
    if rule.type == .reason, refersBack(stretch(place.upperBound, clause.upperBound)) { return nil }
    // 先办甲，方可做乙: the question asks for what must come before 乙.
    if rule.identifier == "manner.precondition", coverage(of: clause) < 0.15 || !asksForPrecondition { return nil }
    // 某工程因…: the question speaks of what stands before the word.
    if rule.identifier == "reason.because-inside",
      place.lowerBound < clause.lowerBound + 2 || coverage(of: clause.lowerBound..<place.lowerBound) < 0.12
    {
      return nil
    }
    var candidate = Candidate(passage: passage, range: span, rule: rule.identifier, prior: rule.prior)
    candidate.reach = .sentence
    if coverage(of: span) > 0.6 { candidate.prior -= 0.3 }
    // 针对偷排问题: what the question says is no reason of it.
    if rule.identifier == "reason.facing", coverage(of: span) > 0.3 { candidate.prior -= 0.3 }
    // 采取甲的办法: a noun of way closes it.
    if rule.identifier == "manner.by", question.rules.first != "manner.how",
      Self.ways.longestSuffix(characters, before: span.upperBound, from: place.upperBound) != nil
    {
      candidate.prior += 0.12
    }
    // 坚持甲、乙、丙: several ways side by side.
    if rule.identifier == "manner.adhere", span.contains(where: { characters[$0] == Character16.enumerationComma }) {
      candidate.prior += 0.15
    }
    return candidate
  }

  /// Whether the question asks what leads to something: 才能, 获得.
  private var asksForPrecondition: Bool {
    query.asksForPrecondition.value {
      question.characters.indices.contains {
        Self.gaining.longestPrefix(question.characters, at: $0, limit: question.characters.count) != nil
      }
    }
  }

  private static let gaining = WordTable(words: "才能 方能 才可 方可 才会 获得 得到 拿到 取得 换 兑换 享受 享有 能 可以 算 前提 手续 条件")

  /// Whether a short phrase only names what was said before.
  func refersBack(_ span: Range<Int>) -> Bool {
    span.count <= 8 && Self.backReferences.longestPrefix(characters, at: span.lowerBound, limit: span.upperBound) != nil
  }

  private static let backReferences = WordTable(words: "上述 以上 此 这一 这些 这种 这个 这样 如此 这两 这几")

  /// 这是做甲，做乙的途径: the noun that it is ends the sentence.
  func goesOnToNoun(_ clause: Range<Int>) -> Bool {
    guard let last = match.clauses.last, last.lowerBound > clause.lowerBound else { return false }
    return !clause.contains { characters[$0] == 0x7684 } && last.contains { characters[$0] == 0x7684 }
  }

  /// 因甲不宜公开的: the end of the reason within a clause that ends in 的 and says what follows from it too.
  private func beforeConclusion(_ clause: Range<Int>, from word: Range<Int>, _ rule: ClauseRule) -> Int {
    guard rule.type == .reason, clause.upperBound > word.upperBound + 4,
      characters[clause.upperBound - 1] == 0x7684  // 的
    else { return clause.upperBound }
    return stretch(word.upperBound + 2, clause.upperBound).first {
      Self.inabilities.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil
    } ?? clause.upperBound
  }

  private static let inabilities = WordTable(words: "不宜 不能 无法 不便 难以 不得不 未能 确需 需要变更")
  private static let asWellAs = "以及".folded
  static let findings = WordTable(words: "发现 了解到 看到 注意到 显示 表明 反映 认识到 考虑到")

  /// Whether the clause after one begins a new thought and not a parallel to it.
  func goesOnOtherwise(after number: Int) -> Bool {
    guard number + 1 < match.clauses.count else { return false }
    let clause = match.clauses[number]
    if Self.findings.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound) != nil {
      return false
    }
    let next = match.clauses[number + 1]
    // 考虑是甲，也为乙: a second reason is none.
    if Self.furtherPurposes.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound) != nil {
      return false
    }
    return Self.newThoughts.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound) != nil
  }

  private static let furtherPurposes = WordTable(words: "也为 也是为 也是因为 又为 又是为 并为 同时也为 也有利于 也有助于 还为")
  private static let newThoughts = WordTable(
    words: "既 并 又 同时 但 而 其中 另外 此外 也 还 同时 同年 同月 同日 同期 因此 所以 这 我们 我市 我县 我省 全市 全县 全省 今年 去年")

  /// Whether somebody begins to speak in a clause.
  private func namesSpeaker(_ clause: Range<Int>) -> Bool {
    passage.persons.contains { $0.speaks && clause.contains($0.name.lowerBound) }
  }

  /// Whether what a clause explains is said before it: in the clauses before, or in a sentence that asks.
  private func explainsBefore(_ number: Int) -> Bool {
    if number == 0 { return passage.neighbour(-1)?.asks ?? false }
    guard let best = bestClause else { return false }
    return best < number && match.clauseCoverages[best] >= 0.3
  }

  /// 为了做甲，做乙，做丙，制定…: the last clause that is parallel to the announced one, before the clause that the question
  /// repeats.
  private func lastParallel(to number: Int, _ rule: ClauseRule) -> Int {
    guard rule.type == .reason else {
      // 通过甲，以及乙: what a word of joining adds.
      let next = number + 1
      return next < match.clauses.count
        && CharacterSearch.matches(Self.asWellAs, in: characters, at: match.clauses[next].lowerBound) ? next : number
    }
    // 因为调查时发现，甲短缺: what was found is the reason.
    let clause = match.clauses[number]
    if number + 1 < match.clauses.count,
      Self.findings.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound) != nil
    {
      return match.clauses.count - 1
    }
    // 选在清早，因为甲，乙，丙: where what it explains is said before, all that follows explains.
    if rule.identifier == "reason.because", explainsBefore(number) {
      var last = number
      while last + 1 < match.clauses.count, last - number < 3, !goesOnOtherwise(after: last),
        !isConclusion(match.clauses[last + 1]), !namesSpeaker(match.clauses[last + 1])
      {
        last += 1
      }
      return last
    }
    // The clause that the question repeats comes after the announced one.
    let coverages = match.clauseCoverages
    let later = match.clauses.indices.filter { $0 > number && coverages[$0] > 0 }
    let best = later.max { coverages[$0] < coverages[$1] } ?? match.clauses.count
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
