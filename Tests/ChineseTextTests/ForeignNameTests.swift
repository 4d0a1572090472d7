import ChineseText
import Testing

@Suite struct ForeignNameTests {
  private func names(_ text: String) -> [String] {
    let characters = text.folded
    return ForeignName.all(in: characters, 0..<characters.count).map { String(folded: characters[$0]) }
  }

  @Test(
    arguments: [
      ("由贝克尔主持修建", ["贝克尔"]), ("国王菲利克斯二世下令", ["菲利克斯二世"]), ("托马斯·维尔德来访", ["托马斯·维尔德"]),
      ("诗人诺瓦克和画家塞尔玛", ["诺瓦克", "塞尔玛"]),
    ] as [(String, [String])])
  func areToldByTheirSounds(_ text: String, _ expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: ["全市经济社会发展", "位于巴伐利亚州", "斯瓦希里语", "马克思主义", "里约热内卢大学", ""])
  func placesAndOrdinaryWordsAreNone(_ text: String) {
    #expect(names(text).isEmpty)
  }
}
