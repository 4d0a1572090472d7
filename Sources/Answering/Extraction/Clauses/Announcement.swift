import ChineseText
import PolicyCorpus

/// A word of a sentence that announces a reason or a way, by one of the `ClauseRules`.
struct Announcement: Sendable {
  /// The number of the rule among all.
  let rule: Int
  /// The type of question that the rule answers.
  let type: AnswerType
  /// The number of the clause.
  let clause: Int
  /// The characters of the document.
  let word: Range<Int>
  /// Whether it announces only where the clause after its own says more of what the question repeats (为甲，乙).
  let needsClauseAfter: Bool

  /// For each rule in order and each clause in order, the words that may announce there; only the last of them does so
  /// whatever the question.
  static func all(in passage: Passage) -> [Announcement] {
    let characters = passage.characters
    var found: [Announcement] = []
    for (number, rule) in ClauseRules.all.enumerated() {
      for (clauseNumber, clause) in passage.clauses.enumerated() where mayAnnounce(rule, clause, characters) {
        for word in rule.words {
          guard let place = place(of: word, in: clause, rule, characters) else { continue }
          // 为 before a verb tells a purpose, before a noun for whom.
          let needsClauseAfter =
            rule.position == .start && word == forWord && !leadsToVerb(characters, place.upperBound, clause)
          found.append(
            Announcement(
              rule: number, type: rule.type, clause: clauseNumber, word: place, needsClauseAfter: needsClauseAfter))
          if !needsClauseAfter { break }
        }
      }
    }
    return found
  }

  /// Whether a word of a rule may stand where the rule wants it: a quick look at its first character.
  private static func mayAnnounce(_ rule: ClauseRule, _ clause: Range<Int>, _ characters: [UInt16]) -> Bool {
    switch rule.position {
    case .start:
      let start = pastConnective(clause, rule.type, characters)
      return start < clause.upperBound && rule.heads.contains(characters[start])
    case .anywhere: return clause.contains { rule.heads.contains(characters[$0]) }
    }
  }

  private static func place(
    of word: [UInt16], in clause: Range<Int>, _ rule: ClauseRule, _ characters: [UInt16]
  ) -> Range<Int>? {
    switch rule.position {
    case .start:
      let start = pastConnective(clause, rule.type, characters)
      guard CharacterSearch.matches(word, in: characters, at: start),
        start + word.count < clause.upperBound
          // 究其原因，是甲: the word is all of its clause.
          || rule.cut == .restOfSentence && word.count > 3 && start + word.count == clause.upperBound
            && clause.upperBound < characters.count && characters[clause.upperBound] == Character16.comma
      else { return nil }
      if word.count == 1, !PhraseBoundary.isParticle(characters, start, lowest: clause.lowerBound),
        !loneWords.contains(word[0])
      {
        return nil
      }
      return start..<start + word.count
    case .anywhere:
      guard let place = CharacterSearch.first(word, in: characters, clause), place.upperBound < clause.upperBound,
        word.count > 1
          || place.lowerBound > clause.lowerBound
            && PhraseBoundary.isParticle(characters, place.lowerBound, lowest: clause.lowerBound),
        measured.longestPrefix(characters, at: place.upperBound, limit: clause.upperBound) == nil,
        !MeansWords.isPassed(characters, place, in: clause)
      else {
        return nil
      }
      return place
    }
  }

  /// Where a clause begins behind quotation marks, and for a reason behind a word that only joins it (但由于…).
  private static func pastConnective(_ clause: Range<Int>, _ type: AnswerType, _ characters: [UInt16]) -> Int {
    let start = clause.first { CharacterClass(characters[$0]) != .openQuote } ?? clause.upperBound
    guard type == .reason else { return start }
    return start + (connectives.longestPrefix(characters, at: start, limit: clause.upperBound)?.length ?? 0)
  }

  private static let connectives = WordTable(words: "但 但是 而 而且 并且 且 又 也 更 正 主要 都 后 后来 然而 不过")

  private static func leadsToVerb(_ characters: [UInt16], _ place: Int, _ clause: Range<Int>) -> Bool {
    PhraseBoundary.verb(characters, at: place, limit: clause.upperBound) != nil
      || purposeAdverbs.longestPrefix(characters, at: place, limit: clause.upperBound) != nil
  }

  /// 利用效率, 采用率: with such a noun behind it a verb names a measure and announces nothing.
  private static let measured = WordTable(words: "率 效率 水平 程度 价值 系数")

  static let forWord = "为".folded
  private static let purposeAdverbs = WordTable(
    words:
      "进一步 更好 切实 有效 全面 深入 充分 尽快 及时 严格 积极 大力 系统 加 使 让 防 保 补 解 规范 方便 方 便 提升 增强 优化 深化 强化 完善 支持 保护 维护 服务 引导 培养 培育 应对 治理 统一 缓 节 减 做 建 办 牵 稳 改"
  )

  private static let loneWords = CharacterSet16("将应故")
}
