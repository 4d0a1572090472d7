/// Numbers in explanations.
enum Decimal {
  /// With two decimals.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = String(abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(abs(hundredths) / 100).\(fraction.count == 1 ? "0" + fraction : fraction)"
  }
}
