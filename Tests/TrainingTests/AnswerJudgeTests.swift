import Testing

@testable import Training

@Suite struct AnswerJudgeTests {
  @Test(arguments: [
    ("７％左右", ["7%"], true), ("约1,354个", ["1354个"], true), ("今年3月（2019年3月）", ["2019年3月"], true),
    ("今年3月（2019年3月）", ["今年3月"], true), ("1354个", ["135个"], false), ("1354个", ["1354"], true),
    ("甲乙丙丁戊己", ["甲"], false), ("", ["甲"], false), ("甲乙丙丁", ["甲乙丙戊"], true), ("甲乙丙", ["甲乙丁"], false),
    ("3.5亿", ["35亿"], false), ("ＡＢＣ", ["abc"], true), ("“甲”", ["甲"], true), ("共三项", ["三项"], true),
    ("甲", ["乙", "甲"], true), ("（甲）", ["甲"], true),
  ])
  func wordsMatch(given: String, wanted: [String], isRight: Bool) {
    #expect(AnswerJudge.matches(given, wanted) == isRight)
  }

  @Test func numbersAreThoseThatAreWritten() {
    func numerals(_ text: String) -> [String] {
      ComparedText(text).numerals.map { String(String.UnicodeScalarView($0)) }
    }
    #expect(numerals("1,354个、3.5万人，二十一家") == ["1354", "3.5万", "二十一"])
    #expect(numerals("三 个，三万 个，五") == ["三", "五"])
    #expect(numerals("２０１９年") == ["2019"])
    #expect(numerals("12.") == ["12"])
  }

  @Test func listsAreJudgedByItems() {
    #expect(AnswerJudge.agreement(given: ["甲", "乙"], wanted: ["甲", "乙", "丙"]) == 0.8)
    #expect(AnswerJudge.agreement(given: [], wanted: ["甲"]) == 0)
  }

  @Test func answersTakeSides() {
    #expect(Polarity("没有") == .no && Polarity("有") == .yes && Polarity("三项") == nil)
    #expect(Polarity("不，他们") == .no && Polarity("是的。") == .yes && Polarity("无锡") == nil)
  }

  @Test func aCitationIsOneSentence() {
    #expect(CitationJudge.isOneSentence("“甲。乙；丙。”丁说。"))
    #expect(!CitationJudge.isOneSentence("甲。乙。"))
    #expect(CitationJudge.isOneSentence("甲乙。”") && CitationJudge.isOneSentence(""))
    #expect(!CitationJudge.isOneSentence("“甲。乙。丙。丁。戊”"))
  }

  @Test func differencesShowWhatIsMissingAndWhatIsSurplus() {
    #expect(
      TextDifference(expected: "1355个", given: "1354个系统").pieces
        == [.same("135"), .missing("5"), .surplus("4"), .same("个"), .surplus("系统")])
    #expect(TextDifference(expected: "", given: "").pieces.isEmpty)
    let long = String(repeating: "甲", count: 1_000)
    #expect(TextDifference(expected: long, given: "甲").pieces == [.missing(long), .surplus("甲")])
  }
}
