/// Shows frames on a screen: writes from the first glyph that differs in each row, and scrolls in a text that is taller
/// than the screen.
struct ScreenDisplay: LineDisplay {
  private var rows: [Frame.Row] = []
  private var top = 0
  private var place = Place()
  private var columns = 80
  private var output = ""
  private var style = Style.plain

  mutating func draw(_ frame: Frame, size: Terminal.Size) -> String {
    output = ""
    columns = size.columns
    let (all, cursor) = frame.rows(columns: columns)
    let menu = frame.menu.map { MenuLayout($0, below: all.count, on: size).rows } ?? []
    let height = max(1, size.rows - menu.count)
    top = min(max(top, cursor.row - height + 1, 0), cursor.row, max(0, all.count - height))
    let visible = Array(all[top..<min(top + height, all.count)]) + menu
    // Whether the terminal takes each row for one that runs on: what was shown is gone once a row has been drawn.
    let ranOn = rows.map(\.runsOn)
    for index in visible.indices {
      let previous = index > 0 ? visible[index - 1] : nil
      draw(visible[index], at: index, below: previous, joined: index > 0 && index - 1 < ranOn.count && ranOn[index - 1])
    }
    if rows.count > visible.count {
      move(to: Place(row: visible.count))
      output += "\u{1B}[J"
    }
    rows = visible
    move(to: Place(row: cursor.row - top, column: cursor.column))
    return output
  }

  /// - Parameter isJoined: whether the row above ran on into this one.
  private mutating func draw(_ row: Frame.Row, at index: Int, below previous: Frame.Row?, joined isJoined: Bool) {
    let isNew = index >= rows.count
    let old = isNew ? Frame.Row() : rows[index]
    let mustJoin = previous?.runsOn == true && !isJoined
    if !isNew, !mustJoin, old.glyphs == row.glyphs { return }
    let common = mustJoin ? 0 : zip(old.glyphs, row.glyphs).prefix { $0 == $1 }.count
    if common == 0, let previous, previous.runsOn, let last = previous.glyphs.last {
      // Written on from the row above, the two are one row to the terminal, which can copy and wrap it as such.
      move(to: Place(row: index - 1, column: columns - last.width))
      write(last)
      if let first = row.glyphs.first { write(first) }
      place = Place(row: index, column: row.glyphs.first?.width ?? 0)
      for glyph in row.glyphs.dropFirst() { write(glyph) }
    } else {
      move(to: Place(row: index, column: row.glyphs[..<common].reduce(0) { $0 + $1.width }))
      for glyph in row.glyphs[common...] { write(glyph) }
    }
    setStyle(.plain)
    if row.width < columns, isNew || row.width < old.width { output += "\u{1B}[K" }
  }

  private mutating func write(_ glyph: Glyph) {
    setStyle(glyph.style)
    output += glyph.text
    place.column += glyph.width
  }

  private mutating func setStyle(_ new: Style) {
    guard new != style else { return }
    if style != .plain { output += "\u{1B}[0m" }
    if new != .plain { output += "\u{1B}[\(new.parameters)m" }
    style = new
  }

  private mutating func move(to target: Place) {
    setStyle(.plain)
    if place.column >= columns {
      // Behind a full row terminals differ in where the cursor is.
      output += "\r"
      place.column = 0
    }
    if target.row < place.row { output += "\u{1B}[\(place.row - target.row)A" }
    if target.row > place.row {
      output += "\r" + String(repeating: "\n", count: target.row - place.row)
      place.column = 0
    }
    place.row = target.row
    if target.column == 0, place.column > 0 {
      output += "\r"
    } else if target.column > place.column {
      output += "\u{1B}[\(target.column - place.column)C"
    } else if target.column < place.column {
      output += "\u{1B}[\(place.column - target.column)D"
    }
    place.column = target.column
  }

  mutating func redraw(_ frame: Frame, resizedTo size: Terminal.Size) -> String {
    let row = rowAfterWrapping(at: size.columns)
    forget()
    return (row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J" + draw(frame, size: size)
  }

  /// The row in which the cursor stands after the terminal has wrapped what is shown for another width.
  private func rowAfterWrapping(at newColumns: Int) -> Int {
    var new = Place()
    func advance(by width: Int) {
      if new.column + width > newColumns { new = Place(row: new.row + 1) }
      new.column += width
    }
    for row in rows.prefix(place.row) {
      for glyph in row.glyphs { advance(by: glyph.width) }
      if !row.runsOn { new = Place(row: new.row + 1) }
    }
    guard rows.indices.contains(place.row) else { return new.row }
    var column = 0
    for glyph in rows[place.row].glyphs {
      advance(by: glyph.width)
      if column >= place.column { return new.row }
      column += glyph.width
    }
    return new.column >= newColumns ? new.row + 1 : new.row
  }

  mutating func leave(_ frame: Frame, mark: String, size: Terminal.Size) -> String {
    var result = draw(frame.atEnd, size: size)
    // The empty row behind a full one is below the text already.
    let isBelow = mark.isEmpty && place.column == 0 && place.row > 0 && frame.state.text.last != "\n"
    result += isBelow ? "" : mark + "\r\n"
    forget()
    return result
  }

  mutating func clear() -> String {
    forget()
    return "\u{1B}[H\u{1B}[2J"
  }

  mutating func withdraw() -> String {
    guard !rows.isEmpty else { return "" }
    output = ""
    move(to: Place())
    forget()
    return output + "\u{1B}[J"
  }

  mutating func forget() { (rows, top, place) = ([], 0, Place()) }
}
