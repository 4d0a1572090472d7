/// How words look on a terminal; without colour, they look like all others.
struct TextStyle: Sendable {
  /// A look, as the parameters of the terminal's "select graphic rendition".
  enum Look: String, Sendable {
    case answer = "1"
    case mark = "1;32"
    case refusal = "1;33"
    case heading = "1;36"
    case faint = "2"
    case held = "32"
    case failed = "1;31"
    case narration = "36"
  }

  /// Whether escape sequences are written.
  let isColored: Bool

  static let plain = TextStyle(isColored: false)

  /// What starts a look.
  func start(_ look: Look) -> String { isColored ? "\u{1B}[\(look.rawValue)m" : "" }

  /// What ends any look.
  var end: String { isColored ? "\u{1B}[0m" : "" }

  /// The text in a look.
  func text(_ text: String, _ look: Look) -> String { start(look) + text + end }
}

/// When output is coloured.
enum ColorChoice: String, Sendable {
  case auto, always, never

  /// The style for output.
  ///
  /// What the user says on the command line outranks NO_COLOR (no-color.org).
  func style(isTerminal: Bool, environment: (String) -> String?) -> TextStyle {
    switch self {
    case .always: return TextStyle(isColored: true)
    case .never: return .plain
    case .auto:
      let forbidden = environment("NO_COLOR").map { !$0.isEmpty } ?? false
      let terminal = environment("TERM") ?? "dumb"
      return TextStyle(isColored: isTerminal && !forbidden && terminal != "dumb" && !terminal.isEmpty)
    }
  }
}
