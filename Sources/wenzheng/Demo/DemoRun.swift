import Glibc
import LineEditing
import Training

/// A demo in whichever form it was asked for: on the terminal, as a transcript, a recording or a page.
struct DemoRun {
  /// How it is played.
  struct Form {
    var speed = 1.0
    /// Whether time passes.
    var waits = true
    var isPlain = false
    var color: ColorChoice?
    var recordedSize = Terminal.Size(rows: 24, columns: 80)
  }

  /// Files that are made of it; where there are none, it is shown.
  struct Targets {
    var cast: String?
    var page: String?
    /// Whether files that are there may be replaced.
    var replacing = false
  }

  let program: Program
  let form: Form
  let targets: Targets

  /// On a smaller screen nothing can be followed.
  static let leastSize = Terminal.Size(rows: 10, columns: 40)

  private var messages: Messages { program.messages }

  func perform(_ path: String, _ documents: DocumentSelection) -> ExitStatus {
    guard let demo = DemoOpening(program: program, documents: documents).open(path) else { return .failed }
    _ = LocaleRepair.perform()
    guard targets.cast == nil, targets.page == nil else { return makeFiles(of: demo) }
    let terminal = Terminal.standard
    guard terminal.isInteractive else { return print(demo) }
    let size = terminal.size
    guard size.rows >= Self.leastSize.rows, size.columns >= Self.leastSize.columns else {
      program.errors.report(
        messages(
          .demoScreenTooSmall,
          [
            "columns": String(size.columns), "rows": String(size.rows),
            "leastcolumns": String(Self.leastSize.columns), "leastrows": String(Self.leastSize.rows),
          ]))
      return .failed
    }
    return play(demo, on: terminal)
  }

  /// What is shown does not depend on the user's settings, only how: keys, colour, plain screen, pager.
  private var settings: ShellSettings {
    let start = ShellStart(color: form.color, language: messages.language, isPlain: form.isPlain, isPrivate: true)
    let own = start.settings(in: program).settings
    var settings = ShellSettings()
    (settings.language, settings.isPrivate) = (messages.language, true)
    (settings.keys, settings.color, settings.isPlain, settings.pager) = (own.keys, own.color, own.isPlain, own.pager)
    return settings
  }

  private func print(_ demo: OpenedDemo) -> ExitStatus {
    var settings = settings
    settings.isPlain = form.isPlain
    return program.writing { () throws(OutputProblem) in
      try DemoTranscript(output: program.standardOutput)
        .write(demo.demo, session: demo.session(in: program, settings: settings))
      return demo.status
    }
  }

  private func play(_ demo: OpenedDemo, on terminal: Terminal) -> ExitStatus {
    let clock: any DemoClock = form.waits ? WallClock(nanoseconds: program.now) : SimulatedClock()
    // As in the shell: between two lines, the interrupt key stops what is being done.
    signal(SIGINT) { _ in }
    let stage = DemoStage(
      terminal: terminal, output: program.standardOutput, clock: clock, interruption: InterruptKey(),
      speed: form.speed, readsStartupFile: true, viewersPager: settings.pager)
    do throws(OutputProblem) {
      guard let end = try stage.play(demo.demo, session: demo.session(in: program, settings: settings)) else {
        return print(demo)
      }
      return max(demo.status, program.status(ofEnd: end))
    } catch {
      return program.status(of: error, after: demo.status)
    }
  }

  // MARK: Files

  private func makeFiles(of demo: OpenedDemo) -> ExitStatus {
    var settings = ShellSettings()
    (settings.language, settings.isPrivate) = (messages.language, true)
    var status = demo.status
    if let path = targets.cast {
      settings.color = form.color ?? .always
      settings.isPlain = form.isPlain
      let recording = DemoRecording(program: program, size: form.recordedSize, speed: form.speed)
      if let cast = recording.cast(of: demo, settings: settings) {
        status.include(write(cast.text, to: path))
      } else {
        program.errors.report(messages(.demoNoPseudoTerminal))
        status.include(.failed)
      }
    }
    if let path = targets.page {
      settings.color = .never
      settings.isPlain = false
      let page = DemoPage(messages: messages).text(
        of: demo.demo, session: demo.session(in: program, settings: settings))
      status.include(write(page, to: path))
    }
    return status
  }

  /// Writes a file; `-` is standard output.
  private func write(_ text: String, to path: String) -> ExitStatus {
    if path == "-" {
      return program.writing { () throws(OutputProblem) in
        try program.standardOutput.write(text)
        return .answered
      }
    }
    do throws(FileReplacement.Problem) {
      try FileReplacement(path: path, replaces: targets.replacing).write(Array(text.utf8))
      return .answered
    } catch {
      program.errors.report(error.text(messages))
      return .failed
    }
  }
}
