import Glibc
import LineEditing
import Training

/// Lines that a demo types, or its viewer.
struct DemoLineInput: LineInput {
  private var lines: EditedLineInput
  private let player: DemoPlayer
  private let reading: ReadingMeter
  private let scenes: [Demo.Scene]
  private let pacing = DemoPacing()
  /// The number of scenes whose lines have been entered.
  private var index = 0
  /// The session at the beginning of each scene so far.
  private var beginnings: [ShellSession] = []

  init(lines: EditedLineInput, player: DemoPlayer, reading: ReadingMeter, scenes: [Demo.Scene]) {
    (self.lines, self.player, self.reading, self.scenes) = (lines, player, reading, scenes)
  }

  var columns: Int { lines.columns }

  mutating func remember(_ line: String) { lines.remember(line) }

  mutating func next(prompt: String, session: inout ShellSession) -> LineInputEvent {
    if !player.isHandedOver {
      beginnings = Array(beginnings.prefix(index)) + [session]
      begin()
    }
    while true {
      let event = lines.next(prompt: prompt, session: &session)
      switch player.takeTurn() {
      case nil: return passed(event)
      case .back:
        index = max(0, index - 1)
        session = beginnings[index]
        begin(notice: session.messages(.demoBack))
      case .handedBack:
        // What the viewer did leaves no trace: what follows in the script follows what the script has asked.
        session = beginnings[index]
        player.resume()
      case .left, .finished: return .ended
      }
    }
  }

  private func begin(notice: String? = nil) {
    let scene = scenes.indices.contains(index) ? scenes[index] : Demo.Scene()
    let isLast = scene.line == nil
    let (shown, endsBlank) = reading.take()
    let moments = pacing.moments(of: scene, after: notice == nil ? shown : 0, isLast: isLast)
    player.begin(moments, notice: notice, needsBlank: !endsBlank, isLast: isLast)
  }

  private mutating func passed(_ event: LineInputEvent) -> LineInputEvent {
    guard !player.isHandedOver else { return event }
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
