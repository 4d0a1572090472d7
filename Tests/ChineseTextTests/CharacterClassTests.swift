import ChineseText
import Testing

@Suite struct CharacterClassTests {
  @Test(
    arguments: [
      ("政", CharacterClass.han), ("㐀", .han), ("〇", .han), ("𠮷", .han), ("7", .digit), ("７", .digit), ("b", .latin),
      ("Ｂ", .latin), ("é", .latin), ("я", .latin), ("“", .openQuote), ("「", .openQuote), ("《", .openQuote),
      ("”", .closeQuote), ("’", .closeQuote), ("》", .closeQuote), ("。", .terminator), ("！", .terminator),
      ("?", .terminator), ("；", .terminator), ("，", .comma), ("：", .comma), ("、", .enumeration), ("…", .other),
      ("%", .other), ("（", .other), ("—", .other),
    ] as [(String, CharacterClass)])
  func tellsTheKind(_ character: String, _ kind: CharacterClass) throws {
    #expect(CharacterClass(try #require(character.folded.first)) == kind)
  }

  @Test func onlyLettersDigitsAndIdeographsBelongToWords() {
    let kinds: [CharacterClass] = [
      .han, .digit, .latin, .openQuote, .closeQuote, .terminator, .comma, .enumeration, .other,
    ]
    #expect(kinds.filter(\.isWord) == [.han, .digit, .latin])
  }
}
