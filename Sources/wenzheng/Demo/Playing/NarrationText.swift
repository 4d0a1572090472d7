import LineEditing

/// How words to the viewer look: behind a bar, apart from what the program says.
struct NarrationText {
  let messages: Messages
  let style: TextStyle
  /// Whether a screen reader reads it: no bars then.
  var isPlain = false

  /// Words to the viewer, wrapped to the screen, with a blank row behind them.
  func text(_ lines: [String], size: Terminal.Size?) -> String {
    rows(lines, size: size).map { $0 + "\n" }.joined() + "\n"
  }

  /// The title of a chapter.
  func chapter(_ title: String, size: Terminal.Size?) -> String {
    let title = DisplayText.oneLine(title)
    let text = isPlain ? messages(.demoChapter, ["title": title]) : "── \(title) ──"
    return wrapped(text, columns: size?.columns).map { style.text($0, .heading) + "\n" }.joined() + "\n"
  }

  /// A remark of the player's own, on a row of its own.
  func remark(_ text: String) -> String { style.text(text, .faint) + "\n" }

  private func rows(_ lines: [String], size: Terminal.Size?) -> [String] {
    let lines = lines.map { DisplayText.oneLine($0) }
    if isPlain { return [messages(.demoNarrator, ["text": lines.joined(separator: " ")])] }
    return lines.flatMap { line in
      wrapped(line, columns: size.map { $0.columns - Self.barColumns }).map { row in
        style.text(row.isEmpty ? "│" : "│ ", .faint) + (row.isEmpty ? "" : style.text(row, .narration))
      }
    }
  }

  private static let barColumns = 2

  private func wrapped(_ line: String, columns: Int?) -> [String] {
    guard let columns else { return [line] }
    return LineWrapping(columns: columns).wrapped(line).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
