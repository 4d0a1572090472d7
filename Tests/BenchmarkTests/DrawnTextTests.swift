import Testing

@testable import wenzheng_bench

@Suite struct DrawnTextTests {
  @Test func controlSequencesAreNotDrawn() {
    var drawn = DrawnText()
    drawn.append(Array("\u{1B}[3".utf8))
    drawn.append(Array("C多\u{1B}[K".utf8))
    #expect(drawn.contains("多") && !drawn.contains("C") && !drawn.contains("K"))
  }
}
