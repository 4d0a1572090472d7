/// Shows frames as a typewriter would, without escape sequences: for dumb terminals and screen readers.
///
/// What is typed at the end is written on, over as many rows as it takes. Any other change is made in one row, by
/// stepping back and writing; of a line that is longer than the row, that shows the part around the cursor.
struct PlainDisplay: LineDisplay {
  private var line: [Glyph] = []
  private var isAtEnd = false
  /// What stands in the present row, and how many glyphs of it are before the cursor.
  private var row: [Glyph] = []
  private var cursor = 0
  private var isShown = false
  /// Whether the line has run over the edge of its row: stepping back would not reach its beginning.
  private var isSpilled = false

  mutating func draw(_ frame: Frame, size: Terminal.Size) -> String {
    let new = frame.prompt + frame.state.text.map { $0 == "\n" ? Glyph("↵") : Glyph($0) }
    let newCursor = frame.prompt.count + frame.state.cursor
    let wasAtEnd = isAtEnd
    let old = line
    (line, isAtEnd) = (new, newCursor == new.count)
    if isShown, isAtEnd, wasAtEnd, new.starts(with: old) {
      let added = new[old.count...]
      row += added
      cursor = row.count
      isSpilled = isSpilled || width(of: row) >= size.columns
      return text(added)
    }
    if isAtEnd, width(of: new) >= size.columns {
      defer { (row, cursor, isShown, isSpilled) = (new, new.count, true, true) }
      return (isShown ? "\r\n" : "") + text(new)
    }
    let (newRow, newPlace) = Self.part(of: new, around: newCursor, columns: size.columns)
    defer { (row, cursor, isShown, isSpilled) = (newRow, newPlace, true, false) }
    guard isShown, !isSpilled else {
      return (isShown ? "\r\n" : "") + text(newRow) + backspaces(newRow[newPlace...])
    }
    return change(to: newRow, cursorAt: newPlace)
  }

  private func change(to newRow: [Glyph], cursorAt newPlace: Int) -> String {
    if newRow == row {
      return newPlace < cursor ? backspaces(row[newPlace..<cursor]) : text(row[cursor..<newPlace])
    }
    let common = zip(row, newRow).prefix { $0 == $1 }.count
    let start = min(common, cursor)
    let surplus = max(0, width(of: row) - width(of: newRow))
    return backspaces(row[start..<cursor]) + text(newRow[start...]) + String(repeating: " ", count: surplus)
      + String(repeating: "\u{8}", count: surplus) + backspaces(newRow[newPlace...])
  }

  /// As much of a line as fits in a row, with the cursor in it; `<` stands for what is left out before.
  private static func part(
    of line: [Glyph], around cursor: Int, columns: Int
  ) -> (row: [Glyph], cursor: Int) {
    let room = max(2, columns - 1)
    if line.reduce(0, { $0 + $1.width }) <= room { return (line, cursor) }
    var start = cursor
    var width = 1
    while start > 0, width + line[start - 1].width <= room * 2 / 3 {
      start -= 1
      width += line[start].width
    }
    var end = cursor
    while end < line.count, width + line[end].width <= room {
      width += line[end].width
      end += 1
    }
    return ((start > 0 ? [Glyph("<")] : []) + line[start..<end], cursor - start + (start > 0 ? 1 : 0))
  }

  mutating func redraw(_ frame: Frame, resizedTo size: Terminal.Size) -> String {
    forget()
    return "\r\n" + draw(frame, size: size)
  }

  mutating func leave(_ frame: Frame, mark: String, size: Terminal.Size) -> String {
    let last = draw(frame.atEnd, size: size)
    forget()
    return last + mark + "\r\n"
  }

  mutating func clear() -> String {
    forget()
    return "\r\n"
  }

  mutating func withdraw() -> String {
    defer { forget() }
    return isShown ? "\r\n" : ""
  }

  mutating func forget() { self = PlainDisplay() }

  private func text(_ glyphs: some Sequence<Glyph>) -> String { glyphs.reduce(into: "") { $0 += $1.text } }

  private func width(of glyphs: some Sequence<Glyph>) -> Int { glyphs.reduce(0) { $0 + $1.width } }

  private func backspaces(_ glyphs: some Sequence<Glyph>) -> String {
    String(repeating: "\u{8}", count: width(of: glyphs))
  }
}
