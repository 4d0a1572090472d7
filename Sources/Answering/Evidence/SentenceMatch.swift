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
  /// For each term of the query, its weight within the document.
  let weights: [Double]
  /// The sum of the weights.
  let totalWeight: Double
  /// For each term, what it is worth to any candidate that the surroundings (heading, sentence before) support it.
  let resting: [Double]
  /// The same, times the weight of the term.
  let restingWorth: [Double]
  private let sentence: SentenceSupport
  private let supported = LazyFact<SupportedQuestion>()
  /// The weight of the terms in the sentence, over that of all; 0 to 1.
  let coverage: Double
  /// The same, with the surroundings counted in part.
  let widerCoverage: Double

  init(_ support: SentenceSupport, query: Query) {
    self.query = query
    passage = support.passage
    clauses = passage.clauses
    breakdown = Self.breakdown(passage, clauses)
    occurrences = OccurrenceTable(
      in: passage, query: query, qualities: support.qualities, abbreviations: support.abbreviations)
    weights = support.weights.weights
    totalWeight = support.weights.total
    resting = support.resting
    restingWorth = support.restingWorth
    sentence = support
    coverage = support.coverage
    widerCoverage = support.widerCoverage
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

  /// The same for each clause.
  var clauseCoverages: [Double] { coverages.value { clauses.map(coverage) } }

  /// Whether a clause begins with 其中, or follows one that does.
  func isBreakdown(_ number: Int) -> Bool { breakdown.map { $0 <= number } ?? false }

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
    weights = other.weights
    totalWeight = other.totalWeight
    resting = other.resting
    restingWorth = other.restingWorth
    sentence = other.sentence
    coverage = other.coverage
    widerCoverage = other.widerCoverage
  }
}
