import Testing

@Suite struct AnsweringTests {
  let program = BuiltProgram()

  @Test func answersWithTheSentenceAndItsPlace() throws {
    let outcome = try program.run(["ask", "多少系统被监测"])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("1354"))
    #expect(outcome.output.contains("[1] "))
    #expect(outcome.output.contains("corpus/tianjin.txt:53"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func wordsAreJoinedIntoOneQuestion() throws {
    let outcome = try program.run(["ask", "--format", "jsonl", "多少", "系统", "被监测"])
    #expect(outcome.output.hasPrefix(#"{"id":"q1","question":"多少 系统 被监测","status":""#))
    #expect(outcome.output.hasSuffix("}\n"))
  }

  @Test func refusalHasItsExitCodeAndItsReason() throws {
    let outcome = try program.run(["ask", "火星上的土豆叫什么"])
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("没有答案"))
    #expect(outcome.errors == "")
  }

  @Test func explanationFollowsTheAnswer() throws {
    let text = try program.run(["ask", "--explain", "多少系统被监测"])
    #expect(text.output.contains("分析\n"))
    let json = try program.run(["ask", "--explain", "--format", "jsonl", "多少系统被监测"])
    #expect(json.output.contains(#","explanation":{"analysis":["#))
  }

  @Test func questionFileIsAnsweredLineByLine() throws {
    let input = "# 两个问题\n\n多少系统被监测\r\n   \n火星上的土豆叫什么\n"
    let outcome = try program.run(["run", "--format", "jsonl", "-"], input: input)
    #expect(outcome.status == 1)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(#"{"id":"q1","question":"多少系统被监测","status":"answered""#) == true)
    #expect(lines.last?.hasPrefix(#"{"id":"q2","question":"火星上的土豆叫什么","status":"refused""#) == true)
  }

  @Test func recordsKeepTheirIdAndDocument() throws {
    let input = #"{"id":"甲/1","question":"多少系统被监测","document":"tianjin","type":{"any":[1,2]}}"# + "\n"
    let outcome = try program.run(["run", "--format", "jsonl", "-"], input: input)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(#"{"id":"甲/1","#))
  }

  @Test func standardInputIsAQuestionFileWithoutACommand() throws {
    let outcome = try program.run([], input: "多少系统被监测\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("1354"))
    #expect(!outcome.output.contains("问政"))
  }

  @Test func lastLineNeedsNoEnd() throws {
    #expect(try program.run(["run", "--format", "jsonl", "-"], input: "多少系统被监测").status == 0)
  }

  @Test func corpusIsFoundInTheEnvironment() throws {
    let folder = try TemporaryFolder()
    try folder.write("甲.txt", "甲市公报\n\n全市共有公园75个。\n")
    var program = program
    program.folder = "/"
    program.environment["WENZHENG_CORPUS"] = folder.path
    let outcome = try program.run(["ask", "--format", "jsonl", "全市共有多少个公园"])
    #expect(outcome.output.contains(#""document":"甲""#))
  }

  @Test func optionsThatChangeNothingChangeNothing() throws {
    let plain = try program.run(["ask", "多少系统被监测"])
    let some = [["--color", "never"], ["--format=text"], ["--corpus", "corpus"], ["--document", "tianjin"], ["--"]]
    for options in some {
      let outcome = try program.run(["ask"] + options + ["多少系统被监测"])
      #expect(outcome.output == plain.output && outcome.status == 0, "\(options)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionScriptsAreNotTranslated(_ shell: String) throws {
    let chinese = try program.run(["--generate-completion-script", shell])
    #expect(chinese.status == 0 && chinese.output.contains("wenzheng"))
    #expect(!chinese.output.contains("用法："))
  }

  @Test func versionAndHelp() throws {
    #expect(try program.run(["--version"]).output == "0.1.0\n")
    for arguments in [["--help"], ["ask", "--help"], ["run", "--help"], ["outline", "--help"]] {
      let chinese = try program.run(arguments)
      #expect(chinese.status == 0)
      #expect(chinese.output.contains("例：") && chinese.output.contains("用法："))
      #expect(!chinese.output.contains("USAGE") && !chinese.output.contains("Show "))
      let english = try program.run(arguments + ["--language", "en"])
      #expect(english.output.contains("Examples:") && english.output.contains("USAGE:"))
    }
  }
}
