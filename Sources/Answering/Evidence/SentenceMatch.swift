import ChineseText
import PolicyCorpus

/// Where the terms of a query stand in a sentence, and how much of the question the sentence and what surrounds it support.
///
/// All candidates that are cut from a sentence share one match, which never changes.
final class SentenceMatch: Sendable {
  let passage: Passage
  let clauses: [Range<Int>]
  /// For each term of the query, where it stands in the sentence.
  let occurrences: OccurrenceTable
  private let breakdown: Int?
  private let query: Query
  private let coverages = LazyFact<[Double]>()
  /// The terms of the query that are worth something to a candidate, in order.
  let worthyTerms: [WorthyTerm]
  /// The sum of the weights of all terms within the document.
  let totalWeight: Double
  private let sentence: SentenceSupport
  private let supported = LazyFact<SupportedQuestion>()
  /// The weight of the terms in the sentence, over that of all; 0 to 1.
  let coverage: Double
  /// The same, with the surroundings counted in part.
  let widerCoverage: Double

  /// A term of the query that stands in the sentence or in what surrounds it.
  struct WorthyTerm: Sendable {
    /// Its weight within the document.
    let weight: Double
    /// What it is worth to any candidate that the surroundings (heading, sentence before) support it.
    let resting: Double
    /// Its occurrences, among those of all terms; empty where it does not stand in the sentence.
    let occurrences: Range<Int>
  }

  init(_ support: SentenceSupport, query: Query) {
    self.query = query
    passage = support.passage
    clauses = passage.clauses
    breakdown = Self.breakdown(passage, clauses)
    occurrences = OccurrenceTable(
      in: passage, query: query, qualities: support.qualities, abbreviations: support.abbreviations)
    worthyTerms = Self.worthyTerms(support, occurrences)
    totalWeight = support.weights.total
    sentence = support
    coverage = support.coverage
    widerCoverage = support.widerCoverage
  }

  private static func worthyTerms(_ support: SentenceSupport, _ occurrences: OccurrenceTable) -> [WorthyTerm] {
    var found: [WorthyTerm] = []
    found.reserveCapacity(occurrences.count)
    for (number, weight) in support.weights.weights.enumerated() {
      let (resting, own) = (support.resting[number], occurrences.places(ofTerm: number))
      if resting > 0 || !own.isEmpty { found.append(WorthyTerm(weight: weight, resting: resting, occurrences: own)) }
    }
    return found
  }

  /// For each character of the question, how well the sentence supports it, 0 to 1.
  var support: [Double] { supportedQuestion.support }

  /// The same, with the surroundings and the document's title.
  var widerSupport: [Double] { supportedQuestion.widerSupport }

  private var supportedQuestion: SupportedQuestion {
    supported.value { SupportedQuestion(query.characters, query: query, support: sentence) }
  }

  /// The index of the clause that holds a place; the nearest before it where it stands on a mark.
  func clause(of place: Int) -> Int { Clauses.number(of: place, among: clauses) }

  /// The weight of the question's terms within some characters, over that of all terms.
  func coverage(of span: Range<Int>) -> Double {
    var found = 0.0
    occurrences.eachTerm(overlapping: span) { found += $1 * query.terms[$0].weight }
    return found / query.totalWeight
  }

  /// The characters of the question.
  var asked: [UInt16] { query.characters }

  /// Whether the sentence has another word that stands for some characters of the question.
  func hasAlternative(overlapping words: Range<Int>) -> Bool {
    query.alternatives.contains { alternative in
      alternative.range.overlaps(words) && alternative.rule != "opposite" && passage.says(alternative.word)
    }
  }

  /// The same for each clause.
  var clauseCoverages: [Double] { coverages.value { clauses.map(coverage) } }

  /// Whether a clause begins with 其中, or follows one that does.
  func isBreakdown(_ number: Int) -> Bool { breakdown.map { $0 <= number } ?? false }

  /// Whether the clauses behind one, up to another, all go on telling of its subject.
  func continues(from first: Int, to last: Int) -> Bool {
    stretch(first + 1, last + 1).allSatisfy { passage.continuations[$0] }
  }

  /// The first clause that begins with 其中.
  private static func breakdown(_ passage: Passage, _ clauses: [Range<Int>]) -> Int? {
    let characters = passage.characters
    return clauses.firstIndex { CharacterSearch.matches(among, in: characters, at: $0.lowerBound) }
  }

  private static let among = "其中".folded

  /// The same look at another sentence, where no term is taken to stand.
  func moved(to passage: Passage) -> SentenceMatch {
    SentenceMatch(moving: self, to: passage)
  }

  private init(moving other: SentenceMatch, to passage: Passage) {
    query = other.query
    self.passage = passage
    clauses = passage.clauses
    breakdown = Self.breakdown(passage, clauses)
    occurrences = OccurrenceTable(terms: other.occurrences.count)
    worthyTerms = Self.worthyTerms(other.sentence, occurrences)
    totalWeight = other.totalWeight
    sentence = other.sentence
    coverage = other.coverage
    widerCoverage = other.widerCoverage
  }
}
