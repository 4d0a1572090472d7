import PolicyCorpus

/// A document that many passages are of: to copy one of them counts one reference, not one for each array of the
/// document.
final class SharedDocument: Sendable {
  let document: Document

  init(_ document: Document) { self.document = document }
}
