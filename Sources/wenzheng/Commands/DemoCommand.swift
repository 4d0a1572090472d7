import ArgumentParser
import JSONText
import LineEditing
import Training

/// Plays a demo, records it, or makes a page of it.
struct DemoCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: Messages.ofProcess(.demoAbstract),
    discussion: Messages.ofProcess(.demoDiscussion))

  @OptionGroup var documents: CorpusOptions

  @Option(help: ArgumentHelp(Messages.ofProcess(.demoSpeedHelp), valueName: "number"))
  var speed: Double?

  @Flag(help: ArgumentHelp(Messages.ofProcess(.demoNoWaitHelp)))
  var noWait = false

  @Option(help: ArgumentHelp(Messages.ofProcess(.demoRecordHelp), valueName: "file"), completion: .file())
  var record: String?

  @Option(help: ArgumentHelp(Messages.ofProcess(.demoHTMLHelp), valueName: "file"), completion: .file())
  var html: String?

  @Option(help: ArgumentHelp(Messages.ofProcess(.demoSizeHelp), valueName: "columnsxrows"))
  var size: DemoSize?

  @Flag(help: ArgumentHelp(Messages.ofProcess(.demoForceHelp)))
  var force = false

  @Flag(help: ArgumentHelp(Messages.ofProcess(.plainHelp)))
  var plain = false

  @OptionGroup var appearance: AppearanceOptions

  @Argument(help: ArgumentHelp(Messages.ofProcess(.demoFile), valueName: "file"), completion: .file())
  var file: String

  func validate() throws {
    guard speed.map({ DemoReader.speeds.contains($0) }) ?? true else {
      let values: KeyValuePairs = [
        "slowest": DecimalNumber.text(DemoReader.speeds.lowerBound),
        "fastest": DecimalNumber.text(DemoReader.speeds.upperBound),
      ]
      throw ValidationError(Messages.ofProcess(.demoSpeedRange, values))
    }
  }

  func perform(in program: Program) -> ExitStatus {
    var form = DemoRun.Form(waits: !noWait, isPlain: plain, color: appearance.color)
    if let speed { form.speed = speed }
    if let size { form.recordedSize = size.terminalSize }
    let targets = DemoRun.Targets(cast: record, page: html, replacing: force)
    return DemoRun(program: program, form: form, targets: targets).perform(file, documents.selection)
  }
}

/// The size of a recorded terminal, as it is typed: 80x24.
struct DemoSize: ExpressibleByArgument {
  let terminalSize: Terminal.Size

  init?(argument: String) {
    let numbers = argument.split(whereSeparator: { "xX×".contains($0) }).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      DemoRun.leastSize.columns...500 ~= columns, DemoRun.leastSize.rows...200 ~= rows
    else { return nil }
    terminalSize = Terminal.Size(rows: rows, columns: columns)
  }
}
