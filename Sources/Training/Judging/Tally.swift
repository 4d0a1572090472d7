public import Answering

/// How many expectations held, by the type of the answer.
public struct Tally: Equatable, Sendable {
  /// What a question is counted under.
  public enum Kind: Hashable, Sendable {
    /// An answer of a type was expected.
    case answer(AnswerType)
    /// A refusal was expected.
    case refusal
  }

  /// How many questions of a kind there were.
  public struct Count: Equatable, Sendable {
    /// Those of which everything held.
    public var held = 0
    /// Those of which something did not.
    public var failed = 0
    /// All of them.
    public var total: Int { held + failed }
  }

  private var counts: [Kind: Count] = [:]
  /// All questions of which something was expected.
  public private(set) var checked = Count()
  /// How many questions were asked.
  public var questions = 0

  /// Nothing has been counted.
  public init() {}

  /// Counts a verdict.
  ///
  /// - Parameter type: the type that the program took the question for, where the file names none.
  public mutating func include(_ verdict: Verdict, of expected: ExpectedReply, type: AnswerType) {
    let kind: Kind = expected.refusalLine == nil ? .answer(expected.type ?? type) : .refusal
    if verdict.holds {
      counts[kind, default: Count()].held += 1
      checked.held += 1
    } else {
      counts[kind, default: Count()].failed += 1
      checked.failed += 1
    }
  }

  /// The kinds that there were, in the order of the types, refusals last.
  public var rows: [(kind: Kind, count: Count)] {
    (AnswerType.allCases.map(Kind.answer) + [.refusal]).compactMap { kind in counts[kind].map { (kind, $0) } }
  }
}
