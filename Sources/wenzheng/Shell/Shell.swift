import LineEditing
import Training

/// The loop of the shell: reads a line, does what it says, shows the reply.
struct Shell<Input: LineInput, Screen: ShellScreen, Interrupts: Interruption> {
  private var input: Input
  private let screen: Screen
  private let interruption: Interrupts
  private var session: ShellSession
  private var historyKeeper: HistoryKeeper
  /// Lines that wait for their turn.
  private var queue: [QueuedLine] = []

  init(
    input: Input, screen: Screen, interruption: Interrupts, session: ShellSession,
    historyKeeper: HistoryKeeper = HistoryKeeper(file: nil)
  ) {
    self.input = input
    self.screen = screen
    self.interruption = interruption
    self.session = session
    self.historyKeeper = historyKeeper
  }

  /// Runs until the user leaves.
  ///
  /// - Returns: what ended it.
  mutating func run() throws(OutputProblem) -> LineInputEvent {
    while true {
      if let line = takeQueued() {
        try show(echo(of: line))
        if try !take(line) { return .ended }
        continue
      }
      interruption.end()
      let event = input.next(prompt: session.messages(.shellPrompt), session: &session)
      interruption.begin()
      switch event {
      case .line(let line):
        try remember(line)
        if try !take(QueuedLine(text: line)) { return .ended }
      case .lines(let lines):
        for line in lines { try remember(line) }
        queue = lines.map { QueuedLine(text: $0) }
      case .dropped: continue
      case .ended, .terminated, .failed: return event
      }
    }
  }

  /// How a line that waited is shown before its turn.
  private func echo(of line: QueuedLine) -> String {
    switch line.origin {
    case .typed, .question, .command: session.messages(.shellPrompt) + DisplayText.oneLine(line.text) + "\n"
    case .title: session.style.text(PlainLine.heading(DisplayText.shortened(line.text)), .heading) + "\n"
    case .end: ""
    }
  }

  private mutating func takeQueued() -> QueuedLine? { queue.isEmpty ? nil : queue.removeFirst() }

  /// Does what a line says; answers whether the shell goes on.
  private mutating func take(_ line: QueuedLine) throws(OutputProblem) -> Bool {
    session.columns = input.columns
    let before = session
    let done = interruption.perform { () -> (ShellSession, ShellReply) in
      var session = before
      let reply = session.reply(to: line)
      return (session, reply)
    }
    guard let (after, reply) = done else {
      let left = queue.count { $0.origin != .end }
      queue = []
      _ = session.endReading()
      let message: Message = left == 0 ? .shellStopped : .shellStoppedMany
      try show(session.messages(message, ["count": String(left)]) + "\n")
      return true
    }
    session = after
    let notice = session.writeTranscript()
    switch reply {
    case .leave: return false
    case .text(let text): try show(text + notice)
    case .page(let document): try page(document)
    case .lines(let lines, let text):
      try show(text)
      queue = lines + queue
    }
    return true
  }

  private mutating func remember(_ line: String) throws(OutputProblem) {
    input.remember(line)
    session.history.append(line)
    if let problem = historyKeeper.append(line) {
      try show(session.messages(.historyNotKept, problem.values(session.messages)) + "\n")
    }
  }

  private func show(_ text: String) throws(OutputProblem) {
    if !text.isEmpty { try screen.show(text, pager: session.settings.pager) }
  }

  private func page(_ document: PagedDocument) throws(OutputProblem) {
    try screen.page(document, pager: session.settings.pager)
  }
}
