extension Response {
  /// Whether the header lines of the page answered.
  var isAboutPage: Bool { explanation.decision.contains { $0.label == "rule" && $0.value.hasPrefix("page.") } }

  /// The response, its explanation naming a further rule first.
  func adding(rule: String) -> Response {
    Response(
      question: question, type: type, confidence: confidence, outcome: outcome,
      explanation: Explanation(
        analysis: explanation.analysis, rules: [rule] + explanation.rules, evidence: explanation.evidence,
        decision: explanation.decision, confidence: explanation.confidence))
  }

  /// A response that a rule of conversation gives, without the engine.
  ///
  /// - Parameters:
  ///   - answer: nil where the text does not say.
  ///   - nearest: the sentences that were looked at.
  init(question: String, type: AnswerType, answer: Answer?, nearest: [Citation], rule: String) {
    self.init(
      question: question, type: type, confidence: answer == nil ? 0.05 : 0.95,
      outcome: answer.map(Outcome.answered)
        ?? .refused(Refusal(reason: .noSuchAnswer, missing: [], nearest: nearest, candidate: nil)),
      explanation: Explanation(
        analysis: [], rules: [rule], evidence: [], decision: [.init("rule", rule)], confidence: nil))
  }
}
