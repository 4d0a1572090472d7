/// Text in XML 1.0.
enum XMLText {
  /// A quoted attribute value, on one line.
  static func attribute(_ text: String) -> String { "\"\(escaped(DisplayText.shortened(text, to: 1_000)))\"" }

  /// Text between tags.
  static func content(_ text: String) -> String { escaped(DisplayText.lines(text)) }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      // The only code points that XML does not know and that are not shown by a picture.
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
