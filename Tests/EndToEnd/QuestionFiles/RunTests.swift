import Glibc
import Testing

/// Question files that expect something, run by the built program.
@Suite struct RunTests {
  let program = BuiltProgram()

  /// A file in which something holds, something fails, and something cannot be used.
  private static let mixed = """
    # 注
    【治 <1>】
    多少系统被监测？
      答：1355个
      引：实时监测全市1354个系统
    问：市委网信办主任是谁 #1
    ANSWER: 王芸
    珠穆朗玛峰有多高
    拒答
    【建】
    开放了多少主题？
    那服务多少单位呢？
      答：21家
    :上下文 1
    :log x
    和哪两家企业共建了实验室？
      项：科大讯飞；浪潮
      达：x

    """

  @Test(arguments: ["text", "jsonl", "tsv", "markdown", "tap", "junit"])
  func everyFormIsAsKept(_ format: String) throws {
    let outcome = try program.run(["run", "--format", format, "-"], input: Self.mixed)
    #expect(outcome.status == 2)
    #expect(outcome.errorLines.count == 2)
    #expect(outcome.errors.contains("标准输入:15: ") && outcome.errors.contains("标准输入:18: 不认识“达：”"))
    try Snapshot.expect(Self.withoutConfidence(outcome.output), matches: "run-\(format)")
  }

