import ChineseText
import Testing

@Suite struct FoldedTextTests {
  @Test func keepsTheOffsetsOfTheSource() {
    let text = FoldedText("A 網\u{3000}𠮷。")
    #expect(text.count == 4)
    #expect(text.starts == [0, 2, 8, 12])
    #expect(text.ends == [1, 5, 12, 15])
    #expect(text.bytes(0..<2) == 0..<5)
    #expect(text.bytes(1..<1).isEmpty)
    #expect(text.bytes(3..<9).isEmpty)
  }

  @Test func offsetsOfAPartAreThoseOfTheWhole() {
    let bytes = Array("前面。后面！".utf8)
    let part = FoldedText(bytes, range: 9..<15)
    #expect(String(folded: part.characters) == "后面")
    #expect(part.bytes(0..<2) == 9..<15)
    #expect(FoldedText(bytes, range: 100..<200).count == 0)
    #expect(FoldedText(bytes, range: 9..<200).count == 3)
  }

  @Test func findsTheCharactersWithinBytes() {
    let text = FoldedText(" 一 二三")
    #expect(text.characters(inBytes: 0..<11) == 0..<3)
    #expect(text.characters(inBytes: 1..<4) == 0..<1)
    #expect(text.characters(inBytes: 4..<5) == 1..<1)
    #expect(text.characters(inBytes: 5..<8) == 1..<2)
    #expect(text.characters(inBytes: 50..<60) == 3..<3)
  }

  @Test func leavesOutBytesThatAreNoText() {
    let text = FoldedText([0xE7, 0xBD, 0x41, 0xFF, 0xE7, 0xBD, 0x91, 0xF0, 0x9F])
    #expect(String(folded: text.characters) == "a网")
    #expect(text.starts == [2, 4])
    #expect(text.ends == [3, 7])
  }

  @Test func nothingFoldsToNothing() {
    #expect(FoldedText("").count == 0)
    #expect(FoldedText(" \n\t\u{3000}\u{FEFF}").count == 0)
  }

  @Test func foldedCharactersMakeAString() {
    #expect(
      String(folded: [0x61, 0x7F, 0x80, 0xE9, 0x7FF, 0x800, 0x4E2D, 0xFFFD] as [UInt16])
        == "a\u{7F}\u{80}é\u{7FF}\u{800}中\u{FFFD}")
    // What stands for a character beyond U+FFFF is none itself.
    #expect(String(folded: [0xD840, 0xDC00] as [UInt16]) == "\u{FFFD}\u{FFFD}")
    #expect(String(folded: [] as [UInt16]).isEmpty)
  }
}
