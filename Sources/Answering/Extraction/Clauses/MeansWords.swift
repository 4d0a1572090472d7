import ChineseText

/// The words of a sentence by which something is done: 通过, 利用, 以, 用, 由.
struct MeansWords: Sendable {
  /// The verbs of means (通过, 利用).
  let verbs: [Range<Int>]
  /// Where 以 or 用 leads to a means.
  let prepositions: [Int]

  init(of passage: Passage) {
    let (characters, range) = (passage.characters, passage.text)
    verbs = range.compactMap { place in
      Self.verbTable.longestPrefix(characters, at: place, limit: range.upperBound).map { place..<place + $0.length }
        .flatMap { Self.isPassed(characters, $0, in: range) ? nil : $0 }
    }
    prepositions = range.filter { place in
      guard characters[place] == 0x4EE5 || characters[place] == 0x7528 else { return false }  // 以 用
      let startsClause = place == range.lowerBound || !CharacterClass(characters[place - 1]).isWord
      return PhraseBoundary.isParticle(characters, place, lowest: range.lowerBound)
        || characters[place] == 0x7528 && startsClause
    }
  }

  /// Whether 通过 is what is done, not by what means: 经讨论通过并公示.
  static func isPassed(_ characters: [UInt16], _ word: Range<Int>, in clause: Range<Int>) -> Bool {
    guard characters[word.lowerBound] == 0x901A, word.upperBound - word.lowerBound == 2 else { return false }  // 通
    return word.upperBound >= clause.upperBound
      || !CharacterClass(characters[word.upperBound]).isWord
        && CharacterClass(characters[word.upperBound]) != .openQuote
      || afterPassing.contains(characters[word.upperBound])
      || deciding.longestSuffix(characters, before: word.lowerBound, from: clause.lowerBound) != nil
  }

  private static let afterPassing = CharacterSet16("并后的了率")
  private static let deciding = WordTable(words: "讨论 审议 审查 审核 表决 评审 验收 考试 考核 一致 全票 会议 检验 投票 初审")
  private static let verbTable = WordTable(words: "通过 采取 采用 运用 利用 依托 依靠 借助 凭借")
}
