/// The words about a command of the shell.
struct CommandText: Sendable {
  /// What stands after its name; empty where nothing may.
  let arguments: String
  /// What it does, in a few words.
  let summary: String
  /// All about it, with an example.
  let help: String
}

extension ShellVerb {
  /// The words about it in a language.
  func text(in language: Language) -> CommandText {
    language == .chinese ? chineseText : englishText
  }
}
