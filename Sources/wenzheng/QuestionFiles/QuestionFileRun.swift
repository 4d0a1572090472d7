import Glibc
import LineEditing
import PolicyCorpus
import Training

/// Asks the questions of a file one after another, and tells which expectations hold; the answer to each is out before
/// the next one is read.
struct QuestionFileRun {
  let program: Program
  let documents: DocumentSelection
  let form: AnswerForm
  var format: RunFormat = .text
  var selection = QuestionSelection()
  /// Whether the first expectation that does not hold ends the run.
  var stopsAtFailure = false
  /// How many questions are answered at the same time.
  var jobs = 1
  /// Where the answers are written as expectations; nil where they are not.
  var recording: FileReplacement?

  private var messages: Messages { program.messages }

  /// Runs a file, `-` for standard input.
  func perform(_ file: String) -> ExitStatus {
    if let problem = recording?.problem() {
      program.errors.report(problem.text(messages))
      return .failed
    }
    guard let opened = program.corpusOpening.open(named: documents.paths) else { return .failed }
    let examination: Examination
    do throws(UnknownDocument) {
      examination = try Examination(
        self, opened, name: file == "-" ? messages(.standardInput) : file)
    } catch {
      program.errors.report(error.text(messages))
      return .failed
    }
    guard file != "-" else { return perform(STDIN_FILENO, isJSONLines: false, examination, opened.status) }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return unreadable(file, errno) }
    defer { close(descriptor) }
    return perform(descriptor, isJSONLines: file.hasSuffix(".jsonl"), examination, opened.status)
  }

  private func perform(
    _ descriptor: Int32, isJSONLines: Bool, _ examination: Examination, _ status: ExitStatus
  ) -> ExitStatus {
    var examination = examination
    let reader = QuestionFileReader(lines: ByteLineReader(descriptor: descriptor), isJSONLines: isJSONLines)
    var batches = QuestionBatches(reader: reader, jobs: jobs)
    do throws(OutputProblem) {
      if let problem = try ask(&batches, RunProgress(program: program, descriptor: descriptor), &examination) {
        return unreadable(examination.name, problem.number)
      }
    } catch {
      return program.status(of: error, after: max(status, examination.status))
    }
    return max(status, finished(examination))
  }

  /// Takes all lines.
  ///
  /// - Returns: why no more can be read, where that is so.
  private func ask(
    _ batches: inout QuestionBatches, _ progress: RunProgress, _ examination: inout Examination
  ) throws(OutputProblem) -> InputProblem? {
    var progress = progress
    defer { progress.end() }
    try examination.begin()
    while true {
      let batch: [QuestionItem]?
      do throws(InputProblem) {
        batch = try batches.next(preparing: jobs > 1 ? examination.preparation : nil)
      } catch {
        return error
      }
      guard let batch else { break }
      for item in batch { try examination.take(item) }
      progress.show(questions: examination.tally.questions)
    }
    // The columns of the table of counts are as wide as the C library says, in the locale.
    _ = LocaleRepair.perform()
    try examination.end()
    return nil
  }

  /// What it comes to in the end.
  private func finished(_ examination: Examination) -> ExitStatus {
    if let message = examination.emptiness {
      program.errors.report(messages(message, ["path": examination.name]))
      return .failed
    }
    guard let recording, let recorded = examination.recorded else { return examination.status }
    do throws(FileReplacement.Problem) {
      try recording.write(recorded.bytes)
    } catch {
      program.errors.report(error.text(messages))
      return .failed
    }
    let values: KeyValuePairs = ["path": DisplayText.oneLine(recording.path), "count": String(recorded.count)]
    try? program.standardError.write(messages(.recordWritten, values) + "\n")
    // What has been recorded is what is expected from now on.
    return examination.status == .failed ? .failed : .answered
  }

  private func unreadable(_ name: String, _ number: Int32) -> ExitStatus {
    program.errors.report(
      messages(.questionFileUnreadable, ["path": name, "error": messages.systemError(number)]))
    return .failed
  }

  /// The form in which the run is told.
  func report(over opened: CorpusOpening.Opened, name: String) -> any RunReport {
    switch format {
    case .text: TextReport(messages: messages, renderer: form.textRenderer(in: program, over: opened.corpus))
    case .jsonl: JSONLinesReport(explains: form.explains)
    case .tsv: TSVReport()
    case .markdown:
      MarkdownReport(messages: messages, name: name, namesDocuments: opened.corpus.documents.count > 1)
    case .tap: TAPReport(messages: messages)
    case .junit: JUnitReport(messages: messages, name: name)
    }
  }
}
