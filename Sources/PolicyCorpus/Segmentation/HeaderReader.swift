import ChineseText

/// Tells what the lines above the running text say: site, breadcrumb, title, author, source, date.
struct HeaderReader {
  let bytes: [UInt8]
  let text: FoldedText

  /// A piece of a header line.
  struct Piece {
    let kind: HeaderLine.Kind
    let value: Range<Int>
    let date: CalendarDate?
  }

  /// What a header line says; empty where it is none of the known kinds.
  func pieces(of line: SourceLine) -> [Piece] {
    let labelled = labelledPieces(line)
    if !labelled.isEmpty { return labelled }
    if let breadcrumb = breadcrumb(line) { return breadcrumb }
    if (line.length <= 40 && contains(line, "欢迎")) || (line.length <= 24 && isSiteName(line)) {
      return [Piece(kind: .site, value: siteName(line), date: nil)]
    }
    return []
  }

  /// The date that a line gives in full, such as that below a title or a signature.
  func date(of line: SourceLine) -> CalendarDate? {
    for phrase in DatePhrase.all(in: text.characters, line.characters) {
      if let year = phrase.year { return CalendarDate(year: year, month: phrase.month, day: phrase.day) }
    }
    return nil
  }

  /// The characters of a line that are neither word nor white space, such as dashes before a date.
  func startsWithDash(_ line: SourceLine) -> Bool {
    guard let first = line.characters.first else { return false }
    return text.characters[first] == Character16.dash || text.characters[first] == Character16.openParenthesis
  }

  /// Whether a line holds a word.
  func contains(_ line: SourceLine, _ word: String) -> Bool {
    find(word.folded, in: line.characters) != nil
  }

  private func labelledPieces(_ line: SourceLine) -> [Piece] {
    var marks: [(kind: HeaderLine.Kind, label: Range<Int>)] = []
    var position = line.characters.lowerBound
    while position < line.characters.upperBound {
      if let found = Self.labels.longestPrefix(text.characters, at: position, limit: line.characters.upperBound),
        position + found.length < line.characters.upperBound,
        text.characters[position + found.length] == Character16.colon,
        let kind = Self.kinds[found.value]
      {
        marks.append((kind, position..<position + found.length + 1))
        position += found.length + 1
      } else {
        position += 1
      }
    }
    // A line of running text may hold one such word; a date line starts with one, or holds several.
    guard let first = marks.first, first.label.lowerBound == line.characters.lowerBound || marks.count > 1,
      line.length <= 120
    else { return [] }
    var pieces: [Piece] = []
    for (index, mark) in marks.enumerated() {
      let end = index + 1 < marks.count ? marks[index + 1].label.lowerBound : line.characters.upperBound
      let whole = trimmed(mark.label.upperBound..<end)
      // 作者：某某　2022-06-01: a date behind a space has no label of its own.
      let loose = mark.kind == .date ? nil : looseDate(in: whole)
      let value = loose.map { trimmed(whole.lowerBound..<$0.lowerBound) } ?? whole
      let date = mark.kind == .date ? firstDate(in: value) : nil
      let bytes = value.isEmpty ? line.content.upperBound..<line.content.upperBound : text.bytes(value)
      pieces.append(Piece(kind: mark.kind, value: bytes, date: date))
      if let loose { pieces.append(Piece(kind: .date, value: text.bytes(loose), date: firstDate(in: loose))) }
    }
    return pieces
  }

  /// A full date at the end of a value, behind white space.
  private func looseDate(in value: Range<Int>) -> Range<Int>? {
    DatePhrase.all(in: text.characters, value).first { phrase in
      phrase.year != nil && phrase.month != nil && phrase.range.lowerBound > value.lowerBound
        && [0x20, 0x3000].contains(text.characters[phrase.range.lowerBound - 1])
    }.map { $0.range.lowerBound..<value.upperBound }
  }

  private func firstDate(in range: Range<Int>) -> CalendarDate? {
    DatePhrase.all(in: text.characters, range).first { $0.year != nil }.flatMap { phrase in
      phrase.year.map { CalendarDate(year: $0, month: phrase.month, day: phrase.day) }
    }
  }

