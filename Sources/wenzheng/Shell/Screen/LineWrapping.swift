import LineEditing

/// Breaks lines where a reader would: at spaces, between Chinese characters, and never before a closing mark.
struct LineWrapping {
  let columns: Int

  /// The text, every line broken to the width, what follows set in as its beginning is.
  func wrapped(_ text: String) -> String {
    guard columns >= 12 else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(wrappedLine).joined(separator: "\n")
  }

  private func wrappedLine(_ line: Substring) -> String {
    // A record is for programs, and goes out as it is.
    if line.hasPrefix("{\"") || DisplayWidth.columns(of: ScreenFit.withoutLooks(line)) <= columns {
      return String(line)
    }
    let indent = min(Self.indent(of: line), columns / 3)
    var broken = BrokenLine(columns: columns, indent: indent)
    var isLook = false
    for scalar in line.unicodeScalars {
      if scalar == "\u{1B}" { isLook = true }
      broken.append(scalar, width: isLook ? 0 : DisplayWidth.columns(of: scalar), isLook: isLook)
      if isLook, scalar.properties.isAlphabetic { isLook = false }
    }
    return broken.text
  }

  /// The width of what stands before the words of a line: spaces, and a label or mark behind them.
  private static func indent(of line: Substring) -> Int {
    let plain = ScreenFit.withoutLooks(line)
    let spaces = plain.prefix { $0 == " " }.count
    let rest = plain.dropFirst(spaces)
    guard let end = rest.firstIndex(of: " ") else { return spaces }
    let label = rest[..<end]
    let isLabel = [">", "~", "·"].contains(label) || label.hasPrefix("[") && label.hasSuffix("]")
    guard isLabel else { return spaces }
    return spaces + DisplayWidth.columns(of: label) + rest[end...].prefix { $0 == " " }.count
  }
}

/// A line while it is broken.
private struct BrokenLine {
  let columns: Int
  let indent: Int
  private var rows = ""
  private var row = String.UnicodeScalarView()
  private var width = 0
  /// Where the row may be broken: the index after which the next row begins, and the width up to there.
  private var lastBreak: (index: String.UnicodeScalarView.Index, width: Int)?
  private var previous: (scalar: Unicode.Scalar, width: Int)?

  init(columns: Int, indent: Int) {
    self.columns = columns
    self.indent = indent
  }

  var text: String { rows + String(row) }

  mutating func append(_ scalar: Unicode.Scalar, width scalarWidth: Int, isLook: Bool) {
    if isLook {
      row.append(scalar)
      return
    }
    if mayBreak(before: scalar, scalarWidth), width > indent { lastBreak = (row.endIndex, width) }
    if width + scalarWidth > columns, scalar != " " { breakRow() }
    row.append(scalar)
    width += scalarWidth
    previous = (scalar, scalarWidth)
  }

  private func mayBreak(before scalar: Unicode.Scalar, _ scalarWidth: Int) -> Bool {
    guard let previous, scalar != " " else { return false }
    if previous.scalar == " " { return true }
    guard previous.width == 2 || scalarWidth == 2 else { return false }
    return !Self.closing.contains(scalar) && !Self.opening.contains(previous.scalar)
  }

  private mutating func breakRow() {
    let place = lastBreak ?? (row.endIndex, width)
    var kept = String(row[..<place.index])
    while kept.last == " " { kept.removeLast() }
    rows += kept + "\n" + String(repeating: " ", count: indent)
    row = String.UnicodeScalarView(row[place.index...])
    width = indent + width - place.width
    lastBreak = nil
  }

  private static let closing = Set("，。、；：？！”’）》」』】,.;:?!)]%…".unicodeScalars)
  private static let opening = Set("“‘（《「『【([".unicodeScalars)
}
