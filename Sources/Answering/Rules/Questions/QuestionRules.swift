/// The rules that tell a question's type, in the order in which they are tried: the first that matches decides.
public enum QuestionRules {
  /// All rules, in their order.
  public static let all: [QuestionRule] =
    speech + naming + issued + reason + addressee + procedure + likeness + polarity + duration + adverb + time
    + measures + list
    + definition
    + person
    + title + quantity + place + collective + manner + identity + other

  /// Which of them may match.
  static let index = PatternIndex(all.map(\.pattern))
}
