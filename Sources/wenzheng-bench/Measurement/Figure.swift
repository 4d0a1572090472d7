/// Numbers as the benchmarks print them.
enum Figure {
  /// A number with so many decimals; a dash for none.
  static func decimal(_ value: Double?, places: Int = 2) -> String {
    guard let value, value.isFinite else { return "-" }
    let factor = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let scaled = Int((abs(value) * factor).rounded())
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + padded.dropLast(places) + (places > 0 ? "." + padded.suffix(places) : "")
  }

  /// A duration.
  static func milliseconds(_ value: Double?) -> String { decimal(value) + " ms" }

  /// A text at the right end of a column.
  static func column(_ text: String, width: Int = 10) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A row of columns.
  static func row(_ texts: [String]) -> String { texts.map { column($0) }.joined() }
}
