import Testing

/// What the shell offers while a line is typed, in a real pseudo-terminal.
@Suite struct TypingTests {
  private func shell(_ environment: [String: String] = [:], _ arguments: [String] = []) throws -> TerminalProgram {
    var program = BuiltProgram()
    program.environment.merge(environment) { $1 }
    let terminal = try TerminalProgram(program, ["--private"] + arguments)
    #expect(terminal.wait(forPrompt: "问>") != nil)
    return terminal
  }

  @Test func pinyinChoosesFromAMenu() throws {
    let terminal = try shell()
    terminal.type("duoshao\t")
    #expect(terminal.wait(for: "多少") != nil)
    terminal.type("xitong\t")
    #expect(terminal.wait(for: "系统") != nil)
    terminal.type("被jiance\t")
    #expect(terminal.wait(for: "监测") != nil)
    terminal.type("\r")
    #expect(terminal.wait(for: "1354个") != nil)
    #expect(terminal.wait(forPrompt: "问>") != nil)
    terminal.type("\u{4}")
    #expect(terminal.finish().status == 0)
  }

  @Test func aSuggestionIsShownAndTaken() throws {
    let terminal = try shell()
    terminal.type("多少系统被监测\r")
    #expect(terminal.wait(for: "1354个") != nil && terminal.wait(forPrompt: "问>") != nil)
    terminal.type("多少系")
    #expect(terminal.wait(for: "统被监测") != nil)
    terminal.type("\u{5}\r")
    #expect(terminal.wait(for: "1354个") != nil && terminal.wait(forPrompt: "问>") != nil)
    terminal.type("\u{4}")
    #expect(terminal.finish().status == 0)
  }

  @Test func withoutColourNothingIsColouredOrSuggestedButTheMenuIsThere() throws {
    let terminal = try shell(["NO_COLOR": "1"])
    terminal.type(":quit")
    let drawn = terminal.wait(for: "quit")
    #expect(drawn?.contains("\u{1B}[1") == false && drawn?.contains("\u{1B}[3") == false)
    terminal.type("\u{15}wl\t")
    let menu = terminal.wait(for: "网络安全")
    #expect(menu?.contains(">网络") == true && menu?.contains("\u{1B}[7m") == false)
    terminal.type("\u{3}\u{4}")
    #expect(terminal.finish().status == 0)
  }

  @Test(arguments: [["TERM": "dumb"], [:]]) func plainTerminalsListCompletions(_ environment: [String: String]) throws {
    let terminal = try shell(environment, environment.isEmpty ? ["--plain"] : [])
    terminal.type("wl\t")
    let list = terminal.wait(for: "网络安全")
    #expect(list?.split(whereSeparator: \.isNewline).contains("网络") == true)
    #expect(list?.contains("\u{1B}[7m") == false && list?.contains("\u{1B}[1") == false)
    #expect(terminal.wait(for: "问> wl") != nil)
    terminal.type("\u{3}\u{4}")
    #expect(terminal.finish().status == 0)
  }

  @Test func aRefusedQuestionOffersTheNearest() throws {
    let outcome = try BuiltProgram().run(["ask", "珠海市数据开放多少主题"])
    #expect(outcome.status == 1 && outcome.output.hasSuffix("您是不是要问：数据开放多少主题\n"))
    let english = try BuiltProgram().run(["ask", "--language", "en", "珠海市数据开放多少主题"])
    #expect(english.output.hasSuffix("Did you mean to ask: 数据开放多少主题\n"))
    let record = try BuiltProgram().run(["ask", "--format", "jsonl", "珠海市数据开放多少主题"])
    #expect(!record.output.contains("您是不是"))
  }
}
