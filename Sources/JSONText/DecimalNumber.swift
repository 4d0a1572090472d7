/// How the program writes numbers that are not whole.
public enum DecimalNumber {
  /// The number with at most four decimals and no zeros at its end.
  ///
  /// JSON has no infinity: what is not finite is written as 0.
  public static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    guard abs(value) < 1e14 else { return String(Int(value.rounded(.towardZero).clamped)) }
    let scaled = Int((abs(value) * 10_000).rounded())
    var text = (value < 0 && scaled > 0 ? "-" : "") + String(scaled / 10_000)
    var decimals = scaled % 10_000
    guard decimals > 0 else { return text }
    var width = 4
    while decimals % 10 == 0 {
      decimals /= 10
      width -= 1
    }
    let digits = String(decimals)
    text += "." + String(repeating: "0", count: width - digits.count) + digits
    return text
  }
}

extension Double {
  /// The value, kept within what an integer holds.
  fileprivate var clamped: Double { Swift.min(Swift.max(self, -9e18), 9e18) }
}
