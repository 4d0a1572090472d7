import ArgumentParser

/// The manual page, made of the help of the commands and of the shell's commands, so that it says what these say.
struct ManualPage {
  let messages: Messages

  /// The page in the language of troff's `man` macros.
  var text: String {
    var page = ManualSource()
    page.title("wenzheng", section: "1", source: "wenzheng " + Wenzheng.configuration.version)
    page.heading(messages(.manualName))
    page.line("wenzheng - " + Wenzheng.configuration.abstract)
    page.heading(messages(.manualSynopsis))
    page.block(messages(.programUsage))
    page.heading(messages(.manualDescription))
    page.block(Wenzheng.configuration.discussion)
    page.heading(messages(.manualCommands))
    for command in Wenzheng.configuration.subcommands { add(command, to: &page) }
    page.heading(messages(.manualShell))
    page.block(messages(.shellHelpAsking) + "\n" + messages(.shellHelpFollowUp))
    let help = CommandHelp(messages: messages)
    for verb in ShellVerb.allCases {
      page.item(help.call(verb))
      page.block(verb.text(in: messages.language).help)
    }
    page.heading(messages(.manualKeys))
    page.block(messages(.shellHelpKeys))
    page.heading(messages(.manualEnvironment))
    page.block(messages(.manualEnvironmentText))
    page.heading(messages(.manualFiles))
    page.block(messages(.manualFilesText))
    return page.text
  }

  private func add(_ command: any ParsableCommand.Type, to page: inout ManualSource) {
    page.subheading(command.configuration.commandName ?? "")
    page.line(command.configuration.abstract)
    let help = HelpText(Wenzheng.helpMessage(for: command, columns: 10_000))
    let translation = UsageTranslation(language: messages.language)
    page.block(help.usage)
    if !command.configuration.discussion.isEmpty { page.block(command.configuration.discussion) }
    for (label, text) in help.items {
      page.item(label)
      page.line(translation.translated(text))
    }
  }
}

/// The argument parser's help, taken apart.
private struct HelpText {
  /// How the command is called.
  private(set) var usage = ""
  /// The arguments and options, each with what it is for.
  private(set) var items: [(label: String, text: String)] = []

  init(_ text: String) {
    let mark = "USAGE: "
    var isList = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix(mark) {
        usage = String(line.dropFirst(mark.count))
      } else if !line.hasPrefix(" ") {
        isList = line == "ARGUMENTS:" || line == "OPTIONS:"
      } else if isList {
        let words = line.drop { $0 == " " }
        if line.prefix(3).allSatisfy({ $0 == " " }) {
          // What did not fit beside a long label stands below it.
          if let last = items.popLast() { items.append((last.label, last.text + words)) }
        } else if let gap = words.firstRange(of: "  ") {
          items.append((String(words[..<gap.lowerBound]), String(words[gap.upperBound...].drop { $0 == " " })))
        } else {
          items.append((String(words), ""))
        }
      }
    }
  }
}

/// Writes a manual page in the language of troff's `man` macros.
private struct ManualSource {
  private(set) var text = ""

  /// The width that preformatted lines keep to.
  private static let columns = 73

  mutating func title(_ name: String, section: String, source: String) {
    text += ".TH \(Self.quoted(name.uppercased())) \(section) \"\" \(Self.quoted(source))\n"
  }

  mutating func heading(_ words: String) { text += ".SH \(Self.quoted(words))\n" }

  mutating func subheading(_ words: String) { text += ".SS \(Self.quoted(words))\n" }

  /// A label; what follows belongs to it.
  mutating func item(_ label: String) { text += ".TP\n.B \(Self.quoted(label))\n" }

  /// Words that are filled to the width of the screen.
  mutating func line(_ words: String) { text += Self.escaped(words) + "\n" }

  /// Lines that stay as they are, but for long ones: troff knows no places to break in Chinese.
  mutating func block(_ words: String) {
    let wrapped = LineWrapping(columns: Self.columns).wrapped(words)
    let lines = wrapped.split(separator: "\n", omittingEmptySubsequences: false)
    text += ".PP\n.nf\n" + lines.map { Self.escaped(String($0)) + "\n" }.joined() + ".fi\n"
  }

  private static func quoted(_ words: String) -> String {
    "\"" + escaped(words).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\(dq") + "\""
  }

  /// A line on which nothing is taken for a request or an escape sequence.
  private static func escaped(_ line: String) -> String {
    var escaped = ""
    for character in line {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
