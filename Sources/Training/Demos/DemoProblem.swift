/// Why a line of a demo cannot be played.
public struct DemoProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// It is wrong in a question file too.
    case line(QuestionProblem.Reason)
    /// A control character that would be a key; the number of the character, 1-based.
    case controlCharacter(column: Int)
    /// What is expected of an answer is for question files.
    case expectation
    /// A directive without what must stand after it.
    case missingValue(DemoDirective)
    /// A pause that is no number of seconds up to so many.
    case badWait(String, longest: Int)
    /// A speed that is no number between these.
    case badSpeed(String, slowest: Double, fastest: Double)
    /// A directive that must stand before all that is shown.
    case misplaced(DemoDirective)
    /// A second title.
    case repeated(DemoDirective)
    /// The demo has more lines than this.
    case tooManyLines(Int)
  }

  /// What is wrong.
  public let reason: Reason
  /// The line of the script, 1-based.
  public let line: Int
}
