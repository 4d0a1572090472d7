import Testing

@testable import wenzheng_bench

@Suite struct CalibrationTests {
  private let answers = [(0.95, true), (1.0, true), (0.9, false), (0.55, true), (0.5, false), (0.05, false)]
    .map { JudgedAnswer(confidence: $0.0, isRight: $0.1) }

  @Test func binsHoldTenths() throws {
    let bins = Reliability.bins(answers)
    #expect(bins.map(\.count) == [1, 0, 0, 0, 0, 2, 0, 0, 0, 3])
    #expect(bins[1].meanConfidence == nil && bins[1].shareRight == nil)
    #expect(bins[5].shareRight == 0.5)
    #expect(abs(try #require(bins[9].meanConfidence) - 0.95) < 1e-9)
  }

  @Test func expectedErrorIsNoneWhereConfidenceIsTrue() throws {
    let honest = [(0.75, true), (0.75, true), (0.75, true), (0.75, false)]
      .map { JudgedAnswer(confidence: $0.0, isRight: $0.1) }
    #expect(Reliability.expectedError(honest) == 0)
    #expect(Reliability.expectedError([]) == nil)
  }

  @Test func areaCountsPairs() throws {
    // Right 0.95, 1, 0.55; wrong 0.9, 0.5, 0.05: one of nine pairs stands the wrong way round.
    #expect(abs(try #require(Discrimination.area(answers)) - 8.0 / 9) < 1e-9)
    let equal = [true, false].map { JudgedAnswer(confidence: 0.5, isRight: $0) }
    #expect(Discrimination.area(equal) == 0.5)
    #expect(Discrimination.area([JudgedAnswer(confidence: 1, isRight: true)]) == nil)
  }

  @Test func riskGrowsWithCoverage() {
    let points = RiskCoverage.points(answers, ofQuestions: 12, count: 2)
    #expect(points.map(\.coverage) == [0.25, 0.5])
    #expect(points.map(\.leastConfidence) == [0.9, 0.05])
    #expect(points.map(\.risk) == [1.0 / 3, 0.5])
    #expect(RiskCoverage.points([], ofQuestions: 3).isEmpty)
  }
}
