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
    /// The number of the clause in which it begins; of the one before where it begins with a mark.
    let clause: Int
    /// The number of the term.
    let term: Int
  }

  /// The occurrences of all terms, term by term.
  let all: [Occurrence]
  /// For each term, and one more, the place of its first occurrence in `all`.
  private let starts: [Int]

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count - 1 }

  /// The occurrences of a term.
  subscript(term: Int) -> ArraySlice<Occurrence> { all[places(ofTerm: term)] }

  /// No occurrence of so many terms.
  init(terms: Int) {
    all = []
    starts = [Int](repeating: 0, count: terms + 1)
  }

  /// The occurrences in a sentence.
  ///
  /// - Parameters:
  ///   - qualities: for each term, how well it stands there: 1 where it does so itself; nil where that is not known.
  ///   - abbreviations: terms that stand with others between, and where.
  init(in passage: Passage, query: Query, qualities: [Double]? = nil, abbreviations: [Abbreviation] = []) {
    let characters = passage.characters
    let present = passage.characterFilter
    let clauses = passage.clauses
    func occurrence(_ term: Int, _ place: Range<Int>, _ quality: Double) -> Occurrence {
      Occurrence(
        range: place, quality: quality, clause: Clauses.number(of: place.lowerBound, among: clauses), term: term)
    }
    var others: [(alternative: Int, place: Range<Int>)] = []
    for number in query.alternatives.indices where query.mayStand(alternative: number, among: present) {
      var rest = passage.range
      while let place = CharacterSearch.first(query.alternatives[number].word, in: characters, rest) {
        others.append((number, place))
        rest = place.upperBound..<rest.upperBound
      }
    }
    var all: [Occurrence] = []
    var starts: [Int] = []
    all.reserveCapacity(8)
    starts.reserveCapacity(query.terms.count + 1)
    for number in query.terms.indices {
      starts.append(all.count)
      if qualities.map({ $0[number] == 1 }) ?? query.mayStand(term: number, among: present) {
        Self.each(query.terms[number], in: passage, query) { all.append(occurrence(number, $0, 1)) }
      }
      for (alternative, place) in others where query.alternatives[alternative].terms.contains(number) {
        all.append(occurrence(number, place, query.alternatives[alternative].quality))
      }
      for one in abbreviations where one.term == number {
        all.append(occurrence(number, one.range, Abbreviation.quality))
      }
    }
    starts.append(all.count)
    self.all = all
    self.starts = starts
  }

  /// Calls `body` with each place of a sentence at which a term stands itself.
  private static func each(
    _ term: Query.WeightedTerm, in passage: Passage, _ query: Query, _ body: (Range<Int>) -> Void
  ) {
    let characters = passage.characters
    guard term.key.isPair else {
      return Term.each(in: characters, passage.range) { key, range in
        if key == term.key { body(range) }
      }
    }
    var rest = passage.range
    while let place = CharacterSearch.first(query.characters, term.range, in: characters, rest) {
      body(place)
      rest = place.lowerBound + 1..<rest.upperBound
    }
  }

  /// Whether a term stands in the sentence at all.
  @inline(__always)
  func holds(term: Int) -> Bool { starts[term] < starts[term + 1] }

  /// The places of the occurrences of a term in `all`.
  func places(ofTerm term: Int) -> Range<Int> { starts[term]..<starts[term + 1] }

  /// Calls `body` with each occurrence of a term.
  @inline(__always)
  func each(ofTerm term: Int, _ body: (Occurrence) -> Void) {
    for number in starts[term]..<starts[term + 1] { body(all[number]) }
  }

  /// Calls `body` with each term that stands on some of the characters of a span, in order, and with how well the best of
  /// its occurrences there stands for it.
  func eachTerm(overlapping span: Range<Int>, _ body: (_ term: Int, _ quality: Double) -> Void) {
    var term = 0
    var best = 0.0
    for occurrence in all where occurrence.range.overlaps(span) {
      if occurrence.term != term {
        if best > 0 { body(term, best) }
        term = occurrence.term
        best = 0
      }
      best = Swift.max(best, occurrence.quality)
    }
    if best > 0 { body(term, best) }
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
    let characters = passage.characters
    var found: [Abbreviation] = []
    for (term, first, second) in query.abbreviable
    where qualities[term] == 0 && present.mayHold(first) && present.mayHold(second) {
      let range = query.terms[term].range
      var rest = passage.range
      while let head = CharacterSearch.first(query.characters, range.prefix(1), in: characters, rest) {
        let place = head.lowerBound
        rest = head.upperBound..<rest.upperBound
        for end in stretch(place + 2, min(place + 4, passage.range.upperBound)) where characters[end] == second {
          if (place...end).allSatisfy({ CharacterClass(characters[$0]).isWord }) {
            found.append(Abbreviation(term: term, range: place..<end + 1))
          }
        }
      }
    }
    return found
  }
}
