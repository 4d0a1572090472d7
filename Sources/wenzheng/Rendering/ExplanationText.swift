import Answering
import JSONText

/// An explanation for people.
struct ExplanationText {
  let messages: Messages
  let style: TextStyle

  func lines(_ explanation: Explanation) -> [String] {
    var lines = section(.explanationAnalysis, facts(explanation.analysis))
    lines += section(.explanationRules, explanation.rules.map { "  " + DisplayText.oneLine($0) })
    lines += section(.explanationEvidence, evidence(explanation.evidence))
    if let confidence = explanation.confidence {
      lines += section(.explanationConfidence, score(confidence, indent: "  ", own: "", below: ""))
    }
    lines += section(.explanationDecision, facts(explanation.decision))
    return lines
  }

  private func section(_ heading: Message, _ body: [String]) -> [String] {
    [style.text(messages(heading), .heading)] + (body.isEmpty ? ["  " + messages(.explanationNothing)] : body)
  }

  private func facts(_ facts: [Explanation.Fact]) -> [String] {
    facts.map { "  \(label($0.label)): \(DisplayText.shortened($0.value, to: 1_000))" }
  }

  /// A label of the engine's in the user's language.
  private func label(_ identifier: String) -> String {
    Self.labels[identifier].map { messages($0) } ?? DisplayText.shortened(identifier)
  }

  private static let labels: [String: Message] = [
    "read-as": .factReadAs,
    "type": .factType,
    "asking": .factAsking,
    "focus": .factFocus,
    "measure": .factMeasure,
    "terms": .factTerms,
    "times": .factTimes,
    "other-words": .factOtherWords,
    "cut-by": .factCutBy,
    "rule": .factRule,
    "veto": .factVeto,
    "answered": .factAnswered,
    "refused": .factRefused,
    "would-have-said": .factWouldHaveSaid,
  ]

  private func evidence(_ sentences: [Explanation.RankedSentence]) -> [String] {
    let citationText = CitationText(messages: messages, style: style)
    var lines: [String] = []
    for (index, ranked) in sentences.enumerated() {
      lines += citationText.lines(ranked.citation, label: "  \(index + 1).")
      if !ranked.candidate.isEmpty {
        let words = style.text(DisplayText.oneLine(ranked.candidate), .mark)
        lines.append("     " + messages(.explanationCandidate, ["words": words]))
      }
      lines += score(ranked.score, indent: "     ", own: "", below: "")
    }
    return lines
  }

  /// A score and below it its parts, as a tree is drawn.
  private func score(_ score: Explanation.Score, indent: String, own: String, below: String) -> [String] {
    var lines = ["\(indent)\(own)\(DisplayText.oneLine(score.name)) \(DecimalNumber.text(score.value))"]
    for (index, part) in score.parts.enumerated() {
      let isLast = index == score.parts.count - 1
      lines += self.score(
        part, indent: indent + below, own: isLast ? "└ " : "├ ", below: isLast ? "  " : "│ ")
    }
    return lines
  }
}
