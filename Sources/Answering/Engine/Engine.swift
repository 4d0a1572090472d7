import ChineseText
import KeywordIndex
public import PolicyCorpus

/// Answers questions about a corpus with words of its texts, or says that they do not answer.
public struct Engine: Sendable {
  /// The documents that it answers from.
  public let corpus: Corpus
  let index: KeywordIndex
  /// The documents, for passages.
  let documents: [SharedDocument]
  let synonyms: SynonymIndex
  /// For each document, the terms of its title.
  let titleTerms: [[TermKey]]

  /// An engine over a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the documents.
  ///   - synonyms: words that may stand for each other, besides the built-in ones.
  public init(corpus: Corpus, synonyms: Synonyms = Synonyms()) {
    self.corpus = corpus
    index = KeywordIndex(corpus)
    documents = corpus.documents.map(SharedDocument.init)
    self.synonyms = synonyms.groups.isEmpty ? .builtIn : SynonymIndex(SynonymTable.all, adding: synonyms)
    titleTerms = corpus.documents.map(Self.titleTerms)
  }

  /// The answer to a question.
  ///
  /// - Parameters:
  ///   - question: the question as it was typed; anything is allowed.
  ///   - document: the index of the document to answer from; nil for all of them.
  ///   - explaining: whether the response shall carry its full explanation, which costs time.
  public func respond(to question: String, document: Int? = nil, explaining: Bool = false) -> Response {
    respond(to: QuestionAnalyzer.analyze(question), document: document, explaining: explaining)
  }

  /// The answer to a question that has been read.
  func respond(to question: Question, document: Int?, explaining: Bool) -> Response {
    Responder(engine: self, question: question, document: document, explaining: explaining).respond()
  }

  private static func titleTerms(_ document: Document) -> [TermKey] {
    var terms: [TermKey] = []
    let title = document.title.folded
    Term.each(in: title, 0..<title.count) { key, _ in terms.append(key) }
    return terms
  }
}
