/// Characters that must not reach a terminal as they are: they move the cursor, start escape sequences, reverse the
/// direction of writing, or hide.
public enum UnsafeScalar {
  /// Whether a character is one of them. White space that is a control character counts too.
  public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    let code = scalar.value
    if code < 0xA0 { return code < 0x20 || code >= 0x7F }
    guard code == 0xAD || code >= 0x61C else { return false }
    switch code {
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: return true
    case 0xE0000...0xE007F: return true
    default: return false
    }
  }

  /// What is shown in its place: a control character's picture, otherwise the replacement character.
  public static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x20 { return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}" }
    return scalar.value == 0x7F ? "\u{2421}" : "\u{FFFD}"
  }
}
