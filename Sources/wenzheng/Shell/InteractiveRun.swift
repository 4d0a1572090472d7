import Glibc
import LineEditing
import PolicyCorpus

/// The shell on the terminal that the program was started from.
struct InteractiveRun {
  let program: Program
  let documents: DocumentSelection
  let form: AnswerForm

  private var messages: Messages { program.messages }

  func perform() -> ExitStatus {
    guard let opened = program.corpusOpening.open(named: documents.paths) else { return .failed }
    do throws(UnknownDocument) {
      let answering = try QuestionAnswering(
        corpus: opened.corpus, document: documents.document,
        renderer: form.renderer(in: program, showsQuestion: false), explains: form.explains)
      return converse(ShellSession(messages: messages, answering: answering), about: opened.corpus)
    } catch {
      program.errors.report(error.text(messages))
      return .failed
    }
  }

  private func converse(_ session: ShellSession, about corpus: Corpus) -> ExitStatus {
    _ = LocaleRepair.perform()
    do throws(OutputProblem) {
      return ended(by: try run(session, about: corpus))
    } catch {
      return program.status(of: error, after: .answered)
    }
  }

  private func run(_ session: ShellSession, about corpus: Corpus) throws(OutputProblem) -> LineInputEvent {
    let output = program.standardOutput
    guard let input = editedInput() else {
      var shell = Shell(input: PlainLineInput(descriptor: STDIN_FILENO), output: output, session: session)
      return try shell.run()
    }
    // The editor catches Ctrl-C while a line is edited; between two lines it must not end the shell.
    signal(SIGINT, SIG_IGN)
    try output.write(banner(corpus))
    var shell = Shell(input: input, output: output, session: session)
    return try shell.run()
  }

  private func editedInput() -> EditedLineInput? {
    try? EditedLineInput(terminal: .standard, style: form.style(in: program))
  }

  private func banner(_ corpus: Corpus) -> String {
    var subject = messages(.shellBannerSeveral, ["count": String(corpus.documents.count)])
    if corpus.documents.count == 1, let document = corpus.documents.first {
      subject = messages(.shellBanner, ["title": DisplayText.shortened(document.title, to: 60)])
    }
    return subject + "\n" + messages(.shellBannerHint) + "\n"
  }

  private func ended(by event: LineInputEvent) -> ExitStatus {
    switch event {
    case .line, .dropped, .ended: return .answered
    case .terminated(let number):
      signal(number, SIG_DFL)
      raise(number)
      return .failed
    case .failed(let number):
      program.errors.report(
        messages(
          .questionFileUnreadable,
          ["path": messages(.standardInput), "error": messages.systemError(number)]))
      return .failed
    }
  }
}
