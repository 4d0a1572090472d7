/// A line of a question file in JSON lines: `{"id":…, "question":…, "document":…}`; other fields are ignored.
enum QuestionRecord {
  /// The question of a record.
  ///
  /// - Parameters:
  ///   - bytes: the line, well-formed UTF-8.
  ///   - ordinal: the number of the question, for one that has no id.
  static func question(_ bytes: [UInt8], ordinal: Int) throws(QuestionProblem.Reason) -> Question {
    let members: [String: JSONValue]
    do throws(JSONProblem) {
      members = try JSONObjectReader.read(bytes)
    } catch {
      throw .json(column: column(of: error.offset, in: bytes), error.reason)
    }
    guard let text = try string("question", in: members) else { throw .missingQuestion }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw .emptyQuestion }
    return Question(id: try id(in: members) ?? "q\(ordinal)", text: text, document: try string("document", in: members))
  }

  /// An id may be a number; its answer bears the same digits.
  private static func id(in members: [String: JSONValue]) throws(QuestionProblem.Reason) -> String? {
    if case .number(let digits) = members["id"] { return digits }
    return try string("id", in: members)
  }

  private static func string(
    _ field: String, in members: [String: JSONValue]
  ) throws(QuestionProblem.Reason) -> String? {
    switch members[field] {
    case .string(let value): return value
    case nil, .null: return nil
    default: throw .notText(field: field)
    }
  }

  /// The number of the character, 1-based, that starts at an offset.
  private static func column(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<min(offset, bytes.count)].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
