import ArgumentParser
import Glibc

/// Opens the shell; where standard input is no terminal, answers it as a question file.
struct ShellCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell",
    abstract: Messages.ofProcess(.shellAbstract),
    discussion: Messages.ofProcess(.shellDiscussion))

  @OptionGroup var documents: CorpusOptions
  @OptionGroup var options: AnswerOptions

  /// Nothing stands here rightly; it is taken so that the message can say what was meant.
  @Argument(help: .hidden)
  var words: [String] = []

  func validate() throws {
    guard let first = words.first else { return }
    let name = DisplayText.shortened(first, to: 40)
    let isCommand = Wenzheng.configuration.subcommands.contains { $0.configuration.commandName == first }
    throw ValidationError(Messages.ofProcess(isCommand ? .optionsBeforeCommand : .unknownCommand, ["name": name]))
  }

  func perform(in program: Program) -> ExitStatus {
    guard isatty(STDIN_FILENO) != 0 else {
      return QuestionFileRun(program: program, documents: documents.selection, form: options.form).perform("-")
    }
    return InteractiveRun(program: program, documents: documents.selection, form: options.form).perform()
  }
}
