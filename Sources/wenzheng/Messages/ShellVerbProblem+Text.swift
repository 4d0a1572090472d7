extension ShellVerbProblem {
  /// What is wrong with the name of a command, and what may have been meant.
  ///
  /// - Parameter name: the name as it was typed, without the colon.
  func text(_ messages: Messages, name: String) -> String {
    let typed = name.lowercased()
    let name = ":" + DisplayText.shortened(name, to: 40)
    switch self {
    case .unknown(nil): return messages(.shellUnknownCommand, ["name": name])
    case .unknown(let nearest?):
      return messages(.shellUnknownCommandNearest, ["name": name, "nearest": ":" + nearest])
    case .ambiguous(let verbs):
      let choices = verbs.map { verb in
        ":" + (verb.shownNames.first { $0.hasPrefix(typed) } ?? verb.name(in: messages.language))
      }.joined(separator: messages.listSeparator)
      return messages(.shellAmbiguousCommand, ["name": name, "choices": choices])
    }
  }
}
