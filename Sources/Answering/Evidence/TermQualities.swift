import ChineseText
import KeywordIndex
import PolicyCorpus

/// How well the terms of a query stand in sentences: the index tells at once for those that stand there themselves. Each
/// sentence is looked at once.
struct TermQualities {
  private let query: Query
  private let index: KeywordIndex
  private let scope: Range<Int>
  /// Of the terms, then of the words that may stand for them.
  private let presence: KeywordIndex.Presence
  /// What is found where no term stands.
  let none: [Double]
  /// For each sentence of the scope, the place in `found` of what was found; -1 where it has not been looked at.
  private var places: [Int32]
  private var found: [[Double]] = []

  init(_ query: Query, index: KeywordIndex, scope: Range<Int>) {
    self.query = query
    self.index = index
    self.scope = scope
    let words = query.alternatives.map { Self.rarestPair(of: $0.word, index, scope) }
    presence = index.presence(of: query.terms.map(\.key) + words, in: scope)
    none = [Double](repeating: 0, count: query.terms.count)
    places = [Int32](repeating: -1, count: scope.count)
  }

  /// For each term of the query, how well it stands in a sentence of the scope, 0 to 1.
  mutating func qualities(of passage: Passage) -> [Double] {
    // Of a sentence that is looked at in part, the index says too much.
    guard passage.window == nil else {
      return OccurrenceTable(in: passage, query: query).qualities
    }
    let sentence = index.sentences(ofDocument: passage.documentIndex).lowerBound + passage.index
    let place = Int(places[sentence - scope.lowerBound])
    guard place < 0 else { return found[place] }
    let new = qualities(of: passage, sentence)
    places[sentence - scope.lowerBound] = Int32(found.count)
    found.append(new)
    return new
  }

  private func qualities(of passage: Passage, _ sentence: Int) -> [Double] {
    var found = none
    presence.eachTerm(inSentence: sentence) { number in
      guard number >= query.terms.count else { return found[number] = 1 }
      let alternative = query.alternatives[number - query.terms.count]
      guard alternative.terms.contains(where: { found[$0] < alternative.quality }),
        CharacterSearch.first(alternative.word, in: passage.characters, passage.range) != nil
      else { return }
      for term in alternative.terms { found[term] = max(found[term], alternative.quality) }
    }
    return found
  }

  /// Of the pairs of Han characters in a word, the one in the fewest sentences; nil where it has none.
  private static func rarestPair(of word: [UInt16], _ index: KeywordIndex, _ scope: Range<Int>) -> TermKey? {
    var rarest: (key: TermKey, count: Int)?
    Term.each(in: word, 0..<word.count) { key, range in
      guard CharacterClass(word[range.lowerBound]) == .han else { return }
      let count = index.documentFrequency(key, in: scope)
      if count < rarest?.count ?? .max { rarest = (key, count) }
    }
    return rarest?.key
  }
}
