import ChineseText
import KeywordIndex

/// For each term of a query, where it stands in a sentence, itself or by another word.
struct OccurrenceTable: Sendable, RandomAccessCollection {
  /// A place at which a term of the question stands.
  struct Occurrence: Sendable {
    /// The characters of the document.
    let range: Range<Int>
    /// How well the words there stand for the term, 0 to 1.
    let quality: Double
  }

  /// The occurrences of all terms, term by term.
  let all: [Occurrence]
  /// For each term, and one more, the place of its first occurrence in `all`.
  private let starts: [Int]

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count - 1 }

  /// The occurrences of a term.
  subscript(term: Int) -> ArraySlice<Occurrence> { all[starts[term]..<starts[term + 1]] }

  /// No occurrence of so many terms.
  init(terms: Int) {
    all = []
    starts = [Int](repeating: 0, count: terms + 1)
  }

  /// The occurrences in a sentence of which nothing is known.
  init(in passage: Passage, query: Query) {
    self.init(in: passage, query, abbreviations: []) { body in Self.eachTerm(in: passage, query, body) }
  }

  /// The occurrences in a sentence.
  ///
  /// - Parameters:
  ///   - qualities: for each term, how well it stands there; 1 where it does so itself.
  ///   - abbreviations: terms that stand with others between, and where.
  init(in passage: Passage, query: Query, qualities: [Double], abbreviations: [Abbreviation]) {
    let standing = query.terms.indices.filter { qualities[$0] == 1 }
    let arePairs = standing.allSatisfy { query.terms[$0].key.isPair }
    self.init(in: passage, query, abbreviations: abbreviations) { body in
      if arePairs {
        Self.eachPair(standing, in: passage, query, body)
      } else {
        Self.eachTerm(in: passage, query, body)
      }
    }
  }

  private init(
    in passage: Passage, _ query: Query, abbreviations: [Abbreviation],
    eachTerm: (_ body: (Int, Range<Int>) -> Void) -> Void
  ) {
    var found: [(term: Int, occurrence: Occurrence)] = []
    eachTerm { found.append(($0, Occurrence(range: $1, quality: 1))) }
    let present = passage.characterFilter
    for alternative in query.alternatives where alternative.word.allSatisfy(present.mayHold) {
      for place in CharacterSearch.all(alternative.word, in: passage.characters, passage.range) {
        for term in alternative.terms { found.append((term, Occurrence(range: place, quality: alternative.quality))) }
      }
    }
    for one in abbreviations {
      found.append((one.term, Occurrence(range: one.range, quality: Abbreviation.quality)))
    }
    self.init(found, terms: query.terms.count)
  }

  private init(_ found: [(term: Int, occurrence: Occurrence)], terms: Int) {
    var starts = [Int](repeating: 0, count: terms + 1)
    for one in found { starts[one.term + 1] += 1 }
    for term in 0..<terms { starts[term + 1] += starts[term] }
    self.starts = starts
    // Those of one term keep their order.
    var order = [Int](repeating: 0, count: found.count)
    for (number, one) in found.enumerated() {
      order[starts[one.term]] = number
      starts[one.term] += 1
    }
    all = order.map { found[$0].occurrence }
  }

  private static func eachTerm(in passage: Passage, _ query: Query, _ body: (Int, Range<Int>) -> Void) {
    Term.each(in: passage.characters, passage.range) { key, range in
      guard query.mayHold(key) else { return }
      for (number, term) in query.terms.enumerated() where term.key == key { body(number, range) }
    }
  }

  /// The same for some terms of two Han characters.
  private static func eachPair(
    _ terms: [Int], in passage: Passage, _ query: Query, _ body: (Int, Range<Int>) -> Void
  ) {
    let pairs = terms.map { (term: $0, characters: query.pair(ofTerm: $0)) }
    let heads = CharacterFilter(pairs.lazy.map(\.characters.first))
    let characters = passage.characters
    for place in passage.range.dropLast() where heads.mayHold(characters[place]) {
      for pair in pairs where pair.characters == (characters[place], characters[place + 1]) {
        body(pair.term, place..<place + 2)
      }
    }
  }

  /// Calls `body` with each term that stands on some of the characters of a span, in order, and with how well the best of
  /// its occurrences there stands for it.
  func eachTerm(overlapping span: Range<Int>, _ body: (_ term: Int, _ quality: Double) -> Void) {
    for term in indices {
      var best = 0.0
      for number in starts[term]..<starts[term + 1] where all[number].range.overlaps(span) {
        best = Swift.max(best, all[number].quality)
      }
      if best > 0 { body(term, best) }
    }
  }

  /// For each term, how well the best of its occurrences stands for it.
  var qualities: [Double] { map { places in places.reduce(0) { Swift.max($0, $1.quality) } } }
}

/// A term of a query that stands in a sentence with one or two characters between its own: 网评 for 网络评论, and the
/// other way.
struct Abbreviation: Sendable {
  /// The number of the term.
  let term: Int
  /// The characters of the document.
  let range: Range<Int>

  /// How well it stands for the term.
  static let quality = 0.45

  /// The abbreviations in a sentence of the terms that do not stand there otherwise.
  ///
  /// - Parameter qualities: for each term, how well it stands in the sentence.
  static func all(in passage: Passage, query: Query, besides qualities: [Double]) -> [Abbreviation] {
    let present = passage.characterFilter
    let missing = query.abbreviable.filter { qualities[$0] == 0 && query.mayStand(term: $0, among: present) }
    guard !missing.isEmpty else { return [] }
    let characters = passage.characters
    var found: [Abbreviation] = []
    for place in passage.range where query.abbreviationHeads.mayHold(characters[place]) {
      for term in missing {
        let (first, second) = query.pair(ofTerm: term)
        guard characters[place] == first else { continue }
        for gap in 2...3 where place + gap < passage.range.upperBound && characters[place + gap] == second {
          if (place..<place + gap + 1).allSatisfy({ CharacterClass(characters[$0]).isWord }) {
            found.append(Abbreviation(term: term, range: place..<place + gap + 1))
          }
        }
      }
    }
    return found
  }
}
