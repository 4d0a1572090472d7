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

  @Flag(help: ArgumentHelp(Messages.ofProcess(.plainHelp)))
  var plain = false

  @Flag(name: .customLong("private"), help: ArgumentHelp(Messages.ofProcess(.privateHelp)))
  var hidesHistory = false

  // For whoever writes the README.
  @Flag(help: .hidden)
  var commandTable = false

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
    if commandTable {
      return program.writing { () throws(OutputProblem) in
        try program.standardOutput.write(CommandHelp(messages: program.messages).table)
        return .answered
      }
    }
    guard isatty(STDIN_FILENO) != 0 else {
      return QuestionFileRun(
        program: program, documents: documents.selection, form: options.form,
        format: options.format == .jsonLines ? .jsonl : .text
      ).perform("-")
    }
    return InteractiveRun(program: program, start: start).perform()
  }

  private var start: ShellStart {
    ShellStart(
      documents: documents.selection, format: options.format, explains: options.explain,
      color: options.appearance.color, language: options.appearance.language, isPlain: plain,
      isPrivate: hidesHistory)
  }
}
