/// Follows the keys that go to libedit, which does not tell what vi's command mode is waiting for.
struct ViCommandTracker {
  private var digits = ""
  private var isArgument = false
  /// The count typed before the last command, 1 where there was none.
  private(set) var count = 1
  /// The operator (`d`, `c`, `y`) that waits for a motion.
  private(set) var pendingOperator: Unicode.Scalar?
  private var nextOperator: Unicode.Scalar?

  /// Takes note of a key.
  mutating func note(_ scalar: Unicode.Scalar) {
    if isArgument {
      self = ViCommandTracker()
      return
    }
    switch scalar {
    case "1"..."9": digits.unicodeScalars.append(scalar)
    case "0" where !digits.isEmpty: digits.unicodeScalars.append(scalar)
    case "d", "c", "y": nextOperator = nextOperator == nil ? scalar : nil
    case "f", "F", "t", "T", "r":
      self = ViCommandTracker()
      isArgument = true
    default:
      (count, pendingOperator) = (Int(digits) ?? 1, nextOperator)
      (digits, nextOperator) = ("", nil)
    }
  }
}
