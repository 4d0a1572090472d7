/// What it costs in wrong answers to answer more questions.
enum RiskCoverage {
  /// What comes of answering only where confidence reaches a bound.
  struct Point: Equatable {
    /// The share of all questions that is answered.
    let coverage: Double
    /// The bound.
    let leastConfidence: Double
    /// The share of the answers that is wrong.
    let risk: Double
  }

  /// Points for every tenth of the answers, the surest first; answers of one confidence come together.
  static func points(_ answers: [JudgedAnswer], ofQuestions questions: Int, count: Int = 10) -> [Point] {
    guard !answers.isEmpty, questions > 0 else { return [] }
    let sorted = answers.sorted { $0.confidence > $1.confidence }
    return (1...count).map { number in
      let bound = sorted[max(1, sorted.count * number / count) - 1].confidence
      let taken = sorted.prefix { $0.confidence >= bound }
      return Point(
        coverage: Double(taken.count) / Double(questions), leastConfidence: bound,
        risk: Double(taken.count { !$0.isRight }) / Double(taken.count))
    }
  }
}
