import Answering
import JSONText
import Training

extension QuestionProblem {
  /// What is wrong and what to do; where it is, `line` says.
  func text(_ messages: Messages) -> String {
    switch reason {
    case .notUTF8(let byte): messages(.questionNotUTF8, ["byte": String(byte)])
    case .binary: messages(.questionFileBinary)
    case .tooLong(let megabytes): messages(.questionLineTooLong, ["limit": String(megabytes)])
    case .json(let column, let reason):
      messages(.jsonProblem, ["column": String(column), "reason": messages(reason.message)])
    case .missingQuestion: messages(.questionMissing)
    case .emptyQuestion: messages(.questionEmptyField)
    case .notText(let field): messages(.questionFieldNotText, ["field": field])
    case .notTexts(let field): messages(.questionFieldNotTexts, ["field": field])
    case .notNumbers(let field): messages(.questionFieldNotNumbers, ["field": field])
    case .notBoolean(let field): messages(.questionFieldNotBoolean, ["field": field])
    case .noQuestionAbove: messages(.expectationNoQuestion)
    case .emptyExpectation(let keyword):
      messages(.expectationEmpty, ["keyword": DisplayText.shortened(keyword, to: 40)])
    case .unknownKeyword(let word):
      messages(
        .expectationUnknownKeyword,
        [
          "word": DisplayText.shortened(word, to: 40),
          "choices": choices(ExpectationKeyword.allCases.map { $0.name(in: messages.language) }, messages),
        ])
    case .unknownType(let name):
      messages(
        .expectationUnknownType,
        [
          "name": DisplayText.shortened(name, to: 40),
          "choices": choices(AnswerType.allCases.map { $0.name(in: messages.language) }, messages),
        ])
    case .refusalWithAnswer: messages(.expectationRefusalWithAnswer)
    case .answerWithItems: messages(.expectationAnswerWithItems)
    }
  }

  private func choices(_ names: [String], _ messages: Messages) -> String {
    names.joined(separator: messages.listSeparator)
  }
}

extension ExpectationKeyword {
  /// The name in a language.
  func name(in language: Language) -> String { language == .chinese ? chineseName : rawValue }
}

extension AnswerType {
  /// The name in a language.
  func name(in language: Language) -> String { language == .chinese ? chineseName : rawValue }
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
