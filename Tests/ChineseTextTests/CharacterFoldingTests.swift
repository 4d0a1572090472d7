import ChineseText
import Testing

@Suite struct CharacterFoldingTests {
  static let pairs: [(String, String)] = [
    ("ＡＢＣｘｙｚ", "abcxyz"), ("ABC", "abc"), ("０１９", "019"), ("，．！？；：（）％", ",.!?;:()%"),
    ("﹐﹑﹒﹔﹕﹖﹗﹪｡､", ",、.;:?!%。、"),
    ("網絡強國", "网络强国"), ("臺灣發佈條例", "台湾发布条例"), ("說話著", "说话着"),
    ("「一」『二』", "“一”‘二’"), ("﹁一﹂﹃二﹄", "“一”‘二’"), ("｢一｣", "“一”"), ("＂一＂", "\"一\""),
    ("─━―–‒", "—————"), ("•・‧∙⋅·", "······"), ("〈论〉《论》", "《论》《论》"), ("【甲】〔乙〕［丙］", "[甲][乙][丙]"),
    ("○◯〇", "〇〇〇"), ("。、…“”‘’《》", "。、…“”‘’《》"), ("政策", "政策"),
  ]

  @Test(arguments: pairs)
  func foldsToOneForm(_ source: String, _ expected: String) {
    #expect(String(folded: source.folded) == expected)
  }

  @Test(arguments: pairs)
  func oneCharacterFoldsToOne(_ source: String, _ expected: String) {
    #expect(source.folded.count == source.unicodeScalars.count)
  }

  @Test(
    arguments: [
      0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x20, 0x7F, 0x85, 0xA0, 0xAD, 0x200B, 0x200D, 0x202E, 0x2060, 0x3000, 0xFE0F,
      0xFEFF,
      0xFFFD, 0xE000, 0xD800,
    ] as [UInt32])
  func leavesOutWhatCarriesNoMeaning(_ scalar: UInt32) {
    #expect(CharacterFolding.fold(scalar) == CharacterFolding.nothing)
  }

  @Test func foldingTwiceChangesNothingMore() {
    for scalar in UInt32(0)...0xFFFF {
      let once = CharacterFolding.fold(scalar)
      #expect(CharacterFolding.fold(UInt32(once)) == once, "U+\(String(scalar, radix: 16))")
    }
  }

  @Test(arguments: ["😀", "𠮷", "\u{10FFFF}"])
  func whatLiesBeyondSixteenBitsIsOneCharacter(_ character: String) {
    #expect(character.folded.count == 1)
    #expect(character.folded.allSatisfy { (0xD800...0xDFFF).contains($0) })
  }
}
