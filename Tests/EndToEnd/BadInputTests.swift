import Glibc
import Testing

/// Each bad input gives one clear line on standard error and the right exit code, and costs nothing else.
@Suite struct BadInputTests {
  let program = BuiltProgram()
  let question = "多少系统被监测"

  /// Runs what must fail with one line.
  private func expectFailure(
    _ arguments: [String], input: String = "", saying parts: String..., program: BuiltProgram = BuiltProgram(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try program.run(arguments, input: input)
    #expect(outcome.status == 2, sourceLocation: sourceLocation)
    #expect(outcome.errorLines.count == 1, sourceLocation: sourceLocation)
    for part in parts { #expect(outcome.errors.contains(part), sourceLocation: sourceLocation) }
  }

  @Test func noCorpusAnywhere() throws {
    var program = program
    program.folder = "/"
    try expectFailure(["ask", question], saying: "--corpus", "WENZHENG_CORPUS", program: program)
  }

  @Test func corpusThatIsNotThere() throws {
    try expectFailure(["ask", "--corpus", "没有/这里", question], saying: "没有/这里", "没有这个文件或文件夹")
  }

  @Test func emptyFolderAndFolderWithoutTexts() throws {
    let folder = try TemporaryFolder()
    try expectFailure(["ask", "--corpus", folder.path, question], saying: folder.path, ".txt")
    try folder.write("图.png", [0x89, 0x50])
    try expectFailure(["ask", "--corpus", folder.path, question], saying: folder.path, ".txt")
  }

  @Test func emptyFile() throws {
    let file = try TemporaryFolder()
    let path = try file.write("空.txt", "\n  \n")
    try expectFailure(["ask", "--corpus", path, question], saying: path, "没有文字")
  }

  @Test func fileThatIsNotUTF8() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("旧.txt", Array("第一行\n".utf8) + [0xB5, 0xDA, 0xB6, 0xFE])
    try expectFailure(["ask", "--corpus", path, question], saying: path + ":2", "UTF-8", "iconv")
  }

  @Test func binaryFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("程序.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0])
    try expectFailure(["ask", "--corpus", path, question], saying: path, "二进制")
  }

  @Test func fileThatCannotBeRead() throws {
    // A file that even the superuser cannot read from its start; where the system has none, one that is not there.
    let path = "/proc/self/mem"
    try expectFailure(["ask", "--corpus", path, question], saying: path, access(path, F_OK) == 0 ? "无法读取" : "没有")
  }

  @Test func filesWithoutPermissionAndFoldersInTheirPlace() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("密.txt", "不许看。\n")
    chmod(path, 0)
    let outcome = try program.run(["ask", "--corpus", path, question])
    // The superuser may read all the same.
    if geteuid() == 0 {
      #expect(outcome.status < 2)
    } else {
      #expect(outcome.status == 2 && outcome.errors.contains("没有权限"))
    }
    // A folder with the name of a text is looked into, not read.
    mkdir(folder.path + "/夹.txt", 0o700)
    try expectFailure(["ask", "--corpus", folder.path + "/夹.txt", question], saying: "夹.txt")
    try expectFailure(["run", folder.path + "/夹.txt"], saying: "夹.txt", "文件夹")
  }

  @Test func goodFilesOfABadCorpusAreRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("好.txt", "公报\n\n全市共有公园75个。\n")
    try folder.write("坏.txt", [0xFF, 0xFE])
    let outcome = try program.run(["ask", "--corpus", folder.path, "全市共有多少个公园"])
    #expect(outcome.output.contains("75"))
    #expect(outcome.status == 2)
    #expect(outcome.errorLines.count == 1)
  }

  @Test(arguments: ["", "  ", "\u{3000}\t"]) func emptyQuestion(_ question: String) throws {
    try expectFailure(["ask", question], saying: "问题是空的")
  }

  @Test func unknownDocument() throws {
    try expectFailure(["ask", "--document", "tianjing", question], saying: "tianjing", "是不是“tianjin”")
    try expectFailure(["outline", "--document", "上海"], saying: "上海", "wenzheng documents")
  }

  @Test(arguments: ["text", "jsonl"]) func questionOfAMegabyte(_ format: String) throws {
    let long = String(repeating: "多少系统", count: 1 << 20 / 12)
    let outcome = try program.run(["run", "--format", format, "-"], input: long + "\n" + question + "\n")
    #expect(outcome.status <= 1)
    #expect(outcome.output.utf8.count < 100_000)
    #expect(outcome.output.contains("1354"))
    let unknown = try program.run(["run", "-"], input: #"{"question":"a","document":"\#(long)"}"#)
    #expect(unknown.status == 2 && unknown.errors.utf8.count < 4_000)
  }

  @Test func questionFileThatIsNotThereOrAFolder() throws {
    try expectFailure(["run", "没有.txt"], saying: "没有.txt", "没有这个文件")
    try expectFailure(["run", "corpus"], saying: "corpus", "文件夹")
    try expectFailure(["run", "-"], input: "\n# 无\n", saying: "没有问题")
  }

  @Test func badLinesOfAQuestionFileCostOnlyThemselves() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "问题.jsonl",
      """
      {"id":"a","question":"多少系统被监测"}
      {"id":"b","question":
      {"id":"c"}
      {"id":"d","question":""}
      {"id":"e","question":7}
      {"id":"f","question":"多少系统被监测","document":"tianjing"}

      {"question":"多少系统被监测"}
      """)
    let outcome = try program.run(["run", "--format", "jsonl", path])
    #expect(outcome.status == 2)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(#"{"id":"a","#) == true && lines.last?.hasPrefix(#"{"id":"q7","#) == true)
    #expect(outcome.errorLines.count == 5)
    for number in 2...6 { #expect(outcome.errors.contains("\(path):\(number): ")) }
  }

  @Test func questionThatIsNotUTF8() throws {
    let bytes = Array("多少系统被监测\n".utf8) + [0xC4, 0xE3, 0x0A] + Array("多少系统被监测\n".utf8)
    let outcome = try program.run(["run", "--format", "jsonl", "-"], input: bytes)
    #expect(outcome.status == 2)
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.errors.contains("标准输入:2: "))
  }

  @Test func usageErrorsAreInOneLanguage() throws {
    let cases: [[String]] = [
      ["ask"], ["run"], ["ask", "--没有", "问"], ["ask", "--format", "xml", "问"], ["ask", "问", "--corpus"], ["asc", "问"],
      ["--corpus", "corpus", "ask", "问"], ["run", "a", "b"], ["ask", "--explain=1", "问"], ["ask", "--fromat", "text"],
    ]
    for arguments in cases {
      let chinese = try program.run(arguments)
      #expect(chinese.status == 64 && chinese.output.isEmpty)
      #expect(chinese.errors.hasPrefix("错误：") && chinese.errors.contains("用法："))
      for word in ["Unknown", "Missing", "Unexpected", "unexpected", "invalid", "Usage", "See", "does not"] {
        #expect(!chinese.errors.contains(word), "\(arguments)")
      }
      var english = program
      english.environment["LC_ALL"] = "en_US.UTF-8"
      let outcome = try english.run(arguments)
      #expect(outcome.status == 64 && outcome.errors.hasPrefix("Error: "))
    }
  }
}
