import Answering
import PolicyCorpus

/// Reads the synonyms that lie with the documents, and tells the user about the lines that are wrong.
struct SynonymReading {
  let messages: Messages
  let errors: ErrorReporter

  /// So many wrong lines of a file are told.
  private static let mostTold = 20

  /// The synonyms of files, and whether all lines were right.
  func read(_ files: [SynonymFile]) -> (synonyms: Synonyms, isWhole: Bool) {
    var synonyms = Synonyms()
    var isWhole = true
    for file in files {
      let problems = synonyms.add(file.bytes)
      isWhole = isWhole && problems.isEmpty
      for problem in problems.prefix(Self.mostTold) {
        errors.report(problem.kind.text(messages), at: "\(file.path):\(problem.line)")
      }
      if problems.count > Self.mostTold {
        errors.report(messages(.synonymsMore, ["count": String(problems.count - Self.mostTold)]), at: file.path)
      }
    }
    return (synonyms, isWhole)
  }
}

extension SynonymProblem.Kind {
  /// What is wrong and what to do.
  func text(_ messages: Messages) -> String {
    switch self {
    case .notUTF8: messages(.synonymsNotUTF8)
    case .severalArrows: messages(.synonymsSeveralArrows)
    case .emptySide: messages(.synonymsEmptySide)
    case .tooFewWords: messages(.synonymsTooFewWords)
    case .onlyPunctuation(let word):
      messages(.synonymsOnlyPunctuation, ["word": DisplayText.shortened(word, to: 40)])
    case .tooLong(let limit): messages(.synonymsTooLong, ["limit": String(limit)])
    }
  }
}
