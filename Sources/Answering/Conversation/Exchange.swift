import PolicyCorpus

/// A question, and what was answered.
public struct Exchange: Sendable {
  let utterance: Utterance
  /// What was answered.
  public let response: Response
  /// The index of the document that was asked about; nil for all of them.
  public let document: Int?
  /// What was spoken about.
  public internal(set) var subject: Subject

  /// The question in full.
  public var question: String { utterance.text }

  /// The citations of the answer; of a refusal, the nearest sentences.
  public var citations: [Citation] { response.answer?.citations ?? response.refusal?.nearest ?? [] }

  /// The index of the document that the answer cites first; nil where it cites none.
  func citedDocument(in corpus: Corpus) -> Int? {
    response.answer?.citations.first.flatMap { corpus.index(ofDocument: $0.document) }
  }
}
