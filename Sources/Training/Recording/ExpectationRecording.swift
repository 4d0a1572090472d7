public import Answering
import JSONText

/// Writes a question file anew, with the answers that were given as what is expected. Everything else stays as it is;
/// so do the expectations of questions that were not asked.
public struct ExpectationRecording: Sendable {
  private let keyword: @Sendable (ExpectationKeyword) -> String
  private let judge: Judge
  private let namesDocuments: Bool
  private var lines: [[UInt8]] = []
  /// Whether the question above has been answered anew, so that the old expectations of it go.
  private var replaces = false
  /// How many questions have been answered.
  public private(set) var count = 0

  /// A recording.
  ///
  /// - Parameters:
  ///   - judge: tells whether what is recorded would hold.
  ///   - namesDocuments: whether the documents of citations are recorded, as where several are open.
  ///   - keyword: the word that an expectation starts with.
  public init(judge: Judge, namesDocuments: Bool, keyword: @escaping @Sendable (ExpectationKeyword) -> String) {
    self.judge = judge
    self.namesDocuments = namesDocuments
    self.keyword = keyword
  }

  /// The file.
  public var bytes: [UInt8] { lines.flatMap { $0 + [0x0A] } }

  /// Adds a line that is no question that was answered.
  public mutating func add(_ bytes: [UInt8], _ entry: QuestionFileEntry?) {
    switch entry {
    case .expectation(let line):
      // What type a question has was said by someone who read it.
      if replaces, line.keyword != .type { return }
    case .comment: break
    default: replaces = false
    }
    lines.append(bytes)
  }

  /// Adds a question, and what was answered.
  public mutating func add(_ bytes: [UInt8], _ entry: QuestionFileEntry, _ response: Response) {
    count += 1
    let expected = recorded(response)
    if case .record(let question, let old) = entry {
      replaces = false
      lines.append(Self.record(bytes, question, expected, type: old.type ?? response.type))
    } else {
      replaces = true
      lines.append(bytes)
      lines += plain(expected).map { Array($0.utf8) }
    }
  }

  /// What is expected of a question from now on. The sentence that is cited is left out where it would not hold: it
  /// may be longer than what the rules take for one.
  private func recorded(_ response: Response) -> ExpectedReply {
    var expected = ExpectedReply()
    guard let answer = response.answer else {
      expected.refusalLine = 0
      return expected
    }
    if answer.items.count > 1 {
      expected.items = answer.items.map { .init(Self.oneLine($0), line: 0) }
    } else {
      expected.answers = [.init(Self.oneLine(answer.text), line: 0)]
    }
    guard let citation = answer.citations.first else { return expected }
    if namesDocuments { expected.document = .init(citation.document, line: 0) }
    var cited = expected
    cited.evidence = [.init(Self.oneLine(citation.text), line: 0)]
    return judge.verdict(on: response, cited).findings.allSatisfy { $0.holds || $0.part != .evidence }
      ? cited : expected
  }

  private func plain(_ expected: ExpectedReply) -> [String] {
    if expected.refusalLine != nil { return ["  " + keyword(.refusal)] }
    func line(_ keyword: ExpectationKeyword, _ text: String) -> String { "  \(self.keyword(keyword))：\(text)" }
    // A semicolon in an item would part it; punctuation does not count when answers are compared.
    let items = expected.items.map { String($0.text.map { $0 == "；" || $0 == ";" ? "，" : $0 }) }
    return items.map { line(.items, $0) } + expected.answers.map { line(.answer, $0.text) }
      + expected.evidence.map { line(.evidence, $0.text) }
      + (expected.document.map { [line(.document, $0.text)] } ?? [])
  }

  private static func record(
    _ bytes: [UInt8], _ question: Question, _ expected: ExpectedReply, type: AnswerType
  ) -> [UInt8] {
    var members = (try? JSONObjectReader.read(bytes)) ?? [:]
    for field in ["answers", "items", "evidence", "evidence_all", "span", "status", "answer", "citations"] {
      members[field] = nil
    }
    // Without a scope, a question with a document would be asked of that alone.
    if expected.document != nil, question.document == nil { members["scope"] = .string("corpus") }
    var writer = JSONWriter()
    writer.object { object in
      object.member("id", question.id)
      if let document = expected.document {
        object.member("doc", document.text)
      }
      object.member("question", question.text)
      object.member("type", type.rawValue)
      object.member("answerable") { $0.value(.boolean(expected.refusalLine == nil)) }
      object.member("answers", expected.answers.map(\.text))
      if !expected.items.isEmpty { object.member("items", expected.items.map(\.text)) }
      object.member("evidence", expected.evidence.map(\.text))
      let written = ["id", "question", "type", "answerable"] + (expected.document == nil ? [] : ["doc"])
      for (field, value) in members.sorted(by: { $0.key < $1.key }) where !written.contains(field) {
        object.member(field) { $0.value(value) }
      }
    }
    return Array(writer.text.utf8)
  }

  /// The text with every run of white space as one space.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
