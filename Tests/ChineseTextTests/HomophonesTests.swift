import ChineseText
import Testing

@Suite struct HomophonesTests {
  private func sounding(_ character: String) throws -> [UInt16] {
    guard let readings = Homophones.builtIn.readings(of: try #require(character.folded.first)) else { return [] }
    return (1 ... .max).filter { Homophones.builtIn.order(of: $0, readLike: readings) != nil }
  }

  @Test(arguments: [("义", "议"), ("坐", "做"), ("帐", "账"), ("长", "常"), ("長", "掌"), ("绿", "率")])
  func findsCharactersThatSoundAlike(_ character: String, _ other: String) throws {
    #expect(try sounding(character).contains(try #require(other.folded.first)))
    #expect(try sounding(other).contains(try #require(character.folded.first)))
  }

  @Test(arguments: ["义", "长", "率", "行", "a", "1", "，", "😀"])
  func aCharacterIsNoneOfItsOwn(_ character: String) throws {
    #expect(!(try sounding(character).contains(try #require(character.folded.first))))
  }

  @Test func whatIsNotReadHasNone() throws {
    #expect(try sounding("a").isEmpty && sounding("，").isEmpty && sounding("😀").isEmpty)
  }
}
