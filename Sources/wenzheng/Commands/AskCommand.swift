import ArgumentParser

/// Answers one question.
struct AskCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    // A command that is part of another is parsed without the search for requests of completion scripts.
    _superCommandName: "wenzheng",
    abstract: Messages.ofProcess(.askAbstract),
    discussion: Messages.ofProcess(.askDiscussion))

  @OptionGroup var documents: CorpusOptions
  @OptionGroup var options: AnswerOptions

  @Argument(help: ArgumentHelp(Messages.ofProcess(.askWords), valueName: "question"))
  var words: [String]

  var question: SingleQuestion {
    SingleQuestion(words: words, documents: documents.selection, form: options.form)
  }

  func perform(in program: Program) -> ExitStatus { question.perform(in: program) }
}
