import ChineseText
import PolicyCorpus

extension Extraction {
  /// 申请建房的，应当做甲，经乙后，报丙: what must, may or will be done in the case that the question names, through all steps.
  func demanded() -> [Candidate] {
    let coverages = match.clauseCoverages
    guard match.clauses.count > 1 else { return [] }
    for number in match.clauses.indices.dropFirst() {
      let clause = match.clauses[number]
      let start = pastDoer(clause)
      guard let demand = Self.modals.longestPrefix(characters, at: start, limit: clause.upperBound),
        start == clause.lowerBound || !passage.attributions[number - 1]
      else { continue }
      // The case stands before it.
      let event = match.clauses[number - 1]
      guard coverages[number - 1] >= 0.2, coverages[number - 1] >= coverages[number],
        Self.effectOpenings.longestPrefix(characters, at: event.lowerBound, limit: event.upperBound) == nil,
        !Self.permissions.contains(characters[start]) || isCase(event)
      else { continue }
      let end = thoughtEnd(from: number, sentenceEnd(from: start))
      let span = trimmed(stretch(demand.value == 1 ? start + demand.length : start, end))
      guard span.count >= 3 else { continue }
      return [
        Candidate(
          passage: passage, range: span, rule: "manner.demanded", prior: span.count > 90 ? 0.6 : 0.8, reach: .sentence)
      ]
    }
    return []
  }

  /// 遇暴雨, 办理转诊的: whether a clause names a case.
  private func isCase(_ clause: Range<Int>) -> Bool {
    Self.caseEndings.contains(characters[clause.upperBound - 1])
      || Self.caseOpenings.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil
  }

  private static let permissions = CharacterSet16("可能")
  private static let caseEndings = CharacterSet16("的时后前")
  private static let caseOpenings = WordTable(words: "对 遇 因 如 若 凡 发现 符合 需要 确需 举报 针对 一旦 出现 发生 在 不服 当")

  /// Just past who acts where that is a pronoun or stands for all (我们将…, 各地要…).
  private func pastDoer(_ clause: Range<Int>) -> Int {
    clause.lowerBound
      + (Self.doerWords.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound)?.length ?? 0)
  }

  private static let doerWords = WordTable(
    words: "我们 我市 我县 我省 我区 全市 全县 全省 各地 各单位 各部门 有关部门 有关单位 相关部门 当事人 申请人 本人 各级 他们 市里 县里 区里 省里")
  private static let effectOpenings = WordTable(words: "从而 以便 确保 为了 旨在")

  /// The modals that are no part of the answer have the value 1.
  private static let modals: WordTable = {
    var table = WordTable(words: "可 可以 一律 不得 不予 将 无需 无须 不必 不用 予以 给予 只能 也可 也可以 依法 责令 由")
    for word in ["应当", "应", "须", "必须", "要", "需要", "需", "应该", "得"] { table.insert(word.folded, value: 1) }
    return table
  }()

  /// 报名难。针对这一问题，改变办法：甲: what is done about a trouble stands in the sentence after it.
  func nextRemedy() -> Candidate? {
    guard let next = passage.neighbour(1), !next.asks,
      Self.remedies.longestPrefix(next.characters, at: next.text.lowerBound, limit: next.text.upperBound) != nil
    else { return nil }
    var clauses = next.clauses
    // 针对这一问题, 为此: what only takes up the trouble.
    if clauses.count > 1, let first = clauses.first, first.count <= 12 { clauses.removeFirst() }
    // 改变了办法：甲, the way itself stands behind the colon.
    if clauses.count > 1, let first = clauses.first, first.upperBound < next.range.upperBound,
      let colon = stretch(first.lowerBound, next.range.upperBound).first(where: {
        next.characters[$0] == Character16.colon
      }),
      colon + 4 < next.range.upperBound
    {
      clauses = [stretch(colon + 1, next.range.upperBound)]
    }
    guard let first = clauses.first, let last = clauses.last else { return nil }
    let span = trimmed(stretch(first.lowerBound, last.upperBound), leading: Self.noParticles)
    return Candidate(passage: next, range: span, rule: "manner.next-remedy", prior: 0.74, reach: .sentence)
      .with(further: [passage])
  }

  private static let remedies = WordTable(
    words: "为此 对此 针对这 针对上述 针对以上 于是 我们就 为解决这 为了解决这 为破解这 为了破解这 为改变这 为应对这 有鉴于此 面对这")

  /// 可以做甲，也可以做乙: ways to choose from.
  func alternatives() -> Candidate? {
    for number in match.clauses.indices.dropLast() {
      let (clause, next) = (match.clauses[number], match.clauses[number + 1])
      guard Self.further.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound) != nil,
        let may = clause.first(where: { Self.may.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil })
      else { continue }
      return Candidate(
        passage: passage, range: trimmed(stretch(may, thoughtEnd(from: number + 1, sentenceEnd(from: may)))),
        rule: "manner.alternatives", prior: 0.88, reach: .sentence)
    }
    return nil
  }

  private static let may = WordTable(words: "可 可以 能 能够 既可 既可以 既能 可以选择")
  private static let further = WordTable(words: "也可 也可以 也能 还可 还可以 还能 或者 或")
}
