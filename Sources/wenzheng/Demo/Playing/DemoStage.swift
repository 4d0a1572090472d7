import LineEditing
import Training

/// The shell on a terminal, with a demo at its keyboard.
struct DemoStage<Output: TextOutput, Interrupts: Interruption> {
  let terminal: Terminal
  let output: Output
  let clock: any DemoClock
  let interruption: Interrupts
  /// How much faster than the script says.
  let speed: Double
  /// Is called when a chapter begins.
  var onChapter: (_ title: String) -> Void = { _ in }
  /// Whether `~/.editrc` is obeyed.
  var readsStartupFile = false
  /// What long output goes through when the viewer has the keyboard.
  var viewersPager = PagerChoice.never

  /// Plays a demo to its end.
  ///
  /// - Returns: what ended it; nil where there is no terminal to edit lines on.
  func play(_ demo: Demo, session: ShellSession) throws(OutputProblem) -> LineInputEvent? {
    let isPlain = session.settings.isPlain
    let terminal = terminal
    let narration = NarrationText(messages: session.messages, style: session.style, isPlain: isPlain)
    let player = DemoPlayer(
      clock: clock, speed: speed, narration: narration, size: { terminal.size }, onChapter: onChapter)
    let lines = try? EditedLineInput(terminal: terminal, session: session) { configuration in
      configuration.readsStartupFile = readsStartupFile
      configuration.hint = { player.hint(behind: $0) }
      configuration.keys = { viewer in
        player.viewer = viewer
        return player
      }
    }
    guard let lines else { return nil }
    let reading = ReadingMeter()
    let input = DemoLineInput(
      lines: lines, player: player, reading: reading, scenes: demo.scenes, viewersPager: viewersPager)
    try output.write(opening(of: demo, session: session, narration))
    if isPlain {
      if clock.hasViewer { try output.write(narration.remark(session.messages(.demoHintPlaying))) }
      return try run(input, PlainScreen(output: output), reading, session)
    }
    let screen = TerminalScreen(output: output, terminal: terminal, environment: session.program.environment)
    return try run(input, screen, reading, session)
  }

  private func run(
    _ input: DemoLineInput, _ screen: some ShellScreen, _ reading: ReadingMeter, _ session: ShellSession
  ) throws(OutputProblem) -> LineInputEvent {
    var shell = Shell(
      input: input, screen: DemoScreen(screen: screen, reading: reading), interruption: interruption, session: session)
    return try shell.run()
  }

  private func opening(of demo: Demo, session: ShellSession, _ narration: NarrationText) -> String {
    let size = terminal.size
    let title = demo.title.map { narration.chapter($0, size: size) } ?? ""
    return title + LineWrapping(columns: size.columns).wrapped(session.banner) + "\n"
  }
}
