import ChineseText
import KeywordIndex
import PolicyCorpus
import Testing

@Suite struct PresenceTests {
  private let index = KeywordIndex(
    Corpus(["修水库了。修水渠了。修公路了。", "看水库去。"].map { DocumentReader.read(Array($0.utf8), name: $0) }))

  private func key(_ word: String) throws -> TermKey {
    let characters = word.folded
    return try #require(Term.all(in: characters, 0..<characters.count).first).key
  }

  private func terms(_ presence: KeywordIndex.Presence, _ sentence: Int) -> [Int] {
    var found: [Int] = []
    presence.eachTerm(inSentence: sentence) { found.append($0) }
    return found
  }

  @Test func tellsWhichTermsStandInASentence() throws {
    let presence = index.presence(of: [try key("水库"), nil, try key("修水"), try key("铁路")], in: 0..<4)
    #expect((0..<4).map { terms(presence, $0) } == [[0, 1, 2], [1, 2], [1], [0, 1]])
  }

  @Test func countsFromTheScope() throws {
    let presence = index.presence(of: [try key("水库")], in: 2..<4)
    #expect(terms(presence, 2).isEmpty && terms(presence, 3) == [0])
  }

  @Test func hasRoomForManyTerms() throws {
    let (reservoir, canal) = (try key("水库"), try key("水渠"))
    let keys = (0..<200).map { $0 % 3 == 0 ? reservoir : canal }
    let presence = index.presence(of: keys, in: 0..<4)
    #expect(terms(presence, 0) == (0..<200).filter { $0 % 3 == 0 })
    #expect(terms(presence, 1) == (0..<200).filter { $0 % 3 != 0 })
    #expect(terms(index.presence(of: [], in: 0..<4), 0).isEmpty)
  }
}
