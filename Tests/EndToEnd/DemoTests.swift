import Glibc
import JSONText
import LineEditing
import ScreenModel
import Testing

/// Demos: on a terminal, in pipes, recorded, as pages.
@Suite struct DemoTests {
  let program = BuiltProgram()
  let shipped = "corpus/tianjin.demo"

  /// A text and a demo of it.
  private func folder(_ script: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("公报.txt", "县公报\n\n全市共有公园75个。东湖区共有桥梁8座。\n")
    try folder.write("一.demo", script)
    return folder
  }

  private let script = """
    ：语料 公报.txt
    # 先问公园。
    全市共有多少个公园？
    # 再问桥梁。
    东湖区共有多少座桥梁？
    # 完了。
    """

  @Test func theShippedDemoTellsItsStory() throws {
    let outcome = try program.run(["demo", shipped])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    for words in [
      "│ 这里有一篇政策文章", "问> 多少系统被监测？\n1354个\n\n[1] ", "（理解为：", "问> 谁说的？\n边柯柯", "\n· 统\n· 导\n",
      "（2019年3月）", "问> 2017年关闭了多少账号？\n没有答案", "用到的规则", ":帮助 :help",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
    // Nothing but its one story: each time the same bytes, without a terminal's looks.
    #expect(try program.run(["demo", shipped, "--speed", "9"]).output == outcome.output)
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func everyQuestionOfTheShippedDemoIsAnsweredButOne() throws {
    let output = try program.run(["demo", shipped]).output
    #expect(output.split(separator: "没有答案：").count == 2)
  }

  @Test func aRecordingEndsOnTheScreenOfTheLiveDemo() throws {
    _ = LocaleRepair.perform()
    for (rows, columns) in [(24, 80), (12, 47)] as [(UInt16, UInt16)] {
      let size = "\(columns)x\(rows)"
      let recorded = try program.run(["demo", shipped, "--record", "-", "--size", size])
      #expect(recorded.status == 0 && recorded.errors.isEmpty)
      let live = try TerminalProgram(program, ["demo", shipped, "--no-wait"], rows: rows, columns: columns)
      let (status, bytes) = live.finish()
      #expect(status == 0)
      var shown = Screen(columns: Int(columns), height: Int(rows))
      shown.feed(text: bytes)
      let cast = try RecordedCast(recorded.output)
      #expect(cast.width == Int(columns) && cast.height == Int(rows))
      var replayed = Screen(columns: Int(columns), height: Int(rows))
      for event in cast.events where event.code == "o" { replayed.feed(text: event.data) }
      #expect(replayed.text == shown.text && replayed.cursor == shown.cursor)
      #expect(replayed.text.contains("演示到此为止"))
      // Times only go forward; chapters are marked; a person could have typed it.
      #expect(zip(cast.events, cast.events.dropFirst()).allSatisfy { $0.time <= $1.time })
      #expect(cast.events.count { $0.code == "m" } == 7)
      #expect((60...600).contains(cast.events.last?.time ?? 0))
    }
  }

  @Test func aRecordingIsTheSameEachTimeAndGoesAsFastAsItIsTold() throws {
    let folder = try folder(script)
    var cast = try RecordedCast(try record(folder, []))
    let time = cast.events.last?.time ?? 0
    #expect(try record(folder, []) == record(folder, []))
    cast = try RecordedCast(try record(folder, ["--speed", "2"]))
    let fast = cast.events.last?.time ?? 0
    #expect(abs(fast * 2 - time) < 0.5)
  }

  private func record(_ folder: TemporaryFolder, _ options: [String]) throws -> String {
    try program.run(["demo", folder.path + "/一.demo", "--record", "-"] + options).output
  }

  @Test func theViewerSteersTheDemo() throws {
    let folder = try folder(
      """
      ：语料 公报.txt
      # 先问公园。
      ：等待
      全市共有多少个公园？
      ：等待
      # 再问桥梁。
      ：等待
      东湖区共有多少座桥梁？
      """)
    let terminal = try TerminalProgram(program, ["demo", "--speed", "10", folder.path + "/一.demo"], columns: 80)
    // The narration waits for a key, and says so.
    #expect(terminal.wait(for: "先问公园。") != nil)
    #expect(terminal.wait(for: "空格 继续") != nil)
    terminal.type(" ")
    #expect(terminal.wait(for: "75个") != nil)
    // The keyboard is taken: this is the shell itself, with all its commands.
    #expect(terminal.wait(for: "空格 继续") != nil)
    terminal.type("\u{14}")
    #expect(terminal.wait(for: "键盘归您") != nil && terminal.wait(forPrompt: "问>") != nil)
    terminal.type("东湖区呢\r")
    #expect(terminal.wait(forPrompt: "问>") != nil)
    terminal.type(":设置 context\r")
    #expect(terminal.wait(for: "context = 2") != nil && terminal.wait(forPrompt: "问>") != nil)
    terminal.type("半句")
    #expect(terminal.wait(for: "半句") != nil)
    terminal.type("\u{14}")
    #expect(terminal.wait(for: "演示接着走") != nil)
    // Where it stopped; then on, and one step back.
    #expect(terminal.wait(for: "空格 继续") != nil)
    terminal.type(" ")
    #expect(terminal.wait(for: "再问桥梁") != nil && terminal.wait(for: "空格 继续") != nil)
    terminal.type("\u{1B}[D")
    #expect(terminal.wait(for: "回到上一步") != nil && terminal.wait(for: "先问公园") != nil)
    #expect(terminal.wait(for: "空格 继续") != nil)
    terminal.type("q")
    #expect(terminal.finish().status == 0)
    #expect(terminal.isSane)
  }

  @Test func signalsAndSizesLeaveTheTerminalSane() throws {
    let folder = try folder(
      "：语料 公报.txt\n# 先问公园，慢慢来。\n：等待\n" + script.split(separator: "\n").dropFirst().joined(separator: "\n"))
    for signal in [SIGTERM, SIGHUP, SIGINT] {
      let terminal = try TerminalProgram(program, ["demo", folder.path + "/一.demo"])
      #expect(terminal.wait(for: "空格 继续") != nil)
      terminal.resize(rows: 12, columns: 44)
      #expect(terminal.wait(for: "空格 继续") != nil)
      if signal == SIGINT { terminal.type("\u{3}") } else { terminal.send(signal: signal) }
      #expect(terminal.finish().status == 128 + signal)
      #expect(terminal.isSane)
    }
  }

  @Test func dumbTerminalsAndScreenReadersGetNoEscapeSequences() throws {
    let folder = try folder(script)
    var dumb = program
    dumb.environment["TERM"] = "dumb"
    let outcome = try TerminalProgram(dumb, ["demo", "--no-wait", folder.path + "/一.demo"]).finish()
    #expect(outcome.status == 0 && !outcome.rest.contains("\u{1B}"))
    #expect(outcome.rest.contains("解说：先问公园。") && outcome.rest.contains("问> 全市共有多少个公园？\r\r\n75个\r\n"))
  }

  @Test func aScriptThatCannotBePlayedIsToldLineByLine() throws {
    let folder = try folder("：语料 公报.txt\n：等侯 3\n：记录 甲.txt\n：等待 很久\n全市共有多少个公园？\n答：75个\n")
    let outcome = try program.run(["demo", folder.path + "/一.demo"])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errorLines.map { $0.split(separator: "一.demo:").last?.prefix(2) } == ["2:", "3:", "4:", "6:"])
    #expect(outcome.errors.contains("等待") && outcome.errors.contains(":上下文") && outcome.errors.contains("“很久”"))
  }

  @Test func whatIsMissingOrNoTextIsTold() throws {
    let folder = try folder("# 甲\n：语料 乙.txt\n问\n")
    try folder.write("无语料.demo", "：语料 无/此.txt\n问\n")
    try folder.write("空.demo", "# 只有解说\n")
    try folder.write("二进制.demo", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 0x0A])
    try folder.write("旧.demo", [0x71, 0x0A, 0xB5, 0xDA])
    for (file, words) in [
      ("没有.demo", "没有这个文件"), ("一.demo", ":2: "), ("无语料.demo", ":1: 没有 \(folder.path)/无/此.txt"),
      ("空.demo", "一行写一个"), ("二进制.demo", ":1: "), ("旧.demo", ":2: "), ("", "文件夹"),
    ] {
      for more in [[], ["--html", folder.path + "/页.html"]] {
        let outcome = try program.run(["demo", folder.path + "/" + file] + more)
        #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errorLines.count == 1, "\(file)")
        #expect(outcome.errors.contains(words), "\(file): \(outcome.errors)")
      }
    }
    #expect(access(folder.path + "/页.html", F_OK) != 0)
    // Texts that the user names go before the script's.
    #expect(try program.run(["demo", folder.path + "/无语料.demo", "--corpus", folder.path + "/公报.txt"]).status == 0)
  }

