import ChineseText

/// Takes a text apart: header lines, headings, paragraphs and sentences.
public struct DocumentReader {
  /// The document that a text holds.
  ///
  /// - Parameters:
  ///   - bytes: the text, well-formed UTF-8.
  ///   - name: the name that citations give.
  ///   - path: the path of the file, empty where there is none.
  public static func read(_ bytes: [UInt8], name: String, path: String = "") -> Document {
    var reader = DocumentReader(bytes: bytes, name: name, path: path)
    reader.readFrontMatter()
    reader.readHeader()
    reader.readBody()
    return reader.document()
  }

  private let bytes: [UInt8]
  private let name: String
  private let path: String
  private let text: FoldedText
  private let lines: [SourceLine]
  private let header: HeaderReader
  private var headers: [HeaderLine] = []
  private var sections: [Section] = [Section(heading: nil, subtitle: nil, level: 0, line: 0, paragraphs: 0..<0)]
  private var paragraphs: [Paragraph] = []
  private var sentences: [Sentence] = []
  private var date: CalendarDate?
  private var next = 0
  /// Whether blank lines separate the paragraphs.
  private let hasBlankLines: Bool

  private init(bytes: [UInt8], name: String, path: String) {
    self.bytes = bytes
    self.name = name
    self.path = path
    text = FoldedText(bytes)
    lines = SourceLine.all(in: bytes, text: text)
    header = HeaderReader(bytes: bytes, text: text)
    let full = lines.filter { !$0.isBlank }.count
    var groups = 0
    for index in lines.indices where !lines[index].isBlank && (index == 0 || lines[index - 1].isBlank) { groups += 1 }
    hasBlankLines = full > 3 && groups * 3 >= full
  }

  private func document() -> Document {
    Document(
      name: name, path: path, bytes: bytes, text: text, headers: headers, sections: sections, paragraphs: paragraphs,
      sentences: sentences, date: date ?? dateOfName())
  }

  // MARK: - Header

  private mutating func readFrontMatter() {
    guard let block = FrontMatter(lines, text: text) else { return }
    for field in block.fields {
      let sentence = sentences.count
      append(lines[field.line].content, line: lines[field.line].number, paragraph: 0, number: 1, place: .header)
      headers.append(HeaderLine(kind: field.kind ?? .other, value: field.value, sentence: sentence))
      date = date ?? field.date
    }
    next = block.end
  }

  private mutating func readHeader() {
    let full = lines.indices.dropFirst(next).filter { !lines[$0].isBlank }
    guard full.count > 1 else { return }
    let givenTitle = headers.first { $0.kind == .title && !$0.value.isEmpty }
    var hasTitle = givenTitle != nil
    var labelledDate: CalendarDate?
    var givenDate: CalendarDate?
    var titleDate: CalendarDate?
    for index in full.prefix(12) {
      let line = lines[index]
      let pieces = header.pieces(of: line)
      let repeatsTitle = givenTitle.map { says(line, $0) } ?? false
      guard !pieces.isEmpty || repeatsTitle || isHeaderText(line, at: index, below: givenTitle) else { break }
      let sentence = sentences.count
      append(line.content, line: line.number, paragraph: 0, number: 1, place: .header)
      if pieces.isEmpty {
        let kind: HeaderLine.Kind
        if endsWith(line, Character16.colon) {
          kind = .salutation
        } else if header.startsWithDash(line) || (hasTitle && header.date(of: line) != nil && line.length <= 40) {
          kind = .date
          givenDate = givenDate ?? header.date(of: line)
        } else if !hasTitle || repeatsTitle {
          kind = .title
          hasTitle = true
          titleDate = header.date(of: line)
        } else {
          kind = isAuthor(line) ? .author : .subtitle
        }
        headers.append(HeaderLine(kind: kind, value: trimmedTitle(line), sentence: sentence))
      } else {
        for piece in pieces {
          headers.append(HeaderLine(kind: piece.kind, value: piece.value, sentence: sentence))
          labelledDate = labelledDate ?? piece.date
          hasTitle = hasTitle || piece.kind == .title
        }
      }
      next = index + 1
    }
    date = date ?? labelledDate ?? givenDate ?? titleDate
  }

  /// Whether a short line below a title names who wrote: no office alone, and no part of the title said again.
  private func isAuthor(_ line: SourceLine) -> Bool {
    guard line.length <= 8 else { return false }
    let name = Array(text.characters[line.characters])
    let repeats = headers.contains { header in
      guard header.kind == .title else { return false }
      let title = text.characters(inBytes: header.value)
      return title.count >= name.count
        && title.dropLast(name.count - 1).contains { text.characters[$0..<$0 + name.count].elementsEqual(name) }
    }
    let end = name.lastIndex { CharacterClass($0).isWord }.map { $0 + 1 } ?? 0
    return !repeats && Names.office(name, before: end, from: 0) == nil
  }

