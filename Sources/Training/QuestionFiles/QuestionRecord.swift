import Answering
import JSONText

/// A line of a question file in JSON lines: `{"id":…, "question":…, "document":…}`, with the fields of gold files or of
/// the program's own answers for what is expected; other fields are ignored.
struct QuestionRecord {
  private let members: [String: JSONValue]
  private let line: Int

  /// The question of a record, and what is expected of it.
  ///
  /// - Parameters:
  ///   - bytes: the line, well-formed UTF-8.
  ///   - ordinal: the number of the question, for one that has no id.
  ///   - line: the number of the line, 1-based.
  static func entry(_ bytes: [UInt8], ordinal: Int, line: Int) throws(QuestionProblem.Reason) -> QuestionFileEntry {
    let members: [String: JSONValue]
    do throws(JSONProblem) {
      members = try JSONObjectReader.read(bytes)
    } catch {
      throw .json(column: column(of: error.offset, in: bytes), error.reason)
    }
    let record = QuestionRecord(members: members, line: line)
    return .record(try record.question(ordinal), try record.expectation())
  }

  private func question(_ ordinal: Int) throws(QuestionProblem.Reason) -> Question {
    guard let text = try string("question") else { throw .missingQuestion }
    guard !text.allSatisfy(\.isWhitespace) else { throw .emptyQuestion }
    var document = try string("document")
    // A gold question is asked of its document unless it is one over all of them.
    if document == nil, members["scope"]?.text != "corpus" { document = try string("doc") }
    return Question(id: try id() ?? "q\(ordinal)", text: text, document: document)
  }

  private func expectation() throws(QuestionProblem.Reason) -> ExpectedReply {
    var expectation = ExpectedReply()
    expectation.type = members["type"]?.text.flatMap { AnswerType(named: $0) }
    if let status = members["status"]?.text {
      if status == "refused" { expectation.refusalLine = line } else { try expectAnswer(of: &expectation) }
      return expectation
    }
    if try boolean("answerable") == false {
      expectation.refusalLine = line
      return expectation
    }
    expectation.answers = try words("answers")
    expectation.items = try words("items")
    expectation.evidence = try words("evidence_all")
    if expectation.evidence.isEmpty { expectation.evidence = try words("evidence") }
    expectation.span = try numbers("span")
    if !expectation.isEmpty { expectation.document = try string("doc").map { .init($0, line: line) } }
    return expectation
  }

  /// Expects what a record of the program's own output says.
  private func expectAnswer(of expectation: inout ExpectedReply) throws(QuestionProblem.Reason) {
    let items = try words("answers")
    if items.count > 1 { expectation.items = items }
    expectation.answers = try string("answer").map { [.init($0, line: line)] } ?? []
    guard case .array(let citations)? = members["citations"], case .object(let first)? = citations.first else { return }
    if let text = first["text"]?.text { expectation.evidence = [.init(text, line: line)] }
    if let document = first["document"]?.text { expectation.document = .init(document, line: line) }
  }

  /// An id may be a number; its answer bears the same digits.
  private func id() throws(QuestionProblem.Reason) -> String? {
    if case .number(let digits) = members["id"] { return digits }
    return try string("id")
  }

  private func string(_ field: String) throws(QuestionProblem.Reason) -> String? {
    switch members[field] {
    case .string(let value): return value
    case nil, .null: return nil
    default: throw .notText(field: field)
    }
  }

  private func boolean(_ field: String) throws(QuestionProblem.Reason) -> Bool? {
    switch members[field] {
    case .boolean(let value): return value
    case nil, .null: return nil
    default: throw .notBoolean(field: field)
    }
  }

  private func words(_ field: String) throws(QuestionProblem.Reason) -> [ExpectedReply.Words] {
    try values(field, .notTexts(field: field)) { value in value.text.map { .init($0, line: line) } }
  }

  private func numbers(_ field: String) throws(QuestionProblem.Reason) -> [Int] {
    try values(field, .notNumbers(field: field)) { value in
      if case .number(let digits) = value { return Int(digits) }
      return nil
    }
  }

  /// The elements of a list; the problem where it is none, or an element is not what it should be.
  private func values<Value>(
    _ field: String, _ problem: QuestionProblem.Reason, _ value: (JSONValue) -> Value?
  ) throws(QuestionProblem.Reason) -> [Value] {
    switch members[field] {
    case nil, .null: return []
    case .array(let elements):
      let values = elements.compactMap(value)
      guard values.count == elements.count else { throw problem }
      return values
    default: throw problem
    }
  }

  /// The number of the character, 1-based, that starts at an offset.
  private static func column(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<min(offset, bytes.count)].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
