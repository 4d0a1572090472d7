import ArgumentParser
import Glibc

/// How long a key takes until it is drawn.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Types keys into the shell in a pseudo-terminal, and times their echo.")

  @Option(help: ArgumentHelp("The program.", valueName: "path"))
  var program = BuiltProgram.path

  @Option(help: ArgumentHelp("The texts to open.", valueName: "path"))
  var corpus = "corpus"

  @Option(help: "How many keys to type.")
  var count = 200

  /// Letters by turns of both kinds, which no control sequence holds.
  private static let keys: [Character] = Array("多p少o系l统i被c监y测d数a据t平w台e三x天m津k")
  /// The keys that one line gets; those of its second half in its middle.
  private static let lineLength = 40

  func run() throws {
    let terminal = try PseudoTerminal()
    let shell = try Subprocess(
      [program, "--private", "--corpus", corpus], ends: .terminal(terminal.name),
      variables: ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"])
    defer {
      kill(shell.identifier, SIGKILL)
      _ = shell.wait()
    }
    try terminal.waitForEditing()
    var times: [Double] = []
    for number in 0..<max(1, count) {
      try prepare(terminal, forKey: number % Self.lineLength)
      times.append(try terminal.echo(of: Self.keys[number % Self.keys.count]))
      try terminal.settle(3)
    }
    let sample = Sample(times)
    print("keys \(sample.count)")
    print("median \(Figure.milliseconds(sample.median))")
    print("99th percentile \(Figure.milliseconds(sample.percentile(99)))")
    print("maximum \(Figure.milliseconds(sample.maximum))")
  }

  /// Clears the line for its first key, and goes to its middle for those of its second half.
  private func prepare(_ terminal: borrowing PseudoTerminal, forKey position: Int) throws {
    switch position {
    case 0: try terminal.type("\u{5}\u{15}")  // Ctrl-E, Ctrl-U
    case Self.lineLength / 2: try terminal.type(String(repeating: "\u{2}", count: Self.lineLength / 4))  // Ctrl-B
    default: return
    }
    try terminal.settle(50)
  }
}
