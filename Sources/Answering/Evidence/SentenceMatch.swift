import ChineseText
import KeywordIndex
import PolicyCorpus

/// Where the terms of a query stand in a sentence, and how much of the question the sentence and what surrounds it support.
///
/// All candidates that are cut from a sentence share one match, which never changes.
final class SentenceMatch: Sendable {
  /// A place at which a term of the question stands, itself or by another word.
  struct Occurrence: Sendable {
    /// The characters of the document.
    let range: Range<Int>
    /// How well the words there stand for the term, 0 to 1.
    let quality: Double
  }

  let passage: Passage
  let clauses: [Range<Int>]
  /// For each term of the query, where it stands in the sentence.
  let occurrences: [[Occurrence]]
  /// For each term of the query, its weight within the document.
  let weights: [Double]
  /// For each term, how well the surroundings (heading, sentence before) support it, 0 to 1.
  let context: [Double]
  private let supported: SupportedQuestion
  /// The weight of the terms in the sentence, over that of all; 0 to 1.
  let coverage: Double
  /// The same, with the surroundings counted in part.
  let widerCoverage: Double

  /// - Parameters:
  ///   - titled: for each term of the query, whether it stands in the document's title.
  ///   - neighbours: for each sentence around, how well each term stands in it, and how much that counts.
  init(
    _ passage: Passage, question: Question, query: Query, titled: [Bool],
    context neighbours: [SupportedQuestion.Neighbour]
  ) {
    self.passage = passage
    clauses = passage.clauses
    var occurrences = Self.occurrences(in: passage, query: query)
    Self.addAbbreviations(&occurrences, passage: passage, question: question, query: query)
    self.occurrences = occurrences
    var context = [Double](repeating: 0, count: query.terms.count)
    let qualities = Self.qualities(occurrences)
    for (found, factor) in neighbours {
      for (number, quality) in found.enumerated() {
        context[number] = max(context[number], quality * factor)
      }
    }
    supported = SupportedQuestion(
      question: question, query: query, passage: passage, qualities: qualities, titled: titled, neighbours: neighbours)
    self.context = context
    var total = 0.0
    var found = 0.0
    var widerFound = 0.0
    // Words of the document's own title say nothing inside it.
    weights = query.terms.indices.map { titled[$0] ? query.terms[$0].weight * 0.2 : query.terms[$0].weight }
    for (number, weight) in weights.enumerated() {
      let quality = qualities[number]
      total += weight
      found += weight * quality
      widerFound += weight * max(quality, context[number])
    }
    coverage = total > 0 ? found / total : 0
    widerCoverage = total > 0 ? widerFound / total : 0
  }

  /// For each character of the question, how well the sentence supports it, 0 to 1.
  var support: [Double] { supported.support }

  /// The same, with the surroundings and the document's title.
  var widerSupport: [Double] { supported.widerSupport }

  /// The index of the clause that holds a place; the nearest before it where it stands on a mark.
  func clause(of place: Int) -> Int {
    var found = 0
    for (index, clause) in clauses.enumerated() where clause.lowerBound <= place { found = index }
    return found
  }

  /// Whether a clause begins with 其中, or follows one that does.
  func isBreakdown(_ number: Int) -> Bool {
    clauses.prefix(number + 1).contains {
      CharacterSearch.matches(Self.among, in: passage.characters, at: $0.lowerBound)
    }
  }

  private static let among = "其中".folded

  /// The same look at another sentence, where no term is taken to stand.
  func moved(to passage: Passage) -> SentenceMatch {
    SentenceMatch(moving: self, to: passage)
  }

  private init(moving other: SentenceMatch, to passage: Passage) {
    self.passage = passage
    clauses = passage.clauses
    occurrences = other.occurrences.map { _ in [] }
    weights = other.weights
    context = other.context
    supported = other.supported
    coverage = other.coverage
    widerCoverage = other.widerCoverage
  }

  // MARK: - Finding

  /// For each term of a query, where it stands in a passage.
  static func occurrences(in passage: Passage, query: Query) -> [[Occurrence]] {
    var found = [[Occurrence]](repeating: [], count: query.terms.count)
    guard !query.terms.isEmpty else { return found }
    let characters = passage.characters
    let present = passage.characterFilter
    // Most sentences around have none.
    if query.terms.indices.contains(where: { query.mayStand(term: $0, among: present) }) {
      Term.each(in: characters, passage.range) { key, range in
        guard query.mayHold(key) else { return }
        for (number, term) in query.terms.enumerated() where term.key == key {
          found[number].append(Occurrence(range: range, quality: 1))
        }
      }
    }
    for alternative in query.alternatives where alternative.word.allSatisfy(present.mayHold) {
      var rest = passage.range
      while let range = CharacterSearch.first(alternative.word, in: characters, rest) {
        for number in alternative.terms { found[number].append(Occurrence(range: range, quality: alternative.quality)) }
        rest = range.upperBound..<rest.upperBound
      }
    }
    return found
  }

  /// For each term, how well the best of its occurrences stands for it.
  static func qualities(_ occurrences: [[Occurrence]]) -> [Double] {
    occurrences.map { places in places.reduce(0) { max($0, $1.quality) } }
  }

  /// 网评 stands for 网络评论, and the other way: two characters of a term with a gap of one or two.
  private static func addAbbreviations(
    _ occurrences: inout [[Occurrence]], passage: Passage, question: Question, query: Query
  ) {
    let characters = passage.characters
    let present = passage.characterFilter
    let missing = query.abbreviable.filter { number in
      occurrences[number].isEmpty && query.mayStand(term: number, among: present)
    }
    guard !missing.isEmpty else { return }
    for place in passage.range where query.abbreviationHeads.mayHold(characters[place]) {
      for number in missing {
        let start = query.terms[number].range.lowerBound
        guard characters[place] == question.characters[start] else { continue }
        let second = question.characters[start + 1]
        for gap in 2...3 where place + gap < passage.range.upperBound && characters[place + gap] == second {
          if (place..<place + gap + 1).allSatisfy({ CharacterClass(characters[$0]).isWord }) {
            occurrences[number].append(Occurrence(range: place..<place + gap + 1, quality: 0.45))
          }
        }
      }
    }
  }
}
