import Answering

/// The rule by which an answer is right.
extension GoldQuestion {
  /// Whether an answer is right.
  ///
  /// - Of a question that the texts do not answer, none is.
  /// - Of a list, the harmonic mean of the shares of wanted items that are given, and of given ones that are wanted, is
  ///   at least 0.75; an item is judged as an answer is.
  /// - Yes or no: it takes the side of the first gold answer.
  /// - Otherwise it matches one of the gold answers, as `AnswerWords` compares them.
  ///
  /// The citation is not judged.
  func isRight(_ answer: Answer) -> Bool {
    if !isAnswerable { return false }
    if !items.isEmpty { return Self.agreement(given: answer.items, wanted: items) >= 0.75 }
    if type == AnswerType.yesno.rawValue, let first = answers.first {
      return Polarity(answer.text).map { $0 == Polarity(first) } ?? false
    }
    return Self.matches(answer.text, answers)
  }

  /// The F1 of given items against wanted ones.
  static func agreement(given: [String], wanted: [String]) -> Double {
    guard !given.isEmpty, !wanted.isEmpty else { return 0 }
    let recall = Double(wanted.count { one in given.contains { matches($0, [one]) } }) / Double(wanted.count)
    let precision = Double(given.count { matches($0, wanted) }) / Double(given.count)
    return recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0
  }

  /// Whether an answer, in one of its readings, matches one of the gold answers.
  static func matches(_ given: String, _ wanted: [String]) -> Bool {
    let wanted = wanted.map(AnswerWords.init)
    return AnswerWords.readings(of: given).contains { reading in wanted.contains { reading.matches($0) } }
  }
}
