import ChineseText
import KeywordIndex
import PolicyCorpus
import Testing

@Suite struct NeighbourTests {
  // 㐀 is rarer than the characters that the index has a table for.
  private let index = KeywordIndex(
    Corpus(["修水库。修水渠。旧水库，𠀀水㐀水㐀。"].map { DocumentReader.read(Array($0.utf8), name: $0) }))

  private func after(_ character: String) throws -> String {
    var found: [UInt16] = []
    index.eachCharacter(after: try #require(character.folded.first)) { found.append($0) }
    return String(folded: found.sorted())
  }

  private func before(_ character: String) throws -> String {
    var found: [UInt16] = []
    index.eachCharacter(before: try #require(character.folded.first)) { found.append($0) }
    return String(folded: found.filter { !(0xD800...0xDFFF).contains($0) }.sorted())
  }

  @Test(arguments: [("水", "㐀库渠"), ("修", "水"), ("㐀", "水"), ("库", ""), ("路", ""), ("龥", "")])
  func knowsWhatStandsAfter(_ character: String, _ expected: String) throws {
    #expect(try after(character) == expected)
  }

  @Test(arguments: [("水", "㐀修旧"), ("库", "水"), ("㐀", "水"), ("修", ""), ("路", ""), ("㐁", "")])
  func knowsWhatStandsBefore(_ character: String, _ expected: String) throws {
    #expect(try before(character) == expected)
  }
}
