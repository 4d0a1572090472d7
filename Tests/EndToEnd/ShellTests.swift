import Testing

/// The shell in a real pseudo-terminal.
@Suite struct ShellTests {
  @Test func asksAnswersCitesAndLoops() throws {
    let shell = try TerminalProgram()
    let banner = shell.wait(forPrompt: "问>")
    #expect(banner?.contains("天津努力做好") == true)
    #expect(banner?.contains(":帮助") == true && banner?.contains(":退出") == true)
    for _ in 0..<2 {
      shell.type("多少系统被监测\r")
      let answer = shell.wait(for: "corpus/tianjin.txt:53")
      #expect(answer?.contains("1354") == true && answer?.contains("[1] ") == true)
      #expect(shell.wait(forPrompt: "问>") != nil)
    }
    shell.type("\u{4}")
    #expect(shell.finish().status == 0)
  }

  @Test func commandsHelpSuggestAndLeave() throws {
    let shell = try TerminalProgram()
    #expect(shell.wait(forPrompt: "问>") != nil)
    shell.type("：帮\r")
    #expect(shell.wait(for: ":quit") != nil)
    #expect(shell.wait(forPrompt: "问>") != nil)
    shell.type(":quti\r")
    #expect(shell.wait(for: "是不是“:quit”") != nil)
    #expect(shell.wait(forPrompt: "问>") != nil)
    shell.type(":退出\r")
    #expect(shell.finish().status == 0)
  }

  @Test func interruptDropsTheLineOnly() throws {
    let shell = try TerminalProgram()
    #expect(shell.wait(forPrompt: "问>") != nil)
    shell.type("多少系统")
    #expect(shell.wait(for: "系统") != nil)
    shell.type("\u{3}")
    #expect(shell.wait(forPrompt: "问>") != nil)
    shell.type("多少系统被监测\r")
    #expect(shell.wait(for: "corpus/tianjin.txt:53") != nil)
    #expect(shell.wait(forPrompt: "问>") != nil)
    shell.type("\u{4}")
    #expect(shell.finish().status == 0)
  }

  @Test func dumbTerminalGetsNoEscapeSequences() throws {
    var program = BuiltProgram()
    program.environment["TERM"] = "dumb"
    let shell = try TerminalProgram(program)
    #expect(shell.wait(forPrompt: "问>")?.contains("\u{1B}") == false)
    shell.type("多少系统被监测\r")
    #expect(shell.wait(for: "corpus/tianjin.txt:53")?.contains("\u{1B}") == false)
    #expect(shell.wait(forPrompt: "问>") != nil)
    shell.type("\u{4}")
    #expect(shell.finish().status == 0)
  }

  @Test func speaksEnglishWhereAsked() throws {
    let shell = try TerminalProgram(BuiltProgram(), ["--language", "en"])
    #expect(shell.wait(forPrompt: "ask>")?.contains(":help") == true)
    shell.type("\u{4}")
    #expect(shell.finish().status == 0)
  }
}
