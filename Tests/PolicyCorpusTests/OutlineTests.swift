import Testing

@testable import PolicyCorpus

@Suite struct OutlineTests {
  static let cases: [OutlineCase] = pages + headings + regulations + lines + oddities + frontMatters

  @Test(arguments: cases)
  func takesATextApart(_ example: OutlineCase) {
    #expect(Outline.lines(of: example.text) == example.outline)
  }

  @Test(arguments: cases)
  func aByteOrderMarkAndOtherLineEndsChangeNothing(_ example: OutlineCase) {
    let text =
      "\u{FEFF}" + example.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let outline = Outline.lines(of: text).map { $0.split(separator: "\r\n").joined(separator: "\n") }
    #expect(outline == example.outline)
  }
}
