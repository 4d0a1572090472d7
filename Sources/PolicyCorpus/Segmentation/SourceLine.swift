import ChineseText

/// A line of the source: its bytes without surrounding white space and without question marks where spaces were lost.
struct SourceLine {
  /// The bytes of its content, half-open; empty for a blank line.
  let content: Range<Int>
  /// The folded characters of the content.
  let characters: Range<Int>
  /// The line number, 1-based.
  let number: Int
  /// Whether it is set in from the margin: a full-width space, a tab, or two spaces.
  let isIndented: Bool

  var isBlank: Bool { content.isEmpty }
  var length: Int { characters.count }
}

extension SourceLine {
  /// The lines of a source, in order.
  static func all(in bytes: [UInt8], text: FoldedText) -> [SourceLine] {
    var lines: [SourceLine] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var character = 0
    var number = 1
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let (content, indented) = trimmed(bytes, start..<end)
      var first = character
      while first < text.count, Int(text.starts[first]) < content.lowerBound { first += 1 }
      var last = first
      while last < text.count, Int(text.starts[last]) < content.upperBound { last += 1 }
      character = last
      lines.append(
        SourceLine(content: content, characters: first..<last, number: number, isIndented: indented))
      start = end + 1
      number += 1
    }
    return lines
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> (Range<Int>, indented: Bool) {
    var start = range.lowerBound
    var end = range.upperBound
    var spaces = 0
    var lostSpaces = 0
    while start < end {
      if let width = spaceWidth(bytes, at: start, limit: end) {
        spaces += width == 3 || bytes[start] == 0x09 ? 2 : 1
        start += width
      } else if bytes[start] == 0x3F {
        lostSpaces += 1
        start += 1
      } else {
        break
      }
    }
    while end > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == 0x7F || isWideSpace(bytes, before: end) {
      end -= isWideSpace(bytes, before: end) ? wideSpaceWidth(bytes, before: end) : 1
    }
    return (start < end ? start..<end : range.lowerBound..<range.lowerBound, spaces + lostSpaces >= 2)
  }

  /// The width of white space at a byte: ASCII and controls, U+00A0, U+3000, U+FEFF.
  static func spaceWidth(_ bytes: [UInt8], at place: Int, limit: Int) -> Int? {
    let first = bytes[place]
    if first <= 0x20 || first == 0x7F { return 1 }
    if first == 0xC2, place + 1 < limit, bytes[place + 1] == 0xA0 { return 2 }
    if first == 0xE3, place + 2 < limit, bytes[place + 1] == 0x80, bytes[place + 2] == 0x80 { return 3 }
    if first == 0xEF, place + 2 < limit, bytes[place + 1] == 0xBB, bytes[place + 2] == 0xBF { return 3 }
    return nil
  }

  private static func isWideSpace(_ bytes: [UInt8], before end: Int) -> Bool { wideSpaceWidth(bytes, before: end) > 0 }

  private static func wideSpaceWidth(_ bytes: [UInt8], before end: Int) -> Int {
    if end >= 3, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, bytes[end - 1] == 0x80 { return 3 }
    if end >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 { return 2 }
    return 0
  }
}
