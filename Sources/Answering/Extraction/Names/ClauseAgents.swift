import ChineseText

/// What each clause of a sentence is about: the noun phrase before its predicate, past words of time and place.
enum ClauseAgents {
  /// For each clause, its subject; nil where it has none of its own.
  static func all(of passage: Passage) -> [Range<Int>?] {
    passage.clauses.map { subject(of: $0, passage) }
  }

  private static func subject(of clause: Range<Int>, _ passage: Passage) -> Range<Int>? {
    let characters = passage.characters
    var start = clause.lowerBound
    var moved = true
    while moved, start < clause.upperBound {
      moved = false
      if let date = passage.dates.first(where: { $0.range.contains(start) }) {
        start = min(clause.upperBound, date.range.upperBound)
        while start < clause.upperBound, afterDates.contains(characters[start]) { start += 1 }
        moved = true
      } else if let length = openings.longestPrefix(characters, at: start, limit: clause.upperBound)?.length {
        start += length
        moved = true
      } else if placing.contains(characters[start]), let end = pastPlace(start, clause, characters) {
        start = end
        moved = true
      } else if PhraseBoundary.isParticle(characters, start, lowest: start) {
        start += 1
        moved = true
      }
    }
    guard start < clause.upperBound else { return nil }
    let end = PhraseBoundary.subjectEnd(from: start, characters, highest: min(clause.upperBound, start + 24))
    return end - start >= 2 ? start..<end : nil
  }

  /// 在某会议中, 于某战役后: behind the word of place or time that closes what 在 opens.
  private static func pastPlace(_ start: Int, _ clause: Range<Int>, _ characters: [UInt16]) -> Int? {
    let limit = min(clause.upperBound - 1, start + 16)
    for place in stretch(start + 2, limit) {
      if let length = locatives.longestPrefix(characters, at: place, limit: clause.upperBound)?.length {
        return place + length
      }
    }
    return nil
  }

  private static let placing = CharacterSet16("在于当自从")
  private static let afterDates = CharacterSet16("时后起初底末间前")
  private static let locatives = WordTable(words: "中 上 下 里 内 后 时 期间 之际 之后 以来 时期 方面 时候 以后 之前")
  private static let openings = WordTable(
    words: """
      但 但是 而 然而 不过 于是 因此 所以 因而 此后 此外 其后 后来 随后 接着 之后 同时 同年 当时 其时 其中 其次 另外 并 并且 而且 且 又 后 由于 因 因为 自从 直到 直至 虽然 尽管 如果 若 随着 \
      首先 最后 最终 终于 最初 起初 次年 翌年 翌日 同日 同月 一方面 另一方面 则 即 也 还 至 到 到了 例如 比如 如 事实上 实际上 据说 传说 相传 一般认为
      """)
}
