import JSONText
import Training

extension DemoProblem {
  /// What is wrong and what to do; where it is, `line` says.
  func text(_ messages: Messages) -> String {
    switch reason {
    case .line(let reason): return QuestionProblem(reason: reason, line: line).text(messages)
    case .controlCharacter(let column): return messages(.demoControlCharacter, ["column": String(column)])
    case .expectation: return messages(.demoExpectation)
    case .missingValue(let directive):
      return messages(.demoMissingValue, ["name": directive.name(in: messages.language)])
    case .badWait(let value, let longest):
      return messages(.demoBadWait, ["value": DisplayText.shortened(value, to: 40), "longest": String(longest)])
    case .badSpeed(let value, let slowest, let fastest):
      return messages(
        .demoBadSpeed,
        [
          "value": DisplayText.shortened(value, to: 40), "slowest": DecimalNumber.text(slowest),
          "fastest": DecimalNumber.text(fastest),
        ])
    case .misplaced(let directive): return messages(.demoMisplaced, ["name": directive.name(in: messages.language)])
    case .repeated(let directive): return messages(.demoRepeated, ["name": directive.name(in: messages.language)])
    case .tooManyLines(let most): return messages(.demoTooManyLines, ["most": String(most)])
    }
  }
}

extension DemoDirective {
  /// The name in a language.
  func name(in language: Language) -> String { language == .chinese ? chineseName : rawValue }
}
