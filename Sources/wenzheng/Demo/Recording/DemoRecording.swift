import LineEditing
import Training

/// Records a demo as it would be seen on a terminal, in no time: the pauses are only written down.
struct DemoRecording {
  let program: Program
  let size: Terminal.Size
  /// How much faster than the script says.
  let speed: Double

  /// The recording; nil where the system has no pseudo-terminal.
  func cast(of demo: OpenedDemo, settings: ShellSettings) -> Cast? {
    guard let terminal = try? VirtualTerminal(size: size) else { return nil }
    let recorder = Recorder(terminal: terminal, cast: Cast(size: size, title: demo.demo.title))
    let clock = SimulatedClock { recorder.note(at: $0) }
    // What is shown depends neither on where this program runs nor on when.
    let recorded = Program(
      messages: program.messages, standardOutput: program.standardOutput, standardError: program.standardError,
      environment: { _ in nil }, now: { 0 })
    let stage = DemoStage(
      terminal: terminal.terminal, output: terminal, clock: clock, interruption: NoInterruption(), speed: speed,
      onChapter: { recorder.mark($0, at: clock.now) })
    guard let end = try? stage.play(demo.demo, session: demo.session(in: recorded, settings: settings)), end == .ended
    else { return nil }
    recorder.note(at: clock.now)
    return recorder.cast
  }
}

extension VirtualTerminal: TextOutput {}

/// Keeps what a terminal gets, and when.
private final class Recorder {
  private let terminal: VirtualTerminal
  private(set) var cast: Cast

  init(terminal: VirtualTerminal, cast: Cast) { (self.terminal, self.cast) = (terminal, cast) }

  func note(at time: Int) { cast.output(terminal.takeOutput(), at: time) }

  func mark(_ label: String, at time: Int) {
    note(at: time)
    cast.mark(label, at: time)
  }
}
