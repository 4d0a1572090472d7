/// Values that were measured, in ascending order.
struct Sample {
  private let sorted: [Double]

  init(_ values: some Sequence<Double>) {
    sorted = values.sorted()
  }

  /// The number of values.
  var count: Int { sorted.count }

  /// The sum of the values.
  var total: Double { sorted.reduce(0, +) }

  /// The middle value: of an even number, the mean of the two in the middle; nil of none.
  var median: Double? {
    guard let upper = sorted.isEmpty ? nil : sorted[sorted.count / 2] else { return nil }
    return sorted.count.isMultiple(of: 2) ? (sorted[sorted.count / 2 - 1] + upper) / 2 : upper
  }

  /// The greatest value; nil of none.
  var maximum: Double? { sorted.last }

  /// The least value that so many per cent of the values do not exceed (nearest rank); nil of none.
  ///
  /// - Parameter percent: 0 to 100.
  func percentile(_ percent: Double) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let rank = (percent * Double(sorted.count) / 100).rounded(.up)
    return sorted[min(sorted.count, max(1, Int(rank))) - 1]
  }
}
