import ChineseText
import Testing

@Suite struct PinyinTests {
  private func match(_ typed: String, _ word: String) -> Pinyin.Match? {
    Pinyin.builtIn.match(typed.folded, word.folded[...])
  }

  @Test(arguments: [
    ("jc", "监测"), ("jiance", "监测"), ("zhdg", "这大概"), ("zdg", "这大概"), ("zhongguo", "中国"), ("nvgong", "女工"),
    ("nugong", "女工"), ("xi'an", "西安"), ("xian", "西安"), ("5gjz", "5G基站"), ("监c", "监测"), ("app", "APP"), ("lsy", "《绿水源》"),
    ("ehua", "恶化"),
  ])
  func lettersStandForTheWholeWord(_ typed: String, _ word: String) {
    #expect(match(typed, word)?.isWhole == true && match(typed, word)?.spelling == .uniform, "\(typed) \(word)")
  }

  // Characters of several readings, each by the reading that it has in the word.
  @Test(arguments: [
    ("chongqing", "重庆"), ("cq", "重庆"), ("zhongyao", "重要"), ("yinhang", "银行"), ("xingdong", "行动"), ("yuele", "乐乐"),
    ("kuaile", "快乐"), ("huiji", "会计"), ("kuaiji", "会计"), ("changcheng", "长城"), ("zengzhang", "增长"), ("diaocha", "调查"),
    ("tiaozheng", "调整"), ("jiceng", "基层"), ("cengji", "层级"),
  ])
  func everyReadingOfACharacterServes(_ typed: String, _ word: String) {
    #expect(match(typed, word)?.isWhole == true)
  }

  @Test(arguments: [("jc", "建设"), ("jcx", "监测"), ("x", "监测"), ("jiancee", "监测"), ("", "监测"), ("jc", ""), ("'", "监测")])
  func otherLettersDoNot(_ typed: String, _ word: String) {
    #expect(match(typed, word) == nil)
  }

  @Test func wholeWordsAndOneWayOfSpellingComeFirst() throws {
    let whole = try #require(match("jc", "监测"))
    let part = try #require(match("jc", "监测平台"))
    let unfinished = try #require(match("zhonggu", "中国"))
    let mixed = try #require(match("jiancept", "监测平台"))
    #expect(whole < unfinished && unfinished < mixed && mixed < part)
    #expect(part.length == 2 && !part.isWhole)
  }

  @Test func wordsMadeToHaveManySpellingsTakeNoTime() {
    let word = String(repeating: "安", count: 60)
    #expect(match(String(repeating: "a", count: 59) + "z", word) == nil)
  }
}
