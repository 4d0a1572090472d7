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
    }
    prepositions = range.filter { place in
      guard characters[place] == 0x4EE5 || characters[place] == 0x7528 else { return false }  // 以 用
      let startsClause = place == range.lowerBound || !CharacterClass(characters[place - 1]).isWord
      return PhraseBoundary.isParticle(characters, place, lowest: range.lowerBound)
        || characters[place] == 0x7528 && startsClause
    }
  }

  private static let verbTable = WordTable(words: "通过 采取 采用 运用 利用 依托 依靠 借助 凭借")
}
