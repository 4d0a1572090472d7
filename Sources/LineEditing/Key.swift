/// A key press, or what a terminal sends like one.
public enum Key: Equatable, Sendable {
  case character(Unicode.Scalar)
  /// The escape key pressed by itself.
  case escape
  /// A character with Alt (Meta) held down.
  case alt(Unicode.Scalar)
  case up, down, left, right
  case home, end
  case delete, wordDelete
  case wordLeft, wordRight
  case backTab
  /// A text that was pasted, as the terminal sent it.
  case paste([Unicode.Scalar])
}

/// What waiting for a key can bring.
public enum KeyEvent: Equatable, Sendable {
  case key(Key)
  case signal(Int32)
  case timeout
  case end
  case failure(errno: Int32)
  /// A text to be shown above the line, with the line ends in it; where it is empty, the line is only drawn anew.
  case notice(String)
}
