import ScreenModel

@testable import LineEditing

extension Screen {
  /// What an editor should show: the prompt and the line, with the cursor before one of its glyphs.
  static func showing(prompt: String, state: LineState, columns: Int, height: Int) -> Screen {
    var screen = Screen(columns: columns, height: height)
    screen.feed(text: prompt)
    var place: (row: Int, column: Int)?
    for (index, scalar) in state.text.enumerated() {
      if index == state.cursor { place = screen.placeOfNextGlyph(String(scalar)) }
      screen.feed(text: scalar == "\n" ? "\r\n" : String(scalar))
    }
    screen.cursor = place ?? screen.placeOfNextGlyph(" ")
    return screen
  }
}
