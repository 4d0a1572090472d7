/// What the terms of a query weigh within a document.
struct TermWeights: Sendable {
  /// The index of the document.
  let document: Int
  /// For each term, whether it stands in the document's title.
  let titled: [Bool]
  /// For each term, its weight: words of the document's own title say little inside it.
  let weights: [Double]
  /// The sum of the weights.
  let total: Double

  init(_ query: Query, in document: Int, _ engine: Engine) {
    let titled = query.titled(in: document, engine)
    let weights = query.terms.indices.map { titled[$0] ? query.terms[$0].weight * 0.2 : query.terms[$0].weight }
    self.document = document
    self.titled = titled
    self.weights = weights
    total = weights.reduce(0, +)
  }
}
