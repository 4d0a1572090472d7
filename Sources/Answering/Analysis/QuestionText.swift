/// A question as it may be shown and read: no control characters, no bidirectional overrides, one space for white space.
enum QuestionText {
  static func clean(_ text: String) -> String {
    // Most questions are clean: words, marks, and no space.
    guard text.unicodeScalars.contains(where: { !isPlain($0) }) else { return text }
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
        pendingSpace = !scalars.isEmpty
      } else if !isInvisible(scalar) {
        if pendingSpace { scalars.append(" ") }
        pendingSpace = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Whether a character stays whatever stands around it: a Han character, its marks, and those of ASCII that are seen.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x3001...0x303F, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
