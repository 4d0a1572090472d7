import Testing

@testable import Answering

@Suite struct QuestionTextTests {
  @Test(arguments: [
    ("  多少家企业 ", "多少家企业"), ("多少\t\n 家\u{3000}企业", "多少 家 企业"), ("多\u{1B}[31m少", "多 [31m少"), ("多\u{0}少", "多 少"),
    ("多\u{202E}少\u{200B}家\u{FEFF}", "多少家"), ("\u{85}多少\u{7F}", "多少"), ("", ""), (" \u{0} ", ""), ("ＡＢ網", "ＡＢ網"),
    ("👨‍👩‍👧几口", "👨👩👧几口"),
  ])
  func isCleanedButNotRewritten(_ text: String, _ expected: String) {
    #expect(QuestionText.clean(text) == expected)
  }
}
