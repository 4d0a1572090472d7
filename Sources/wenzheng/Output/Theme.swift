/// The colours for a background.
///
/// The hues are those of Okabe and Ito, which people tell apart who see fewer colours than others, with contrast enough
/// for text on the background; what matters most is bold besides.
enum Theme: String, Sendable, CaseIterable {
  case dark, light
  /// For a background that is not known: colours of middle brightness, to be read on both.
  case either

  /// What a word is.
  enum Look: Sendable, CaseIterable {
    // Answers
    case answer, mark, refusal, heading, faint
    // Runs and demos
    case held, failed, narration
    // The line that is typed, and what is offered for it
    case prompt, command, questionWord, name, number, suggestion, selection
  }

  /// A look, as the parameters of the terminal's "select graphic rendition".
  func parameters(of look: Look) -> String {
    switch look {
    case .answer: "1"
    case .mark: "1;38;5;\(green)"
    case .refusal, .questionWord, .failed: "1;38;5;\(orange)"
    case .heading, .prompt, .command: "1;38;5;\(blue)"
    case .name, .held: "38;5;\(green)"
    case .narration: "38;5;\(blue)"
    case .number: "38;5;\(purple)"
    case .faint, .suggestion: "38;5;\(grey)"
    case .selection: "7"
    }
  }

  private var blue: Int { number(81, 25, 32) }
  private var orange: Int { number(215, 130, 166) }
  private var green: Int { number(115, 23, 30) }
  private var purple: Int { number(182, 90, 133) }
  private var grey: Int { number(248, 242, 244) }

  /// A colour of the terminal's 256.
  private func number(_ dark: Int, _ light: Int, _ either: Int) -> Int {
    switch self {
    case .dark: dark
    case .light: light
    case .either: either
    }
  }
}

/// Which colours the user wants.
enum ThemeChoice: String, Sendable, CaseIterable {
  case auto, dark, light

  /// The theme; `auto` asks `$COLORFGBG`, in which some terminals tell their colours.
  func theme(environment: (String) -> String?) -> Theme {
    switch self {
    case .dark: return .dark
    case .light: return .light
    case .auto:
      guard let background = environment("COLORFGBG")?.split(separator: ";").last.flatMap({ Int($0) }) else {
        return .either
      }
      // The colours 7 and 9 to 15 of the terminal's palette are light ones.
      return background == 7 || background > 8 ? .light : .dark
    }
  }
}
