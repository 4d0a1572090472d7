import ChineseText
import Testing

@testable import Answering

@Suite struct SynonymIndexTests {
  private let index = SynonymIndex([
    """
    # 水库,水塘,无关
    水库,水塘,蓄水池
    掏钱,花钱 => 出资,投资
    水塘,池塘
    ＷＬＡＮ,無線網
    """, "渠,水渠",
  ])

  private func alternatives(_ word: String) -> [String] {
    let characters = word.folded
    return index.alternatives(for: characters, 0..<characters.count).map { String(folded: $0) }.sorted()
  }

  @Test func aGroupHoldsBothWays() {
    #expect(alternatives("水库") == ["水塘", "蓄水池"])
    #expect(alternatives("蓄水池") == ["水塘", "水库"].sorted())
    #expect(alternatives("渠") == ["水渠"])
  }

  @Test func anArrowHoldsOneWay() {
    #expect(alternatives("掏钱") == ["出资", "投资"])
    #expect(alternatives("花钱") == ["出资", "投资"])
    #expect(alternatives("出资").isEmpty)
  }

  @Test func aWordMayStandInSeveralGroupsAndGroupsAreNotChained() {
    #expect(alternatives("水塘") == ["水库", "池塘", "蓄水池"].sorted())
    #expect(alternatives("池塘") == ["水塘"])
  }

  @Test func wordsAreFolded() {
    #expect(alternatives("wlan") == ["无线网"])
    #expect(alternatives("无线网") == ["wlan"])
  }

  @Test func commentsAndOtherWordsHaveNone() {
    #expect(alternatives("无关").isEmpty)
    #expect(alternatives("水").isEmpty)
    #expect(alternatives("水库水塘").isEmpty)
  }

  @Test func looksAtAStretch() {
    let characters = "修水库的".folded
    #expect(index.alternatives(for: characters, 1..<3).count == 2)
    #expect(index.alternatives(for: characters, 1..<1).isEmpty)
  }

  @Test func theBuiltInGroupsAreRead() {
    let characters = "关闭".folded
    #expect(!SynonymIndex.builtIn.alternatives(for: characters, 0..<2).isEmpty)
  }
}
