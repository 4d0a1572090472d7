/// A question with the answer that it has where nothing was said before. It can be made in any thread, ahead of the
/// conversation that it belongs to.
public struct LoneQuestion: Sendable {
  let utterance: Utterance
  let document: Int?
  let explaining: Bool
  let response: Response

  /// Answers a question.
  ///
  /// - Parameters:
  ///   - text: the question as it was typed.
  ///   - engine: what answers.
  ///   - document: the index of the document to answer from; nil for all of them.
  ///   - explaining: whether the response shall carry its full explanation.
  public init(_ text: String, with engine: Engine, document: Int? = nil, explaining: Bool = false) {
    utterance = Utterance(text)
    self.document = document
    self.explaining = explaining
    response = engine.respond(to: utterance.question, document: document, explaining: explaining)
  }
}
