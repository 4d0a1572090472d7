import ChineseText
import KeywordIndex
import PolicyCorpus

/// Figures of other documents that answer the question differently, each nearly as well.
struct Alternatives {
  let question: Question
  let query: Query
  let engine: Engine
  let documents: [Int]

  /// So much of the best candidate's worth must another have.
  private static let leastShare = 0.85

  /// The answer with what other documents say instead: of each the best figure in the same unit, where it differs and
  /// would have been an answer by itself.
  func added(to answer: Answer, of best: Responder.Weighed, weighed: [Responder.Weighed]) -> Answer {
    guard documents.count > 1, let chosen = Figure(best.candidate) else { return answer }
    var seen: Set<Int> = [best.candidate.passage.documentIndex]
    var found: [(document: Int, alternative: Alternative)] = []
    for other in weighed where other.score.total >= best.score.total * Self.leastShare {
      let document = other.candidate.passage.documentIndex
      guard !seen.contains(document), let figure = Figure(other.candidate), figure.unit == chosen.unit else { continue }
      seen.insert(document)
      guard figure.value != chosen.value, isAnswer(other) else { continue }
      let passage = other.candidate.passage
      let citation = Citations.citation(passage, marks: other.candidate.marks)
      found.append((document, Alternative(text: passage.string(other.candidate.range), citation: citation)))
    }
    var answer = answer
    answer.alternatives = found.sorted { $0.document < $1.document }.map(\.alternative)
    return answer
  }

  /// Whether the engine would have given the figure, had there been no better one.
  private func isAnswer(_ candidate: Responder.Weighed) -> Bool {
    let support = Support(question: question, query: query, match: candidate.match)
    let vetoes = Vetoes.all(
      question: question, query: query, engine: engine, documents: documents, best: candidate, support: support)
    return Confidence(best: candidate, support: support, margin: 0, vetoes: vetoes).value >= Judgement.threshold
  }
}

/// A number with its unit that is a whole answer.
private struct Figure {
  let value: Double
  let unit: [UInt16]

  /// The figure of a candidate; nil where it is none, or where more than its words is said.
  init?(_ candidate: Candidate) {
    guard candidate.text == nil, candidate.items.isEmpty else { return nil }
    let characters = candidate.passage.characters
    let phrases = NumberPhrase.all(in: characters, candidate.range)
    guard phrases.count == 1, let phrase = phrases.first, !phrase.isOrdinal else { return nil }
    // 万人 is what is left of a figure that was cut in two: 820多万人.
    guard Numeral.scale(characters[phrase.numeral.range.lowerBound]).map({ $0 < 10_000 }) ?? true else { return nil }
    value = phrase.numeral.value
    if phrase.category == .percent {
      // 百分之七 and 7% are in the same unit.
      unit = [Character16.percent]
    } else if let measure = phrase.unit {
      unit = Array(characters[measure])
    } else {
      return nil
    }
  }
}
