import LineEditing

/// Counts what is shown, for it must be read before the demo goes on.
final class ReadingMeter {
  private var columns = 0
  private var endsBlank = true

  /// Takes note of text that is shown.
  func note(_ text: String) {
    columns += DisplayWidth.columns(of: ScreenFit.withoutLooks(text))
    endsBlank = text.hasSuffix("\n\n")
  }

  /// The columns shown since the last call, and whether a blank row is the last of what is shown.
  func take() -> (columns: Int, endsBlank: Bool) {
    defer { columns = 0 }
    return (columns, endsBlank)
  }
}

/// The screen on which a demo is played.
struct DemoScreen<Screen: ShellScreen>: ShellScreen {
  let screen: Screen
  let reading: ReadingMeter

  func show(_ text: String, pager: PagerChoice) throws(OutputProblem) {
    reading.note(text)
    try screen.show(text, pager: pager)
  }

  func page(_ document: PagedDocument, pager: PagerChoice) throws(OutputProblem) {
    try screen.page(document, pager: pager)
  }
}
