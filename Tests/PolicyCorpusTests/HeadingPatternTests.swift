import ChineseText
import Testing

@testable import PolicyCorpus

@Suite struct HeadingPatternTests {
  private func pattern(_ text: String) -> HeadingPattern? {
    let characters = text.folded
    return HeadingPattern.starting(0..<characters.count, in: characters)
  }

  @Test(
    arguments: [
      ("第一编 总则", 1, 3), ("第十二章 附则", 1, 4), ("第二节 巡查", 2, 3), ("第三十一条 违反", 3, 5), ("第3条 违反", 3, 3), ("第一部分 概况", 1, 4),
      ("一、总体要求", 1, 2), ("十二、附则", 1, 3), ("（一）目标", 2, 3), ("(十)目标", 2, 3), ("1.加强领导", 3, 2), ("12．加强领导", 3, 3),
      ("3、加强领导", 3, 2), ("（2）加大投入", 4, 3), ("(12)加大投入", 4, 4),
    ] as [(String, Int, Int)])
  func readsTheNumber(_ text: String, _ level: Int, _ length: Int) throws {
    let found = try #require(pattern(text))
    #expect(found.level == level)
    #expect(found.label == 0..<length)
  }

  @Test func tellsArticles() throws {
    #expect(try #require(pattern("第三条 违反")).isArticle)
    #expect(!(try #require(pattern("第三章 罚则")).isArticle))
    #expect(!(try #require(pattern("三、罚则")).isArticle))
  }

  @Test(arguments: [
    "第一次会议", "第一", "第条", "3.5亿元", "2020年以来", "一是加强", "（一", "（甲）", "（）", "一", "", "、一", "统一、规范", "1234、五",
  ])
  func otherNumbersNumberNothing(_ text: String) {
    #expect(pattern(text) == nil)
  }
}
