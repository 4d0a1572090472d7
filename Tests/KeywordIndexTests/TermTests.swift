import ChineseText
import KeywordIndex
import Testing

@Suite struct TermTests {
  private func terms(_ text: String) -> [String] {
    let characters = text.folded
    return Term.all(in: characters, 0..<characters.count).map { String(folded: characters[$0.range]) }
  }

  @Test(
    arguments: [
      ("修水库", ["修水", "水库"]), ("水，库", []), ("水", []), ("ＡＩ技术", ["ai", "技术"]), ("1354个系统", ["1354", "个系", "系统"]),
      ("8.3%和8.", ["8.3", "8"]), ("10,920", ["10", "920"]), ("5G网络", ["5", "g", "网络"]), ("", []), ("，。", []),
      ("水庫 管理", ["水库", "库管", "管理"]),
    ] as [(String, [String])])
  func takesPairsAndWholeWords(_ text: String, _ expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test func staysWithinItsStretch() {
    let characters = "修水库大坝".folded
    #expect(Term.all(in: characters, 1..<3).map(\.range) == [1..<3])
    #expect(Term.all(in: characters, 1..<2).isEmpty)
    #expect(Term.all(in: "1354".folded, 1..<3).map(\.range) == [1..<3])
  }

  @Test func equalWordsHaveEqualKeys() {
    let first = "水库App 1354".folded
    let second = "ＡＰＰ，１３５４；水庫".folded
    let keys = Set(Term.all(in: first, 0..<first.count).map(\.key))
    #expect(keys == Set(Term.all(in: second, 0..<second.count).map(\.key)))
    #expect(keys.count == 3)
  }

  @Test func aPairIsNoWord() {
    let pair = TermKey(0x61, 0x62)
    #expect(pair != TermKey(word: ArraySlice([0x61, 0x62])))
    #expect(pair != TermKey(0x62, 0x61))
  }
}
