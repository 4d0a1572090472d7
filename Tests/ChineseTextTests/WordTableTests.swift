import ChineseText
import Testing

@Suite struct WordTableTests {
  private let table = WordTable(words: "水 水库 水库大坝 坝 ＡＢ")
  private let characters = "修水库大坝ab".folded

  @Test func findsTheLongestWordThatStarts() {
    #expect(table.longestPrefix(characters, at: 1, limit: 5)?.length == 4)
    #expect(table.longestPrefix(characters, at: 1, limit: 4)?.length == 2)
    #expect(table.longestPrefix(characters, at: 1, limit: 2)?.length == 1)
    #expect(table.longestPrefix(characters, at: 1, limit: 1) == nil)
    #expect(table.longestPrefix(characters, at: 0, limit: 5) == nil)
    #expect(table.longestPrefix(characters, at: 5, limit: 7)?.length == 2)
  }

  @Test func findsTheLongestWordThatEnds() {
    #expect(table.longestSuffix(characters, before: 5, from: 0)?.length == 4)
    #expect(table.longestSuffix(characters, before: 5, from: 2)?.length == 1)
    #expect(table.longestSuffix(characters, before: 3, from: 0)?.length == 2)
    #expect(table.longestSuffix(characters, before: 4, from: 0) == nil)
    #expect(table.longestSuffix(characters, before: 0, from: 0) == nil)
  }

  @Test func knowsItsWords() {
    #expect(table.count == 5)
    #expect(table.contains(characters, 1..<3))
    #expect(!table.contains(characters, 1..<4))
    #expect(!table.contains(characters, 1..<1))
    #expect(table.value(characters, 1..<3) == 0)
  }

  @Test func aWordHasAValueAndTheLastOneCounts() {
    var table = WordTable()
    table.insert([])
    table.insert("年".folded, value: 1)
    table.insert("年".folded, value: -2)
    #expect(table.count == 1)
    #expect(table.value("年".folded, 0..<1) == -2)
    #expect(WordTable().longestPrefix(characters, at: 0, limit: 5) == nil)
  }

  @Test func linesOfALiteralAreReadOneByOne() {
    var lines: [String] = []
    ("一\n\n二 三\n" as StaticString).eachLine { lines.append(String(decoding: $0, as: UTF8.self)) }
    #expect(lines == ["一", "二 三"])
  }
}
