/// How well confidence parts right answers from wrong ones.
enum Discrimination {
  /// The area under the receiver operating characteristic: how likely a right answer has the greater confidence of it
  /// and a wrong one, where equal confidence counts half; nil unless there are both.
  static func area(_ answers: [JudgedAnswer]) -> Double? {
    let right = answers.filter(\.isRight).map(\.confidence)
    let wrong = answers.filter { !$0.isRight }.map(\.confidence)
    guard !right.isEmpty, !wrong.isEmpty else { return nil }
    let won = right.reduce(0) { sum, confidence in
      sum + wrong.reduce(0) { $0 + (confidence > $1 ? 1 : confidence == $1 ? 0.5 : 0) }
    }
    return won / (Double(right.count) * Double(wrong.count))
  }
}
