import Testing

/// Whole sessions of the shell, in a real pseudo-terminal.
@Suite struct ConversationTests {
  @Test func followUpsOfTheIssueInOneSession() throws {
    let shell = try ShellDriver()
    #expect(shell.enter("开放了多少主题？").contains("20个"))
    let second = shell.enter("那服务多少单位呢？")
    #expect(second.contains("理解为：服务多少单位？") && second.contains("21家"))
    let third = shell.enter("谁说的？")
    #expect(third.contains("边柯柯") && third.contains("corpus/tianjin.txt:65"))
    #expect(shell.enter("在哪一段？").contains("第20段"))
    #expect(shell.leave() == 0)
  }

  @Test func wholeSessionIsLoggedAndTheLogAnsweredAgain() throws {
    let folder = try TemporaryFolder()
    let log = folder.path + "/问答 记录.txt"
    let shell = try ShellDriver()
    #expect(shell.opening.contains(":帮助") && shell.opening.contains("何时发布"))
    #expect(shell.enter(":log \(log)").contains(log))
    #expect(shell.enter("开放了多少主题？").contains("20个"))
    #expect(shell.enter("那服务多少单位呢？").contains("21家"))
    #expect(shell.enter("谁说的？").contains("边柯柯"))
    #expect(shell.enter(":context 1").contains("> "))
    #expect(shell.enter(":open").contains("65"))
    #expect(shell.enter(":why").contains("规则"))
    #expect(shell.enter(":log off").contains("不再记录"))
    #expect(shell.enter("何时发布").contains("2019-04-22"))
    #expect(shell.leave() == 0)

    let text = try #require(TestFile.read(log))
    #expect(text.contains("\n那服务多少单位呢？\n# （理解为：服务多少单位？）\n#   21家\n"))
    #expect(text.hasPrefix("【问政记录：") && text.contains("\n谁说的？\n#   边柯柯\n"))
    #expect(text.contains("corpus/tianjin.txt:65") && !text.contains("何时发布") && !text.contains("\u{1B}"))
    let again = try BuiltProgram().run(["run", log])
    #expect(again.status == 0 && again.errors == "")
    for words in ["20个", "21家", "边柯柯"] { #expect(again.output.contains(words)) }
    // Recorded, the transcript is a check, which holds.
    let check = folder.path + "/核对.questions"
    #expect(try BuiltProgram().run(["run", "--record", check, log]).status == 0)
    let outcome = try BuiltProgram().run(["run", check])
    #expect(outcome.status == 0 && outcome.output.contains("3 题有预期，全部符合"))
  }

  @Test func fileIsReadLineByLineUntilInterrupted() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("问题.txt", "# 注\n何时发布\n:timing on\n【治】\n多少系统被监测\n答：1355个\n")
    let shell = try ShellDriver()
    shell.terminal.type(":read \(path)\r")
    #expect(shell.terminal.wait(for: "2019-04-22") != nil)
    #expect(shell.terminal.wait(for: "\(path):3: “:timing”只在键入时执行") != nil)
    #expect(shell.terminal.wait(for: "【治】") != nil && shell.terminal.wait(for: "135[-5-]{+4+}个") != nil)
    #expect(shell.terminal.wait(for: "1 题有预期，0 题符合，1 题不符（共问 2 题）") != nil)
    #expect(shell.terminal.wait(forPrompt: "问>") != nil)
    #expect(shell.enter(":read \(folder.path)/没有").contains("没有这个文件"))

    let long = try folder.write("长.txt", String(repeating: "多少系统被监测？\n", count: 50_000))
    shell.terminal.type(":read \(long)\r")
    #expect(shell.terminal.wait(for: "1354") != nil)
    shell.terminal.type("\u{3}")
    #expect(shell.terminal.wait(for: "余下") != nil)
    #expect(shell.terminal.wait(forPrompt: "问>") != nil)
    #expect(shell.enter("何时发布").contains("2019-04-22"))
    #expect(shell.leave() == 0)
  }

