/// What `:help` says.
struct ShellHelp {
  let messages: Messages

  var text: String {
    var lines = [messages(.shellHelpAsking), messages(.shellHelpCommands)]
    for verb in ShellVerb.allCases {
      lines.append("  :\(verb.chineseName)  :\(verb.rawValue)  \(messages(verb.summary))")
    }
    lines.append(messages(.shellHelpKeys))
    return lines.map { $0 + "\n" }.joined()
  }
}
