import CLibedit

/// How many terminal cells text takes, by the C library's table; the locale's encoding must be UTF-8.
public enum DisplayWidth {
  /// The number of cells of one scalar: 0, 1 or 2. A scalar without a known width counts as 0.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value >= 0x20, scalar.value < 0x7F { return 1 }
    return max(0, Int(editline_cell_width(scalar.wide)))
  }

  /// The number of cells of a string on one row.
  public static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }
}

extension Unicode.Scalar {
  /// The scalar as C has it.
  var wide: wchar_t { wchar_t(bitPattern: value) }

  /// A scalar from C; what is none becomes the replacement character.
  init(_ wide: wchar_t) { self = Unicode.Scalar(UInt32(bitPattern: wide)) ?? "\u{FFFD}" }

  /// Whether the scalar is a control character (C0, DEL or C1).
  var isControl: Bool { value < 0x20 || (value >= 0x7F && value < 0xA0) }

  /// Whether the scalar takes no cell of its own (a combining mark, joiner, variation selector, byte order mark):
  /// libedit leaves ghosts of these on the screen, so they are kept out of the line.
  var isInvisible: Bool {
    if value < 0xA0 { return false }
    return value == 0xAD || editline_cell_width(wide) == 0
  }
}
