import PolicyCorpus

/// A document that many passages are of: to copy one of them counts one reference, not one for each array of the
/// document.
final class SharedDocument: Sendable {
  let document: Document
  /// For each sentence, what is true of it whatever is asked.
  let facts: [SentenceFacts]

  init(_ document: Document) {
    self.document = document
    facts = document.sentences.map { _ in SentenceFacts() }
  }
}
