public import PolicyCorpus

/// Answers questions about a corpus with words of its texts, or says that they do not answer.
public struct Engine: Sendable {
  /// The documents that it answers from.
  public let corpus: Corpus

  /// An engine over a corpus.
  public init(corpus: Corpus) {
    self.corpus = corpus
  }

  /// The answer to a question.
  ///
  /// - Parameters:
  ///   - question: the question as it was typed; anything is allowed.
  ///   - document: the index of the document to answer from; nil for all of them.
  ///   - explaining: whether the response shall carry its full explanation, which costs time.
  public func respond(to question: String, document: Int? = nil, explaining: Bool = false) -> Response {
    Response(
      question: question, type: .other, confidence: 0,
      outcome: .refused(Refusal(reason: .unrelated, missing: [], nearest: [])),
      explanation: Explanation(analysis: [], rules: [], evidence: [], decision: []))
  }
}
