import PolicyCorpus

extension Engine {
  /// What a document names and repeats, the most frequent first; what it says once is left out.
  ///
  /// - Parameters:
  ///   - document: the index of the document.
  ///   - limit: how many at most.
  public func terms(ofDocument document: Int, limit: Int) -> [TextTerm] {
    guard corpus.documents.indices.contains(document), limit > 0 else { return [] }
    return Array(TermIndex(self, documents: [document]).terms.filter { $0.count > 1 }.prefix(limit))
  }
}
