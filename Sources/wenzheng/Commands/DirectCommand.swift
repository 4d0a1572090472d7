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
    case "ask": return (plainQuestion(others) ?? (try? AskCommand.parse(others))?.question)?.perform(in: program)
    case "run": return (try? RunCommand.parse(others))?.perform(in: program)
    default: return nil
    }
  }
  /// A question with no option but where to look, which needs no parser; nil where there is more to it.
  private func plainQuestion(_ arguments: [String]) -> SingleQuestion? {
    var words: [String] = []
    var documents = DocumentSelection()
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--corpus", let path = rest.first, !path.hasPrefix("-") {
        documents.paths.append(path)
        rest.removeFirst()
      } else if word.hasPrefix("-") {
        return nil
      } else {
        words.append(word)
      }
    }
    return words.isEmpty ? nil : SingleQuestion(words: words, documents: documents)
  }
}
