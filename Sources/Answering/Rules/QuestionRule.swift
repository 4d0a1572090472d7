/// A rule that tells from the words of a question what kind of answer it expects.
public struct QuestionRule: Sendable {
  /// The name by which explanations and tests call it.
  public let identifier: String
  /// What it says of the language, in one line.
  public let reason: String
  /// The type that it gives.
  public let type: AnswerType
  /// The words that ask.
  public let pattern: Pattern
  /// Questions that it must decide, made up.
  public let examples: [String]
  /// Questions that it must leave to others, made up.
  public let counterexamples: [String]

  init(
    _ identifier: String, _ type: AnswerType, _ pattern: String, _ reason: String, examples: [String],
    counterexamples: [String] = []
  ) {
    self.identifier = identifier
    self.reason = reason
    self.type = type
    self.pattern = Pattern(pattern)
    self.examples = examples
    self.counterexamples = counterexamples
  }
}