  private func breadcrumb(_ line: SourceLine) -> [Piece]? {
    let arrows = line.characters.filter { [0x3E, 0xBB, 0x203A].contains(text.characters[$0]) }  // > » ›
    guard line.length <= 80, arrows.count >= 2 || (contains(line, "位置") && !arrows.isEmpty) else { return nil }
    let whole = Piece(kind: .breadcrumb, value: line.content, date: nil)
    // The column is the last step but 正文.
    let ends = arrows + [line.characters.upperBound]
    var start = line.characters.lowerBound
    var steps: [Range<Int>] = []
    for end in ends {
      let step = trimmed(start..<end)
      if !step.isEmpty { steps.append(step) }
      start = end + 1
    }
    let column = steps.last { step in
      !["正文", "详情", "内容", "文章"].contains(String(folded: text.characters[step]))
    }
    guard let column, column.lowerBound > line.characters.lowerBound else { return [whole] }
    return [whole, Piece(kind: .column, value: text.bytes(column), date: nil)]
  }

  private func isSiteName(_ line: SourceLine) -> Bool {
    guard let last = line.characters.last else { return false }
    let end = text.characters[last] == 0x21 ? last : last + 1  // !
    return Self.siteEndings.longestSuffix(text.characters, before: end, from: line.characters.lowerBound) != nil
  }

  /// The name in a greeting: 欢迎来到某某网! gives 某某网.
  private func siteName(_ line: SourceLine) -> Range<Int> {
    var range = line.characters
    for greeting in Self.greetings {
      if let found = find(greeting, in: range) {
        range = found.upperBound..<range.upperBound
        break
      }
    }
    range = trimmed(range)
    return range.isEmpty ? line.content : text.bytes(range)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    let trivial: CharacterSet16 = [0x3A, 0x21, 0x2C, 0x7C, 0x3002, 0x5B, 0x3E]
    while lower < upper, trivial.contains(text.characters[lower]) { lower += 1 }
    while upper > lower, trivial.contains(text.characters[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  private func find(_ word: [UInt16], in range: Range<Int>) -> Range<Int>? {
    guard !word.isEmpty, range.count >= word.count else { return nil }
    for start in range.lowerBound...(range.upperBound - word.count)
    where text.characters[start..<start + word.count].elementsEqual(word) {
      return start..<start + word.count
    }
    return nil
  }

  private static let greetings = ["欢迎来到", "欢迎访问", "欢迎光临", "欢迎您访问", "欢迎"].map(\.folded)
  private static let siteEndings = WordTable(words: "网 网站 门户网站 在线 官网 日报 晚报")
  private static let kinds: [Int32: HeaderLine.Kind] = [
    1: .author, 2: .source, 3: .date, 4: .column, 5: .title, 6: .other, 7: .place,
  ]
  private static let labels: WordTable = {
    var table = WordTable()
    let words: [(String, Int32)] = [
      ("作者", 1), ("记者", 1), ("通讯员", 1), ("撰稿", 1), ("编辑", 6), ("责任编辑", 6), ("责编", 6), ("来源", 2), ("信息来源", 2), ("稿源", 2),
      ("文章来源", 2), ("发布机构", 2), ("发文机关", 2), ("时间", 3), ("发布时间", 3), ("发布日期", 3), ("日期", 3), ("成文日期", 3), ("发表时间", 3),
      ("更新时间", 3), ("印发日期", 3), ("栏目", 4), ("频道", 4), ("标题", 5), ("题目", 5), ("字号", 6), ("字体", 6), ("浏览", 6),
      ("浏览次数", 6),
      ("点击", 6), ("地点", 7), ("会议地点", 7), ("活动地点", 7), ("索引号", 6), ("文号", 6), ("发文字号", 6), ("主题词", 6), ("审核", 6),
      ("date", 3), ("title", 5), ("source", 2),
      ("author", 1),
    ]
    for (word, kind) in words { table.insert(word.folded, value: kind) }
    return table
  }()
}
