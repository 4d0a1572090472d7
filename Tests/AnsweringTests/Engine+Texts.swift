import Answering
import PolicyCorpus

extension Engine {
  /// An engine over one text.
  static func over(_ text: String) -> Engine { over([text]) }

  /// An engine over texts, named 1, 2 and so on.
  static func over(_ texts: [String]) -> Engine {
    Engine(
      corpus: Corpus(
        texts.enumerated().map { DocumentReader.read(Array($1.utf8), name: "\($0 + 1)") }))
  }
}
