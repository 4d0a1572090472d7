import JSONText
import LineEditing
import Training

/// Plays scenes into the line editor: types, tells, waits; and lets the viewer steer.
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

  private var place = ScenePlace([], speed: 1)
  private var isLastScene = false
  /// Whether words to the viewer need a blank row before them.
  private var needsBlank = false
  /// What is told before the scene goes on.
  private var notices: [String] = []
  private var viewersSpeed: ViewersSpeed
  /// Whether the line is to be there at once.
  private var isHurried = false
  /// Whether the viewer has stopped the time.
  private var isHeld = false
  /// Whether the viewer has the keyboard.
  private(set) var isHandedOver = false
  private var showsKeys = true
  private var turn: Turn?

  /// A player.
  ///
  /// - Parameter speed: how much faster than the script says.
  init(
    clock: any DemoClock, speed: Double, narration: NarrationText, size: @escaping () -> Terminal.Size,
    onChapter: @escaping (_ title: String) -> Void = { _ in }
  ) {
    self.clock = clock
    viewersSpeed = ViewersSpeed(speed)
    self.narration = narration
    self.size = size
    self.onChapter = onChapter
  }

  private var messages: Messages { narration.messages }

  // MARK: Scenes

  /// Begins a scene.
  ///
  /// - Parameters:
  ///   - speed: how fast the script is where the scene begins.
  ///   - notice: what is told first.
  ///   - needsBlank: whether words to the viewer need a blank row before them.
  ///   - isLast: whether none follows.
  func begin(_ moments: [DemoMoment], speed: Double = 1, notice: String? = nil, needsBlank: Bool, isLast: Bool) {
    place = ScenePlace(moments, speed: speed)
    (isLastScene, isHurried) = (isLast, false)
    self.needsBlank = needsBlank
    notices = notice.map { [narration.remark($0)] } ?? []
  }

  /// Goes on after the keyboard was given back: what was typed of the line is typed again.
  func resume() {
    place.returnToLineStart()
    notices = [narration.remark(messages(.demoResumed))]
  }

  /// Why the line has ended, once; nil where it was entered, or ended by a signal.
  func takeTurn() -> Turn? {
    defer { turn = nil }
    return turn
  }

  // MARK: The stream of keys

  var hasInput: Bool {
    if isHandedOver { return viewer?.hasInput ?? false }
    return !notices.isEmpty || place.isShowing
  }

  func next(within milliseconds: Int32?) -> KeyEvent {
    guard let viewer else { return .end }
    if !notices.isEmpty { return .notice(notices.removeFirst()) }
    if isHandedOver { return pass(viewer.next(within: milliseconds)) }
    guard let moment = place.present else { return end(.finished) }
    switch moment {
    case .title(let title):
      onChapter(title)
      return tell(narration.chapter(title, size: size()))
    case .narration(let lines): return tell(narration.text(lines, size: size()))
    case .speed: return .notice("")
    case .wait(let milliseconds):
      return wait(Double(milliseconds), with: viewer) ?? advance(.notice(""))
    case .waitForKey(let milliseconds):
      // Where no hint is shown, it is told.
      if narration.isPlain, clock.hasViewer, place.remaining == nil {
        place.remaining = .infinity
        return .notice(narration.remark(keysHint))
      }
      return wait(clock.hasViewer ? .infinity : Double(milliseconds), with: viewer) ?? advance(.notice(""))
    case .press(let scalar, let milliseconds):
      return wait(isHurried ? 0 : Double(milliseconds), with: viewer) ?? advance(.key(.character(scalar)))
    }
  }

  private func tell(_ text: String) -> KeyEvent {
    defer { needsBlank = false }
    return advance(.notice((needsBlank ? "\n" : "") + text))
  }

  private func advance(_ event: KeyEvent) -> KeyEvent {
    place.advance()
    return event
  }

  private func end(_ turn: Turn) -> KeyEvent {
    self.turn = turn
    return .end
  }

  /// Hands the viewer's own keys on, up to the one that gives the keyboard back.
  private func pass(_ event: KeyEvent) -> KeyEvent {
    guard event == .key(.character(DemoControl.handOverKey)) else { return event }
    isHandedOver = false
    return end(.handedBack)
  }

  // MARK: Waiting

  /// Waits so many milliseconds of the script's, and does what the viewer asks meanwhile.
  ///
  /// - Returns: what the editor is to know; nil where the wait is over.
  private func wait(_ whole: Double, with viewer: any KeyStream) -> KeyEvent? {
    var left = place.remaining ?? whole
    while isHeld || left > 0 {
      let pace = place.speed * viewersSpeed.factor
      let start = clock.now
      let isEndless = isHeld || left == .infinity
      let event = clock.wait(for: viewer, milliseconds: isEndless ? nil : Int((left / pace).rounded(.up)))
      if !isHeld { left -= Double(clock.now - start) * pace }
      place.remaining = left
      switch event {
      case .timeout: continue
      case .key(let key): return obey(DemoControl(key))
      default: return event
      }
    }
    return nil
  }

  /// Does what a key asks, in a wait.
  ///
  /// - Returns: what the editor is to know; nil where the wait is over.
  private func obey(_ control: DemoControl?) -> KeyEvent? {
    switch control {
    case .goOn where isHeld: isHeld = false
    case .goOn:
      isHurried = place.isTyping
      return nil
    case .goBack:
      isHeld = false
      return end(.back)
    case .faster:
      viewersSpeed.increase()
      showsKeys = true
    case .slower:
      viewersSpeed.decrease()
      showsKeys = true
    case .hold: isHeld.toggle()
    case .handOver:
      (isHandedOver, isHeld) = (true, false)
      return .notice(narration.remark(messages(.demoHandedOver)))
    case .leave: return end(.left)
    // Whoever presses a key that does nothing wants to know those that do something.
    case nil: showsKeys = true
    }
    return .notice("")
  }

  // MARK: The hint

  /// What stands behind the line, as it is now: which keys do what.
  func hint(behind line: String) -> String? {
    guard clock.hasViewer, line.isEmpty else { return nil }
    if isHandedOver { return messages(.demoHintHandedOver) }
    return showsKeys || isHeld || place.isAwaitingKey ? keysHint : nil
  }

  /// Says that the keys have been seen: from now on, they are shown where they are needed.
  func hideKeys() { showsKeys = false }

  private var keysHint: String {
    let factor = viewersSpeed.factor
    return factor == 1 ? messages(keysMessage) : "×\(DecimalNumber.text(factor)) " + messages(keysMessage)
  }

  private var keysMessage: Message {
    if isHeld { return .demoHintHeld }
    guard place.isAwaitingKey else { return .demoHintPlaying }
    return isLastScene && place.isLast ? .demoHintEnd : .demoHintWaiting
  }
}
