import Answering
import Glibc
import JSONText
import Testing

@testable import Training

@Suite struct QuestionFileReaderTests {
  typealias Outcome = Result<QuestionFileEntry, QuestionProblem>

  /// What the lines of a file that holds these bytes are.
  private func read(_ bytes: [UInt8], isJSONLines: Bool = false, limit: Int = 1 << 20) throws -> [Outcome] {
    let file = try #require(tmpfile())
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    rewind(file)
    var reader = QuestionFileReader(
      lines: ByteLineReader(descriptor: fileno(file), limit: limit), isJSONLines: isJSONLines)
    var all: [Outcome] = []
    while let next = try reader.next() { all.append(next) }
    return all
  }

  private func read(_ text: String) throws -> [Outcome] { try read(Array(text.utf8)) }

  private func question(_ number: Int, _ text: String) -> Outcome {
    .success(.question(Question(id: "q\(number)", text: text)))
  }

  private func record(_ id: String, _ text: String, _ document: String? = nil) -> Outcome {
    .success(.record(Question(id: id, text: text, document: document), ExpectedReply()))
  }

  private func problem(_ line: Int, _ reason: QuestionProblem.Reason) -> Outcome {
    .failure(QuestionProblem(reason: reason, line: line))
  }

  private func expectation(_ line: Int, _ keyword: ExpectationKeyword, _ typed: String, _ value: String) -> Outcome {
    .success(.expectation(ExpectationLine(keyword: keyword, typed: typed, value: value, number: line)))
  }

  private let blank = Outcome.success(.comment(""))

