import Glibc
import Testing

@testable import Training

@Suite struct DemoReaderTests {
  private func read(_ bytes: [UInt8]) throws -> DemoReader {
    let file = try #require(tmpfile())
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
    rewind(file)
    return try DemoReader.read(ByteLineReader(descriptor: fileno(file)))
  }

  private func read(_ text: String) throws -> DemoReader { try read(Array(text.utf8)) }

  @Test func aScriptIsReadAsItIsTyped() throws {
    let reading = try read(
      """
      ：标题 问一问
      ：语料 公报.txt
      :corpus 乙.txt

      【开头】
      ＃ 第一句，
      # 第二句。

      # 另一段。
      ：等待
      全市有多少个公园？
      ：速度快
      :wait 2.5
      ：为何

      # 完了。
      """)
    #expect(reading.problems.isEmpty)
    let demo = reading.demo
    #expect(demo.title == "问一问")
    #expect(demo.corpora == [Demo.Line("公报.txt", number: 2), Demo.Line("乙.txt", number: 3)])
    try #require(demo.scenes.count == 3)
    #expect(
      demo.scenes[0].parts == [
        .title("开头"), .narration(["第一句，", "第二句。"]), .narration(["另一段。"]), .wait(seconds: nil),
      ])
    #expect(demo.scenes[0].line == Demo.Line("全市有多少个公园？", number: 11))
    #expect(demo.scenes[1].parts == [.speed(1.5), .wait(seconds: 2.5)])
    #expect(demo.scenes[1].line == Demo.Line("：为何", number: 14))
    #expect(demo.scenes[2].parts == [.narration(["完了。"])] && demo.scenes[2].line == nil)
    #expect(demo.scenes.map(\.speed) == [1, 1, 1.5] && demo.scenes.map(\.beginsChapter) == [true, false, false])
  }

  @Test(
    arguments: [
      ("3", 3), ("３秒", 3), ("2．5", 2.5), ("三秒", 3), ("两秒钟", 2), ("半秒", 0.5), ("十五 秒", 15), ("0", 0), ("1.5s", 1.5),
    ] as [(String, Double)])
  func secondsAreNumbersAsPeopleTypeThem(text: String, seconds: Double) throws {
    #expect(try read(":等待 \(text)\n问").demo.scenes.first?.parts == [.wait(seconds: seconds)])
  }

  @Test(
    arguments: [("慢", 0.7), ("SLOW", 0.7), ("２倍", 2), ("0.5", 0.5), ("三倍", 3), ("1.5x", 1.5)] as [(String, Double)])
  func speedsAreWordsOrNumbers(text: String, speed: Double) throws {
    #expect(try read("：速度 \(text)\n问").demo.scenes.first?.parts == [.speed(speed)])
  }

  @Test(arguments: [
    (":等待 一会儿", DemoProblem.Reason.badWait("一会儿", longest: 600)),
    (":wait -1", .badWait("-1", longest: 600)),
    (":等待 601", .badWait("601", longest: 600)),
    (":等待 50%", .badWait("50%", longest: 600)),
    (":速度 很快", .badSpeed("很快", slowest: 0.1, fastest: 10)),
    (":速度 11", .badSpeed("11", slowest: 0.1, fastest: 10)),
    (":速度", .missingValue(.speed)),
    (":标题", .missingValue(.title)),
    (":语料", .missingValue(.corpus)),
    ("问\u{1B}[2J", .controlCharacter(column: 2)),
    ("a\u{3}", .controlCharacter(column: 2)),
    ("\u{85}", .controlCharacter(column: 1)),
    ("答：1个", .expectation),
    ("拒答", .expectation),
    ("anser: 1", .line(.unknownKeyword("anser"))),
  ])
  func aLineThatCannotBePlayedIsTold(line: String, reason: DemoProblem.Reason) throws {
    let reading = try read("# 甲\n\(line)\n问一问\n")
    guard case .missingValue(let directive) = reason, directive == .title || directive == .corpus else {
      #expect(reading.problems == [DemoProblem(reason: reason, line: 2)])
      // The other lines are read all the same, so that all problems are told at once.
      #expect(reading.demo.scenes.last?.line?.text == "问一问")
      return
    }
    #expect(try read(line).problems == [DemoProblem(reason: reason, line: 1)])
  }

  @Test func titleAndTextsStandFirst() throws {
    #expect(try read("# 甲\n:标题 乙").problems == [DemoProblem(reason: .misplaced(.title), line: 2)])
    #expect(try read("问\n：语料 乙").problems == [DemoProblem(reason: .misplaced(.corpus), line: 2)])
    #expect(try read(":title 甲\n:title 乙").problems == [DemoProblem(reason: .repeated(.title), line: 2)])
  }

  @Test func bytesThatAreNoTextAreTold() throws {
    #expect(try read(Array("甲\n".utf8) + [0xFF]).problems == [DemoProblem(reason: .line(.notUTF8(byte: 1)), line: 2)])
    #expect(try read([0x7F, 0x45, 0, 0x0A, 0]).problems == [DemoProblem(reason: .line(.binary), line: 1)])
    let long = try read(String(repeating: "\n", count: DemoReader.mostLines + 5))
    #expect(long.problems == [DemoProblem(reason: .tooManyLines(DemoReader.mostLines), line: DemoReader.mostLines + 1)])
    #expect(try read("").demo == Demo())
  }

  @Test func wordsThatOnlyBeginLikeDirectivesAreCommands() throws {
    #expect(try read(":waiting\n:titles x\n:文档").demo.scenes.map { $0.line?.text } == [":waiting", ":titles x", ":文档"])
  }
}