  /// Whether a line above the running text is no part of it: short, without the end of a sentence, not numbered.
  ///
  /// - Parameter title: the title that a front matter gives. What stands below it dates or greets, or is body.
  private func isHeaderText(_ line: SourceLine, at index: Int, below title: HeaderLine?) -> Bool {
    if title != nil, !header.startsWithDash(line), !endsWith(line, Character16.colon), !isDate(line) { return false }
    guard line.length <= 60, HeadingPattern.starting(line.characters, in: text.characters) == nil,
      !endsWithDash(line)
    else { return false }
    guard let last = line.characters.last else { return false }
    let mark = CharacterClass(text.characters[last])
    guard mark != .terminator || text.characters[last] == 0x3F else { return false }
    if hasInnerFullStop(line) { return false }
    let following = lines[(index + 1)...].first { !$0.isBlank }
    // A line that the next one goes on with is running text.
    if mark == .comma && text.characters[last] == Character16.comma { return false }
    if line.characters.contains(where: { text.characters[$0] == Character16.comma }) && continues(after: index) {
      return false
    }
    return following != nil
  }

  /// Whether a line has the words of a header line, and no others.
  private func says(_ line: SourceLine, _ title: HeaderLine) -> Bool {
    text.characters[line.characters].elementsEqual(text.characters[text.characters(inBytes: title.value)])
  }

  /// Whether a line is a date and nothing else.
  private func isDate(_ line: SourceLine) -> Bool {
    DatePhrase.all(in: text.characters, line.characters).first.map { $0.range == line.characters && $0.year != nil }
      ?? false
  }

  private func hasInnerFullStop(_ line: SourceLine) -> Bool {
    line.characters.contains {
      text.characters[$0] == Character16.fullStop || text.characters[$0] == Character16.semicolon
    }
  }

  private func trimmedTitle(_ line: SourceLine) -> Range<Int> {
    var upper = line.characters.upperBound
    while upper > line.characters.lowerBound, text.characters[upper - 1] == 0x3F { upper -= 1 }
    return upper > line.characters.lowerBound ? text.bytes(line.characters.lowerBound..<upper) : line.content
  }

