import Answering
import Training

/// A demo performed step by step, without a terminal and without pauses.
struct DemoPerformance {
  /// What happens.
  enum Step {
    case title(String)
    case narration([String])
    /// A line was entered; the reply is what the shell shows.
    case line(Demo.Line, reply: String)
  }

  /// The session, as it is after the last step.
  private(set) var session: ShellSession

  init(session: ShellSession) { self.session = session }

  /// Performs a demo; `body` gets each step, with the session after it.
  mutating func perform<Failure: Error>(
    _ demo: Demo, _ body: (Step, ShellSession) throws(Failure) -> Void
  ) throws(Failure) {
    for scene in demo.scenes {
      if scene.beginsChapter { session.conversation.restart() }
      for part in scene.parts {
        switch part {
        case .title(let title): try body(.title(title), session)
        case .narration(let lines): try body(.narration(lines), session)
        case .wait, .speed: continue
        }
      }
      guard let line = scene.line else { continue }
      // Other replies come of commands that a demo may not hold.
      guard case .text(let reply) = session.reply(to: line.text) else { continue }
      try body(.line(line, reply: reply), session)
    }
  }
}
