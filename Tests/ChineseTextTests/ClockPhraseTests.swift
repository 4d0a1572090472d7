import ChineseText
import Testing

@Suite struct ClockPhraseTests {
  @Test(
    arguments: [
      ("上午9时30分开幕", ["上午9时30分"]), ("8:30—11:30、13:30—17:00", ["8:30—11:30、13:30—17:00"]),
      ("夜间21时至次日7时不收费", ["夜间21时至次日7时"]), ("下午5点半，", ["下午5点半"]), ("两点建议", []), ("3点意见", []),
      ("24小时", []), ("2.5点", []), ("三点到五点", ["三点到五点"]), ("比例为2:7:1", []),
    ] as [(String, [String])])
  func takesTimesOfTheDay(_ text: String, _ expected: [String]) {
    let characters = text.folded
    let found = ClockPhrase.all(in: characters, 0..<characters.count)
    #expect(found.map { String(folded: characters[$0.range]) } == expected)
  }

  @Test func knowsBothEndsOfAStretch() throws {
    let characters = "每天9时至17时开放".folded
    let clock = try #require(ClockPhrase.all(in: characters, 0..<characters.count).first)
    #expect(String(folded: characters[clock.start]) == "9时")
    #expect(clock.end.map { String(folded: characters[$0]) } == "17时")
  }
}
