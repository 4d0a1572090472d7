import Training

/// How far a scene has been played.
struct ScenePlace {
  private let moments: [DemoMoment]
  private var index = 0
  /// How fast the script wants it: 1 is the usual speed.
  private(set) var speed: Double
  /// The milliseconds, at the usual speed, that the present moment must still wait; nil before it has begun to.
  var remaining: Double?

  init(_ moments: [DemoMoment], speed: Double) {
    self.moments = moments
    self.speed = speed
    settle()
  }

  /// What happens now; nil at the end.
  var present: DemoMoment? { moments.indices.contains(index) ? moments[index] : nil }

  /// Whether this is the last of what happens.
  var isLast: Bool { index == moments.count - 1 }

  /// Whether something is shown now.
  var isShowing: Bool {
    switch present {
    case .title, .narration: true
    case .speed, .wait, .waitForKey, .press, nil: false
    }
  }

  /// Whether a key is waited for.
  var isAwaitingKey: Bool {
    if case .waitForKey = present { true } else { false }
  }

  /// Whether a line is being typed.
  var isTyping: Bool {
    if case .press = present { true } else { false }
  }

  mutating func advance() {
    index += 1
    remaining = nil
    settle()
  }

  /// Goes back to where the line begins, if it has.
  mutating func returnToLineStart() {
    while index > 0, case .press = moments[index - 1] { index -= 1 }
    remaining = nil
  }

  /// Takes changes of speed, for which nothing else is to be done.
  private mutating func settle() {
    while case .speed(let new) = present {
      speed = new
      index += 1
    }
  }
}
