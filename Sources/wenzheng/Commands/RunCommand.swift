import ArgumentParser

/// Asks the questions of a file and checks what it expects.
struct RunCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    // A command that is part of another is parsed without the search for requests of completion scripts.
    _superCommandName: "wenzheng",
    abstract: Messages.ofProcess(.runAbstract),
    discussion: Messages.ofProcess(.runDiscussion))

  @OptionGroup var documents: CorpusOptions

  @Option(
    help: ArgumentHelp(
      Messages.ofProcess(.runFormatHelp), valueName: RunFormat.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .list(RunFormat.allCases.map(\.rawValue)))
  var format: RunFormat?

  @Flag(help: ArgumentHelp(Messages.ofProcess(.explainHelp)))
  var explain = false

  @Option(help: ArgumentHelp(Messages.ofProcess(.runOnlyHelp), valueName: "pattern"))
  var only: [String] = []

  @Flag(help: ArgumentHelp(Messages.ofProcess(.runFailFastHelp)))
  var failFast = false

  @Option(help: ArgumentHelp(Messages.ofProcess(.runJobsHelp), valueName: "count"))
  var jobs: JobCount?

  @Option(help: ArgumentHelp(Messages.ofProcess(.runRecordHelp), valueName: "file"), completion: .file())
  var record: String?

  @Flag(help: ArgumentHelp(Messages.ofProcess(.runForceHelp)))
  var force = false

  @OptionGroup var appearance: AppearanceOptions

  @Argument(help: ArgumentHelp(Messages.ofProcess(.runFile), valueName: "file"), completion: .file())
  var file: String

  func perform(in program: Program) -> ExitStatus {
    QuestionFileRun(
      program: program, documents: documents.selection,
      form: AnswerForm(explains: explain, color: appearance.color ?? .auto), format: format ?? .text,
      selection: QuestionSelection(only), stopsAtFailure: failFast, jobs: jobs?.count ?? 1,
      recording: record.map { FileReplacement(path: $0, replaces: force) }
    ).perform(file)
  }
}

/// How many questions are answered at the same time.
struct JobCount: ExpressibleByArgument {
  let count: Int

  init?(argument: String) {
    guard let count = Int(argument), (1...256).contains(count) else { return nil }
    self.count = count
  }
}

// Their values stand in the help as the option's value name; CaseIterable would list them once more, in English.
extension RunFormat: ExpressibleByArgument {
  static var allValueStrings: [String] { [] }
}
