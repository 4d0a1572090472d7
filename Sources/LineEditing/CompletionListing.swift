/// The candidates in columns, down and then across, each column as wide as its widest text.
struct CompletionListing {
  /// The rows, without line ends.
  let rows: [String]

  /// Lays the texts out for so many columns; one text a row where `inColumns` is false.
  init(_ texts: [String], width: Int, inColumns: Bool) {
    let texts = texts.map { text in String(text.unicodeScalars.filter { !$0.isControl }) }
    let widths = texts.map { DisplayWidth.columns(of: $0) }
    guard inColumns, let widest = widths.max(), widest + 2 <= width else {
      rows = texts
      return
    }
    let columns = max(1, min(texts.count, (width - 1) / (widest + 2)))
    let height = (texts.count + columns - 1) / columns
    rows = (0..<height).map { row in
      var line = ""
      for column in stride(from: row, to: texts.count, by: height) {
        line += texts[column]
        if column + height < texts.count {
          line += String(repeating: " ", count: widest + 2 - widths[column])
        }
      }
      return line
    }
  }
}