  /// The output without the figures that change whenever the confidence is fitted anew.
  private static func withoutConfidence(_ output: String) -> String {
    output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      if columns.count > 7 { columns.remove(at: 7) }
      let pieces = columns.joined(separator: "\t").split(
        separator: #","confidence":"#, omittingEmptySubsequences: false)
      return ([String(pieces[0])] + pieces.dropFirst().map { String($0.drop { $0.isNumber || $0 == "." }) })
        .joined(separator: #","confidence":"#)
    }.joined(separator: "\n")
  }

  @Test(arguments: ["text", "jsonl"]) func outputIsTheSameHoweverManyJobs(_ format: String) throws {
    let input = String(repeating: Self.mixed, count: 20)
    let one = try program.run(["run", "--format", format, "-"], input: input)
    let three = try program.run(["run", "--format", format, "--jobs", "3", "-"], input: input)
    #expect(one.output == three.output && one.errors == three.errors && one.status == three.status)
  }

  @Test func exitCodesSayWhetherExpectationsHold() throws {
    #expect(try program.run(["run", "-"], input: "火星上的土豆叫什么\n").status == 1)
    #expect(try program.run(["run", "-"], input: "火星上的土豆叫什么\n拒答\n").status == 0)
    #expect(try program.run(["run", "-"], input: "火星上的土豆叫什么\n多少系统被监测\n答：1354个\n").status == 0)
    #expect(try program.run(["run", "-"], input: "火星上的土豆叫什么\n答：土豆\n").status == 1)
  }

  @Test func goldRecordsAreChecked() throws {
    let gold = """
      {"id":"a","doc":"tianjin","question":"多少系统被监测","type":"number","answerable":true,"answers":["1354个"],"evidence":["实时监测全市1354个系统"]}
      {"id":"b","doc":"tianjin","question":"多少系统被监测","type":"number","answerable":false,"answers":[]}
      {"id":"c","question":"天津和哪两家企业共建了实验室","items":["科大讯飞","清华紫光"]}
      """
    let outcome = try program.run(["run", "--format", "jsonl", "-"], input: gold)
    #expect(outcome.status == 1)
    let checks = outcome.output.split(separator: "\n").filter { $0.hasPrefix(#"{"check":"#) }
    #expect(checks.map { $0.contains(#""held":true,"findings""#) } == [true, false, true])
    #expect(outcome.output.contains(#"{"summary":{"questions":3,"checked":3,"held":2,"failed":1,"#))
  }

  @Test func answersOfTheProgramCheckTheNextRun() throws {
    let answers = try program.run(["run", "--format", "jsonl", "-"], input: "多少系统被监测\n火星上的土豆叫什么\n")
    let again = try program.run(["run", "-"], input: answers.output)
    #expect(again.status == 0 && again.output.contains("2 题有预期，全部符合"))
  }

  @Test func onlyWhatIsNamedIsAskedAndTheFirstFailureStops() throws {
    func asked(_ arguments: String...) throws -> [Substring] {
      try program.run(["run"] + arguments + ["-"], input: Self.mixed).output.split(separator: "\n")
        .filter { $0.first == "q" && $0.contains(" 问: ") }.map { $0.prefix(2) }
    }
    #expect(try asked("--only", "q2") == ["q2"])
    #expect(try asked("--only", "2-3", "--only", "企业") == ["q2", "q3", "q6"])
    #expect(try asked("--only", "建") == ["q4", "q5", "q6"])
    // What is left out is followed up all the same.
    let followUp = try program.run(["run", "--only", "q5", "-"], input: Self.mixed)
    #expect(followUp.output.contains("21家\n"))
    #expect(try asked("--fail-fast") == ["q1"])
    let none = try program.run(["run", "--only", "没有这样的", "-"], input: "多少系统被监测\n")
    #expect(none.status == 2 && none.errors.contains("--only"))
  }

  @Test func answersAreRecordedAsExpectations() throws {
    let folder = try TemporaryFolder()
    let source = try folder.write("问.txt", "# 注\n【节】\n多少系统被监测\n答：0个\n类型：数字\n\n火星上的土豆叫什么\n")
    let target = folder.path + "/核对.questions"
    let outcome = try program.run(["run", "--record", target, source])
    #expect(outcome.status == 0 && outcome.errors.contains("2 个问题") && outcome.errors.contains(target))
    let recorded = try #require(TestFile.read(target))
    #expect(
      recorded.hasPrefix("# 注\n【节】\n多少系统被监测\n  答：1354个\n  引：构建以大数据")
        && recorded.hasSuffix("\n类型：数字\n\n火星上的土豆叫什么\n  拒答\n"))
    #expect(try program.run(["run", target]).status == 0)

    // A file that is there stays, unless it is to be replaced.
    let refused = try program.run(["run", "--record", target, source])
    #expect(refused.status == 2 && refused.errors.contains("--force") && TestFile.read(target) == recorded)
    #expect(try program.run(["run", "--record", target, "--force", target]).status == 0)
    #expect(TestFile.read(target) == recorded)
    #expect(try FolderListing.names(in: folder.path) == ["核对.questions", "问.txt"])
  }

  @Test func recordsAreRecordedAsGoldRecords() throws {
    let folder = try TemporaryFolder()
    let source = try folder.write("问.jsonl", #"{"id":7,"question":"多少系统被监测","style":"plain","answers":["x"]}"# + "\n")
    let target = folder.path + "/金.jsonl"
    #expect(try program.run(["run", "--record", target, source]).status == 0)
    let recorded = try #require(TestFile.read(target))
    #expect(
      recorded.hasPrefix(
        #"{"id":"7","question":"多少系统被监测","type":"number","answerable":true,"answers":["1354个"],"evidence":["构建"#)
        && recorded.hasSuffix(#","style":"plain"}"# + "\n"))
    #expect(try program.run(["run", target]).status == 0)
  }

  @Test func targetsThatCannotBeWrittenAreToldBeforeAnythingIsAsked() throws {
    let folder = try TemporaryFolder()
    for target in [folder.path + "/没有/这里.questions", folder.path, "/proc/x.questions"] {
      let outcome = try program.run(["run", "--record", target, "--force", "-"], input: "多少系统被监测\n")
      #expect(outcome.status == 2 && outcome.output == "" && outcome.errors.contains("\(target)：无法写入"))
    }
  }

  @Test func malformedExpectationsAreToldWithTheirLines() throws {
    let text = """
      答：甲
      多少系统被监测
      答：
      类型：数目
      answr: 1354
      拒答
      答：1354个
      项：甲
      :没有这个
      :use 北京
      """
    let outcome = try program.run(["run", "-"], input: text)
    #expect(outcome.status == 2)
    let lines = outcome.errorLines.compactMap { $0.split(separator: ":").dropFirst(2).first.flatMap { Int($0) } }
    #expect(lines == [1, 3, 4, 5, 7, 8, 9, 10])
    #expect(outcome.errors.contains("没有“数目”这个类型；可用：数字、"))
  }

  @Test func binaryFilesAreToldOnce() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("图.questions", [0x89, 0x50, 0x4E, 0x47, 0, 1, 0x0A] + [UInt8](repeating: 0, count: 99))
    let outcome = try program.run(["run", path])
    #expect(outcome.status == 2 && outcome.errorLines.count == 1 && outcome.errors.contains("\(path):1: 是二进制文件"))
  }

  @Test(arguments: ["text", "jsonl", "tsv", "markdown", "tap", "junit"])
  func nothingThatATerminalWouldObeyIsPutOut(_ format: String) throws {
    let text = "【\u{1B}[2J】\n多少\u{1B}[31m系统被监测\u{9B}5A\n  答：\u{1B}]0;x\u{7}1355个\n  引：\u{202E}x\n:\u{1B}c\n"
    let outcome = try program.run(["run", "--format", format, "-"], input: text)
    let unsafe = (outcome.output + outcome.errors).unicodeScalars.filter { scalar in
      scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || (0x7F..<0xA0).contains(scalar.value)
        || scalar == "\u{202E}"
    }
    #expect(unsafe.isEmpty)
  }
}
