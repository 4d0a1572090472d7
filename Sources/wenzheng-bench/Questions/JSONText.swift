/// A JSON value, as far as gold questions need it.
indirect enum JSONText: Equatable {
  case string(String)
  /// A number or a word (true, false, null), as it was written.
  case literal(String)
  case list([JSONText])
  case object([String: JSONText])

  /// Reads a text that is one value; nil where it is none.
  init?(_ text: String) {
    var reader = JSONTextReader(text)
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

  /// The member of an object.
  subscript(key: String) -> JSONText? {
    if case .object(let members) = self { return members[key] }
    return nil
  }

  /// The text of a string.
  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The strings of a list.
  var texts: [String]? {
    if case .list(let values) = self { return values.compactMap(\.text) }
    return nil
  }
}
