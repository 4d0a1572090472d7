/// What the shell does with a line; it knows nothing of terminals.
struct ShellSession {
  /// What is to be done after a line.
  enum Reply: Equatable {
    /// Show this; nothing where it is empty.
    case text(String)
    case leave
  }

  let messages: Messages
  let answering: QuestionAnswering
  private var count = 0

  init(messages: Messages, answering: QuestionAnswering) {
    self.messages = messages
    self.answering = answering
  }

  /// Takes a line.
  mutating func reply(to line: String) -> Reply {
    switch ShellLine(line) {
    case .empty: return .text("")
    case .question(let text): return .text(answer(text))
    case .command(let name, _): return command(name)
    }
  }

  private mutating func answer(_ text: String) -> String {
    count += 1
    do throws(UnknownDocument) {
      return try answering.answer(Question(id: "q\(count)", text: text, document: nil)).text + "\n"
    } catch {
      return error.text(messages) + "\n"
    }
  }

  private func command(_ name: String) -> Reply {
    do throws(ShellVerbProblem) {
      switch try ShellVerb(named: name) {
      case .help: return .text(ShellHelp(messages: messages).text)
      case .quit: return .leave
      }
    } catch {
      return .text(text(of: error, name: name) + "\n")
    }
  }

  private func text(of problem: ShellVerbProblem, name: String) -> String {
    let name = ":" + DisplayText.shortened(name, to: 40)
    switch problem {
    case .unknown(nil): return messages(.shellUnknownCommand, ["name": name])
    case .unknown(let nearest?):
      return messages(.shellUnknownCommandNearest, ["name": name, "nearest": ":" + nearest])
    case .ambiguous(let verbs):
      let choices = verbs.map { ":" + $0.name(in: messages.language) }.joined(separator: messages.listSeparator)
      return messages(.shellAmbiguousCommand, ["name": name, "choices": choices])
    }
  }
}
