import LineEditing

/// Rows whose columns stand below each other, by the cells that characters take on a terminal.
struct ColumnTable {
  /// At which edge of its column a cell stands.
  enum Alignment { case leading, trailing }

  /// The words of one row in one column.
  struct Cell {
    let text: String
    var look: Theme.Look?
  }

  /// How each column is aligned.
  let alignments: [Alignment]
  let style: TextStyle
  private var rows: [[Cell]] = []

  init(_ alignments: [Alignment], style: TextStyle) {
    self.alignments = alignments
    self.style = style
  }

  /// Adds a row of as many cells as there are columns.
  mutating func append(_ row: [Cell]) { rows.append(row) }

  /// The rows, each on a line, without white space at their ends.
  var lines: [String] {
    let widths = alignments.indices.map { column in
      rows.map { DisplayWidth.columns(of: $0[column].text) }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      // Spaces are written only when something follows them.
      var gap = 0
      for (column, cell) in row.enumerated() {
        let space = widths[column] - DisplayWidth.columns(of: cell.text)
        if alignments[column] == .trailing { gap += space }
        if !cell.text.isEmpty {
          line += String(repeating: " ", count: gap) + (cell.look.map { style.text(cell.text, $0) } ?? cell.text)
          gap = 0
        }
        if alignments[column] == .leading { gap += space }
        gap += Self.separation
      }
      return line
    }
  }

  /// So many spaces stand between two columns.
  private static let separation = 2
}
