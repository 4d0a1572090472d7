public import JSONText

/// Why a line of a question file is not what it should be.
public struct QuestionProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Equatable, Sendable {
    /// The byte of the line, 1-based, from which on it is not UTF-8.
    case notUTF8(byte: Int)
    /// The line holds a zero byte: the file is no text, and nothing more of it is read.
    case binary
    /// The line is longer than so many megabytes.
    case tooLong(megabytes: Int)
    /// The character of the line, 1-based, at which it is not JSON, and why.
    case json(column: Int, JSONProblem.Reason)
    case missingQuestion
    case emptyQuestion
    /// A field that is there and not a string.
    case notText(field: String)
    /// A field that is there and not a list of strings.
    case notTexts(field: String)
    /// A field that is there and not a list of whole numbers.
    case notNumbers(field: String)
    /// A field that is there and neither true nor false.
    case notBoolean(field: String)
    /// An expectation that stands beneath no question.
    case noQuestionAbove
    /// An expectation that says nothing after its keyword.
    case emptyExpectation(keyword: String)
    /// What stands before the colon is no keyword of an expectation.
    case unknownKeyword(String)
    /// A type that there is not.
    case unknownType(String)
    /// The question is to be refused and to have an answer.
    case refusalWithAnswer
    /// The question is to have one answer and a list of items.
    case answerWithItems
  }

  /// What is wrong.
  public let reason: Reason
  /// The line of the file, 1-based.
  public let line: Int

  /// A problem.
  public init(reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}