  @Test func longWorkIsStoppedAndTheSessionGoesOn() throws {
    let folder = try TemporaryFolder()
    let text = (0..<80_000).map { "第\($0)年全市共有公园\($0)个，其中大公园若干，小公园若干。\n" }.joined()
    let path = try folder.write("大.txt", text)
    let shell = try ShellDriver()
    shell.terminal.type(":corpus \(path)\r")
    #expect(shell.terminal.waitForWork())
    shell.terminal.type("\u{3}")
    #expect(shell.terminal.wait(for: "已停下") != nil)
    #expect(shell.terminal.wait(forPrompt: "问>") != nil)
    #expect(shell.enter("多少系统被监测").contains("1354"))
    #expect(shell.leave() == 0)
  }

  @Test func changedFilesAreToldAndReadAnew() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("公报.txt", "公报\n\n全市共有公园75个。\n")
    let shell = try ShellDriver(BuiltProgram(), ["--corpus", path])
    #expect(shell.enter("全市共有多少个公园").contains("75个"))
    try folder.write("公报.txt", "公报\n\n全市共有公园176个。\n")
    #expect(shell.enter("全市共有多少个公园").contains(":重读"))
    #expect(shell.enter(":reload").contains("已重新读入"))
    #expect(shell.enter("全市共有多少个公园").contains("176个"))
    #expect(shell.enter(":corpus corpus").contains("五篇文章"))
    #expect(shell.enter(":corpus \(folder.path)/没有").contains("文档没有换"))
    #expect(shell.enter("多少系统被监测").contains("1354"))
    #expect(shell.leave() == 0)
  }

  @Test func longOutputGoesThroughThePagerAndShortDoesNot() throws {
    var program = BuiltProgram()
    program.environment["PAGER"] = "sed s/^/~/"
    let shell = try ShellDriver(program)
    #expect(!shell.enter("多少系统被监测").contains("~"))
    #expect(shell.enter(":outline").contains("~"))
    #expect(!shell.enter(":set pager off").contains("~") && !shell.enter(":outline").contains("~"))
    #expect(shell.enter(":set pager 没有这个程序").contains("没有这个程序") && shell.enter(":outline").contains("第 1 段"))
    #expect(shell.leave() == 0)
  }

  @Test func tabCompletesCommandsAndFiles() throws {
    let shell = try ShellDriver()
    shell.terminal.type(":docu\t\r")
    #expect(shell.terminal.wait(for: "1  ") != nil && shell.terminal.wait(forPrompt: "问>") != nil)
    shell.terminal.type(":corpus cor\t\r")
    #expect(shell.terminal.wait(for: "现在就") != nil && shell.terminal.wait(forPrompt: "问>") != nil)
    #expect(shell.leave() == 0)
  }

  @Test func historyIsKeptUnlessPrivate() throws {
    let folder = try TemporaryFolder()
    var program = BuiltProgram()
    program.environment["XDG_STATE_HOME"] = folder.path
    let first = try ShellDriver(program)
    _ = first.enter("多少系统被监测")
    #expect(first.leave() == 0)
    let hidden = try ShellDriver(program, ["--private"])
    #expect(hidden.enter(":history").contains(":history"))
    #expect(!hidden.enter("何时发布").isEmpty)
    #expect(hidden.leave() == 0)
    #expect(TestFile.read(folder.path + "/wenzheng/history") == "多少系统被监测\n")
    let second = try ShellDriver(program)
    #expect(second.enter(":历史").contains("1  多少系统被监测"))
    #expect(second.leave() == 0)
  }

  @Test func unwritableStateAndBadSettingsCostANotice() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("不是文件夹", "")
    try folder.write("wenzheng/config", "format = text\ncolr = never\ntiming = on\n")
    var program = BuiltProgram()
    program.environment["XDG_STATE_HOME"] = file
    program.environment["XDG_CONFIG_HOME"] = folder.path
    let shell = try ShellDriver(program)
    #expect(shell.opening.contains("/wenzheng/config:2: ") && shell.opening.contains("color"))
    let answer = shell.enter("多少系统被监测")
    #expect((shell.opening + answer).contains("这次不保存"))
    #expect(answer.contains("1354") && answer.contains("毫秒"))
    #expect(!shell.enter("多少系统被监测").contains("不保存"))
    #expect(shell.leave() == 0)
  }
}
