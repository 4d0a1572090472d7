import ChineseText
import Testing

@Suite struct DatePhraseTests {
  private func phrases(_ text: String) -> [DatePhrase] {
    let characters = text.folded
    return DatePhrase.all(in: characters, 0..<characters.count)
  }

  private func words(_ text: String) -> [String] {
    let characters = text.folded
    return phrases(text).map { String(folded: characters[$0.range]) }
  }

  @Test(
    arguments: [
      ("2016年4月19日，总书记", ["2016年4月19日"]), ("2018年4月20日至21日召开", ["2018年4月20日至21日"]), ("今年3月成立", ["今年3月"]),
      ("6月底前完成", ["6月底前"]), ("去年出台", ["去年"]), ("“十四五”期间建成", ["“十四五”期间"]), ("时间:2019-04-22", ["2019-04-22"]),
      ("二〇一九年施行", ["二〇一九年"]), ("二〇二一年五月一日起施行", ["二〇二一年五月一日起"]), ("2001—2005年", ["2001—2005年"]),
      ("2021至2025年的规划", ["2021至2025年"]), ("明年年底前", ["明年年底前"]), ("近五年来", ["近五年来"]), ("未来三年", ["未来三年"]),
      ("4月19日上午9时30分开幕", ["4月19日上午9时30分"]), ("2021年上半年", ["2021年上半年"]), ("1990年代", ["1990年代"]),
      ("2019/4/22", ["2019/4/22"]), ("2019.4.22", ["2019.4.22"]), ("5月1日—5月3日放假", ["5月1日—5月3日"]), ("上个月", ["上个月"]),
      ("本月15日", ["本月15日"]), ("２０１９年４月", ["2019年4月"]), ("2018年1月和2月5号", ["2018年1月", "2月5号"]),
      ("2020年3月至5月", ["2020年3月至5月"]), ("2020年一季度", ["2020年一季度"]),
      ("公元前221年统一", ["公元前221年"]), ("民国三十八年五月", ["民国三十八年五月"]), ("光绪元年", ["光绪元年"]),
    ] as [(String, [String])])
  func takesWhatSaysWhen(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: ["1354个系统", "2019", "13月", "12345热线", "A2019年", "明确要求", "去除", "前面", "上面", "同时", "未来可期", "每个", "19年"])
  func otherNumbersAndWordsSayNoDate(_ text: String) {
    #expect(words(text).isEmpty)
  }

  @Test(
    arguments: [
      ("2016年4月19日", DatePhrase.Precision.day), ("今年3月", .month), ("6月底前", .month), ("去年", .year), ("2019年", .year),
      ("“十三五”时期", .period), ("近五年", .period), ("2001—2005年", .period), ("2019-04-22", .day), ("昨天", .day),
    ] as [(String, DatePhrase.Precision)])
  func knowsHowExactItIs(_ text: String, _ precision: DatePhrase.Precision) throws {
    #expect(try #require(phrases(text).first).precision == precision)
  }

  @Test func readsYearMonthAndDay() throws {
    let phrase = try #require(phrases("2018年4月20日至21日").first)
    #expect(phrase.year == 2018 && phrase.month == 4 && phrase.day == 20)
    let dotted = try #require(phrases("2019-04-22").first)
    #expect(dotted.year == 2019 && dotted.month == 4 && dotted.day == 22)
    let chinese = try #require(phrases("二〇二一年五月一日").first)
    #expect(chinese.year == 2021 && chinese.month == 5 && chinese.day == 1)
  }

  @Test(arguments: [
    ("今年3月", "2019年3月"), ("今年", "2019年"), ("去年", "2018年"), ("前年", "2017年"), ("明年6月", "2020年6月"),
    ("去年12月5日", "2018年12月5日"), ("上月", "2019年3月"), ("本月", "2019年4月"), ("下个月", "2019年5月"), ("本月15日", "2019年4月15日"),
  ])
  func resolvesAgainstTheDocument(_ text: String, _ expected: String) throws {
    let reference = CalendarDate(year: 2019, month: 4, day: 22)
    #expect(try #require(phrases(text).first).resolved(against: reference)?.chinese == expected)
  }

  @Test func monthsRollOverTheYear() throws {
    let last = try #require(phrases("上月").first)
    let next = try #require(phrases("下月").first)
    #expect(last.resolved(against: CalendarDate(year: 2019, month: 1))?.chinese == "2018年12月")
    #expect(next.resolved(against: CalendarDate(year: 2019, month: 12))?.chinese == "2020年1月")
    #expect(next.resolved(against: CalendarDate(year: 2019)) == nil)
  }

  @Test(arguments: ["2016年4月19日", "近五年", "6月", "“十四五”期间"])
  func whatIsNotRelativeIsNotResolved(_ text: String) throws {
    let phrase = try #require(phrases(text).first)
    #expect(phrase.resolved(against: CalendarDate(year: 2019, month: 4)) == nil)
  }

  @Test func withoutAReferenceNothingIsResolved() throws {
    #expect(try #require(phrases("去年").first).resolved(against: nil) == nil)
  }
}
