/// Whether answers of a confidence are right as often as it says.
enum Reliability {
  /// The answers whose confidence lies in one tenth.
  struct Bin: Equatable {
    /// Where the tenth begins.
    let lowerBound: Double
    /// How many answers lie in it.
    let count: Int
    /// Their mean confidence; nil of none.
    let meanConfidence: Double?
    /// The share of them that is right; nil of none.
    let shareRight: Double?
  }

  private static let binCount = 10

  /// Ten bins; a confidence of 1 lies in the last.
  static func bins(_ answers: [JudgedAnswer]) -> [Bin] {
    (0..<binCount).map { number in
      let inside = answers.filter { min(binCount - 1, Int($0.confidence * Double(binCount))) == number }
      let count = Double(inside.count)
      return Bin(
        lowerBound: Double(number) / Double(binCount), count: inside.count,
        meanConfidence: inside.isEmpty ? nil : inside.reduce(0) { $0 + $1.confidence } / count,
        shareRight: inside.isEmpty ? nil : Double(inside.count { $0.isRight }) / count)
    }
  }

  /// How far mean confidence and share right lie apart, over the bins, each by its number of answers; nil of none.
  static func expectedError(_ answers: [JudgedAnswer]) -> Double? {
    guard !answers.isEmpty else { return nil }
    let sum = bins(answers).reduce(0) { sum, bin in
      guard let mean = bin.meanConfidence, let right = bin.shareRight else { return sum }
      return sum + abs(mean - right) * Double(bin.count)
    }
    return sum / Double(answers.count)
  }
}
