import LineEditing
import Synchronization
import Testing

@testable import wenzheng

/// The shell's loop, without a terminal.
@Suite struct ShellLoopTests {
  /// Lines that are given one after another.
  private struct ListInput: LineInput {
    var events: [LineInputEvent]
    var columns: Int { 80 }
    mutating func next(prompt: String, session: inout ShellSession) -> LineInputEvent {
      events.isEmpty ? .ended : events.removeFirst()
    }
    mutating func remember(_ line: String) {}
  }

  /// Keeps what is shown.
  private final class RecordingScreen: ShellScreen, Sendable {
    let shown = Mutex<[String]>([])
    func show(_ text: String, pager: PagerChoice) { shown.withLock { $0.append(text) } }
    func page(_ document: PagedDocument, pager: PagerChoice) {
      shown.withLock { $0.append("page \(document.line) \(document.lines.count)") }
    }
    var text: String { shown.withLock { $0.joined() } }
  }

  /// Interrupts the nth piece of work.
  private struct InterruptAt: Interruption {
    let number: Int
    let count = Counter()
    func begin() {}
    func end() {}
    final class Counter: Sendable { let value = Atomic<Int>(0) }
    func perform<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result? {
      count.value.wrappingAdd(1, ordering: .relaxed).newValue == number ? nil : work()
    }
  }

  private func run(_ events: [LineInputEvent], interruptedAt number: Int = 0) throws -> (String, LineInputEvent) {
    let screen = RecordingScreen()
    var shell = Shell(
      input: ListInput(events: events), screen: screen, interruption: InterruptAt(number: number),
      session: SessionFixture.session())
    let end = try shell.run()
    return (screen.text, end)
  }

  @Test func linesAreTakenUntilTheUserLeaves() throws {
    let (text, end) = try run([.line("全市共有多少个公园？"), .dropped, .line(":open"), .line(":quit"), .line("x")])
    #expect(text.hasPrefix("75个\n") && text.hasSuffix("page 7 9"))
    #expect(end == .ended)
    #expect(try run([.terminated(signal: 15)]).1 == .terminated(signal: 15))
  }

  @Test func pastedLinesAreAskedOneAfterAnother() throws {
    let (text, _) = try run([.lines(["全市共有多少个公园？", ":timing"])])
    #expect(text.contains("问> 全市共有多少个公园？\n75个\n") && text.contains("问> :timing\ntiming = off"))
  }

  @Test func interruptStopsTheAnswerAndWhatWaitsBehindIt() throws {
    let one = try run([.line("全市共有多少个公园？"), .line("湖泊有多少个？")], interruptedAt: 1)
    #expect(one.0.hasPrefix("已停下\n12个\n"))
    let many = try run([.lines(["全市共有多少个公园？", "湖泊有多少个？", "湖泊有多少个？"])], interruptedAt: 2)
    #expect(many.0.contains("75个") && many.0.hasSuffix("问> 湖泊有多少个？\n已停下，余下 1 行不再问\n"))
  }

  @Test func fitIsCountedInRowsOfTheScreen() {
    _ = LocaleRepair.perform()
    let fit = ScreenFit(size: Terminal.Size(rows: 4, columns: 10))
    #expect(fit.fits("一二三四五\n\n一二三四五\n") && !fit.fits("一二三四五六\n\n一二三四五\n"))
    #expect(fit.fits("\u{1B}[1;32m一二三四五\u{1B}[0m\n\n1234567890"))
    #expect(!fit.fits("1\n2\n3\n4\n"))
  }

  @Test func linesAreBrokenWhereAReaderWould() {
    _ = LocaleRepair.perform()
    let wrapping = LineWrapping(columns: 12)
    #expect(wrapping.wrapped("[1] 一二三四五六七八。\n\nab") == "[1] 一二三四\n    五六七\n    八。\n\nab")
    #expect(wrapping.wrapped("  paragraph 20 sentence") == "  paragraph\n  20\n  sentence")
    #expect(wrapping.wrapped("\u{1B}[1m一二三四五六七\u{1B}[0m") == "\u{1B}[1m一二三四五六\n七\u{1B}[0m")
    #expect(wrapping.wrapped("abcdefghijklmnop") == "abcdefghijkl\nmnop")
    #expect(wrapping.wrapped(#"{"a":"一二三四五六七"}"#) == #"{"a":"一二三四五六七"}"#)
    for columns in 0..<40 {
      let text = "> 一二“三四”，五六七 8.5% abc、（def）" + String(repeating: "长", count: 30)
      let rows = LineWrapping(columns: columns).wrapped(text).split(separator: "\n")
      #expect(columns < 12 || rows.allSatisfy { DisplayWidth.columns(of: $0) <= columns })
      #expect(rows.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func pagerIsTheUsersOwnOrTheUsualOne() {
    func command(_ choice: PagerChoice, _ environment: [String: String]) -> String? {
      Pager(choice) { environment[$0] }?.command
    }
    #expect(command(.never, ["PAGER": "cat"]) == nil)
    #expect(command(.automatic, ["PAGER": "cat -n"]) == "cat -n")
    #expect(command(.command("most"), [:]) == "most")
    #expect(command(.automatic, ["PATH": "/nowhere"]) == nil)
    #expect(Pager(.command("/usr/bin/less -S")) { _ in nil }?.isLess == true)
    #expect(Pager(.command("lesser")) { _ in nil }?.isLess == false)
  }
}
