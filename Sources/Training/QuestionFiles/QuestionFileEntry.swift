/// What a line of a question file is.
public enum QuestionFileEntry: Equatable, Sendable {
  /// A line that says nothing to the program: blank, or a comment, of which this is the text.
  case comment(String)
  /// The title of a section. What is asked beneath it follows up nothing above it.
  case title(String)
  /// A command of the shell, with its colon.
  case command(String)
  /// A question of a plain file; what is expected of it stands in the lines beneath it.
  case question(Question)
  /// What is expected of the question above.
  case expectation(ExpectationLine)
  /// A record of JSON lines: a question that stands alone, and what is expected of it.
  case record(Question, ExpectedReply)
}
