/// What became of one thing that was expected of an answer.
public struct Finding: Equatable, Sendable {
  /// What was expected.
  public enum Part: String, Sendable, CaseIterable {
    case answer, items, evidence, document, refusal
  }

  /// What was expected.
  public let part: Part
  /// The line of the file that says so, 1-based.
  public let line: Int
  /// Whether it held.
  public let holds: Bool
  /// What would have done, the nearest to what was given first; of items, all of them.
  public let expected: [String]
  /// What was given; empty where the program refused.
  public let given: [String]
  /// Of evidence that did not hold: the number of the later citation that has it, 1-based.
  public var citation: Int?

  /// The items that were expected and not given.
  public var missing: [String] { expected.filter { one in !given.contains { AnswerJudge.matches($0, [one]) } } }
  /// The items that were given and not expected.
  public var surplus: [String] { given.filter { !AnswerJudge.matches($0, expected) } }
}

/// What became of all that was expected of an answer.
public struct Verdict: Equatable, Sendable {
  /// In the order answer, citation, document; or the refusal alone.
  public let findings: [Finding]

  /// Whether everything held.
  public var holds: Bool { findings.allSatisfy(\.holds) }
}
