import Glibc
import LineEditing
import PolicyCorpus

/// The shell on the terminal that the program was started from.
struct InteractiveRun {
  let program: Program
  let start: ShellStart

  func perform() -> ExitStatus {
    guard let opened = program.corpusOpening.open(named: start.documents.paths) else { return .failed }
    let (settings, problems) = start.settings(in: program)
    var documents = OpenDocuments(opened, named: start.documents.paths)
    if let name = start.documents.document {
      do throws(UnknownDocument) {
        documents.selected = try DocumentNames(corpus: opened.corpus).index(of: name)
      } catch {
        program.errors.report(error.text(program.messages))
        return .failed
      }
    }
    let locale = LocaleRepair.perform()
    for problem in problems { program.errors.report(problem) }
    let session = ShellSession(program: program, settings: settings, documents: documents)
    if let notice = LocaleNotice(locale).text(session.messages) { program.errors.report(notice) }
    do throws(OutputProblem) {
      return program.status(ofEnd: try converse(session))
    } catch {
      return program.status(of: error, after: .answered)
    }
  }

  private func converse(_ session: ShellSession) throws(OutputProblem) -> LineInputEvent {
    var session = session
    let messages = session.messages
    let output = program.standardOutput
    var keeper = HistoryKeeper(
      file: session.settings.isPrivate ? nil : session.folders.historyFile)
    let (history, problem) = keeper.load()
    session.history = history
    guard let input = try? EditedLineInput(terminal: .standard, session: session) else {
      var shell = Shell(
        input: PlainLineInput(descriptor: STDIN_FILENO), screen: PlainScreen(output: output),
        interruption: NoInterruption(), session: session)
      return try shell.run()
    }
    if let problem { program.errors.report(messages(.historyNotRead, problem.values(messages))) }
    // The editor catches Ctrl-C while a line is edited; between two lines it must not end the shell. A handler, and
    // not that it be ignored: programs that are started would ignore it too.
    signal(SIGINT) { _ in }
    try output.write(session.banner)
    if session.settings.isPlain {
      var shell = Shell(
        input: input, screen: PlainScreen(output: output), interruption: InterruptKey(), session: session,
        historyKeeper: keeper)
      return try shell.run()
    }
    var shell = Shell(
      input: input,
      screen: TerminalScreen(output: output, terminal: .standard, environment: program.environment),
      interruption: InterruptKey(), session: session, historyKeeper: keeper)
    return try shell.run()
  }

}

extension ShellSession {
  /// What is told when the shell opens.
  var banner: String {
    let title = documents.title(messages)
    return [messages(.shellBanner, ["title": title]), messages(.shellBannerHint)].map { $0 + "\n" }.joined()
  }
}

extension Program {
  /// What it means for the exit code that a shell has ended so; a signal ends the process.
  func status(ofEnd event: LineInputEvent) -> ExitStatus {
    switch event {
    case .line, .lines, .dropped, .ended: return .answered
    case .terminated(let number):
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, number)
      signal(number, SIG_DFL)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      raise(number)
      return .failed
    case .failed(let number):
      errors.report(
        messages(
          .questionFileUnreadable,
          ["path": messages(.standardInput), "error": messages.systemError(number)]))
      return .failed
    }
  }
}

/// What is told about a locale that is not UTF-8.
struct LocaleNotice {
  let repair: LocaleRepair

  init(_ repair: LocaleRepair) { self.repair = repair }

  /// The notice; nil where nothing can be lost. (Without a locale, or with C, UTF-8 is what is meant.)
  func text(_ messages: Messages) -> String? {
    switch repair {
    case .unneeded: nil
    case .repaired(let requested, let codeset, _):
      requested.contains(".") && !requested.lowercased().contains("utf")
        ? messages(.localeOther, ["locale": requested, "codeset": codeset]) : nil
    case .impossible(let requested, let codeset):
      messages(.localeImpossible, ["locale": requested, "codeset": codeset])
    }
  }
}
