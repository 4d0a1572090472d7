import ChineseText
import Testing

@testable import Answering

@Suite struct PatternTests {
  private func first(_ pattern: String, _ text: String) -> String? {
    let characters = text.folded
    return Pattern(pattern).firstMatch(in: characters).map { String(folded: characters[$0]) }
  }

  @Test(arguments: [
    ("水库", "修水库", "水库"), ("水庫", "修水库", "水库"), ("(水库|水渠)", "修水渠", "水渠"), ("(大|)水库", "大水库", "大水库"),
    ("(大|)水库", "小水库", "水库"), ("几{M}", "来几个百分点", "几个百分点"), ("{N}{M}", "共39亿条", "39亿条"), ("哪{N}项", "哪三项任务", "哪三项"),
    ("有{1-3}吗", "县里有水库吗", "有水库吗"), ("有{0-3}吗", "有吗", "有吗"), ("^县", "县里有县", "县"), ("县$", "县里有县", "县"),
    ("(甲|(乙|丙)丁)戊", "丙丁戊", "丙丁戊"), ("(修|修水)库", "修水库", "修水库"), ("？", "谁?", "?"), ("{x}", "{x}", "{x}"), ("{", "a{", "{"),
    ("(^县|里)有", "县里有", "里有"), ("(吗|呢)$", "来了吗", "吗"),
  ])
  func matches(_ pattern: String, _ text: String, _ expected: String) {
    #expect(first(pattern, text) == expected)
  }

  @Test(arguments: [
    ("水库", "水渠"), ("(水库|水渠)修", "水库"), ("几{M}", "几的"), ("{N}个", "个"), ("有{1-3}吗", "有吗"), ("有{1-3}吗", "有水库水渠吗"),
    ("有{1-3}吗", "有，吗"), ("^库", "水库"), ("水$", "水库"), ("水", ""),
  ])
  func matchesNoOthers(_ pattern: String, _ text: String) {
    #expect(first(pattern, text) == nil)
  }

  @Test func aGapTakesAsLittleAsWillDo() {
    #expect(first("有{0-4}吗", "有吗吗吗") == "有吗")
    #expect(first("有{2-4}吗", "有吗吗吗") == "有吗吗吗")
  }

  @Test func theFirstAlternativeThatLetsTheRestMatchIsTaken() {
    #expect(first("(水|水库)", "水库") == "水")
    #expect(first("(水|水库)$", "水库") == "水库")
  }

  @Test func findsTheFirstPlace() {
    let characters = "水库和水库".folded
    #expect(Pattern("水库").firstMatch(in: characters) == 0..<2)
    #expect(Pattern("渠").firstMatch(in: characters) == nil)
    #expect(Pattern("水库").match(in: characters, at: 3) == 3..<5)
    #expect(Pattern("水库").match(in: characters, at: 1) == nil)
    #expect(Pattern("水库").match(in: characters, at: 5) == nil)
  }

  @Test func keepsWhatWasWritten() {
    #expect(Pattern("(水|渠){M}").source == "(水|渠){M}")
  }

  @Test(arguments: [
    "(", ")", "|", "(|)", "()", "", "{1-}", "{3-1}", "{-}", "((((", "$^", "水)库", "(水", "{99999999999999999999-1}",
  ])
  func anyPatternCanBeRead(_ pattern: String) {
    _ = Pattern(pattern).firstMatch(in: "水库".folded)
    #expect(Pattern(pattern).source == pattern)
  }
}
