import LineEditing

/// How words look on a terminal; without colour, they look like all others.
struct TextStyle: Sendable {
  /// The colours; nil where no escape sequences are written.
  let theme: Theme?

  static let plain = TextStyle(theme: nil)

  /// Whether escape sequences are written.
  var isColored: Bool { theme != nil }

  /// What starts a look.
  func start(_ look: Theme.Look) -> String { theme.map { "\u{1B}[\($0.parameters(of: look))m" } ?? "" }

  /// What ends any look.
  var end: String { isColored ? "\u{1B}[0m" : "" }

  /// The text in a look.
  func text(_ text: String, _ look: Theme.Look) -> String { isColored ? start(look) + text + end : text }

  /// A look for the line editor.
  func editorStyle(_ look: Theme.Look) -> Style { theme.map { Style(parameters: $0.parameters(of: look)) } ?? .plain }
}
