import LineEditing

/// A terminal's screen, as far as a line editor uses it: wide glyphs, autowrap with a pending wrap, cursor motions,
/// erasing. On a resize it wraps its rows anew, like most terminals.
package struct Screen {
  /// A row: its cells, where a two-cell glyph has an empty string in its second cell, and whether it runs on.
  package struct Row: Equatable {
    package var cells: [String]
    /// The "select graphic rendition" parameters with which each cell was written; empty for none.
    package var looks: [String]
    package var runsOn = false

    init(columns: Int) {
      cells = Array(repeating: " ", count: columns)
      looks = Array(repeating: "", count: columns)
    }
  }

  package private(set) var columns: Int
  package let height: Int
  package private(set) var rows: [Row]
  package var cursor = (row: 0, column: 0)
  package private(set) var isPasteBracketed = false
  package private(set) var bells = 0
  /// How many escape sequences have come.
  package private(set) var sequences = 0
  package var wrapIsPending = false
  private var saved = (row: 0, column: 0)
  private var decoder = UTF8Decoder()
  private var sequence: String?
  /// The look with which text is written.
  package var look = ""

  package init(columns: Int, height: Int) {
    (self.columns, self.height) = (columns, height)
    rows = Array(repeating: Row(columns: columns), count: height)
  }

  /// The rows as text, without blanks at their ends, and without blank rows at the end.
  package var lines: [String] {
    var lines = rows.map { row in
      var text = row.cells.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  package var text: String { lines.joined(separator: "\n") }

  /// The looks of the rows that `lines` has; a blank has one only where it stands out.
  package var looks: [[String]] {
    rows.prefix(lines.count).map { row in
      zip(row.cells, row.looks).map { cell, look in cell == " " && !look.contains("7") ? "" : look }
    }
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { for scalar in decoder.decode(byte) { feed(scalar) } }
  }

  package mutating func feed(text: String) { feed(text.utf8) }

  private mutating func feed(_ scalar: Unicode.Scalar) {
    if let begun = sequence {
      feedSequence(begun, scalar)
      return
    }
    switch scalar {
    case "\u{1B}":
      sequence = ""
      sequences += 1
    case "\r": (cursor.column, wrapIsPending) = (0, false)
    case "\n":
      wrapIsPending = false
      lineFeed()
    case "\u{8}":
      wrapIsPending = false
      cursor.column = max(0, cursor.column - 1)
    case "\t":
      wrapIsPending = false
      cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
    case "\u{7}": bells += 1
    case _ where scalar.value < 0x20: break
    default: put(scalar)
    }
  }

  package mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.columns(of: scalar)
    guard width > 0 else { return }
    if wrapIsPending || cursor.column + width > columns {
      rows[cursor.row].runsOn = true
      (cursor.column, wrapIsPending) = (0, false)
      lineFeed()
    }
    for column in cursor.column..<(cursor.column + width) { clear(column) }
    rows[cursor.row].cells[cursor.column] = String(scalar)
    if width == 2 { rows[cursor.row].cells[cursor.column + 1] = "" }
    for column in cursor.column..<(cursor.column + width) { rows[cursor.row].looks[column] = look }
    cursor.column += width
    if cursor.column == columns { (cursor.column, wrapIsPending) = (columns - 1, true) }
  }

  /// Blanks a cell; of a two-cell glyph, both.
  private mutating func clear(_ column: Int) {
    let row = cursor.row
    if rows[row].cells[column].isEmpty, column > 0 { rows[row].cells[column - 1] = " " }
    if column + 1 < columns, rows[row].cells[column + 1].isEmpty { rows[row].cells[column + 1] = " " }
    rows[row].cells[column] = " "
    rows[row].looks[column] = ""
  }

  private mutating func lineFeed() {
    if cursor.row + 1 < height {
      cursor.row += 1
    } else {
      rows.removeFirst()
      rows.append(Row(columns: columns))
    }
  }

  private mutating func feedSequence(_ begun: String, _ scalar: Unicode.Scalar) {
    if begun.isEmpty {
      sequence = nil
      switch scalar {
      case "[": sequence = "["
      case "7": saved = cursor
      case "8": cursor = saved
      default: break
      }
      return
    }
    guard (0x40..<0x7F).contains(scalar.value) else {
      sequence = begun + String(scalar)
      return
    }
    sequence = nil
    perform(scalar, parameters: String(begun.dropFirst()))
  }

  private mutating func perform(_ final: Unicode.Scalar, parameters: String) {
    if parameters.hasPrefix("?") {
      if parameters == "?2004" { isPasteBracketed = final == "h" }
      return
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let amount = max(1, first)
    if "ABCDGHd".unicodeScalars.contains(final) { wrapIsPending = false }
    switch final {
    case "A": cursor.row = max(0, cursor.row - amount)
    case "B": cursor.row = min(height - 1, cursor.row + amount)
    case "C": cursor.column = min(columns - 1, cursor.column + amount)
    case "D": cursor.column = max(0, cursor.column - amount)
    case "G": cursor.column = min(columns, amount) - 1
    case "H":
      cursor = (min(height, amount) - 1, min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1)
    case "J": eraseDisplay(first)
    case "K": eraseLine(first)
    case "m": look = parameters == "0" ? "" : parameters
    default: break
    }
  }

  private mutating func eraseLine(_ mode: Int) {
    let range = mode == 0 ? cursor.column..<columns : (mode == 1 ? 0..<(cursor.column + 1) : 0..<columns)
    for column in range { clear(column) }
    if mode != 1 { rows[cursor.row].runsOn = false }
  }

  private mutating func eraseDisplay(_ mode: Int) {
    if mode == 0 { eraseLine(0) }
    let range = mode == 0 ? (cursor.row + 1)..<max(cursor.row + 1, height) : 0..<height
    for row in range { rows[row] = Row(columns: columns) }
  }

  /// Takes another width, and wraps the rows that run on anew. The cursor stays at its glyph.
  package mutating func resize(columns newColumns: Int) {
    var wrapped = Screen(columns: newColumns, height: height)
    var newCursor = (row: 0, column: 0)
    let last = max(cursor.row, rows.lastIndex { $0.cells.contains { $0 != " " } } ?? 0)
    for (index, row) in rows[...last].enumerated() {
      let used = row.runsOn ? columns : (row.cells.lastIndex { $0 != " " } ?? -1) + 1
      for (column, cell) in row.cells.enumerated() where column < max(used, index == cursor.row ? cursor.column : 0) {
        if index == cursor.row, column == cursor.column { newCursor = wrapped.placeOfNextGlyph(cell) }
        wrapped.look = row.looks[column]
        if let scalar = cell.unicodeScalars.first { wrapped.put(scalar) }
      }
      if index == cursor.row, cursor.column >= used { newCursor = wrapped.placeOfNextGlyph(" ") }
      if !row.runsOn, index < last {
        wrapped.feed(text: "\r\n")
      }
    }
    wrapped.cursor = newCursor
    wrapped.wrapIsPending = false
    (wrapped.isPasteBracketed, wrapped.bells, wrapped.look) = (isPasteBracketed, bells, look)
    self = wrapped
  }

  package func placeOfNextGlyph(_ glyph: String) -> (row: Int, column: Int) {
    let width = DisplayWidth.columns(of: glyph)
    return wrapIsPending || cursor.column + width > columns ? (cursor.row + 1, 0) : cursor
  }
}
