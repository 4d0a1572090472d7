import ChineseText

/// The marks at the start of a line that number a heading, an article or an item.
struct HeadingPattern {
  /// How deep a heading with such a mark lies, 1 for the topmost.
  let level: Int
  /// The characters of the mark.
  let label: Range<Int>
  /// Whether it numbers an article of a regulation (第三条), whose text stands on the same line.
  let isArticle: Bool

  /// The mark with which a stretch of a folded text starts; nil where it has none.
  static func starting(_ range: Range<Int>, in characters: [UInt16]) -> HeadingPattern? {
    guard let first = range.first else { return nil }
    switch characters[first] {
    case 0x7B2C: return ordinal(range, characters)  // 第
    case Character16.openParenthesis: return parenthesized(range, characters)
    default: return numbered(range, characters)
    }
  }

  private static func ordinal(_ range: Range<Int>, _ characters: [UInt16]) -> HeadingPattern? {
    let end = numeralEnd(range.lowerBound + 1, range.upperBound, characters)
    guard end > range.lowerBound + 1, end < range.upperBound else { return nil }
    let levels: [UInt16: Int] = [0x7F16: 1, 0x7AE0: 1, 0x8282: 2, 0x6761: 3, 0x90E8: 1, 0x7BC7: 1]  // 编 章 节 条 部 篇
    guard let level = levels[characters[end]] else { return nil }
    var last = end + 1
    if characters[end] == 0x90E8, last < range.upperBound, characters[last] == 0x5206 { last += 1 }  // 部分
    return HeadingPattern(level: level, label: range.lowerBound..<last, isArticle: characters[end] == 0x6761)
  }

  private static func parenthesized(_ range: Range<Int>, _ characters: [UInt16]) -> HeadingPattern? {
    let end = numeralEnd(range.lowerBound + 1, range.upperBound, characters)
    guard end > range.lowerBound + 1, end < range.upperBound, characters[end] == Character16.closeParenthesis else {
      return nil
    }
    let isArabic = CharacterClass(characters[range.lowerBound + 1]) == .digit
    return HeadingPattern(level: isArabic ? 4 : 2, label: range.lowerBound..<end + 1, isArticle: false)
  }

  private static func numbered(_ range: Range<Int>, _ characters: [UInt16]) -> HeadingPattern? {
    let end = numeralEnd(range.lowerBound, range.upperBound, characters)
    guard end > range.lowerBound, end < range.upperBound else { return nil }
    let isArabic = CharacterClass(characters[range.lowerBound]) == .digit
    let mark = characters[end]
    guard mark == Character16.enumerationComma || (isArabic && mark == Character16.point),
      end + 1 >= range.upperBound || CharacterClass(characters[end + 1]) != .digit, end - range.lowerBound <= 3
    else { return nil }
    return HeadingPattern(level: isArabic ? 3 : 1, label: range.lowerBound..<end + 1, isArticle: false)
  }

  private static func numeralEnd(_ start: Int, _ limit: Int, _ characters: [UInt16]) -> Int {
    var end = start
    while end < limit,
      CharacterClass(characters[end]) == .digit || Numeral.digit(characters[end]) != nil
        || Numeral.scale(characters[end]).map({ $0 < 10_000 }) == true
    {
      end += 1
    }
    return end
  }
}
