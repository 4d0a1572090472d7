import ChineseText
import KeywordIndex
import PolicyCorpus

/// Whether the best candidate is an answer, and if not, why.
struct Judgement {
  let outcome: Response.Outcome
  let confidence: Confidence?
  let steps: [Explanation.Fact]

  /// Below this confidence the engine refuses.
  static let threshold = 0.5

  init(
    question: Question, query: Query, engine: Engine, documents: [Int], weighed: [Responder.Weighed],
    matches: [SentenceMatch], explaining: Bool
  ) {
    let nearest = matches.prefix(3).map { Citations.citation($0.passage, marks: []) }
    guard let best = weighed.first else {
      let reason: Refusal.Reason = matches.isEmpty ? .unrelated : .noSuchAnswer
      outcome = .refused(Refusal(reason: reason, missing: [], nearest: Array(nearest), candidate: nil))
      confidence = nil
      steps = [.init("refused", reason.rawValue)]
      return
    }
    let support = Support(question: question, query: query, match: best.match)
    let vetoes = Vetoes.all(
      question: question, query: query, engine: engine, documents: documents, best: best, support: support)
    let confidence = Confidence(
      best: best, support: support, margin: Self.margin(of: best, over: weighed), vetoes: vetoes)
    self.confidence = confidence
    if confidence.value >= Self.threshold {
      let answer = AnswerMaker.answer(best, weighed: weighed, question: question)
      let differing = Alternatives(question: question, query: query, engine: engine, documents: documents)
      outcome = .answered(differing.added(to: answer, of: best, weighed: weighed))
    } else {
      var missing: [String] = []
      for words in vetoes.map(\.words) + support.missing
      where !words.isEmpty && !missing.contains(where: { $0.utf8.elementsEqual(words.utf8) }) {
        missing.append(words)
      }
      outcome = .refused(
        Refusal(
          reason: Self.reason(vetoes, support), missing: missing, nearest: Array(nearest),
          candidate: explaining ? AnswerMaker.answer(best, weighed: weighed, question: question) : nil))
    }
    steps = explaining ? Self.steps(best.candidate.rule, vetoes, outcome, confidence.value) : []
  }

  /// How it came to what it says.
  private static func steps(
    _ rule: String, _ vetoes: [Vetoes], _ outcome: Response.Outcome, _ confidence: Double
  ) -> [Explanation.Fact] {
    var steps: [Explanation.Fact] = [.init("cut-by", rule)]
    for veto in vetoes { steps.append(.init("veto", [veto.identifier, veto.words].joined(separator: " "))) }
    let (given, wanted) = (Decimal.text(confidence), Decimal.text(threshold))
    switch outcome {
    case .answered: steps.append(.init("answered", "\(given) ≥ \(wanted)"))
    case .refused(let refusal):
      steps.append(.init("would-have-said", refusal.candidate?.text ?? ""))
      steps.append(.init("refused", "\(refusal.reason.rawValue), \(given) < \(wanted)"))
    }
    return steps
  }

  /// By how much the best candidate leads the next one that says something else.
  private static func margin(of best: Responder.Weighed, over weighed: [Responder.Weighed]) -> Double {
    let second = weighed.first { !$0.candidate.range.overlaps(best.candidate.range) }
    return best.score.total - (second?.score.total ?? 0)
  }

  private static func reason(_ vetoes: [Vetoes], _ support: Support) -> Refusal.Reason {
    if let veto = vetoes.first { return veto.reason }
    if support.share < 0.3 { return .unrelated }
    return support.missing.isEmpty ? .noSuchAnswer : .missing
  }
}
