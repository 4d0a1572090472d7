/// A question as it was asked.
public struct Question: Equatable, Sendable {
  /// The name by which its answer is found again.
  public let id: String
  /// What is asked.
  public let text: String
  /// The name of the document to answer from; nil for all of them.
  public let document: String?

  /// A question.
  public init(id: String, text: String, document: String? = nil) {
    self.id = id
    self.text = text
    self.document = document
  }
}
