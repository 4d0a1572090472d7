import ChineseText

/// A rule that cuts a clause by a word that announces it: 由于甲，乙 gives 甲 as the reason of 乙.
public struct ClauseRule: Sendable {
  /// Where the answer lies as seen from the announcing word.
  public enum Cut: Sendable {
    /// From the word to the end of its clause.
    case restOfClause
    /// From the word to the end of the sentence.
    case restOfSentence
    /// The whole clause with the word.
    case wholeClause
    /// The clause before the word's own.
    case clauseBefore
  }

  /// Where in a clause the word must stand.
  public enum Position: Sendable {
    case start, anywhere
  }

  /// The name by which explanations and tests call it.
  public let identifier: String
  /// What it says of the language, in one line.
  public let reason: String
  /// The type of question that it answers.
  public let type: AnswerType
  /// Where the answer lies.
  public let cut: Cut
  /// An invented sentence, a question about it, and the answer that the rule must cut.
  public let example: Example

  let words: [[UInt16]]
  /// The characters with which the words start.
  let heads: CharacterSet16
  let position: Position
  let prior: Double

  /// An invented sentence, a question about it, and the answer.
  public struct Example: Sendable {
    /// The sentence.
    public let text: String
    /// The question.
    public let question: String
    /// The answer.
    public let answer: String
  }

  init(
    _ identifier: String, _ type: AnswerType, _ words: String, _ position: Position, _ cut: Cut, prior: Double,
    _ reason: String,
    text: String, question: String, answer: String
  ) {
    self.identifier = identifier
    self.type = type
    self.words = words.split(separator: " ").map { String($0).folded }
    heads = CharacterSet16(characters: self.words.compactMap(\.first))
    self.position = position
    self.cut = cut
    self.prior = prior
    self.reason = reason
    example = Example(text: text, question: question, answer: answer)
  }
}
