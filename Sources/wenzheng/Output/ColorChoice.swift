/// When output is coloured.
enum ColorChoice: String, Sendable {
  case auto, always, never

  /// The style for output.
  ///
  /// What the user says on the command line outranks NO_COLOR (no-color.org).
  func style(
    isTerminal: Bool, theme: ThemeChoice = .auto, environment: (String) -> String?
  ) -> TextStyle {
    switch self {
    case .always: return TextStyle(theme: theme.theme(environment: environment))
    case .never: return .plain
    case .auto:
      let forbidden = environment("NO_COLOR").map { !$0.isEmpty } ?? false
      let terminal = environment("TERM") ?? "dumb"
      let isColored = isTerminal && !forbidden && terminal != "dumb" && !terminal.isEmpty
      return isColored ? TextStyle(theme: theme.theme(environment: environment)) : .plain
    }
  }
}
