/// A rule by which a question that leaves something out is completed from the one before.
public struct FollowUpRule: Sendable {
  /// The name by which explanations and tests call it.
  public let identifier: String
  /// What it says of the language, in one line.
  public let reason: String
  /// Invented exchanges that it must complete so.
  public let examples: [Example]

  let complete: @Sendable (_ said: Utterance, _ last: Exchange) -> [String]
  /// Whether the answer is looked for in the document of the one before.
  let staysInDocument: Bool
  /// Whether a question that the page's header lines answer as it stands is left as it is.
  let yieldsToPage: Bool

  /// A question, what was said after it, and how that is to be understood.
  public struct Example: Sendable {
    /// The question before.
    public let before: String
    /// The subject that it leaves, where its own words do not tell.
    public let subject: Subject
    /// What is said after it.
    public let said: String
    /// How that is understood.
    public let understood: String

    init(_ before: String, _ said: String, _ understood: String, subject: Subject = Subject()) {
      self.before = before
      self.said = said
      self.understood = understood
      self.subject = subject
    }

    /// How the rules understand what is said.
    public var completed: String? {
      let utterance = Utterance(before)
      let response = Response(
        question: before, type: utterance.question.type, answer: nil, nearest: [], rule: "")
      let spoken = Subject(of: utterance, response: response, in: [], before: subject)
      let last = Exchange(utterance: utterance, response: response, document: nil, subject: spoken)
      return FollowUpRules.completion(of: Utterance(said), after: last)?.questions.first
    }
  }

  init(
    _ identifier: String, _ reason: String, staysInDocument: Bool = true, yieldsToPage: Bool = false,
    examples: [Example], complete: @escaping @Sendable (_ said: Utterance, _ last: Exchange) -> [String]
  ) {
    self.identifier = identifier
    self.reason = reason
    self.staysInDocument = staysInDocument
    self.yieldsToPage = yieldsToPage
    self.examples = examples
    self.complete = complete
  }
}

/// What a follow-up may mean in full, the likeliest first.
struct Completion: Sendable {
  let rule: String
  let questions: [String]
  let staysInDocument: Bool
  let yieldsToPage: Bool
}

/// The rules by which follow-ups are completed.
public enum FollowUpRules {
  /// All rules, in the order in which they are tried.
  public static let all: [FollowUpRule] = pronouns + [otherTime, bareInterrogative, otherThing, loneVerb, tied]

  /// What a follow-up means in full; nil where no rule applies.
  static func completion(of said: Utterance, after last: Exchange) -> Completion? {
    guard !said.characters.isEmpty else { return nil }
    for rule in all {
      let questions = rule.complete(said, last)
      if !questions.isEmpty {
        return Completion(
          rule: rule.identifier, questions: questions, staysInDocument: rule.staysInDocument,
          yieldsToPage: rule.yieldsToPage)
      }
    }
    return nil
  }
}
