import ArgumentParser

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

  @Option(
    help: ArgumentHelp(
      "The other command; spaces part its words. By default rg on the article, if there is rg.", valueName: "command"))
  var against: String?

  private static let search = "rg 监测 corpus/tianjin.txt"

  func run() throws {
    let other = against ?? (Environment.hasProgram("rg") ? Self.search : "")
    let words = other.split(separator: " ").map(String.init)
    let commands = [[program, "ask", "--corpus", corpus, question]] + (words.isEmpty ? [] : [words])
    var measured = commands.map { _ in Measured() }
    // The first turn only fills the caches of the operating system.
    for turn in 0...max(1, runs) {
      for (index, command) in commands.enumerated() {
        let end = try measure(command)
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

  private func measure(_ command: [String]) throws(BenchmarkProblem) -> (milliseconds: Double, peakMemory: Int) {
    let start = MonotonicClock.milliseconds
    let end = try Subprocess(command).wait()
    let milliseconds = MonotonicClock.milliseconds - start
    guard end.status == 0 else { throw .commandFailed(command.joined(separator: " "), status: end.status) }
    return (milliseconds, end.peakMemory)
  }
}
