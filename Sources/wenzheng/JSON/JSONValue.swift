/// A value of a JSON object, as far as a question file needs it.
enum JSONValue: Equatable, Sendable {
  case string(String)
  /// A number, as it was written.
  case number(String)
  case boolean(Bool)
  case null
  /// An object or an array; what is in it was checked and left out.
  case nested
}

/// What is wrong with a JSON text, and where.
struct JSONProblem: Error, Equatable, Sendable {
  /// What is wrong.
  enum Reason: Equatable, Sendable, CaseIterable {
    case expectedObject, expectedKey, expectedColon, expectedCommaOrEnd, expectedValue
    case unterminatedString, badEscape, loneSurrogate, controlCharacter, badNumber, tooDeep, trailing
  }

  /// What is wrong.
  let reason: Reason
  /// The offset of the byte where it was found.
  let offset: Int
}
