import ChineseText
import Testing

@Suite struct MeasureWordsTests {
  @Test(
    arguments: [
      ("个", MeasureWords.Category.count), ("家", .organization), ("名", .person), ("人次", .person), ("元", .money),
      ("％", .percent), ("‰", .percent), ("公里", .length), ("亩", .area), ("立方米", .volume), ("吨", .mass), ("小时", .time),
      ("次", .frequency), ("千瓦时", .energy), ("TB", .data), ("ＴＢ", .data), ("摄氏度", .temperature), ("届", .ordinal),
      ("票", .other),
    ] as [(String, MeasureWords.Category)])
  func knowsWhatAWordMeasures(_ word: String, _ category: MeasureWords.Category) {
    #expect(MeasureWords.category(word.folded) == category)
  }

  @Test(arguments: ["万", "亿", "的", "政策", "", "个人"])
  func otherWordsMeasureNothing(_ word: String) {
    #expect(MeasureWords.category(word.folded) == nil)
  }

  @Test(arguments: [("个百分点", 4), ("个项目", 1), ("个月内", 2), ("平方公里", 4), ("微克/立方米", 6), ("吨标准煤", 4), ("人次", 2), ("元", 1)])
  func takesTheLongest(_ text: String, _ length: Int) throws {
    let characters = text.folded
    #expect(try #require(MeasureWords.longest(characters, at: 0, limit: characters.count)).length == length)
  }

  @Test func looksNoFurtherThanItsLimit() throws {
    let characters = "平方公里".folded
    #expect(MeasureWords.longest(characters, at: 0, limit: 2) == nil)
    #expect(try #require(MeasureWords.longest(characters, at: 2, limit: 4)).length == 2)
  }
}