  @Test func filesAreReplacedOnlyWhereAsked() throws {
    let folder = try folder(script)
    let demo = folder.path + "/一.demo"
    let (cast, page) = (folder.path + "/一.cast", folder.path + "/一.html")
    #expect(try program.run(["demo", demo, "--record", cast, "--html", page]).status == 0)
    let kept = TestFile.read(page)
    #expect(kept?.hasSuffix("</html>\n") == true && TestFile.read(cast)?.hasPrefix("{\"version\":2,") == true)
    try folder.write("一.html", "我的")
    let refused = try program.run(["demo", demo, "--html", page])
    #expect(refused.status == 2 && refused.errors.contains("--force") && refused.errors.contains(page))
    #expect(TestFile.read(page) == "我的")
    #expect(try program.run(["demo", demo, "--html", page, "--force"]).status == 0)
    #expect(TestFile.read(page) == kept)
    let unwritable = try program.run(["demo", demo, "--record", folder.path + "/无/一.cast"])
    #expect(unwritable.status == 2 && unwritable.errors.contains("无法写入"))
    #expect(try program.run(["demo", demo, "--record", "/dev/null", "--force"]).status == 2)
    // A full disk leaves nothing, and a pipe that nobody reads is no error.
    #expect(try program.run(["demo", demo], outputTo: "/dev/full").status == 2)
    let running = try program.start(["demo", demo])
    running.closeOutput()
    #expect(running.finish().status == 0)
  }

