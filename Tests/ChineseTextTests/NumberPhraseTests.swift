import ChineseText
import Testing

@Suite struct NumberPhraseTests {
  private func phrases(_ text: String) -> [NumberPhrase] {
    let characters = text.folded
    return NumberPhrase.all(in: characters, 0..<characters.count)
  }

  private func words(_ text: String) -> [String] {
    let characters = text.folded
    return phrases(text).map { String(folded: characters[$0.range]) }
  }

  @Test(
    arguments: [
      ("汇聚数据超过39亿条", ["超过39亿条"]), ("建起近千人的队伍", ["近千人"]), ("开设70余个专栏", ["70余个"]), ("曝光累计过亿，", ["过亿"]),
      ("带动数十家企业", ["数十家"]), ("设20—30个车位", ["20—30个"]), ("增长5%至6%左右", ["5%至6%左右"]), ("需20至30人", ["20至30人"]),
      ("不少于3名教师", ["不少于3名"]), ("约8.3%左右", ["约8.3%左右"]), ("罚款50万元以上", ["50万元以上"]), ("人均50平方米", ["人均50平方米"]),
      ("占百分之三十以上", ["百分之三十以上"]), ("浓度降至35微克/立方米", ["35微克/立方米"]), ("接入45个部门、16个区及3家机构", ["45个", "16个", "3家"]),
      ("投资1.5万亿元", ["1.5万亿元"]), ("工期3个月", ["3个月"]), ("三百多名学生", ["三百多名"]), ("提高2.5个百分点", ["2.5个百分点"]),
      ("逾两千家商户", ["逾两千家"]), ("２０％", ["20%"]),
      ("新建35kV线路", ["35kv"]), ("提速到100Mbps。", ["100mbps"]), ("占地92英亩", ["92英亩"]),
    ] as [(String, [String])])
  func takesWhatBelongsToTheNumber(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    "统一部署", "一些地方", "十分重要", "一次性缴清", "一体化发展", "千方百计", "万一出错", "一直坚持", "唯一途径", "G20峰会", "建成5G基站", "多少学生",
    "一定要办好", "进一步推进", "一律免费", "百姓满意", "三农工作",
  ]) func wordsWithNumeralsInsideAreNoQuantities(_ text: String) {
    #expect(words(text).isEmpty)
  }

  @Test(
    arguments: [
      ("超过39亿条", 3.9e9), ("近千人", 1_000), ("70余个", 70), ("六百来斤", 600), ("数十家", 10), ("过亿。", 1e8), ("20—30个", 30),
      ("5%至6%", 6),
      ("千分之二十九", 2.9), ("两万户", 20_000),
    ] as [(String, Double)])
  func knowsTheValue(_ text: String, _ value: Double) throws {
    #expect(abs(try #require(phrases(text).first).numeral.value - value) < 1e-6)
  }

  @Test(
    arguments: [
      ("21家单位", MeasureWords.Category.organization), ("133人", .person), ("8.3%", .percent), ("百分之三十", .percent),
      ("千分之五", .percent), ("2.5个百分点", .percent), ("50万元", .money), ("3个月", .time), ("20吨", .mass), ("585万条", .count),
      ("35微克/立方米", .other), ("5%至6%", .percent),
    ] as [(String, MeasureWords.Category)])
  func knowsWhatIsMeasured(_ text: String, _ category: MeasureWords.Category) throws {
    #expect(try #require(phrases(text).first).category == category)
  }

  @Test func tellsPlacesInAnOrder() throws {
    #expect(try #require(phrases("第三次会议").first).isOrdinal)
    #expect(try #require(phrases("第5届").first).isOrdinal)
    #expect(!(try #require(phrases("三次会议").first).isOrdinal))
  }

  @Test func tellsAnArticleFromAQuantity() throws {
    #expect(try #require(phrases("一名干部").first).isIndefinite)
    #expect(!(try #require(phrases("两名干部").first).isIndefinite))
    #expect(!(try #require(phrases("1名干部").first).isIndefinite))
  }

  @Test func staysWithinItsStretch() {
    let characters = "超过39亿条".folded
    let found = NumberPhrase.all(in: characters, 3..<5).map(\.range)
    #expect(found == [3..<5])
    #expect(NumberPhrase.all(in: characters, 2..<2).isEmpty)
  }
}