  @Test func plainTextReadsLikeAConversation() throws {
    let text = """
      ＃ 注
      【第一节】
      问：多少个？
        答：三个
        引： 共有三个
      谁说的？
      拒答
      [二]
      Q: 何时
      ANSWER: 今年
      :上下文 1
      """
    #expect(
      try read(text) == [
        .success(.comment("注")), .success(.title("第一节")), question(1, "多少个？"), expectation(4, .answer, "答", "三个"),
        expectation(5, .evidence, "引", "共有三个"), question(2, "谁说的？"), expectation(7, .refusal, "拒答", ""),
        .success(.title("二")), question(3, "何时"), expectation(10, .answer, "ANSWER", "今年"),
        .success(.command(":上下文 1")),
      ])
  }

  @Test func questionsOfAPlainListStayAsTheyAre() throws {
    #expect(
      try read("\u{FEFF}甲\r\n\n  \t\n # 注\n 乙：丙丁戊：己")
        == [question(1, "甲"), blank, blank, .success(.comment("注")), problem(5, .unknownKeyword("乙"))])
    #expect(try read("关于公园的问题：多少个？") == [question(1, "关于公园的问题：多少个？")])
    #expect(try read("甲\n{\"question\":\"乙\"}\n")[1] == question(2, #"{"question":"乙"}"#))
    #expect(try read("").isEmpty)
  }

  @Test func expectationsThatSayNothingOrStandAlone() throws {
    #expect(try read("答：甲") == [problem(1, .noQuestionAbove)])
    #expect(try read("甲\n【乙】\n答：丙")[2] == problem(3, .noQuestionAbove))
    #expect(try read("甲\n:文档\n答：丙")[2] == problem(3, .noQuestionAbove))
    #expect(try read("甲\n答：")[1] == problem(2, .emptyExpectation(keyword: "答")))
    #expect(try read("甲\n答案")[1] == problem(2, .emptyExpectation(keyword: "答案")))
    #expect(try read("甲\nanwser: 乙")[1] == problem(2, .unknownKeyword("anwser")))
    #expect(try read("甲\n  应该说：乙")[1] == problem(2, .unknownKeyword("应该说")))
    #expect(try read("问：") == [problem(1, .emptyQuestion)])
  }

  @Test func contradictionsAreProblems() throws {
    func add(_ lines: (ExpectationKeyword, String)...) throws(QuestionProblem.Reason) -> ExpectedReply {
      var expectation = ExpectedReply()
      for (number, line) in lines.enumerated() {
        try expectation.add(
          ExpectationLine(keyword: line.0, typed: line.0.rawValue, value: line.1, number: number + 1))
      }
      return expectation
    }
    #expect(throws: QuestionProblem.Reason.refusalWithAnswer) { try add((.refusal, ""), (.answer, "甲")) }
    #expect(throws: QuestionProblem.Reason.refusalWithAnswer) { try add((.evidence, "甲"), (.refusal, "")) }
    #expect(throws: QuestionProblem.Reason.answerWithItems) { try add((.answer, "甲"), (.items, "乙")) }
    #expect(throws: QuestionProblem.Reason.unknownType("甲")) { try add((.type, "甲")) }
    #expect(throws: QuestionProblem.Reason.emptyExpectation(keyword: "items")) { try add((.items, "；")) }
    let list = try add((.items, "甲；乙"), (.items, "丙"), (.type, "列举"), (.document, "丁"))
    #expect(list.items.map(\.text) == ["甲", "乙", "丙"] && list.items.map(\.line) == [1, 1, 2])
    #expect(list.type == .list && list.document == .init("丁", line: 4) && !list.isEmpty)
    #expect(try add((.type, "date")).isEmpty)
  }

  @Test func jsonLines() throws {
    let text = """
      {"id":"a","question":"甲","document":"某文","note":["x"]}

      {"id":7,"question":"乙","document":null}
      {"question":"丙"}
      """
    #expect(try read(text) == [record("a", "甲", "某文"), blank, record("7", "乙"), record("q3", "丙")])
  }

  @Test func goldFieldsAreExpectations() throws {
    let text = """
      {"question":"甲","doc":"文","type":"list","answers":["a","b"],"items":["c"],"evidence":["d"],"evidence_all":["e","f"]}
      {"question":"乙","doc":"文","scope":"corpus","answerable":false,"answers":[]}
      {"question":"丙","doc":"文","answers":["a"],"span":[3,9]}
      """
    var list = ExpectedReply()
    list.answers = [.init("a", line: 1), .init("b", line: 1)]
    list.items = [.init("c", line: 1)]
    list.evidence = [.init("e", line: 1), .init("f", line: 1)]
    list.document = .init("文", line: 1)
    list.type = .list
    var refusal = ExpectedReply()
    refusal.refusalLine = 2
    var span = ExpectedReply()
    span.answers = [.init("a", line: 3)]
    span.span = [3, 9]
    span.document = .init("文", line: 3)
    #expect(
      try read(text) == [
        .success(.record(Question(id: "q1", text: "甲", document: "文"), list)),
        .success(.record(Question(id: "q2", text: "乙"), refusal)),
        .success(.record(Question(id: "q3", text: "丙", document: "文"), span)),
      ])
  }

  @Test func answersOfTheProgramAreExpectations() throws {
    let text = """
      {"question":"甲","status":"answered","type":"number","answer":"a","answers":["a"],"citations":[{"document":"文","text":"a。"}]}
      {"question":"乙","status":"refused","type":"other","answer":"","answers":[],"citations":[]}
      """
    var answered = ExpectedReply()
    answered.type = .number
    answered.answers = [.init("a", line: 1)]
    answered.evidence = [.init("a。", line: 1)]
    answered.document = .init("文", line: 1)
    var refused = ExpectedReply()
    refused.type = .other
    refused.refusalLine = 2
    #expect(
      try read(text) == [
        .success(.record(Question(id: "q1", text: "甲"), answered)),
        .success(.record(Question(id: "q2", text: "乙"), refused)),
      ])
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
      {"question":"甲","answers":"a"}
      {"question":"甲","span":["a"]}
      {"question":"甲","answerable":"no"}
      {"question":"丙"}
      """
    #expect(
      try read(text) == [
        .success(.comment("注")), record("q1", "甲"), problem(3, .json(column: 6, .expectedValue)),
        problem(4, .emptyQuestion), problem(5, .notText(field: "question")), problem(6, .notText(field: "id")),
        problem(7, .json(column: 1, .expectedObject)), problem(8, .missingQuestion),
        problem(9, .notTexts(field: "answers")), problem(10, .notNumbers(field: "span")),
        problem(11, .notBoolean(field: "answerable")), record("q11", "丙"),
      ])
  }

  @Test func bytesThatAreNotUTF8AndLinesThatAreTooLong() throws {
    let bytes = Array("甲\n".utf8) + [0x61, 0xFF, 0x0A] + [UInt8](repeating: 0x61, count: 200_000) + [0x0A, 0x62]
    #expect(
      try read(bytes, limit: 1 << 17) == [
        question(1, "甲"), problem(2, .notUTF8(byte: 2)), problem(3, .tooLong(megabytes: 0)), question(4, "b"),
      ])
  }

  @Test func nothingIsReadBehindAZeroByte() throws {
    #expect(try read(Array("甲\n".utf8) + [0x7F, 0, 0x0A, 0x62]) == [question(1, "甲"), problem(2, .binary)])
  }

  @Test func nameOfTheFileMaySayThatItIsJSONLines() throws {
    #expect(
      try read(Array("甲\n".utf8), isJSONLines: true) == [problem(1, .json(column: 1, .expectedObject))])
  }
}
