/// A JSON value.
public enum JSONValue: Equatable, Sendable {
  case string(String)
  /// A number, as it was written.
  case number(String)
  case boolean(Bool)
  case null
  case array([JSONValue])
  /// An object; of two members with one key, the last.
  case object([String: JSONValue])

  /// The text of a string; nil for anything else.
  public var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }
}

/// What is wrong with a JSON text, and where.
public struct JSONProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Equatable, Sendable, CaseIterable {
    case expectedObject, expectedKey, expectedColon, expectedCommaOrEnd, expectedValue
    case unterminatedString, badEscape, loneSurrogate, controlCharacter, badNumber, tooDeep, trailing
  }

  /// What is wrong.
  public let reason: Reason
  /// The offset of the byte where it was found.
  public let offset: Int
}
