import Answering
import Training

/// What became of an expectation, for people.
struct VerdictText {
  let messages: Messages
  let style: TextStyle

  /// One line where everything held; otherwise what did not, with what was expected and what was given.
  func lines(_ verdict: Verdict, _ response: Response) -> [String] {
    guard !verdict.holds else { return [style.text("✓ " + messages(.checkHeld), .held)] }
    return verdict.findings.filter { !$0.holds }.flatMap { finding in
      let line = messages(.checkLine, ["line": String(finding.line)])
      return [style.text("✗ \(line) \(summary(finding))", .failed)]
        + details(finding, response).map { "    \($0.label)\($0.text)" }
    }
  }

  /// What did not hold, in a few words.
  func summary(_ finding: Finding) -> String {
    switch finding.part {
    case .answer: messages(finding.given.isEmpty ? .checkNotAnswered : .checkAnswerDiffers)
    case .items: messages(finding.given.isEmpty ? .checkNotAnswered : .checkItemsDiffer)
    case .evidence: messages(.checkEvidenceDiffers)
    case .document: messages(.checkDocumentDiffers)
    case .refusal: messages(.checkNotRefused)
    }
  }

  /// What was expected and what was given, each with its label.
  func details(_ finding: Finding, _ response: Response) -> [(label: String, text: String)] {
    var details: [(Message, String)] = []
    switch finding.part {
    case .refusal: details = [(.checkGiven, finding.given.first ?? "")]
    case .answer:
      details = [(.checkExpected, shortened(finding.expected)), (.checkGiven, given(finding, response))]
      if let expected = finding.expected.first, let given = finding.given.first {
        details.append((.checkDifference, difference(TextDifference(expected: expected, given: given))))
      }
    case .items:
      details = [(.checkExpected, shortened(finding.expected)), (.checkGiven, given(finding, response))]
      if !finding.given.isEmpty {
        if !finding.missing.isEmpty { details.append((.checkMissing, shortened(finding.missing))) }
        if !finding.surplus.isEmpty { details.append((.checkSurplus, shortened(finding.surplus))) }
      }
    case .evidence, .document:
      details = [(.checkExpected, shortened(finding.expected)), (.checkGiven, given(finding, response))]
      if let number = finding.citation {
        details.append((.checkElsewhere, messages(.checkInCitation, ["number": String(number)])))
      }
    }
    return details.map { (messages($0.0), DisplayText.shortened($0.1, to: 1_000)) }
  }

  private func given(_ finding: Finding, _ response: Response) -> String {
    if !finding.given.isEmpty { return shortened(finding.given) }
    guard let refusal = response.refusal else { return messages(.checkNothing) }
    return RefusalText(messages: messages).reason(of: refusal)
  }

  private func shortened(_ words: [String]) -> String {
    words.prefix(EchoLimit.parts).map { DisplayText.shortened($0) }.joined(separator: " | ")
  }

  /// The difference on one line: `[-expected-]`, `{+given+}`.
  private func difference(_ difference: TextDifference) -> String {
    difference.pieces.map { piece in
      switch piece {
      case .same(let text): text
      case .missing(let text): "[-\(text)-]"
      case .surplus(let text): "{+\(text)+}"
      }
    }.joined()
  }
}
