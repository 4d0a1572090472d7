import LineEditing

/// What a viewer of a demo asks for by a key.
enum DemoControl: Equatable {
  case goOn, goBack, faster, slower, hold, handOver, leave

  /// What a key asks for; nil where it asks for nothing.
  ///
  /// Full-width forms count: with a Chinese input method they are what the keys give.
  init?(_ key: Key) {
    switch key {
    case .character(" "), .character("\u{3000}"), .character("\r"), .character("\n"), .right: self = .goOn
    case .character("\u{7F}"), .character("\u{8}"), .left: self = .goBack
    case .character("+"), .character("="), .character("＋"), .up: self = .faster
    case .character("-"), .character("－"), .down: self = .slower
    case .character("p"), .character("P"): self = .hold
    case .character(Self.handOverKey): self = .handOver
    case .character("q"), .character("Q"), .character("\u{4}"): self = .leave
    default: return nil
    }
  }

  /// Ctrl-T, which takes the keyboard and gives it back: seldom needed to edit a line.
  static let handOverKey: Unicode.Scalar = "\u{14}"
}
