import ChineseText
import Testing

@Suite struct NumeralTests {
  @Test(
    arguments: [
      ("1354个", 1354, 4), ("39亿条", 3.9e9, 3), ("8.3%", 8.3, 3), ("10,920人", 10_920, 6), ("1,234,567", 1_234_567, 9),
      ("1万6千元", 16_000, 4), ("1亿2千万", 1.2e8, 5), ("1.5万户", 15_000, 4), ("3万亿", 3e12, 3), ("２０吨", 20, 2),
      ("一百五十", 150, 4), ("十五", 15, 2), ("一百零五", 105, 4), ("两千零八", 2_008, 4), ("三十五万", 350_000, 4),
      ("一万六千三百", 16_300, 6), ("二〇一九", 2_019, 4), ("一千万", 1e7, 3), ("十", 10, 1), ("亿", 1e8, 1),
      ("12，345", 12_345, 6), ("1,23", 1, 1), ("1,2345", 1, 1), ("5.", 5, 1), ("0.05", 0.05, 4),
    ] as [(String, Double, Int)])
  func readsTheValue(_ text: String, _ value: Double, _ length: Int) throws {
    let characters = text.folded
    let numeral = try #require(Numeral.starting(at: 0, in: characters, limit: characters.count))
    #expect(abs(numeral.value - value) <= value * 1e-12)
    #expect(numeral.range == 0..<length)
    #expect(!numeral.isPercent)
  }

  @Test(
    arguments: [
      ("百分之三十", 30, 5), ("百分之8.3", 8.3, 6), ("千分之二十九", 2.9, 6), ("万分之五", 0.05, 4), ("三分之二", 200.0 / 3, 4),
      ("百分之一百二十", 120, 7),
    ] as [(String, Double, Int)])
  func fractionsAreCountedInHundredths(_ text: String, _ value: Double, _ length: Int) throws {
    let characters = text.folded
    let numeral = try #require(Numeral.starting(at: 0, in: characters, limit: characters.count))
    #expect(abs(numeral.value - value) < 1e-9)
    #expect(numeral.range == 0..<length)
    #expect(numeral.isPercent)
  }

  @Test(arguments: ["个", "", "第一", "超过39亿", "，1", "多少", ".5"])
  func startsOnlyAtANumber(_ text: String) {
    let characters = text.folded
    #expect(Numeral.starting(at: 0, in: characters, limit: characters.count) == nil)
  }

  @Test func readsNoFurtherThanItsLimit() throws {
    let characters = "一百五十1354".folded
    #expect(try #require(Numeral.starting(at: 0, in: characters, limit: 2)).value == 100)
    #expect(try #require(Numeral.starting(at: 4, in: characters, limit: 6)).value == 13)
    #expect(Numeral.starting(at: 8, in: characters, limit: 8) == nil)
  }

  @Test func tellsChineseFromArabic() throws {
    let characters = "三十1万".folded
    let chinese = try #require(Numeral.starting(at: 0, in: characters, limit: 2))
    let arabic = try #require(Numeral.starting(at: 2, in: characters, limit: 4))
    #expect(chinese.isChinese && chinese.hasScale)
    #expect(!arabic.isChinese && arabic.hasScale)
  }
}
