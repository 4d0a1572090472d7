/// What the program's exit code says; a later case outranks the ones before it.
enum ExitStatus: Int32, Comparable, Sendable {
  /// Everything was answered.
  case answered = 0
  /// Something was refused.
  case refused = 1
  /// Something could not be done.
  case failed = 2
  /// The command line makes no sense (EX_USAGE of sysexits).
  case usage = 64

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }

  /// Keeps the worse of two.
  mutating func include(_ other: ExitStatus) { self = max(self, other) }
}
