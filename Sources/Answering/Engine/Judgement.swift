import ChineseText
import KeywordIndex
import PolicyCorpus

/// Whether the best candidate is an answer, and if not, why.
struct Judgement {
  let outcome: Response.Outcome
  let confidence: Double
  let steps: [Explanation.Fact]

  /// Below this confidence the engine refuses.
  static let threshold = 0.5

  init(
    question: Question, query: Query, engine: Engine, documents: [Int], weighed: [Responder.Weighed], matches: [SentenceMatch]
  ) {
    var steps: [Explanation.Fact] = []
    let nearest = matches.prefix(3).map { Citations.citation($0.passage, marks: []) }
    guard let best = weighed.first else {
      outcome = .refused(Refusal(reason: matches.isEmpty ? .unrelated : .noSuchAnswer, missing: [], nearest: Array(nearest)))
      confidence = 0
      self.steps = [.init("refused", matches.isEmpty ? "no sentence holds a word of the question" : "no sentence holds words of the wanted type")]
      return
    }
    let support = Support(question: question, query: query, match: best.match)
    let vetoes = Vetoes.all(question: question, query: query, engine: engine, documents: documents, best: best, support: support)
    let second = weighed.first { $0.candidate.range != best.candidate.range && !$0.candidate.range.overlaps(best.candidate.range) }
    let sureness = Confidence(best: best, support: support, margin: best.score.total - (second?.score.total ?? 0), vetoes: vetoes)
    let confidence = sureness.value
    for veto in vetoes { steps.append(.init("veto", veto.identifier + " " + veto.words)) }
    self.confidence = confidence
    steps.append(.init("rule", best.candidate.rule))
    steps.append(.init("support", Self.rounded(support.share)))
    steps.append(.init("features", sureness.parts.map { "\($0.name)=\($0.value)" }.joined(separator: " ")))
    if let made = Optional(AnswerMaker.answer(best, weighed: weighed, question: question)) {
      steps.append(.init("would", made.text))
      for item in made.items { steps.append(.init("would-item", item)) }
      for c in made.citations { steps.append(.init("would-cite", "\(c.document)\t\(c.bytes.lowerBound)\t\(c.bytes.upperBound)\t" + c.text)) }
    }
    guard confidence >= Self.threshold else {
      let reason: Refusal.Reason
      if let veto = vetoes.first {
        reason = veto.reason
      } else if support.share < 0.3 {
        reason = .unrelated
      } else {
        reason = support.missing.isEmpty ? .noSuchAnswer : .missing
      }
      outcome = .refused(
        Refusal(reason: reason, missing: vetoes.map(\.words).filter { !$0.isEmpty } + support.missing, nearest: Array(nearest)))
      self.steps = steps
      return
    }
    outcome = .answered(AnswerMaker.answer(best, weighed: weighed, question: question))
    self.steps = steps
  }

  static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = String(hundredths % 100 < 0 ? -(hundredths % 100) : hundredths % 100)
    return "\(hundredths / 100).\(digits.count == 1 ? "0" + digits : digits)"
  }
}
