import LineEditing
import Training

/// A demo as plain text: for pipes and files.
struct DemoTranscript<Output: TextOutput> {
  let output: Output

  /// Writes each step as soon as it is done.
  func write(_ demo: Demo, session: ShellSession) throws(OutputProblem) {
    let narration = NarrationText(messages: session.messages, style: session.style, isPlain: session.settings.isPlain)
    if let title = demo.title { try output.write(narration.chapter(title, size: nil)) }
    var performance = DemoPerformance(session: session)
    try performance.perform(demo) { (step, session) throws(OutputProblem) in
      switch step {
      case .title(let title): try output.write(narration.chapter(title, size: nil))
      case .narration(let lines): try output.write(narration.text(lines, size: nil))
      case .line(let line, let reply):
        let asked = session.messages(.shellPrompt) + DisplayText.oneLine(line.text)
        // Answers end with a blank line; what commands show does not.
        try output.write("\(asked)\n\(reply)" + (reply.hasSuffix("\n\n") || reply.isEmpty ? "" : "\n"))
      }
    }
  }
}
