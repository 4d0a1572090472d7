import Testing

/// What a folder of several texts, and the synonyms in it, do.
@Suite struct SeveralDocumentsTests {
  private let program = BuiltProgram()
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("甲.txt", "---\ntitle: 青山县公报\ndate: 2019-03-01\n---\n全县新建公园75个，群众出行更加方便。\n")
    try folder.write("乙.txt", "---\n标题：白水县公报\n日期：2020年3月1日\n---\n全县新建公园80个，群众出行更加方便。\n")
  }

  private func run(_ arguments: String...) throws -> BuiltProgram.Outcome {
    try program.run([arguments[0], "--corpus", folder.path] + arguments.dropFirst())
  }

  @Test func documentsAreListed() throws {
    let text = try run("documents")
    #expect(text.status == 0 && text.errors.isEmpty)
    let lines = text.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("    名称  标题        日期        节  段  句  文件"))
    #expect(lines[1].hasPrefix(" 1  乙    白水县公报  2020-03-01   0   1   1  "))
    let records = try run("documents", "--format", "jsonl", "--document", "甲")
    #expect(records.output.hasPrefix(#"{"document":"甲","title":"青山县公报","date":"2019-03-01","sections":0,"#))
    #expect(records.output.split(separator: "\n").count == 1)
    #expect(try run("documents", "--document", "丙丁戊").status == 2)
  }

  @Test func differingFiguresAreShownWithTheirDates() throws {
    let text = try run("ask", "全县新建公园多少个")
    #expect(text.status == 0)
    #expect(text.output.contains("\n各文档说法不同：\n  2020-03-01  80个  白水县公报 [1]\n  2019-03-01  75个  青山县公报 [2]\n"))
    #expect(text.output.contains("    青山县公报 › 第 1 段 › 第 1 句  \(folder.path)/甲.txt:5\n"))
    let record = try run("ask", "--format", "jsonl", "全县新建公园多少个")
    #expect(record.output.contains(#","others":[{"answer":"75个","date":"2019-03-01","citation":{"document":"甲","#))
    let one = try run("ask", "--document", "甲", "全县新建公园多少个")
    #expect(one.output.hasPrefix("75个\n\n[1]"))
  }

  @Test func synonymsOfTheFolderAreUsed() throws {
    let question = "溜达去处有多少个"
    #expect(try run("ask", question).status == 1)
    try folder.write("synonyms.txt", "# 口语\n溜达去处 => 公园\n")
    let outcome = try run("ask", question)
    #expect(outcome.status == 0 && outcome.errors.isEmpty && outcome.output.hasPrefix("80个"))
    let beside = try program.run(["ask", "--corpus", folder.path + "/甲.txt", question])
    #expect(beside.status == 0 && beside.output.hasPrefix("75个"))
  }

  @Test func wrongSynonymsAreToldByLineAndTheOthersUsed() throws {
    let lines = "溜达去处 => 公园\n公园\n公园 =>\n甲 => 乙 => 丙\n公园,……\n"
    let path = try folder.write("synonyms.txt", Array(lines.utf8) + [0xB5, 0xDA, 0x0A])
    let outcome = try run("ask", "溜达去处有多少个")
    #expect(outcome.status == 2 && outcome.output.hasPrefix("80个"))
    #expect(outcome.errorLines.count == 5)
    for (line, error) in zip(2..., outcome.errorLines) { #expect(error.hasPrefix("wenzheng: \(path):\(line): ")) }
  }

  @Test func manyWrongLinesAreCounted() throws {
    try folder.write("synonyms.txt", String(repeating: "公园\n", count: 50))
    let outcome = try run("documents")
    #expect(outcome.status == 2 && outcome.errorLines.count == 21)
    #expect(outcome.errorLines.last?.contains("30") == true)
  }

  @Test func theShellReadsSynonymsAnew() throws {
    let question = "溜达去处有多少个"
    let shell = try ShellDriver(program, ["--private", "--corpus", folder.path])
    #expect(shell.enter(question).contains("没有答案"))
    try folder.write("synonyms.txt", "溜达去处 => 公园\n")
    #expect(shell.enter(":重读").contains("2 个文档"))
    #expect(shell.enter(question).contains("80个"))
    #expect(shell.enter(":文档").contains("2019-03-01   0   1   1"))
    try folder.write("synonyms.txt", "公园\n")
    let path = folder.path + "/synonyms.txt"
    #expect(shell.enter(":语料 " + folder.path).contains(path + ":1: "))
    #expect(shell.enter(question).contains("没有答案"))
    #expect(shell.leave() == 0)
  }
}
