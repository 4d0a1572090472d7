import LineEditing
import Testing
import Training

@testable import wenzheng

/// A scene as it is played to the editor, with a viewer at the keys.
@Suite struct DemoPlayerTests {
  /// What a viewer does, one thing a wait.
  private final class Viewer: KeyStream {
    var events: [KeyEvent]
    init(_ events: [KeyEvent]) { self.events = events }
    var hasInput: Bool { false }
    func next(within milliseconds: Int32?) -> KeyEvent { events.isEmpty ? .timeout : events.removeFirst() }
  }

  /// A clock that has been looked at by somebody. Each key comes 100 milliseconds after the wait has begun.
  private final class ViewersClock: DemoClock {
    let hasViewer = true
    private(set) var now = 0
    private(set) var waits: [Int?] = []
    func wait(for keys: any KeyStream, milliseconds: Int?) -> KeyEvent {
      waits.append(milliseconds)
      let event = keys.next(within: nil)
      now += event == .timeout ? milliseconds ?? 0 : 100
      // Nobody waits for ever in a test.
      return event == .timeout && milliseconds == nil ? .end : event
    }
  }

  private let messages = Messages(language: .chinese)
  private let clock = ViewersClock()

  private func player(_ moments: [DemoMoment], viewer events: [KeyEvent] = [], isPlain: Bool = false) -> DemoPlayer {
    let player = DemoPlayer(
      clock: clock, speed: 1, narration: NarrationText(messages: messages, style: .plain, isPlain: isPlain),
      size: { Terminal.Size(rows: 24, columns: 40) })
    player.viewer = Viewer(events)
    player.begin(moments, needsBlank: false, isLast: false)
    return player
  }

  private func key(_ scalar: Unicode.Scalar) -> KeyEvent { .key(.character(scalar)) }

  /// The events up to an end, those left out that only have the line drawn.
  private func events(_ player: DemoPlayer) -> [KeyEvent] {
    var events: [KeyEvent] = []
    for _ in 0..<100 {
      let event = player.next(within: nil)
      if event != .notice("") { events.append(event) }
      if event == .end { break }
    }
    return events
  }

  private let typing: [DemoMoment] = [
    .press("甲", milliseconds: 200), .press("乙", milliseconds: 200), .press("\r", milliseconds: 400),
  ]

  @Test func aSceneIsPlayedInItsTime() {
    let player = player([.title("题"), .narration(["说"]), .speed(2), .wait(milliseconds: 1_000)] + typing)
    #expect(player.hasInput)
    #expect(events(player) == [.notice("── 题 ──\n\n"), .notice("│ 说\n\n"), key("甲"), key("乙"), key("\r"), .end])
    #expect(player.takeTurn() == .finished && player.takeTurn() == nil)
    #expect(clock.waits == [500, 100, 100, 200])
  }

  @Test(arguments: [" ", "\u{3000}", "\r"] as [Unicode.Scalar]) func aKeyGoesOn(_ go: Unicode.Scalar) {
    // During a pause it ends the pause; while a line is typed, all of it is there at once.
    let player = player([.wait(milliseconds: 1_000)] + typing, viewer: [key(go), .timeout, key(go)])
    #expect(events(player) == [key("甲"), key("乙"), key("\r"), .end])
    #expect(clock.waits == [1_000, 200, 200])
  }

  @Test func speedIsTheViewersToChange() {
    let player = player([.wait(milliseconds: 1_000)] + typing, viewer: [key("+"), key("＋"), .key(.down)])
    #expect(player.hint(behind: "")?.hasPrefix("（空格") == true)
    _ = player.next(within: nil)
    #expect(player.hint(behind: "")?.hasPrefix("×1.5 （空格") == true)
    #expect(player.hint(behind: "甲") == nil)
    #expect(events(player).count == 4)
    // 1000 ms less 100 at each speed, then at 1.5 again: (1000 − 100 − 150 − 200) ÷ 1.5.
    #expect(clock.waits.prefix(4) == [1_000, 600, 375, 367])
  }

