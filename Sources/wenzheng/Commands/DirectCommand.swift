import ArgumentParser

/// Commands whose arguments can be understood without parsing from the root, which takes as long as answering does.
///
/// Whatever is not plainly right is left to the root, which alone can say what is wrong.
struct DirectCommand {
  let arguments: [String]

  /// Performs the command; nil where it is not plainly right.
  func perform(in program: Program) -> ExitStatus? {
    let others = Array(arguments.dropFirst())
    switch arguments.first {
    case "ask" where !others.isEmpty && !others.contains { $0.hasPrefix("-") }:
      // Without options there is nothing to parse.
      return SingleQuestion(words: others).perform(in: program)
    case "ask": return (try? AskCommand.parse(others))?.perform(in: program)
    case "run": return (try? RunCommand.parse(others))?.perform(in: program)
    default: return nil
    }
  }
}
