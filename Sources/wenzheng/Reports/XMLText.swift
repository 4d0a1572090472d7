/// Text in XML 1.0.
enum XMLText {
  /// A quoted attribute value, on one line.
  static func attribute(_ text: String) -> String { "\"\(Markup.escaped(DisplayText.shortened(text, to: 1_000)))\"" }

  /// Text between tags.
  static func content(_ text: String) -> String { Markup.escaped(DisplayText.lines(text)) }
}
