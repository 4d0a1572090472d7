/// Shows frames on a terminal.
///
/// libedit draws to nowhere: its drawing splits two-cell glyphs on insertion, moves the cursor by writing from the
/// middle of one, and does not scroll back in a text taller than the screen.
protocol LineDisplay {
  /// The output that turns what is shown into the frame.
  mutating func draw(_ frame: Frame, size: Terminal.Size) -> String

  /// The output that shows the frame in a terminal that has just taken another size.
  mutating func redraw(_ frame: Frame, resizedTo size: Terminal.Size) -> String

  /// The output that leaves the frame and goes to the row below, with a mark behind its end.
  mutating func leave(_ frame: Frame, mark: String, size: Terminal.Size) -> String

  /// The output that empties the screen; the frame is to be drawn anew.
  mutating func clear() -> String

  /// The output that takes the frame off the screen, where that can be done, and leaves the cursor at the start of a
  /// row; the frame is to be drawn anew.
  mutating func withdraw() -> String

  /// Forgets what is shown: the cursor is at the start of an empty row.
  mutating func forget()
}

extension Frame {
  /// The prompt and the line alone, with the cursor behind the text.
  var atEnd: Frame {
    Frame(prompt: prompt, state: LineState(text: state.text, cursor: state.text.count), styles: styles)
  }
}
