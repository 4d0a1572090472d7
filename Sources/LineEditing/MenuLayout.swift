/// How a menu is laid out: candidates in columns of one width, read across; a page of them where they do not all fit.
struct MenuLayout {
  /// No menu is taller.
  static let tallest = 10
  /// Stands before the candidate that is selected, so that it can be told without colour.
  private static let mark: Unicode.Scalar = ">"
  private static let gap = 2

  private let menu: CompletionMenu
  /// How many candidates stand side by side.
  let columns: Int
  /// The width of each.
  private let cellWidth: Int
  /// Where in each what is said about it begins.
  private let descriptionColumn: Int
  /// The candidates of the page that is shown.
  private let page: Range<Int>
  private let showsStatus: Bool
  private let screenColumns: Int

  /// Lays a menu out below a text of so many rows. How many candidates stand side by side does not depend on these.
  init(_ menu: CompletionMenu, below textRows: Int, on size: Terminal.Size) {
    self.menu = menu
    screenColumns = size.columns
    let room = min(Self.tallest, max(size.rows / 2, size.rows - textRows), size.rows - 1)
    // The last column of the screen stays empty: terminals differ in where the cursor is behind it.
    let available = max(1, size.columns - 1)
    let widestDisplay = menu.candidates.map { Self.width(of: $0.display) }.max() ?? 0
    let widestDescription = menu.candidates.map { Self.width(of: $0.description) }.max() ?? 0
    descriptionColumn = 1 + widestDisplay + Self.gap
    let cellWidth = min(widestDescription == 0 ? 1 + widestDisplay : descriptionColumn + widestDescription, available)
    let columns = max(1, (available + Self.gap) / (cellWidth + Self.gap))
    let rowsOfAll = (menu.candidates.count + columns - 1) / columns
    showsStatus = rowsOfAll > room && room > 1
    let rows = max(0, showsStatus ? room - 1 : min(room, rowsOfAll))
    let perPage = max(1, rows * columns)
    let first = (menu.selected ?? 0) / perPage * perPage
    page = rows > 0 ? first..<min(first + perPage, menu.candidates.count) : 0..<0
    (self.columns, self.cellWidth) = (columns, cellWidth)
  }

  private static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isControl ? 0 : DisplayWidth.columns(of: $1)) }
  }

  /// The rows of the page.
  var rows: [Frame.Row] {
    guard !page.isEmpty else { return [] }
    var rows: [Frame.Row] = []
    for start in stride(from: page.lowerBound, to: page.upperBound, by: columns) {
      var row = Frame.Row()
      for index in start..<min(start + columns, page.upperBound) {
        row.pad(to: (index - start) * (cellWidth + Self.gap))
        add(index, to: &row)
      }
      rows.append(row)
    }
    if showsStatus {
      var row = Frame.Row()
      let status = menu.status(page.lowerBound + 1, page.upperBound, menu.candidates.count)
      row.add(status, style: menu.styles.description, upTo: max(1, screenColumns - 1))
      rows.append(row)
    }
    return rows
  }

  /// Adds a candidate with what is said about it; what does not fit in its cell is cut off.
  private func add(_ index: Int, to row: inout Frame.Row) {
    let candidate = menu.candidates[index]
    let isSelected = index == menu.selected
    let (start, end) = (row.width, row.width + cellWidth)
    let style = isSelected ? menu.styles.selected : menu.styles.candidate
    row.add(String(isSelected ? Self.mark : " "), style: style, upTo: end)
    row.add(candidate.display, style: style, upTo: end)
    guard !candidate.description.isEmpty else { return }
    row.pad(to: min(start + descriptionColumn, end))
    row.add(candidate.description, style: menu.styles.description, upTo: end)
  }
}

extension Frame.Row {
  /// Adds blanks up to a column.
  fileprivate mutating func pad(to column: Int) {
    while width < column {
      glyphs.append(Glyph(" "))
      width += 1
    }
  }

  /// Adds as much of a text as fits before a column, without control characters and what takes no cell.
  fileprivate mutating func add(_ text: String, style: Style, upTo column: Int) {
    for scalar in text.unicodeScalars where !scalar.isControl && !scalar.isInvisible {
      let glyph = Glyph(scalar, style: style)
      guard width + glyph.width <= column else { return }
      glyphs.append(glyph)
      width += glyph.width
    }
  }
}
