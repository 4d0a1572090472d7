/// A line of a plain question file that says what is expected of the question above it.
public struct ExpectationLine: Equatable, Sendable {
  /// What it expects.
  public let keyword: ExpectationKeyword
  /// The keyword as it was typed.
  public let typed: String
  /// What stands after the colon, without white space around it; empty for a refusal.
  public let value: String
  /// The line of the file, 1-based.
  public let number: Int
}
