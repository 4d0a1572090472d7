import ArgumentParser
import Glibc

/// How long a question takes as a whole process, against another command.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Runs one question and another command by turns; medians, ratio and memory.")

  @Option(help: ArgumentHelp("The program.", valueName: "path"))
  var program = BuiltProgram.path

  @Option(help: ArgumentHelp("The texts to open.", valueName: "path"))
  var corpus = "corpus"

  @Option(help: "The question.")
  var question = "多少系统被监测"

  @Option(help: "How often each is run.")
  var runs = 30

  @Flag(help: "Start the shell in a pseudo-terminal instead, up to its prompt.")
  var shell = false

  @Option(
    help: ArgumentHelp(
      "The other command; spaces part its words. By default rg on the article, if there is rg.", valueName: "command"))
  var against: String?

  private static let search = "rg 监测 corpus/tianjin.txt"

  func run() throws {
    let other = against ?? (Environment.hasProgram("rg") ? Self.search : "")
    let words = other.split(separator: " ").map(String.init)
    let own = shell ? [program, "--private", "--corpus", corpus] : [program, "ask", "--corpus", corpus, question]
    let commands = [own] + (words.isEmpty ? [] : [words])
    var measured = commands.map { _ in Measured() }
    // The first turn only fills the caches of the operating system.
    for turn in 0...max(1, runs) {
      for (index, command) in commands.enumerated() {
        let end = try index == 0 && shell ? measureShell(command) : measure(command)
        if turn > 0 { measured[index].add(end) }
      }
    }
    for (name, one) in zip(["wenzheng"] + words.prefix(1), measured) {
      let sample = Sample(one.times)
      let sign = one.peakMemory <= Subprocess.ownPeakMemory ? "at most " : ""
      print(
        "\(name): median \(Figure.milliseconds(sample.median)), 99th percentile "
          + "\(Figure.milliseconds(sample.percentile(99))), peak memory "
          + "\(sign)\(Figure.decimal(Double(one.peakMemory) / 1_048_576, places: 1)) MB")
    }
    let medians = measured.compactMap { Sample($0.times).median }
    if medians.count == 2 { print("ratio \(Figure.decimal(medians[0] / medians[1]))") }
  }

  private struct Measured {
    var times: [Double] = []
    var peakMemory = 0

    mutating func add(_ end: (milliseconds: Double, peakMemory: Int)) {
      times.append(end.milliseconds)
      peakMemory = max(peakMemory, end.peakMemory)
    }
  }

  /// The time until the shell has drawn its prompt.
  private func measureShell(_ command: [String]) throws(BenchmarkProblem) -> (milliseconds: Double, peakMemory: Int) {
    let terminal = try PseudoTerminal()
    let start = MonotonicClock.milliseconds
    let process = try Subprocess(
      command, ends: .terminal(terminal.name), variables: ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"])
    var drawn = DrawnText()
    while !drawn.contains(">") { drawn.append(try terminal.read(waiting: 2_000)) }
    let milliseconds = MonotonicClock.milliseconds - start
    kill(process.identifier, SIGKILL)
    return (milliseconds, process.wait().peakMemory)
  }

  private func measure(_ command: [String]) throws(BenchmarkProblem) -> (milliseconds: Double, peakMemory: Int) {
    let start = MonotonicClock.milliseconds
    let end = try Subprocess(command).wait()
    let milliseconds = MonotonicClock.milliseconds - start
    guard end.status == 0 else { throw .commandFailed(command.joined(separator: " "), status: end.status) }
    return (milliseconds, end.peakMemory)
  }
}
