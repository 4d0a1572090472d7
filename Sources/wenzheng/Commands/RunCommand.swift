import ArgumentParser

/// Answers a question file.
struct RunCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    // A command that is part of another is parsed without the search for requests of completion scripts.
    _superCommandName: "wenzheng",
    abstract: Messages.ofProcess(.runAbstract),
    discussion: Messages.ofProcess(.runDiscussion))

  @OptionGroup var documents: CorpusOptions
  @OptionGroup var options: AnswerOptions

  @Argument(help: ArgumentHelp(Messages.ofProcess(.runFile), valueName: "file"), completion: .file())
  var file: String

  func perform(in program: Program) -> ExitStatus {
    QuestionFileRun(program: program, documents: documents.selection, form: options.form).perform(file)
  }
}
