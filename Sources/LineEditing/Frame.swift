/// What is drawn as one: a character with its width and look.
struct Glyph: Equatable {
  var text: String
  var width: Int
  var style: Style

  init(_ scalar: Unicode.Scalar, style: Style = .plain) {
    self.style = style
    (text, width) = Self.appearance(of: scalar)
  }

  /// Control characters show as `^A`; what the C library does not know as printing, by its number.
  private static func appearance(of scalar: Unicode.Scalar) -> (text: String, width: Int) {
    if scalar.value < 0x20 { return ("^" + String(Unicode.Scalar(UInt8(scalar.value + 0x40))), 2) }
    let width = DisplayWidth.columns(of: scalar)
    if width > 0 { return (String(scalar), width) }
    let number = "U+" + String(scalar.value, radix: 16, uppercase: true)
    return (number, number.utf8.count)
  }
}

/// A place on the screen, counted from where the prompt begins.
struct Place: Equatable {
  var row = 0
  var column = 0
}

/// What the editor shows: the prompt and the line, with the cursor in it, what stands behind it, and the menu below.
struct Frame {
  /// A row of the screen.
  struct Row: Equatable {
    var glyphs: [Glyph] = []
    var width = 0
    /// Whether the row is full and the text goes on in the next.
    var runsOn = false
  }

  var prompt: [Glyph]
  var state: LineState
  /// The look of each scalar of the line; empty where all are plain.
  var styles: [Style] = []
  /// What stands behind the text, with the cursor before it. As much is shown as fits in the row of the cursor, so that it
  /// never makes the text taller.
  var hint: [Glyph] = []
  /// The menu below the line.
  var menu: CompletionMenu?

  /// The rows of prompt and line on a screen of so many columns, and the place of the cursor.
  func rows(columns: Int) -> (rows: [Row], cursor: Place) {
    var rows = [Row()]
    var cursor: Place?
    func add(_ glyph: Glyph) {
      if rows[rows.count - 1].width + glyph.width > columns, rows[rows.count - 1].width > 0 {
        rows[rows.count - 1].runsOn = rows[rows.count - 1].width == columns
        rows.append(Row())
      }
      rows[rows.count - 1].glyphs.append(glyph)
      rows[rows.count - 1].width += glyph.width
    }
    for glyph in prompt { add(glyph) }
    for (index, scalar) in state.text.enumerated() {
      if scalar == "\n" {
        if index == state.cursor { cursor = Self.end(of: rows, columns: columns) }
        rows.append(Row())
        continue
      }
      let glyph = Glyph(scalar, style: index < styles.count ? styles[index] : .plain)
      add(glyph)
      if index == state.cursor {
        cursor = Place(row: rows.count - 1, column: rows[rows.count - 1].width - glyph.width)
      }
    }
    if let cursor { return (rows, cursor) }
    // Behind a full row the cursor needs a cell in the next.
    if rows[rows.count - 1].width >= columns {
      rows[rows.count - 1].runsOn = rows[rows.count - 1].width == columns
      rows.append(Row())
    }
    let end = Self.end(of: rows, columns: columns)
    for glyph in hint {
      guard rows[rows.count - 1].width + glyph.width < columns else { break }
      add(glyph)
    }
    if rows[rows.count - 1].glyphs.isEmpty, rows.count > 1, rows[rows.count - 2].runsOn { add(Glyph(" ")) }
    return (rows, end)
  }

  private static func end(of rows: [Row], columns: Int) -> Place {
    Place(row: rows.count - 1, column: min(rows[rows.count - 1].width, columns - 1))
  }
}

extension Prompt {
  /// The prompt as it is drawn.
  func glyphs(coloured: Bool) -> [Glyph] {
    parts.flatMap { part in
      part.text.unicodeScalars.filter { !$0.isControl && !$0.isInvisible }
        .map { Glyph($0, style: coloured ? part.style : .plain) }
    }
  }
}
