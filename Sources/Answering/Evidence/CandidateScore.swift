import ChineseText
import KeywordIndex
import PolicyCorpus

/// What a candidate is worth: how near the question's terms stand to it, how much of the question its sentence and the
/// surroundings support, and how typical such words are of an answer.
struct CandidateScore: Sendable {
  let nearness: Double
  let coverage: Double
  let prior: Double
  let time: Double

  /// The sum by which candidates are compared.
  var total: Double {
    Self.nearnessWeight * nearness + Self.coverageWeight * coverage + Self.priorWeight * prior + time
  }

  static let nearnessWeight = 0.55
  static let coverageWeight = 0.35
  static let priorWeight = 0.42

  init(_ candidate: borrowing Candidate, match: SentenceMatch, time: Double) {
    var found = 0.0
    let home = match.passage.index == candidate.passage.index
    let first = home ? match.clause(of: candidate.range.lowerBound) : 0
    let last = home ? match.clause(of: max(candidate.range.lowerBound, candidate.range.upperBound - 1)) : 0
    let clauses = first...max(first, last)
    let occurrences = match.occurrences.all
    for term in match.worthyTerms {
      var best = term.resting
      for place in term.occurrences {
        let occurrence = occurrences[place]
        best = max(best, occurrence.quality * Self.decay(occurrence, candidate, match, home, clauses))
      }
      found += term.weight * best
    }
    nearness = match.totalWeight > 0 ? found / match.totalWeight : 0
    coverage = match.widerCoverage
    prior = candidate.prior
    // A heading says it shorter, but the text below says it better.
    self.time = time + (candidate.isTyped ? 0.05 : 0) - (candidate.passage.sentence.place == .body ? 0 : 0.12)
  }

  private static func decay(
    _ occurrence: OccurrenceTable.Occurrence, _ candidate: Candidate, _ match: SentenceMatch, _ home: Bool,
    _ clauses: ClosedRange<Int>
  ) -> Double {
    guard home else {
      if case .sentence = candidate.reach { return 0.9 }
      return 0.75
    }
    let term = occurrence.range
    if term.overlaps(candidate.range) { return candidate.mayHoldTerms ? 1 : 0.3 }
    let clause = occurrence.clause
    let distance =
      clauses.contains(clause) ? 0 : min(abs(clause - clauses.lowerBound), abs(clause - clauses.upperBound))
    switch candidate.reach {
    case .sentence: return distance == 0 ? 1 : 0.9
    case .following(let limit):
      // A date governs what follows it up to the next one, and less surely what stands before it in its clause.
      if term.lowerBound >= candidate.range.upperBound { return term.lowerBound < limit ? 0.97 : 0.5 }
      return distance == 0 ? 0.9 : distance == 1 ? 0.65 : 0.5
    case .clause:
      if distance == 0 {
        let gap =
          term.upperBound <= candidate.range.lowerBound
          ? candidate.range.lowerBound - term.upperBound : term.lowerBound - candidate.range.upperBound
        return 1 - 0.012 * Double(min(max(0, gap), 16))
      }
      // 其中甲5个: what stands before 其中 is what its figures are parts of.
      if clause < clauses.lowerBound, match.isBreakdown(clauses.lowerBound) { return 0.93 }
      if clause < clauses.lowerBound, match.continues(from: clause, to: clauses.lowerBound) { return 0.93 }
      return distance == 1 ? 0.72 : distance == 2 ? 0.58 : 0.48
    }
  }
}
