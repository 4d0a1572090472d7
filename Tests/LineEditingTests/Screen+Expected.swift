import ScreenModel

@testable import LineEditing

extension Screen {
  /// What an editor should show: the prompt and the line, with the cursor before one of its glyphs; behind the line, as
  /// much of what may follow as fits in the row; below it, a menu.
  static func showing(
    prompt: String, state: LineState, columns: Int, height: Int, look: (Unicode.Scalar) -> String = { _ in "" },
    suggestion: String = "", menu: [String] = []
  ) -> Screen {
    var screen = Screen(columns: columns, height: height)
    screen.feed(text: prompt)
    var place: (row: Int, column: Int)?
    for (index, scalar) in state.text.enumerated() {
      if index == state.cursor { place = screen.placeOfNextGlyph(String(scalar)) }
      screen.look = look(scalar)
      screen.feed(text: scalar == "\n" ? "\r\n" : String(scalar))
    }
    let behind = screen.placeOfNextGlyph(" ")
    // The cursor alone needs a row below a full one.
    if place == nil { (screen.cursor, screen.wrapIsPending) = (behind, false) }
    screen.look = "2"
    for scalar in suggestion.unicodeScalars {
      guard screen.cursor.column + DisplayWidth.columns(of: scalar) < columns else { break }
      screen.put(scalar)
    }
    screen.look = ""
    for row in menu {
      screen.cursor = (screen.cursor.row + 1, 0)
      screen.wrapIsPending = false
      screen.feed(text: row + "\u{1B}[0m")
    }
    screen.cursor = place ?? behind
    return screen
  }
}
