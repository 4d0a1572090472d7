/// What kind of answer a question expects.
public enum AnswerType: String, Sendable, CaseIterable {
  case number, date, person, organization, place, list, definition, reason, manner, yesno, title, quote, other
}
