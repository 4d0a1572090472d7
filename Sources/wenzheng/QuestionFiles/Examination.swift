import Answering
import PolicyCorpus
import Training

/// A run of a question file: takes its lines one after another, asks, judges and tells.
struct Examination {
  let name: String
  private let program: Program
  private let names: DocumentNames
  private let judge: Judge
  private let selection: QuestionSelection
  private let stopsAtFailure: Bool
  private var session: ShellSession
  private var report: any RunReport
  private var section = ""
  /// The question that may still be followed by what is expected of it.
  private var open: AskedQuestion?
  private var hasProblem = false
  private var hasRefusal = false
  private var hasQuestions = false
  private var isStopped = false
  private(set) var tally = Tally()
  /// What is written as expectations; nil where nothing is.
  private(set) var recorded: ExpectationRecording?

  init(_ run: QuestionFileRun, _ opened: CorpusOpening.Opened, name: String) throws(UnknownDocument) {
    self.name = name
    program = run.program
    names = DocumentNames(corpus: opened.corpus)
    selection = run.selection
    stopsAtFailure = run.stopsAtFailure
    let judge = Judge(corpus: opened.corpus)
    self.judge = judge
    var settings = ShellSettings()
    settings.language = run.program.messages.language
    settings.explains = run.form.explains
    settings.color = run.form.color
    var documents = OpenDocuments(opened, named: run.documents.paths)
    let names = names
    documents.selected = try run.documents.document.map { name throws(UnknownDocument) in try names.index(of: name) }
    session = ShellSession(program: run.program, settings: settings, documents: documents)
    report = run.report(over: opened, name: name)
    if run.recording != nil {
      let language = settings.language
      recorded = ExpectationRecording(
        judge: judge, namesDocuments: opened.corpus.documents.count > 1, keyword: { $0.name(in: language) })
    }
  }

  private var messages: Messages { program.messages }

  /// What the run comes to, so far.
  var status: ExitStatus {
    if hasProblem { return .failed }
    return (tally.checked.total > 0 ? tally.checked.failed > 0 : hasRefusal) ? .refused : .answered
  }

  /// Why the file is of no use; nil where it is.
  var emptiness: Message? {
    if !hasQuestions { return .questionFileEmpty }
    return tally.questions == 0 && !hasProblem ? .noQuestionSelected : nil
  }

  /// How questions are answered ahead of their turn.
  var preparation: @Sendable (Question) -> LoneQuestion? {
    let (engine, names, selected) = (session.documents.engine, names, session.documents.selected)
    let explains = session.settings.explains
    return { question in
      let document: Int?
      do throws(UnknownDocument) {
        document = try Self.document(of: question, names) ?? selected
      } catch {
        return nil
      }
      return LoneQuestion(question.text, with: engine, document: document, explaining: explains)
    }
  }

  mutating func begin() throws(OutputProblem) { try write(report.opening()) }

  mutating func take(_ item: QuestionItem) throws(OutputProblem) {
    switch item.entry {
    case .failure(let problem):
      hasQuestions = true
      try tell(problem.text(messages), line: problem.line)
      recorded?.add(item.bytes, nil)
    case .success(.expectation(let line)):
      try expect(line)
      recorded?.add(item.bytes, .expectation(line))
    case .success(.question(let question)): try take(question, nil, item)
    case .success(.record(let question, let expected)): try take(question, expected, item)
    case .success(let entry):
      recorded?.add(item.bytes, entry)
      guard !isStopped else { return }
      switch entry {
      case .title(let title):
        try close()
        section = title
        session.conversation.restart()
        try write(report.section(title))
      case .command(let command):
        try close()
        if !isStopped { try perform(command, line: item.line) }
      default: break
      }
    }
  }

  mutating func end() throws(OutputProblem) {
    try close()
    try write(report.ending(tally, wasStopped: isStopped))
  }

  /// Asks a question; `expected` is what a record that stands alone says.
  private mutating func take(
    _ question: Question, _ expected: ExpectedReply?, _ item: QuestionItem
  ) throws(OutputProblem) {
    try close()
    hasQuestions = true
    let isSelected = selection.includes(question, section: section, ordinal: item.ordinal)
    // What is not selected is asked all the same where the next question may follow it up.
    guard !isStopped, isSelected || expected == nil else {
      recorded?.add(item.bytes, nil)
      return
    }
    let document: Int?
    do throws(UnknownDocument) {
      document = try Self.document(of: question, names) ?? session.documents.selected
    } catch {
      try tell(error.text(messages), line: item.line)
      recorded?.add(item.bytes, nil)
      return
    }
    if expected != nil { session.conversation.restart() }
    let reply = session.ask(question.text, document: document, prepared: item.prepared)
    guard isSelected else {
      recorded?.add(item.bytes, nil)
      return
    }
    tally.questions += 1
    if reply.response.answer == nil { hasRefusal = true }
    let asked = AskedQuestion(
      question: question, line: item.line, section: section, reply: reply, expected: expected ?? ExpectedReply())
    open = asked
    let answered = report.answered(asked)
    if !answered.isEmpty { try program.standardOutput.write(bytes: answered) }
    if case .success(let entry) = item.entry { recorded?.add(item.bytes, entry, reply.response) }
  }

  private mutating func expect(_ line: ExpectationLine) throws(OutputProblem) {
    do throws(QuestionProblem.Reason) {
      try open?.expected.add(line)
    } catch {
      try tell(QuestionProblem(reason: error, line: line.number).text(messages), line: line.number)
    }
  }

  /// Judges the question that nothing more can be expected of.
  private mutating func close() throws(OutputProblem) {
    guard let asked = open else { return }
    open = nil
    guard !asked.expected.isEmpty else {
      let text = report.judged(asked, nil)
      return try write(text)
    }
    let verdict = judge.verdict(on: asked.response, asked.expected)
    tally.include(verdict, of: asked.expected, type: asked.response.type)
    if stopsAtFailure, !verdict.holds { isStopped = true }
    try write(report.judged(asked, verdict))
  }

  private mutating func perform(_ command: String, line: Int) throws(OutputProblem) {
    guard case .command(let name, let argument) = ShellLine(command) else { return }
    let verb: ShellVerb
    do throws(ShellVerbProblem) {
      verb = try ShellVerb(named: name)
    } catch {
      return try tell(error.text(messages, name: name), line: line)
    }
    guard verb.mayStandInFile else {
      return try tell(messages(.shellCommandNotInFile, ["name": DisplayText.shortened(name, to: 40)]), line: line)
    }
    if verb == .use {
      do throws(UnknownDocument) {
        try session.select(argument)
      } catch {
        return try tell(error.text(messages), line: line)
      }
    }
    guard report.showsCommands, case .text(let text) = session.reply(to: command) else { return }
    try write(report.shown(text, by: command))
  }

  private mutating func tell(_ problem: String, line: Int) throws(OutputProblem) {
    hasProblem = true
    let place = "\(name):\(line)"
    program.errors.report(problem, at: place)
    try write(report.problem(problem, at: place))
  }

  private func write(_ text: String) throws(OutputProblem) {
    if !text.isEmpty { try program.standardOutput.write(text) }
  }

  /// The index of the document that a question names; nil where it names none.
  private static func document(of question: Question, _ names: DocumentNames) throws(UnknownDocument) -> Int? {
    guard let name = question.document, !name.isEmpty else { return nil }
    return try names.index(of: name)
  }
}
