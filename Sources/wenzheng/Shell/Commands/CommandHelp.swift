import LineEditing

/// What is told about the commands: in the shell, and in the README.
struct CommandHelp {
  let messages: Messages

  /// How to use the shell, and every command on a line.
  ///
  /// - Parameter columns: the width of the screen; on a narrow one, what a command does stands below its name.
  func overview(columns: Int) -> String {
    var lines = [messages(.shellHelpAsking), messages(.shellHelpFollowUp), "", messages(.shellHelpCommands)]
    let calls = ShellVerb.allCases.map { call($0) }
    let widest = calls.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let summaries = ShellVerb.allCases.map { $0.text(in: messages.language).summary }
    let widestSummary = summaries.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    for (call, summary) in zip(calls, summaries) {
      if widest + 4 + widestSummary <= columns {
        lines.append("  \(call)\(String(repeating: " ", count: widest - DisplayWidth.columns(of: call)))  \(summary)")
      } else {
        lines += ["  \(call)", "      \(summary)"]
      }
    }
    return (lines + ["", messages(.shellHelpKeys)]).map { $0 + "\n" }.joined()
  }

  /// All about one command.
  func details(of verb: ShellVerb) -> String {
    let text = verb.text(in: messages.language)
    return "\(call(verb))\n  \(text.summary)\n\n\(text.help)\n"
  }

  /// The commands as a table in Markdown, for the README.
  var table: String {
    let heading = [Message.tableCommand, .tableOtherName, .tableMeaning].map { messages($0) }
    var rows = ["| \(heading.joined(separator: " | ")) |", "| --- | --- | --- |"]
    for verb in ShellVerb.allCases {
      let text = verb.text(in: messages.language)
      let other = verb.name(in: messages.language == .chinese ? .english : .chinese)
      // A bar would end the cell.
      let call = call(verb, withOtherName: false).split(separator: "|").joined(separator: "\\|")
      rows.append("| `\(call)` | `:\(other)` | \(text.summary) |")
    }
    return rows.map { $0 + "\n" }.joined()
  }

  /// How a command is typed: its names, and what it takes.
  func call(_ verb: ShellVerb, withOtherName: Bool = true) -> String {
    let language = messages.language
    let arguments = verb.text(in: language).arguments
    let other = withOtherName ? " :\(verb.name(in: language == .chinese ? .english : .chinese))" : ""
    return ":\(verb.name(in: language))\(other)" + (arguments.isEmpty ? "" : " \(arguments)")
  }
}
