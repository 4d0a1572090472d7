import ChineseText
import KeywordIndex
import PolicyCorpus
import Testing

@Suite struct KeywordIndexTests {
  /// Sentences 0 to 2, none, 3, none, and 4 to 5.
  private let index = KeywordIndex(
    Corpus(
      ["修水库。修水渠。水库水库水库。", "", "修公路。", "  \n", "水库在县城。县城有公路。"].enumerated().map {
        DocumentReader.read(Array($1.utf8), name: "\($0)")
      }))

  private func key(_ word: String) throws -> TermKey {
    let characters = word.folded
    return try #require(Term.all(in: characters, 0..<characters.count).first).key
  }

  @Test func countsSentencesNotOccurrences() throws {
    #expect(index.sentenceCount == 6)
    #expect(index.documentFrequency(try key("水库"), in: 0..<6) == 3)
    #expect(index.documentFrequency(try key("公路"), in: 0..<6) == 2)
    #expect(index.documentFrequency(try key("铁路"), in: 0..<6) == 0)
  }

  @Test func looksWithinItsScope() throws {
    #expect(Array(index.postings(of: try key("水库"), in: 0..<6)) == [0, 2, 4])
    #expect(Array(index.postings(of: try key("水库"), in: 1..<4)) == [2])
    #expect(Array(index.postings(of: try key("水库"), in: 2..<5)) == [2, 4])
    #expect(index.postings(of: try key("水库"), in: 3..<3).isEmpty)
    #expect(index.documentFrequency(try key("水库"), in: index.sentences(ofDocument: 4)) == 1)
  }

  @Test func knowsTheSentencesOfEachDocument() {
    #expect((0..<5).map(index.sentences(ofDocument:)) == [0..<3, 3..<3, 3..<4, 4..<4, 4..<6])
  }

  @Test func knowsTheDocumentOfEachSentence() {
    let places = (0..<6).map { [index.place(of: $0).document, index.place(of: $0).sentence] }
    #expect(places == [[0, 0], [0, 1], [0, 2], [2, 0], [4, 0], [4, 1]])
  }

  @Test func documentsWithoutSentencesMayComeFirstAndLast() {
    let texts = ["", "", "修水库。", ""]
    let index = KeywordIndex(Corpus(texts.map { DocumentReader.read(Array($0.utf8), name: $0) }))
    #expect(index.place(of: 0).document == 2)
    #expect(index.sentences(ofDocument: 3).isEmpty)
  }

  @Test func anEmptyCorpusHoldsNothing() throws {
    let empty = KeywordIndex(Corpus([]))
    #expect(empty.sentenceCount == 0)
    #expect(empty.documentFrequency(try key("水库"), in: 0..<0) == 0)
    #expect(empty.rank([.init(key: try key("水库"), weight: 1, group: 0)], in: 0..<0, limit: 5).isEmpty)
  }

  @Test func rareTermsWeighMore() throws {
    let all = 0..<6
    let unknown = index.inverseFrequency(try key("铁路"), in: all)
    let rare = index.inverseFrequency(try key("公路"), in: all)
    let common = index.inverseFrequency(try key("水库"), in: all)
    #expect(unknown > rare && rare > common && common > 0)
    #expect(index.inverseFrequency(try key("水库"), in: 0..<1) > 0)
  }
}