  private func dateOfName() -> CalendarDate? {
    let characters = name.folded
    if let phrase = DatePhrase.all(in: characters, 0..<characters.count).first(where: { $0.year != nil }),
      let year = phrase.year
    {
      return CalendarDate(year: year, month: phrase.month, day: phrase.day)
    }
    guard let start = characters.firstIndex(where: { CharacterClass($0) == .digit }) else { return nil }
    let digits = characters[start...].prefix { CharacterClass($0) == .digit }
    guard digits.count == 4 else { return nil }
    let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1900...2099).contains(year) ? CalendarDate(year: year) : nil
  }

  // MARK: - Body

  private mutating func readBody() {
    while next < lines.count {
      let line = lines[next]
      if line.isBlank {
        next += 1
      } else if let signature = signatureDate(at: next) {
        let sentence = sentences.count
        append(line.content, line: line.number, paragraph: 0, number: 1, place: .header)
        headers.append(HeaderLine(kind: .signature, value: line.content, sentence: sentence))
        date = date ?? signature
        next += 1
      } else if isHeading(at: next) {
        readHeading()
      } else {
        readParagraph()
      }
    }
  }

  /// The date of a line near the end that holds nothing else.
  private func signatureDate(at index: Int) -> CalendarDate? {
    let line = lines[index]
    guard line.length <= 16, index + 12 > lines.count,
      let phrase = DatePhrase.all(in: text.characters, line.characters).first,
      phrase.range == line.characters, let year = phrase.year, phrase.month != nil
    else { return nil }
    return CalendarDate(year: year, month: phrase.month, day: phrase.day)
  }

  private func isHeading(at index: Int) -> Bool {
    let line = lines[index]
    guard line.length <= 40, let last = line.characters.last else { return false }
    if endsWithDash(line) { return true }
    let mark = CharacterClass(text.characters[last])
    guard mark != .terminator, mark != .comma, mark != .enumeration, !hasInnerFullStop(line) else { return false }
    if let pattern = HeadingPattern.starting(line.characters, in: text.characters) {
      if pattern.isArticle { return line.characters.count == pattern.label.count }
      return !continues(after: index)
    }
    guard line.length <= 30, index == 0 || !continuesInto(index) else { return false }
    let aloneBefore = index == 0 || lines[index - 1].isBlank
    let aloneAfter = index + 1 >= lines.count || lines[index + 1].isBlank
    if aloneBefore && aloneAfter { return index + 1 < lines.count }
    return !hasBlankLines && line.length <= 20 && index + 1 < lines.count && lines[index + 1].length > line.length
      && (lines[index + 1].isIndented || lines[index + 1].length > 30) && mark != .closeQuote
  }

  /// Whether the line before an index stops in mid-sentence and goes on here.
  private func continuesInto(_ index: Int) -> Bool {
    guard index > 0, !lines[index - 1].isBlank else { return false }
    return continues(after: index - 1)
  }

  /// Whether a line stops in mid-sentence and the next one goes on with it.
  private func continues(after index: Int) -> Bool {
    guard index + 1 < lines.count, !lines[index + 1].isBlank, let last = lines[index].characters.last else {
      return false
    }
    let next = lines[index + 1]
    if HeadingPattern.starting(next.characters, in: text.characters) != nil { return false }
    let mark = CharacterClass(text.characters[last])
    switch mark {
    case .comma, .enumeration, .openQuote: return true
    case .terminator, .closeQuote: return false
    default:
      return !next.isIndented
        && (lines[index].length > 40 || next.length <= 2
          || (next.characters.first.map { !CharacterClass(text.characters[$0]).isWord } ?? false))
    }
  }

  private mutating func readHeading() {
    let line = lines[next]
    let pattern = HeadingPattern.starting(line.characters, in: text.characters)
    var upper = line.characters.upperBound
    while upper > line.characters.lowerBound, text.characters[upper - 1] == Character16.dash { upper -= 1 }
    let heading = upper > line.characters.lowerBound ? text.bytes(line.characters.lowerBound..<upper) : line.content
    next += 1
    var subtitle: SourceLine?
    if endsWithDash(line), let index = lines[next...].indices.first(where: { !lines[$0].isBlank }),
      isHeading(at: index),
      !endsWithDash(lines[index]), HeadingPattern.starting(lines[index].characters, in: text.characters) == nil
    {
      subtitle = lines[index]
      next = index + 1
    }
    let level = pattern?.level ?? 1
    sections.append(
      Section(
        heading: heading, subtitle: subtitle?.content, level: level, line: line.number,
        paragraphs: paragraphs.count..<paragraphs.count))
    append(line.content, line: line.number, paragraph: 0, number: 1, place: .heading)
    if let subtitle {
      append(subtitle.content, line: subtitle.number, paragraph: 0, number: 2, place: .heading)
    }
  }

  private mutating func readParagraph() {
    let first = next
    next += 1
    while next < lines.count, !lines[next].isBlank, !startsParagraph(at: next) { next += 1 }
    let range = lines[first].content.lowerBound..<lines[next - 1].content.upperBound
    let number = paragraphs.count + 1
    let start = sentences.count
    var line = first
    for (index, sentence) in SentenceSplitter.split(bytes, range).enumerated() {
      while line + 1 < next, lines[line + 1].content.lowerBound <= sentence.lowerBound { line += 1 }
      append(sentence, line: lines[line].number, paragraph: number, number: index + 1, place: .body)
    }
    guard sentences.count > start else { return }
    let label = HeadingPattern.starting(lines[first].characters, in: text.characters)
    paragraphs.append(
      Paragraph(
        bytes: range, sentences: start..<sentences.count, section: sections.count - 1,
        label: label.map { text.bytes($0.label) }))
    sections[sections.count - 1].paragraphs =
      sections[sections.count - 1].paragraphs.lowerBound..<paragraphs.count
  }

  /// Whether a line that follows another without a blank line begins a paragraph of its own.
  private func startsParagraph(at index: Int) -> Bool {
    let line = lines[index]
    guard let last = lines[index - 1].characters.last else { return true }
    if signatureDate(at: index) != nil { return true }
    let mark = CharacterClass(text.characters[last])
    let previousEnds = mark == .terminator || mark == .closeQuote || text.characters[last] == Character16.colon
    if HeadingPattern.starting(line.characters, in: text.characters) != nil && (previousEnds || isHeading(at: index)) {
      return true
    }
    if previousEnds { return line.isIndented || !hasBlankLines }
    return line.isIndented && !continues(after: index - 1) && isHeading(at: index)
  }

  // MARK: - Pieces

  private func endsWith(_ line: SourceLine, _ character: UInt16) -> Bool {
    line.characters.last.map { text.characters[$0] == character } ?? false
  }

  private func endsWithDash(_ line: SourceLine) -> Bool {
    line.length > 1 && endsWith(line, Character16.dash)
  }

  private mutating func append(_ range: Range<Int>, line: Int, paragraph: Int, number: Int, place: Sentence.Place) {
    guard !range.isEmpty else { return }
    sentences.append(
      Sentence(
        bytes: range, characters: text.characters(inBytes: range), line: line, paragraph: paragraph, number: number,
        section: sections.count - 1, place: place))
  }
}
