extension QuestionProblem {
  /// What is wrong and what to do; where it is, `line` says.
  func text(_ messages: Messages) -> String {
    switch reason {
    case .notUTF8(let byte): messages(.questionNotUTF8, ["byte": String(byte)])
    case .tooLong(let megabytes): messages(.questionLineTooLong, ["limit": String(megabytes)])
    case .json(let column, let reason):
      messages(.jsonProblem, ["column": String(column), "reason": messages(reason.message)])
    case .missingQuestion: messages(.questionMissing)
    case .emptyQuestion: messages(.questionEmptyField)
    case .notText(let field): messages(.questionFieldNotText, ["field": field])
    }
  }
}

extension JSONProblem.Reason {
  /// The words for it.
  var message: Message {
    switch self {
    case .expectedObject: .jsonExpectedObject
    case .expectedKey: .jsonExpectedKey
    case .expectedColon: .jsonExpectedColon
    case .expectedCommaOrEnd: .jsonExpectedCommaOrEnd
    case .expectedValue: .jsonExpectedValue
    case .unterminatedString: .jsonUnterminatedString
    case .badEscape: .jsonBadEscape
    case .loneSurrogate: .jsonLoneSurrogate
    case .controlCharacter: .jsonControlCharacter
    case .badNumber: .jsonBadNumber
    case .tooDeep: .jsonTooDeep
    case .trailing: .jsonTrailing
    }
  }
}
