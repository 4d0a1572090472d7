import LineEditing

/// The time in which a demo is played.
protocol DemoClock: AnyObject {
  /// Whether somebody watches who may press keys.
  var hasViewer: Bool { get }
  /// The milliseconds since some moment.
  var now: Int { get }
  /// Waits for a key, at most so many milliseconds; without a limit where nil.
  func wait(for keys: any KeyStream, milliseconds: Int?) -> KeyEvent
}

/// The time of the clock on the wall.
final class WallClock: DemoClock {
  private let nanoseconds: @Sendable () -> Int

  init(nanoseconds: @escaping @Sendable () -> Int) { self.nanoseconds = nanoseconds }

  var hasViewer: Bool { true }
  var now: Int { nanoseconds() / 1_000_000 }

  func wait(for keys: any KeyStream, milliseconds: Int?) -> KeyEvent {
    keys.next(within: milliseconds.map { Int32(clamping: $0) })
  }
}

/// A time that passes at once: for recordings, and for demos without pauses.
final class SimulatedClock: DemoClock {
  private(set) var now = 0
  /// Is called before time passes.
  private let beforePassing: (_ now: Int) -> Void

  init(beforePassing: @escaping (_ now: Int) -> Void = { _ in }) { self.beforePassing = beforePassing }

  var hasViewer: Bool { false }

  func wait(for keys: any KeyStream, milliseconds: Int?) -> KeyEvent {
    guard let milliseconds else { return keys.next(within: nil) }
    // Signals, and whoever wants to leave, are heard all the same.
    let event = keys.next(within: 0)
    guard event == .timeout else { return event }
    beforePassing(now)
    now += milliseconds
    return .timeout
  }
}
