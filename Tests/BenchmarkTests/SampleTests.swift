import Testing

@testable import wenzheng_bench

@Suite struct SampleTests {
  @Test func percentilesAreNearestRanks() {
    let sample = Sample((1...200).map(Double.init).shuffled())
    #expect(sample.median == 100.5)
    #expect(sample.percentile(99) == 198)
    #expect(sample.percentile(0) == 1 && sample.percentile(100) == 200)
    #expect(sample.maximum == 200 && sample.total == 20_100)
  }

  @Test func nothingHasNoPercentile() {
    let sample = Sample([])
    #expect(sample.median == nil && sample.percentile(99) == nil && sample.maximum == nil)
    #expect(Sample([3]).median == 3 && Sample([3]).percentile(1) == 3)
  }

  @Test(arguments: [(0.005, "0.01"), (1.5, "1.50"), (-0.001, "0.00"), (-2.345, "-2.35"), (120, "120.00")])
  func figuresAreRounded(value: Double, text: String) {
    #expect(Figure.decimal(value) == text)
  }

  @Test func figuresMayHaveNoDecimals() {
    #expect(Figure.decimal(7.6, places: 0) == "8" && Figure.decimal(nil) == "-")
  }
}
