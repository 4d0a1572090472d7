/// How well the terms of a query stand in the sentences around those that may answer; each is looked at once.
struct ContextSupport {
  private struct Place: Hashable {
    let document: Int
    let sentence: Int
  }

  let query: Query
  private var known: [Place: [Double]] = [:]

  init(query: Query) { self.query = query }

  /// For each term of the query, how well it stands in a sentence, 0 to 1.
  mutating func qualities(of passage: Passage) -> [Double] {
    let place = Place(document: passage.documentIndex, sentence: passage.index)
    if let found = known[place] { return found }
    let found = SentenceMatch.qualities(SentenceMatch.occurrences(in: passage, query: query))
    known[place] = found
    return found
  }
}
