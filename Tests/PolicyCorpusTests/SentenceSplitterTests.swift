import Testing

@testable import PolicyCorpus

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceSplitter.split(bytes, 0..<bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("甲。乙！丙？丁；戊", ["甲。", "乙！", "丙？", "丁；", "戊"]), ("甲!乙;丙｡丁", ["甲!", "乙;", "丙｡", "丁"]),
    ("谁来管?县里管。", ["谁来管?", "县里管。"]), ("怎么办? 县里管。", ["怎么办?", "县里管。"]), ("甲？！乙。", ["甲？！", "乙。"]),
    ("甲。。。乙。", ["甲。。。", "乙。"]),
  ])
  func aSentenceEndsAtItsMark(_ text: String, _ expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test(arguments: [
    ("他说：“甲。”乙。", ["他说：“甲。”", "乙。"]), ("（甲。）乙。", ["（甲。）", "乙。"]), ("(甲。)乙。", ["(甲。)", "乙。"]),
    ("“‘甲！’”乙。", ["“‘甲！’”", "乙。"]), ("「甲。」『乙。』丙", ["「甲。」", "『乙。』", "丙"]), ("“甲！”“乙！”", ["“甲！”", "“乙！”"]),
    ("甲。”。乙", ["甲。”。", "乙"]), ("【甲。】乙。", ["【甲。】", "乙。"]), ("“甲”。乙。", ["“甲”。", "乙。"]),
  ])
  func closingMarksBelongToTheSentenceBeforeThem(_ text: String, _ expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test(arguments: [
    "甲，乙、丙：丁", "甲……乙", "甲\n乙", "甲\r\n  乙", "3.5亿元", "甲──乙", "甲? ? ? 乙", "甲?乙", "甲 ? 乙", "网址http://a.b/c?d=1",
  ])
  func otherMarksEndNothing(_ text: String) {
    #expect(sentences(text) == [text])
  }

  @Test(arguments: [
    ("  甲。 \u{3000}乙。\u{3000} ", ["甲。", "乙。"]), ("? ? 甲。? ? 乙", ["甲。", "乙"]), ("\t甲。\n\u{A0}乙。", ["甲。", "乙。"]),
  ])
  func whiteSpaceAroundASentenceIsNoPartOfIt(_ text: String, _ expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test(
    arguments: [
      ("", []), (" \n", []), ("。！？", []), ("……", []), ("。甲。", ["甲。"]), ("甲。 ……", ["甲。 ……"]),
    ] as [(String, [String])])
  func marksAloneAreNoSentence(_ text: String, _ expected: [String]) {
    #expect(sentences(text) == expected)
  }
}