  @Test func aScreenMustHaveRoom() throws {
    let terminal = try TerminalProgram(program, ["demo", shipped], rows: 9, columns: 80)
    let outcome = terminal.finish()
    #expect(outcome.status == 2 && outcome.rest.contains("终端太小：80 列 9 行"))
    #expect(try program.run(["demo", shipped, "--size", "20x5", "--record", "-"]).status == 64)
    #expect(try program.run(["demo", shipped, "--speed", "0"]).status == 64)
  }

  @Test func controlCharactersOfAScriptAreNotKeys() throws {
    let folder = try folder("问\u{1B}]0;题\u{7}\n问\u{3}\n")
    let outcome = try program.run(["demo", folder.path + "/一.demo"])
    #expect(outcome.status == 2 && outcome.errorLines.count == 2)
    #expect(!outcome.errors.contains("\u{1B}") && outcome.errors.contains(":2: 第 2 个字符"))
  }
}

/// An asciicast, read back.
struct RecordedCast {
  struct Event {
    let time: Double
    let code: String
    let data: String
  }

  let width: Int
  let height: Int
  private(set) var events: [Event] = []

  init(_ text: String) throws {
    var lines = text.split(separator: "\n")
    let header = try JSONObjectReader.read(Array(lines.removeFirst().utf8))
    guard case .number(let width) = header["width"], case .number(let height) = header["height"],
      header["version"] == .number("2")
    else { throw HarnessFailure(what: "header", number: 0) }
    (self.width, self.height) = (Int(width) ?? 0, Int(height) ?? 0)
    for line in lines {
      // The reader takes objects.
      let record = try JSONObjectReader.read(Array("{\"event\":\(line)}".utf8))
      guard case .array(let parts) = record["event"], parts.count == 3, case .number(let time) = parts[0],
        case .string(let code) = parts[1], case .string(let data) = parts[2]
      else { throw HarnessFailure(what: String(line), number: 0) }
      events.append(Event(time: Double(time) ?? -1, code: code, data: data))
    }
  }
}
