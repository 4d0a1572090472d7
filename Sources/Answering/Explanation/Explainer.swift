import ChineseText
import PolicyCorpus

/// Tells people how an answer came about.
enum Explainer {
  static func explain(
    _ question: Question, weighed: [Responder.Weighed], matches: [SentenceMatch], decision: [Explanation.Fact]
  ) -> Explanation {
    var analysis: [Explanation.Fact] = [
      .init("folded", String(folded: question.characters)), .init("type", question.type.rawValue),
      .init("asking", question.asking.map(question.words) ?? ""), .init("focus", question.focus.map(question.words) ?? ""),
      .init("measure", question.measure.map(question.words) ?? ""),
      .init("terms", question.runs.map(question.words).joined(separator: " ")),
      .init("dates", question.dates.map { question.words($0.range) }.joined(separator: " ")),
    ]
    analysis.removeAll { $0.value.isEmpty }
    var evidence: [Explanation.RankedSentence] = []
    for item in weighed.prefix(8) {
      let score = item.score
      evidence.append(
        Explanation.RankedSentence(
          citation: Citations.citation(item.candidate.passage, marks: item.candidate.marks),
          score: Explanation.Score(
            "total", score.total,
            [
              Explanation.Score("nearness", score.nearness), Explanation.Score("coverage", score.coverage),
              Explanation.Score("prior", score.prior, [Explanation.Score(item.candidate.rule, item.candidate.prior)]),
              Explanation.Score("time", score.time),
            ]),
          candidate: item.candidate.text ?? item.candidate.passage.string(item.candidate.range)))
    }
    return Explanation(
      analysis: analysis, rules: question.rules + (weighed.first.map { [$0.candidate.rule] } ?? []), evidence: evidence, decision: decision)
  }
}
