import Answering
import Glibc
import LineEditing
import Training

/// Lines that a demo types, or its viewer.
struct DemoLineInput: LineInput {
  private var lines: EditedLineInput
  private let player: DemoPlayer
  private let reading: ReadingMeter
  private let scenes: [Demo.Scene]
  /// What long output goes through when the viewer asks.
  private let viewersPager: PagerChoice
  private let pacing = DemoPacing()
  /// The number of scenes whose lines have been entered.
  private var index = 0
  /// The session at the beginning of each scene so far.
  private var beginnings: [ShellSession] = []

  init(
    lines: EditedLineInput, player: DemoPlayer, reading: ReadingMeter, scenes: [Demo.Scene], viewersPager: PagerChoice
  ) {
    (self.lines, self.player, self.reading, self.scenes) = (lines, player, reading, scenes)
    self.viewersPager = viewersPager
  }

  var columns: Int { lines.columns }

  mutating func remember(_ line: String) { lines.remember(line) }

  mutating func next(prompt: String, session: inout ShellSession) -> LineInputEvent {
    if !player.isHandedOver {
      beginnings.removeLast(max(0, beginnings.count - index))
      beginnings.append(session)
      begin(&session)
    }
    while true {
      let event = lines.next(prompt: prompt, session: &session)
      switch player.takeTurn() {
      case nil: return passed(event, &session)
      case .back:
        index = max(0, index - 1)
        session = beginnings[index]
        begin(&session, notice: session.messages(.demoBack))
      case .handedBack:
        // What the viewer did leaves no trace: what follows in the script follows what the script has asked.
        session = beginnings[index]
        if scene.beginsChapter { session.conversation.restart() }
        player.resume()
      case .left, .finished: return .ended
      }
    }
  }

  private var scene: Demo.Scene { scenes.indices.contains(index) ? scenes[index] : Demo.Scene() }

  private func begin(_ session: inout ShellSession, notice: String? = nil) {
    if scene.beginsChapter { session.conversation.restart() }
    let isLast = scene.line == nil
    let (shown, endsBlank) = reading.take()
    let moments = pacing.moments(of: scene, after: notice == nil ? shown : 0, isLast: isLast)
    player.begin(moments, speed: scene.speed, notice: notice, needsBlank: !endsBlank, isLast: isLast)
  }

  private mutating func passed(_ event: LineInputEvent, _ session: inout ShellSession) -> LineInputEvent {
    guard !player.isHandedOver else {
      session.settings.pager = viewersPager
      return event
    }
    switch event {
    case .line, .lines:
      index += 1
      player.hideKeys()
      return event
    // The interrupt key drops the viewer's own line; the demo it ends.
    case .dropped: return .terminated(signal: SIGINT)
    case .ended, .terminated, .failed: return event
    }
  }
}
