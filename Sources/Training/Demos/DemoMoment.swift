/// One thing that happens while a demo is played.
public enum DemoMoment: Equatable, Sendable {
  /// The title of a chapter is shown.
  case title(String)
  /// Words to the viewer are shown.
  case narration([String])
  /// From here on, it goes so fast.
  case speed(Double)
  /// Nothing happens for so many milliseconds.
  case wait(milliseconds: Int)
  /// Nothing happens until the viewer presses a key; where nobody is there to do so, for so many milliseconds.
  case waitForKey(milliseconds: Int)
  /// A key is pressed after so many milliseconds.
  case press(Unicode.Scalar, milliseconds: Int)
}
