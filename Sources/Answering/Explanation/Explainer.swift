import ChineseText
import PolicyCorpus

/// Tells people how an answer came about.
enum Explainer {
  static func explain(
    _ question: Question, query: Query?, weighed: [Responder.Weighed], decision: [Explanation.Fact],
    confidence: Confidence?
  ) -> Explanation {
    Explanation(
      analysis: analysis(question, query), rules: question.rules + (weighed.first.map { [$0.candidate.rule] } ?? []),
      evidence: weighed.prefix(6).map(ranked), decision: decision, confidence: confidence.map(score))
  }

  private static func analysis(_ question: Question, _ query: Query?) -> [Explanation.Fact] {
    var facts: [Explanation.Fact] = [
      .init("read-as", String(folded: question.characters)), .init("type", question.type.rawValue),
      .init("asking", question.asking.map(question.words) ?? ""),
      .init("focus", question.focus.map(question.words) ?? ""),
      .init("measure", question.measure.map(question.words) ?? ""),
      .init("terms", question.runs.map(question.words).joined(separator: " ")),
      .init("times", question.dates.map { question.words($0.range) }.joined(separator: " ")),
    ]
    let others =
      query?.alternatives.map {
        "\(question.words($0.range))\($0.rule == "opposite" ? "↔" : "→")\(String(folded: $0.word))"
      } ?? []
    facts.append(.init("other-words", others.joined(separator: " ")))
    return facts.filter { !$0.value.isEmpty }
  }

  private static func ranked(_ weighed: Responder.Weighed) -> Explanation.RankedSentence {
    let score = weighed.score
    let candidate = weighed.candidate
    return Explanation.RankedSentence(
      citation: Citations.citation(candidate.passage, marks: candidate.marks),
      score: Explanation.Score(
        "total", score.total,
        [
          part("nearness", score.nearness, CandidateScore.nearnessWeight),
          part("coverage", score.coverage, CandidateScore.coverageWeight),
          part(candidate.rule, score.prior, CandidateScore.priorWeight),
          Explanation.Score("time-and-place", score.time),
        ]),
      candidate: candidate.text ?? candidate.passage.string(candidate.range))
  }

  private static func score(_ confidence: Confidence) -> Explanation.Score {
    Explanation.Score(
      "confidence", confidence.value,
      [Explanation.Score("bias", Confidence.bias)]
        + confidence.parts.filter { $0.weight != 0 && $0.value != 0 }.map { part($0.name, $0.value, $0.weight) })
  }

  /// What a measure adds, with the measure itself below it.
  private static func part(_ name: String, _ value: Double, _ weight: Double) -> Explanation.Score {
    Explanation.Score(name, value * weight, [Explanation.Score("× \(Decimal.text(weight))", value)])
  }
}
