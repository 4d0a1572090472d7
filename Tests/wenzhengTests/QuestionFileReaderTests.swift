import Glibc
import Testing

@testable import wenzheng

@Suite struct QuestionFileReaderTests {
  /// The questions and problems of a file that holds these bytes.
  private func read(
    _ bytes: [UInt8], isJSONLines: Bool = false, limit: Int = 1 << 20
  ) throws -> [Result<Question, QuestionProblem>] {
    let file = try #require(tmpfile())
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    rewind(file)
    var reader = QuestionFileReader(
      lines: ByteLineReader(descriptor: fileno(file), limit: limit), isJSONLines: isJSONLines)
    var all: [Result<Question, QuestionProblem>] = []
    while let next = try reader.next() { all.append(next) }
    return all
  }

  private func read(_ text: String) throws -> [Result<Question, QuestionProblem>] { try read(Array(text.utf8)) }

  private func question(_ id: String, _ text: String, _ document: String? = nil) -> Result<Question, QuestionProblem> {
    .success(Question(id: id, text: text, document: document))
  }

  private func problem(_ line: Int, _ reason: QuestionProblem.Reason) -> Result<Question, QuestionProblem> {
    .failure(QuestionProblem(reason: reason, line: line))
  }

  @Test func plainText() throws {
    #expect(try read("\u{FEFF}甲\r\n\n  \t\n # 注\n乙") == [question("q1", "甲"), question("q2", "乙")])
    #expect(try read("甲\n{\"question\":\"乙\"}\n")[1] == question("q2", #"{"question":"乙"}"#))
    #expect(try read("").isEmpty)
    #expect(try read("\n# 注\n").isEmpty)
  }

  @Test func jsonLines() throws {
    let text = """
      {"id":"a","question":"甲","document":"某文","answers":["x"]}

      {"id":7,"question":"乙","document":null}
      {"question":"丙"}
      """
    #expect(try read(text) == [question("a", "甲", "某文"), question("7", "乙"), question("q3", "丙")])
  }

  @Test func problemsNameTheirLineAndTheRestIsRead() throws {
    let text = """
      # 注
      {"question":"甲"}
      {"问":,}
      {"question":" "}
      {"question":["甲"]}
      {"id":true,"question":"甲"}
      乙
      {}
      {"question":"丙"}
      """
    #expect(
      try read(text) == [
        question("q1", "甲"), problem(3, .json(column: 6, .expectedValue)), problem(4, .emptyQuestion),
        problem(5, .notText(field: "question")), problem(6, .notText(field: "id")),
        problem(7, .json(column: 1, .expectedObject)), problem(8, .missingQuestion), question("q8", "丙"),
      ])
  }

  @Test func bytesThatAreNotUTF8AndLinesThatAreTooLong() throws {
    let bytes = Array("甲\n".utf8) + [0x61, 0xFF, 0x0A] + [UInt8](repeating: 0x61, count: 200_000) + [0x0A, 0x62]
    #expect(
      try read(bytes, limit: 1 << 17) == [
        question("q1", "甲"), problem(2, .notUTF8(byte: 2)), problem(3, .tooLong(megabytes: 0)), question("q4", "b"),
      ])
  }

  @Test func nameOfTheFileMaySayThatItIsJSONLines() throws {
    #expect(
      try read(Array("甲\n".utf8), isJSONLines: true) == [problem(1, .json(column: 1, .expectedObject))])
  }
}
