/// A key press, or what a terminal sends like one.
enum Key: Equatable {
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

/// What reading a key can bring.
enum KeyEvent: Equatable {
  case key(Key)
  case signal(Int32)
  case end
  case failure(errno: Int32)
}
