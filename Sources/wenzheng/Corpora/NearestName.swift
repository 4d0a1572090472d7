/// Finds what a user may have meant by a name that does not exist.
enum NearestName {
  /// The candidate that differs least; nil where all differ in more than a third of their characters.
  ///
  /// Of two that are as near, the first.
  static func find(_ name: String, among candidates: [String]) -> String? {
    // A name as long as a text is none; comparing it would take long.
    let wanted = Array(name.lowercased().unicodeScalars.prefix(129))
    guard !wanted.isEmpty, wanted.count <= 128 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard abs(scalars.count - wanted.count) <= 3 || isPart(wanted, of: scalars) else { continue }
      let distance = isPart(wanted, of: scalars) ? 1 : distance(wanted, scalars)
      if distance <= max(1, max(wanted.count, scalars.count) / 3), distance < best?.distance ?? Int.max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// Whether a name of at least two characters stands at the start of a longer one.
  private static func isPart(_ name: [Unicode.Scalar], of other: [Unicode.Scalar]) -> Bool {
    name.count >= 2 && other.starts(with: name)
  }

  /// The number of characters to insert, delete, replace or swap with their neighbour (Damerau and Levenshtein,
  /// optimal string alignment).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
