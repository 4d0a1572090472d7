import Answering

/// Why there is no answer, in words.
struct RefusalText {
  let messages: Messages

  /// What was found wanting.
  func reason(of refusal: Refusal) -> String {
    switch refusal.reason {
    case .emptyQuestion: messages(.refusedEmptyQuestion)
    case .unrelated: messages(.refusedUnrelated)
    case .missing: messages(.refusedMissing)
    case .noSuchAnswer: messages(.refusedNoSuchAnswer)
    case .otherSubject: messages(.refusedOtherSubject)
    }
  }

  /// The parts of the question for which the text has no support; nil where there are none.
  func missing(of refusal: Refusal) -> String? {
    guard !refusal.missing.isEmpty else { return nil }
    let parts = refusal.missing.prefix(EchoLimit.parts).map { DisplayText.shortened($0, to: 40) }
    return messages(.refusalMissingParts, ["parts": parts.joined(separator: messages.listSeparator)])
  }
}
