import Testing

@testable import wenzheng_bench

@Suite struct JudgingTests {
  @Test(arguments: [
    ("７％左右", ["7%"], true), ("约1,354个", ["1354个"], true), ("今年3月（2019年3月）", ["2019年3月"], true),
    ("1354个", ["135个"], false), ("三项", ["四项"], false), ("甲乙丙丁戊己", ["甲"], false), ("", ["甲"], false),
  ])
  func wordsMatch(given: String, wanted: [String], isRight: Bool) {
    #expect(GoldQuestion.matches(given, wanted) == isRight)
  }

  @Test func listsAreJudgedByItems() {
    #expect(GoldQuestion.agreement(given: ["甲", "乙"], wanted: ["甲", "乙", "丙"]) == 0.8)
    #expect(GoldQuestion.agreement(given: [], wanted: ["甲"]) == 0)
  }

  @Test func answersTakeSides() {
    #expect(Polarity("没有") == .no && Polarity("有") == .yes && Polarity("三项") == nil)
  }

  @Test func goldLinesAreRead() throws {
    let line = #"{"question": "何\u65f6？", "doc": "甲", "scope": "document", "answerable": false, "items": ["乙", "丙"]}"#
    let question = try #require(JSONText(line).flatMap(GoldQuestion.init))
    #expect(question.text == "何时？" && question.document == "甲")
    #expect(!question.isAnswerable && question.items == ["乙", "丙"] && question.answers.isEmpty)
  }

  @Test(arguments: ["", "{", #"{"a"}"#, #"{"a":1}}"#, #""\x""#]) func brokenLinesAreNone(text: String) {
    #expect(JSONText(text) == nil)
  }

  @Test func controlSequencesAreNotDrawn() {
    var drawn = DrawnText()
    drawn.append(Array("\u{1B}[3".utf8))
    drawn.append(Array("C多\u{1B}[K".utf8))
    #expect(drawn.contains("多") && !drawn.contains("C") && !drawn.contains("K"))
  }
}
