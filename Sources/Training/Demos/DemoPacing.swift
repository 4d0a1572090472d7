/// How long things take in a demo at the usual speed: a reader reads, a person types.
///
/// There is no chance in it: the same script takes the same time.
public struct DemoPacing: Sendable {
  /// The pacing.
  public init() {}

  /// What happens in a scene, one thing after another.
  ///
  /// - Parameters:
  ///   - shown: the columns that the answer before takes on a terminal, which is to be read first; 0 for none.
  ///   - isLast: whether the demo ends here, and waits for a key.
  public func moments(of scene: Demo.Scene, after shown: Int = 0, isLast: Bool = false) -> [DemoMoment] {
    var moments: [DemoMoment] = []
    // What has been shown is read, unless the script says how long that takes.
    var unread = shown
    func read() {
      if unread > 0 { moments.append(.wait(milliseconds: reading(unread))) }
      unread = 0
    }
    for part in scene.parts {
      switch part {
      case .title(let title):
        read()
        moments.append(.title(title))
        unread = columns(title)
      case .narration(let lines):
        read()
        moments.append(.narration(lines))
        unread = lines.reduce(0) { $0 + columns($1) }
      case .speed(let speed): moments.append(.speed(speed))
      case .wait(let seconds):
        moments.append(
          seconds.map { .wait(milliseconds: Int($0 * 1_000)) } ?? .waitForKey(milliseconds: reading(unread)))
        unread = 0
      }
    }
    if isLast {
      // A script may end with such a wait itself.
      if unread > 0 || scene.parts.isEmpty { moments.append(.waitForKey(milliseconds: reading(unread))) }
    } else {
      read()
    }
    if let line = scene.line { moments += typing(line.text) }
    return moments
  }

  private func reading(_ columns: Int) -> Int { min(longestReading, 800 + columns * 60) }

  private func typing(_ text: String) -> [DemoMoment] {
    var moments: [DemoMoment] = []
    var pause = beforeTyping
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isWide = columns(of: scalar) == 2
      // Nobody types to a beat; a few lengths by turns look as if by a hand.
      let beat = (index * 7 + Int(scalar.value) * 3) % 5 - 2
      moments.append(.press(scalar, milliseconds: pause + (isWide ? 150 + beat * 25 : 80 + beat * 15)))
      pause = Self.stops.contains(scalar) ? 180 : 0
    }
    moments.append(.press("\r", milliseconds: beforeReturn))
    return moments
  }

  private let beforeTyping = 500
  private let beforeReturn = 450
  /// The longest time that is taken for reading what was shown.
  private let longestReading = 9_000
  private static let stops = Set("，。、；：？！,.;:?! ".unicodeScalars)

  private func columns(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + columns(of: $1) } }

  /// Near enough for a time.
  private func columns(of scalar: Unicode.Scalar) -> Int { scalar.value < 0x1100 ? 1 : 2 }
}
