import JSONText
import LineEditing
import Training

/// Plays a scene into the line editor: types, tells, waits; and lets the viewer steer.
final class DemoPlayer: KeyStream {
  /// Why a line has ended without being entered.
  enum Turn: Equatable {
    /// The viewer wants the step before.
    case back
    /// The viewer has given the keyboard back.
    case handedBack
    /// The viewer leaves.
    case left
    /// The demo is over.
    case finished
  }

  private let clock: any DemoClock
  private let narration: NarrationText
  private let size: () -> Terminal.Size
  /// Is called when a chapter begins.
  private let onChapter: (_ title: String) -> Void
  /// Reads the viewer's keys; set when the line editor has opened the terminal.
  var viewer: (any KeyStream)?

  private var moments: [DemoMoment] = []
  private var place = 0
  /// The milliseconds, at the usual speed, that the present moment must still wait.
  private var remaining: Double?
  private var isLastScene = false
  private var needsBlank = false
  private var isHurried = false
  private var isHeld = false
  private var showsKeys = true
  private var notices: [String] = []
  private var speed = 1.0
  private var viewersSpeed: Double
  /// Whether the viewer has the keyboard.
  private(set) var isHandedOver = false
  private var turn: Turn?

  /// A player.
  ///
  /// - Parameter speed: how much faster than the script says.
  init(
    clock: any DemoClock, speed: Double, narration: NarrationText, size: @escaping () -> Terminal.Size,
    onChapter: @escaping (_ title: String) -> Void = { _ in }
  ) {
    self.clock = clock
    viewersSpeed = speed
    self.narration = narration
    self.size = size
    self.onChapter = onChapter
  }

  /// Begins a scene.
  ///
  /// - Parameters:
  ///   - notice: what is told first.
  ///   - needsBlank: whether words to the viewer need a blank row before them.
  ///   - isLast: whether none follows.
  func begin(_ moments: [DemoMoment], notice: String? = nil, needsBlank: Bool, isLast: Bool) {
    self.moments = moments
    (place, remaining, isLastScene, isHurried) = (0, nil, isLast, false)
    self.needsBlank = needsBlank
    notices = notice.map { [narration.remark($0)] } ?? []
    settle()
  }

  /// Goes on after the keyboard was given back: what was typed of the line is typed again.
  func resume() {
    while place > 0, case .press = moments[place - 1] { place -= 1 }
    remaining = nil
    notices = [narration.remark(narration.messages(.demoResumed))]
  }

  /// Why the line has ended, once; nil where it was entered, or ended by a signal.
  func takeTurn() -> Turn? {
    defer { turn = nil }
    return turn
  }

  // MARK: The stream of keys

  var hasInput: Bool {
    if isHandedOver { return viewer?.hasInput ?? false }
    return !notices.isEmpty || (present.map { Self.isShown($0) } ?? false)
  }

  func next(within milliseconds: Int32?) -> KeyEvent {
    guard let viewer else { return .end }
    if !notices.isEmpty { return .notice(notices.removeFirst()) }
    if isHandedOver { return pass(viewer.next(within: milliseconds)) }
    guard let moment = present else { return end(.finished) }
    switch moment {
    case .title(let title):
      onChapter(title)
      return tell(narration.chapter(title, size: size()))
    case .narration(let lines):
      return tell(narration.text(lines, size: size()))
    case .speed: return .notice("")
    case .wait(let milliseconds):
      if let event = wait(Double(milliseconds), with: viewer) { return event }
      advance()
      return .notice("")
    case .waitForKey(let milliseconds):
      if narration.isPlain, clock.hasViewer, remaining == nil {
        remaining = .infinity
        return .notice(narration.remark(keysHint))
      }
      if let event = wait(clock.hasViewer ? .infinity : Double(milliseconds), with: viewer) { return event }
      advance()
      return .notice("")
    case .press(let scalar, let milliseconds):
      if !isHurried, let event = wait(Double(milliseconds), with: viewer) { return event }
      advance()
      return .key(.character(scalar))
    }
  }

