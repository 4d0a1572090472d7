import ScreenModel
import Testing

@testable import LineEditing

/// Events from a list, as a client's stream of keys gives them.
private final class ScriptedKeys: KeyStream {
  private var events: [KeyEvent]
  init(_ events: [KeyEvent]) { self.events = events }
  var hasInput: Bool { if case .notice = events.first { true } else { false } }
  func next(within milliseconds: Int32?) -> KeyEvent { events.isEmpty ? .end : events.removeFirst() }
}

/// The editor on a terminal that nobody sits at. There is one editor at a time in a process, so these run in turn.
@Suite(.serialized) struct VirtualTerminalTests {
  private func keys(_ text: String) -> [KeyEvent] { text.unicodeScalars.map { .key(.character($0)) } }

  private func read(
    _ events: [KeyEvent], isPlain: Bool = false, hint: @escaping (String) -> String? = { _ in nil }
  ) throws -> (outcome: ReadOutcome, output: String, screen: Screen) {
    _ = LocaleRepair.perform()
    let terminal = try VirtualTerminal(size: Terminal.Size(rows: 10, columns: 20))
    #expect(terminal.terminal.size == Terminal.Size(rows: 10, columns: 20))
    var configuration = LineEditorConfiguration(program: "test")
    configuration.readsStartupFile = false
    configuration.isPlain = isPlain
    configuration.isColoured = false
    configuration.hint = hint
    configuration.keys = { _ in ScriptedKeys(events) }
    let editor = try LineEditor(terminal: terminal.terminal, configuration: configuration)
    terminal.write("上\n")
    let outcome = editor.readLine(prompt: Prompt("> "))
    let output = terminal.takeOutput()
    #expect(terminal.takeOutput().isEmpty)
    var screen = Screen(columns: 20, height: 10)
    screen.feed(text: output)
    return (outcome, output, screen)
  }

  @Test func keysOfAClientAreTypedAsAUsers() throws {
    let (outcome, output, screen) = try read(keys("天气") + [.key(.left), .key(.delete)] + keys("津\r"))
    #expect(outcome == .line("天津"))
    #expect(screen.text == "上\n> 天津")
    #expect(output.hasPrefix("上\r\n"))
  }

  @Test func noticesStandAboveTheLine() throws {
    let (outcome, output, screen) = try read(
      [.notice("先\n")] + keys("一二三四五六七八九十") + [.notice("后\n后\n"), .timeout, .notice("")] + keys("\r"))
    #expect(outcome == .line("一二三四五六七八九十"))
    #expect(screen.text == "上\n先\n后\n后\n> 一二三四五六七八九\n十")
    // A notice that is there before anything is drawn leaves no prompt behind.
    #expect(output.hasPrefix("上\r\n\u{1B}[?2004h先\r\n"))
  }

  @Test func plainTerminalsLeaveTheLineWhereItIs() throws {
    let (_, output, screen) = try read(
      [.notice("先\n")] + keys("一") + [.timeout, .notice("后\n")] + keys("\r"), isPlain: true)
    #expect(screen.text == "上\n先\n> 一\n后\n> 一")
    #expect(!output.contains("\u{1B}[J"))
  }

  @Test func aHintIsSeenBehindTheLineAndGone() throws {
    let hint = { (line: String) in line.isEmpty ? "一二三四五六七八九十" : nil }
    let shown = try read([.timeout], hint: hint)
    // Cut to the row, and taken away when the line is left.
    #expect(shown.output.contains("一二三四五六七八") && !shown.output.contains("九"))
    #expect(shown.screen.text == "上\n>" && shown.outcome == .endOfInput)
    #expect(try read(keys("甲\r"), hint: hint).screen.text == "上\n> 甲")
    #expect(try !read(keys("甲\r"), isPlain: true, hint: hint).output.contains("一"))
  }

  @Test func aWaitHasAnEnd() throws {
    let terminal = try VirtualTerminal(size: Terminal.Size(rows: 10, columns: 20))
    let reader = KeyReader(source: TerminalKeySource(descriptor: terminal.terminal.input, signals: SignalMonitor()))
    #expect(reader.next(within: 1) == .timeout)
  }
}
