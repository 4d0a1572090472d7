import ChineseText

/// A block between two lines `---` at the very start of a text, whose lines `title: …`, `日期：…` and the like say what
/// the document is.
struct FrontMatter {
  /// What one of its lines says.
  struct Field {
    /// The index of the line.
    let line: Int
    /// What it says; nil where the block only keeps it for others.
    let kind: HeaderLine.Kind?
    /// The bytes that say it, without label and quotation marks; empty where there are none.
    let value: Range<Int>
    let date: CalendarDate?
  }

  /// The lines that say something, in order.
  let fields: [Field]
  /// The index of the line after the block.
  let end: Int

  /// The block of a text; nil where it has none.
  ///
  /// Two rules around running text are none: each line between them must be a label with its value, or belong to the
  /// one before it, and one of the labels must be known.
  init?(_ lines: [SourceLine], text: FoldedText) {
    guard let first = lines.first, Self.isFence(first, text),
      let close = lines.indices.dropFirst().first(where: { Self.isFence(lines[$0], text) })
    else { return nil }
    var fields: [Field] = []
    for index in 1..<close where !lines[index].characters.isEmpty {
      guard let field = Self.field(of: lines[index], at: index, text) else { return nil }
      fields.append(field)
    }
    guard fields.contains(where: { $0.kind != nil }) else { return nil }
    self.fields = fields
    end = close + 1
  }

  private static func isFence(_ line: SourceLine, _ text: FoldedText) -> Bool {
    line.length == 3 && line.characters.allSatisfy { text.characters[$0] == Character16.hyphen }
  }

  private static func field(of line: SourceLine, at index: Int, _ text: FoldedText) -> Field? {
    let label = line.characters.prefix { text.characters[$0] != Character16.colon }
    // A list below its label, or a comment.
    let first = text.characters[line.characters.lowerBound]
    if line.isIndented || first == Character16.hyphen || first == 0x23 {
      return Field(line: index, kind: nil, value: line.content, date: nil)
    }
    guard label.count < line.length, (1...longestLabel).contains(label.count),
      label.allSatisfy({ CharacterClass(text.characters[$0]).isWord || text.characters[$0] == Character16.hyphen })
    else { return nil }
    let value = unquoted(label.endIndex + 1..<line.characters.upperBound, text)
    let kind = kinds[String(folded: text.characters[label])]
    let date = kind == .date ? date(value, text.characters) : nil
    let bytes = value.isEmpty ? line.content.upperBound..<line.content.upperBound : text.bytes(value)
    return Field(line: index, kind: kind, value: bytes, date: date)
  }

  /// The characters of a value, without a pair of straight quotation marks around it.
  private static func unquoted(_ value: Range<Int>, _ text: FoldedText) -> Range<Int> {
    guard value.count > 2, let last = value.last, [0x22, 0x27].contains(text.characters[value.lowerBound]),
      text.characters[last] == text.characters[value.lowerBound]
    else { return value }
    return value.lowerBound + 1..<last
  }

  /// The date of a value: as texts write it, or a year or year and month as programs do (2021-05).
  private static func date(_ value: Range<Int>, _ characters: [UInt16]) -> CalendarDate? {
    for phrase in DatePhrase.all(in: characters, value) {
      if let year = phrase.year { return CalendarDate(year: year, month: phrase.month, day: phrase.day) }
    }
    let parts = characters[value].split(separator: Character16.hyphen, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(String(folded: $0)) }
    guard numbers.count == parts.count, let year = numbers.first, (1_000...9_999).contains(year) else { return nil }
    switch numbers.count {
    case 1: return CalendarDate(year: year)
    case 2 where (1...12).contains(numbers[1]): return CalendarDate(year: year, month: numbers[1])
    default: return nil
    }
  }

  /// A label is no longer than this.
  private static let longestLabel = 20

  private static let kinds: [String: HeaderLine.Kind] = [
    "title": .title, "标题": .title, "date": .date, "日期": .date, "source": .source, "来源": .source, "author": .author,
    "作者": .author,
  ]
}