  private func tell(_ text: String) -> KeyEvent {
    defer { needsBlank = false }
    advance()
    return .notice((needsBlank ? "\n" : "") + text)
  }

  private var present: DemoMoment? { moments.indices.contains(place) ? moments[place] : nil }

  private static func isShown(_ moment: DemoMoment) -> Bool {
    switch moment {
    case .title, .narration: true
    case .speed, .wait, .waitForKey, .press: false
    }
  }

  private func advance() {
    place += 1
    remaining = nil
    settle()
  }

  /// Takes changes of speed, for which nothing is to be done.
  private func settle() {
    while case .speed(let new) = present {
      speed = new
      place += 1
    }
  }

  private func end(_ turn: Turn) -> KeyEvent {
    self.turn = turn
    return .end
  }

  // MARK: Waiting

  /// Waits, and does what the viewer asks meanwhile.
  ///
  /// - Returns: what the editor is to know; nil where the wait is over.
  private func wait(_ whole: Double, with viewer: any KeyStream) -> KeyEvent? {
    var left = remaining ?? whole
    while isHeld || left > 0 {
      let pace = speed * viewersSpeed
      let start = clock.now
      let isEndless = isHeld || left == .infinity
      let event = clock.wait(
        for: viewer, milliseconds: isEndless ? nil : Int((left / pace).rounded(.up)))
      if !isHeld { left -= Double(clock.now - start) * pace }
      remaining = left
      switch event {
      case .timeout: continue
      case .key(let key):
        switch obey(DemoControl(key)) {
        case .over: return nil
        case .event(let event): return event
        }
      default: return event
      }
    }
    return nil
  }

  private enum Obeyed { case over, event(KeyEvent) }

  private func obey(_ control: DemoControl?) -> Obeyed {
    switch control {
    case .goOn:
      if isHeld {
        isHeld = false
        return .event(.notice(""))
      }
      if case .press = present { isHurried = true }
      return .over
    case .goBack:
      isHeld = false
      return .event(end(.back))
    case .faster, .slower:
      viewersSpeed = Self.speed(control == .faster ? 1 : -1, from: viewersSpeed)
      showsKeys = true
    case .hold: isHeld.toggle()
    case .handOver:
      (isHandedOver, isHeld) = (true, false)
      return .event(.notice(narration.remark(narration.messages(.demoHandedOver))))
    case .leave: return .event(end(.left))
    // Whoever presses a key that does nothing wants to know those that do something.
    case nil: showsKeys = true
    }
    return .event(.notice(""))
  }

  private func pass(_ event: KeyEvent) -> KeyEvent {
    guard event == .key(.character(DemoControl.handOverKey)) else { return event }
    isHandedOver = false
    return end(.handedBack)
  }

  private static let speeds = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5]

  /// The next speed up or down.
  private static func speed(_ step: Int, from present: Double) -> Double {
    (step > 0 ? speeds.first { $0 > present } : speeds.last { $0 < present }) ?? present
  }

  // MARK: The hint

  /// What stands behind the line, as it is now: which keys do what.
  func hint(behind line: String) -> String? {
    guard clock.hasViewer, line.isEmpty else { return nil }
    if isHandedOver { return narration.messages(.demoHintHandedOver) }
    guard showsKeys || isHeld || isAwaitingKey else { return nil }
    return keysHint
  }

  /// Says that the keys have been seen: from now on, they are shown where they are needed.
  func hideKeys() { showsKeys = false }

  private var isAwaitingKey: Bool {
    if case .waitForKey = present { true } else { false }
  }

  private var keysHint: String {
    let messages = narration.messages
    let isAtEnd = isLastScene && place == moments.count - 1
    let hint =
      isHeld
      ? messages(.demoHintHeld)
      : isAwaitingKey ? messages(isAtEnd ? .demoHintEnd : .demoHintWaiting) : messages(.demoHintPlaying)
    return viewersSpeed == 1 ? hint : "×\(DecimalNumber.text(viewersSpeed)) " + hint
  }
}
