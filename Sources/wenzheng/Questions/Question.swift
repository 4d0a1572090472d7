/// A question as it was asked.
struct Question: Equatable, Sendable {
  /// The name by which its answer is found again.
  let id: String
  /// What is asked.
  let text: String
  /// The name of the document to answer from; nil for all of them.
  let document: String?
}

/// Why a line of a question file is no question.
struct QuestionProblem: Error, Equatable, Sendable {
  /// What is wrong.
  enum Reason: Error, Equatable, Sendable {
    /// The byte of the line, 1-based, from which on it is not UTF-8.
    case notUTF8(byte: Int)
    /// The line is longer than so many megabytes.
    case tooLong(megabytes: Int)
    /// The character of the line, 1-based, at which it is not JSON, and why.
    case json(column: Int, JSONProblem.Reason)
    case missingQuestion
    case emptyQuestion
    /// A field that is there and not a string.
    case notText(field: String)
  }

  /// What is wrong.
  let reason: Reason
  /// The line of the file, 1-based.
  let line: Int
}
