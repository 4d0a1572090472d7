import ChineseText
import Testing

@testable import Answering

@Suite struct AntonymsTests {
  private func opposites(_ word: String, in antonyms: Antonyms) -> [String] {
    antonyms.pairs.filter { $0.word == word.folded }.map { String(folded: $0.opposite) }.sorted()
  }

  @Test func everyWordOfOneSideIsOpposedToEveryOneOfTheOther() {
    let antonyms = Antonyms(["# 注,释|不算\n增加,提高|减少\n开|关,闭\n没有隔开"])
    #expect(antonyms.pairs.count == 8)
    #expect(opposites("增加", in: antonyms) == ["减少"])
    #expect(opposites("减少", in: antonyms) == ["增加", "提高"])
    #expect(opposites("开", in: antonyms) == ["关", "闭"])
    #expect(opposites("注", in: antonyms).isEmpty)
  }

  @Test(arguments: [("增加", "减少"), ("允许", "禁止"), ("开始", "结束"), ("合格", "不合格"), ("公办", "民办"), ("新增", "存量")])
  func theBuiltInPairsHoldBothWays(_ word: String, _ opposite: String) {
    #expect(opposites(word, in: .builtIn).contains(opposite))
    #expect(opposites(opposite, in: .builtIn).contains(word))
  }

  @Test func nothingIsOpposedToItself() {
    for pair in Antonyms.builtIn.pairs {
      #expect(!pair.word.isEmpty && pair.word != pair.opposite, "\(String(folded: pair.word))")
    }
  }
}
