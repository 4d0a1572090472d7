/// The rules by which the words of an answer are right. They are those of the project's `score.py`.
enum AnswerJudge {
  /// An answer agrees with what is wanted from this on.
  static let leastAgreement = 0.75
  /// How many characters a right answer may have besides those that are wanted.
  private static let allowance = 4

  /// Whether an answer, in one of its readings, says what one of the wanted ones does: it agrees in a run of most of
  /// both, or holds the wanted words and at most four characters more; and it has the same numbers, where the wanted
  /// one has digits.
  static func matches(_ given: String, _ wanted: [String]) -> Bool {
    let readings = ComparedText.readings(of: given)
    return wanted.map(ComparedText.init).contains { wanted in
      readings.contains { reading in
        guard !wanted.hasDigit || reading.numerals == wanted.numerals else { return false }
        let (words, other) = (reading.characters, wanted.characters)
        if !other.isEmpty, words.count <= other.count + allowance, words.contains(other) { return true }
        // Where the lengths are too far apart, no run agrees well enough.
        let most = 2 * Double(min(words.count, other.count))
        guard words.isEmpty || most >= leastAgreement * Double(words.count + other.count) else { return false }
        return SharedRun.agreement(words, other) >= leastAgreement
      }
    }
  }

  /// How well the items of an answer agree with those wanted: the harmonic mean of the share of wanted ones that are
  /// given and that of given ones that are wanted.
  static func agreement(given: [String], wanted: [String]) -> Double {
    guard !given.isEmpty, !wanted.isEmpty else { return 0 }
    let recall = Double(wanted.count { one in given.contains { matches($0, [one]) } }) / Double(wanted.count)
    let precision = Double(given.count { matches($0, wanted) }) / Double(given.count)
    return recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0
  }
}