  @Test func timeStandsStillWhileItIsHeld() {
    let player = player([.wait(milliseconds: 1_000)], viewer: [key("p"), key("x"), key(" ")])
    _ = player.next(within: nil)
    #expect(player.hint(behind: "")?.hasPrefix("（停住了") == true)
    #expect(events(player) == [.end])
    #expect(clock.waits == [1_000, nil, nil, 900])
  }

  @Test func theViewerGoesBackOrLeaves() {
    for (pressed, turn) in [
      (KeyEvent.key(.left), DemoPlayer.Turn.back), (key("\u{7F}"), .back), (key("q"), .left), (key("\u{4}"), .left),
    ] {
      let player = player(typing, viewer: [.timeout, pressed])
      #expect(events(player) == [key("甲"), .end])
      #expect(player.takeTurn() == turn)
    }
  }

  @Test func theKeyboardIsTakenAndGivenBack() {
    let player = player(typing, viewer: [.timeout, key("\u{14}"), key("q"), .key(.up), .signal(2), key("\u{14}")])
    #expect(
      events(player) == [
        key("甲"), .notice(messages(.demoHandedOver) + "\n"), key("q"), .key(.up), .signal(2), .end,
      ])
    #expect(player.takeTurn() == .handedBack && !player.isHandedOver)
    // The line is typed anew.
    player.resume()
    #expect(events(player) == [.notice("（演示接着走）\n"), key("甲"), key("乙"), key("\r"), .end])
  }

  @Test func aKeyIsWaitedForAndTheKeysAreShown() {
    let player = player([.waitForKey(milliseconds: 10)] + typing, viewer: [key("x"), key(" ")])
    player.hideKeys()
    #expect(player.hint(behind: "") == messages(.demoHintWaiting))
    #expect(events(player).count == 4)
    #expect(clock.waits.prefix(2) == [nil, nil])
    // Where no hint can be shown, it is told.
    let plain = self.player([.waitForKey(milliseconds: 10)], viewer: [key(" ")], isPlain: true)
    #expect(events(plain) == [.notice(messages(.demoHintWaiting) + "\n"), .end])
  }

  @Test func signalsReachTheEditor() {
    let player = player([.wait(milliseconds: 1_000)], viewer: [.signal(28)])
    #expect(events(player) == [.signal(28), .end])
    #expect(clock.waits == [1_000, 900])
  }

  @Test func withoutAViewerNothingIsWaitedForInVain() {
    let passed = SimulatedClock()
    let player = DemoPlayer(
      clock: passed, speed: 0.5, narration: NarrationText(messages: messages, style: .plain),
      size: { Terminal.Size(rows: 24, columns: 40) })
    player.viewer = Viewer([])
    player.begin([.waitForKey(milliseconds: 3_000)] + typing, needsBlank: false, isLast: false)
    #expect(player.hint(behind: "") == nil)
    #expect(events(player) == [key("甲"), key("乙"), key("\r"), .end])
    #expect(passed.now == 7_600)
  }

  @Test func wordsAreWrappedBehindABar() {
    _ = LocaleRepair.perform()
    let size = Terminal.Size(rows: 24, columns: 40)
    let text = NarrationText(messages: messages, style: .plain)
    let long = String(repeating: "长", count: 20)
    #expect(text.text([long, "", "a\u{1B}[2Jb"], size: size) == "│ \(long.dropLast())\n│ 长\n│\n│ a␛[2Jb\n\n")
    #expect(text.text([long], size: nil) == "│ \(long)\n\n")
    let plain = NarrationText(messages: messages, style: .plain, isPlain: true)
    #expect(plain.text(["甲", "乙"], size: size) == "解说：甲 乙\n\n" && plain.chapter("丙", size: size) == "小标题：丙\n\n")
    let style = TextStyle(theme: .dark)
    let colored = NarrationText(messages: messages, style: style)
    #expect(colored.text(["甲"], size: size) == style.text("│ ", .faint) + style.text("甲", .narration) + "\n\n")
  }
}
