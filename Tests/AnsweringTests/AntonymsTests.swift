import ChineseText
import Testing

@testable import Answering

@Suite struct AntonymsTests {
  private func opposites(_ word: String, in antonyms: Antonyms) -> [String] {
    antonyms.opposites(of: word.folded).map { String(folded: $0) }.sorted()
  }

  @Test func everyWordOfOneSideIsOpposedToEveryOneOfTheOther() {
    let antonyms = Antonyms(["# 注,释|不算\n增加,提高|减少\n开|关,闭\n没有隔开"])
    #expect(opposites("增加", in: antonyms) == ["减少"])
    #expect(opposites("减少", in: antonyms) == ["增加", "提高"])
    #expect(opposites("开", in: antonyms) == ["关", "闭"])
    #expect(opposites("闭", in: antonyms) == ["开"])
    #expect(opposites("注", in: antonyms).isEmpty)
    #expect(opposites("没有隔开", in: antonyms).isEmpty)
  }

  @Test(arguments: [("增加", "减少"), ("允许", "禁止"), ("开始", "结束"), ("合格", "不合格"), ("公办", "民办"), ("新增", "存量")])
  func theBuiltInPairsHoldBothWays(_ word: String, _ opposite: String) {
    #expect(opposites(word, in: .builtIn).contains(opposite))
    #expect(opposites(opposite, in: .builtIn).contains(word))
  }

  @Test func nothingIsOpposedToItself() {
    for pair in Antonyms.builtInPairs {
      #expect(!pair.word.isEmpty && pair.word != pair.opposite, "\(String(folded: pair.word))")
    }
  }

  @Test func aWordMayStandOnSeveralLines() {
    #expect(opposites("甲地", in: Antonyms(["甲地|乙地", "甲,甲地|丙"])) == ["丙", "乙地"].sorted())
  }
}

extension Antonyms {
  /// The words that exclude a whole word.
  func opposites(of word: [UInt16]) -> [[UInt16]] {
    var found: [[UInt16]] = []
    each(in: word, where: { $0 == word.indices }) { _, group in
      found += group.characters(of: group.opposites)
      return true
    }
    return found
  }

  /// Every pair of the built-in words, both ways.
  static var builtInPairs: [(word: [UInt16], opposite: [UInt16])] {
    var found: [(word: [UInt16], opposite: [UInt16])] = []
    for (table, antonyms) in [
      (AntonymTable.pairs, builtIn), (AntonymTable.kinds, builtIn), (SisterTerms.table, SisterTerms.builtIn),
    ] {
      var words: [[UInt16]] = []
      table.eachLine { line in
        guard line.first != 0x23 else { return }
        words += line.split { $0 == 0x2C || $0 == 0x7C }.map { FoldedText(Array($0)).characters }
      }
      for word in words { found += antonyms.opposites(of: word).map { (word: word, opposite: $0) } }
    }
    return found
  }
}
