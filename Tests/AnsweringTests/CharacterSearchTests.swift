import ChineseText
import Testing

@testable import Answering

@Suite struct CharacterSearchTests {
  private func shared(_ text: String, _ other: String, _ lengths: ClosedRange<Int> = 2...4) -> String? {
    let (text, other) = (text.folded, other.folded)
    return CharacterSearch.longestShared(text, 0..<text.count, in: other, 0..<other.count, lengths: lengths)
      .map { String(folded: text[$0]) }
  }

  @Test(arguments: [
    ("修建水库", "县里修建的水库", "修建"), ("新修建水库", "修建水库", "修建水库"), ("今年修建水库", "水库与今年修建", "今年修建"),
    ("一二三四五六", "一二三四五六", "一二三四"), ("水库", "水渠库", nil), ("", "水库", nil), ("水库", "", nil),
  ])
  func findsTheFirstOfTheLongestSharedStretches(_ text: String, _ other: String, _ expected: String?) {
    #expect(shared(text, other) == expected)
  }

  @Test func findsNothingShorterThanWanted() {
    #expect(shared("修水库", "看水库", 3...9) == nil)
    #expect(shared("修水库", "看水库", 1...1) == "水")
  }

  @Test func findsAWordOnlyWithinTheRange() {
    let characters = "水库修水库".folded
    #expect(CharacterSearch.first("水库".folded, in: characters, 1..<5) == 3..<5)
    #expect(CharacterSearch.first("水库".folded, in: characters, 1..<4) == nil)
    #expect(CharacterSearch.first([], in: characters, 0..<5) == nil)
    #expect(CharacterSearch.first(characters, 3..<5, in: characters, 0..<5) == 0..<2)
  }
}
