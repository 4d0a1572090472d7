import Answering
import PolicyCorpus

/// Opens the documents and tells the user about those that cannot be read.
struct CorpusOpening {
  let search: CorpusSearch
  let messages: Messages
  let errors: ErrorReporter

  /// The documents, and how well it went.
  struct Opened {
    let corpus: Corpus
    /// Words that the user says stand for each other.
    let synonyms: Synonyms
    /// The files that the synonyms were read from.
    let synonymFiles: [String]
    let status: ExitStatus
  }

  /// Reads the documents at the named paths, or at the usual places; nil, with the problem told, where there are none.
  func open(named: [String]) -> Opened? {
    guard let paths = search.paths(named: named) else {
      errors.report(messages(.noCorpus))
      return nil
    }
    let reading = CorpusReader.read(paths)
    for problem in reading.problems { errors.report(problem.text(messages)) }
    guard !reading.corpus.documents.isEmpty else {
      if reading.problems.isEmpty { errors.report(messages(.corpusNothingRead)) }
      return nil
    }
    // Nothing is lost by a file without text among others; whatever else could not be read may have held the answer.
    let hasLoss = reading.problems.contains { if case .empty = $0 { false } else { true } }
    let (synonyms, isWhole) = SynonymReading(messages: messages, errors: errors).read(reading.synonymFiles)
    return Opened(
      corpus: reading.corpus, synonyms: synonyms, synonymFiles: reading.synonymFiles.map(\.path),
      status: hasLoss || !isWhole ? .failed : .answered)
  }
}

extension CorpusProblem {
  /// What is wrong, where, and what to do.
  func text(_ messages: Messages) -> String {
    switch self {
    case .notFound(let path): messages(.corpusNotFound, ["path": path])
    case .notAFile(let path): messages(.corpusNotFile, ["path": path])
    case .unreadable(let path, let error):
      messages(.corpusUnreadable, ["path": path, "error": messages.systemError(error.number)])
    case .notUTF8(let path, let line): messages(.corpusNotUTF8, ["path": path, "line": String(line)])
    case .binary(let path, let line): messages(.corpusBinary, ["path": path, "line": String(line)])
    case .empty(let path): messages(.corpusEmpty, ["path": path])
    case .noTexts(let path): messages(.corpusNoTexts, ["path": path])
    }
  }
}
