import Testing

/// The shell where not everything is as it likes it: no colour, no locale, no terminal.
@Suite struct SurroundingsTests {
  @Test func noColorMeansNone() throws {
    var program = BuiltProgram()
    program.environment["NO_COLOR"] = "1"
    let shell = try ShellDriver(program)
    let answer = shell.enter("多少系统被监测")
    #expect(answer.contains("1354") && !answer.contains("\u{1B}[1") && !answer.contains("\u{1B}[2m"))
    #expect(shell.leave() == 0)
  }

  @Test(arguments: ["C", "POSIX", "zh_CN.UTF-8", "xx_XX"]) func chineseGoesThroughAnyLocale(_ locale: String) throws {
    var program = BuiltProgram()
    program.environment["LANG"] = nil
    program.environment["LC_ALL"] = locale
    let shell = try ShellDriver(program)
    #expect(!shell.opening.contains("区域设置"))
    #expect(shell.enter("多少系统被监测").contains("1354"))
    #expect(shell.leave() == 0)
  }

  @Test func otherEncodingsAreExplained() throws {
    var program = BuiltProgram()
    program.environment["LC_ALL"] = "zh_CN.GB18030"
    let shell = try ShellDriver(program)
    #expect(shell.opening.contains("zh_CN.GB18030") && shell.opening.contains("UTF-8"))
    #expect(shell.leave() == 0)
  }

  @Test func plainMeansNoEscapeSequencesFromTheShell() throws {
    var program = BuiltProgram()
    program.environment["PAGER"] = "sed s/^/~/"
    let shell = try ShellDriver(program, ["--plain"])
    let answer = shell.enter("多少系统被监测")
    #expect(answer.contains("1354") && !answer.contains("\u{1B}[1") && !answer.contains("\u{1B}[2m"))
    #expect(!shell.enter(":outline").contains("~"))
    #expect(shell.leave() == 0)
  }

  @Test func englishSpeaksEnglish() throws {
    let shell = try ShellDriver(BuiltProgram(), ["--language", "en"], prompt: "ask>")
    #expect(shell.opening.contains(":help") && shell.opening.contains(":quit"))
    #expect(shell.enter("多少系统被监测").contains(":context 1"))
    #expect(shell.enter(":help context").contains("text around citation N"))
    #expect(shell.enter(":cont x").contains("is no number"))
    #expect(shell.leave() == 0)
  }

  @Test func commandTableIsMadeFromTheCommands() throws {
    let table = try BuiltProgram().run(["shell", "--command-table"])
    #expect(table.output.contains("| `:上下文 [编号]` | `:context` |"))
    #expect(try BuiltProgram().run(["shell", "--command-table", "--language", "en"]).output.contains("`:context [N]`"))
  }
}
