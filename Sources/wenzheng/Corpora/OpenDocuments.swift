import Answering
import PolicyCorpus

/// The documents that the shell answers from.
struct OpenDocuments: Sendable {
  /// The paths as the user named them; empty where they were found at the usual places.
  let named: [String]
  let engine: Engine
  /// The index of the document in use; nil for all of them.
  var selected: Int?
  private let stamp: CorpusStamp
  private let vocabulary: TextVocabulary

  init(corpus: Corpus, synonyms: Synonyms = Synonyms(), synonymFiles: [String] = [], named: [String]) {
    self.named = named
    engine = Engine(corpus: corpus, synonyms: synonyms)
    vocabulary = TextVocabulary(engine: engine)
    let files = corpus.documents.map(\.path).filter { !$0.isEmpty } + synonymFiles
    stamp = CorpusStamp(named + files.filter { !named.contains($0) })
  }

  init(_ opened: CorpusOpening.Opened, named: [String]) {
    self.init(
      corpus: opened.corpus, synonyms: opened.synonyms, synonymFiles: opened.synonymFiles, named: named)
  }

  var corpus: Corpus { engine.corpus }

  /// Whether several are open, so that citations name theirs.
  var areSeveral: Bool { corpus.documents.count > 1 }

  /// The documents in use, each with its index.
  var inUse: [(index: Int, document: Document)] {
    corpus.documents.enumerated().filter { selected == nil || selected == $0.offset }
      .map { (index: $0.offset, document: $0.element) }
  }

  /// What the documents in use name and repeat.
  var terms: TermIndex { vocabulary.terms(of: inUse.map(\.index)) }

  /// Questions that the documents in use answer, as far as they have been looked for.
  var likelyQuestions: [String] { vocabulary.questions(about: inUse.map(\.index)) }

  /// Looks for one more likely question.
  ///
  /// - Returns: whether there is more to do.
  func prepareVocabulary() -> Bool { vocabulary.prepare(inUse.map(\.index)) }

  /// The files that have changed since they were read.
  var changedFiles: [String] { stamp.changed }

  /// The document that a citation is of.
  func document(of citation: Citation) -> Document? {
    corpus.index(ofDocument: citation.document).map { corpus.documents[$0] }
  }

  /// What is asked about, in a few words.
  func title(_ messages: Messages) -> String {
    let documents = inUse
    if documents.count == 1, let only = documents.first {
      return messages(.documentTitle, ["title": DisplayText.shortened(only.document.title, to: 60)])
    }
    return messages(.documentCount, ["count": String(documents.count)])
  }
}
