/// The loop of the shell: reads a line, does what it says, shows the reply.
struct Shell<Input: LineInput, Output: TextOutput> {
  private var input: Input
  private let output: Output
  private var session: ShellSession

  init(input: Input, output: Output, session: ShellSession) {
    self.input = input
    self.output = output
    self.session = session
  }

  /// Runs until the user leaves.
  ///
  /// - Returns: what ended it.
  mutating func run() throws(OutputProblem) -> LineInputEvent {
    let prompt = session.messages(.shellPrompt)
    while true {
      let event = input.next(prompt: prompt)
      switch event {
      case .line(let line):
        switch session.reply(to: line) {
        case .leave: return .ended
        case .text(let text): if !text.isEmpty { try output.write(text) }
        }
      case .dropped: continue
      case .ended, .terminated, .failed: return event
      }
    }
  }
}
