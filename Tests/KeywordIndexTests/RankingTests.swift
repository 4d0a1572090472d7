import ChineseText
import KeywordIndex
import PolicyCorpus
import Testing

@Suite struct RankingTests {
  private let index = KeywordIndex(
    Corpus(
      ["修水库了。修水渠了。修水库了。修公路了。", "看水库去。县里今年计划修建的水库一共三座，都在白河上游。"].map {
        DocumentReader.read(Array($0.utf8), name: $0)
      }))

  private func term(_ word: String, _ weight: Double, group: Int32) throws -> KeywordIndex.QueryTerm {
    let characters = word.folded
    return .init(
      key: try #require(Term.all(in: characters, 0..<characters.count).first).key, weight: weight, group: group)
  }

  @Test func equalScoresStandInTheOrderOfTheText() throws {
    let ranked = index.rank([try term("水库", 1, group: 0)], in: 0..<6, limit: 9)
    #expect(ranked.map(\.sentence) == [0, 2, 4, 5])
    #expect(Set(ranked.prefix(3).map(\.score)).count == 1)
  }

  @Test func moreWeightStandsFirst() throws {
    let ranked = index.rank([try term("水库", 1, group: 0), try term("修水", 2, group: 1)], in: 0..<6, limit: 9)
    #expect(ranked.map(\.sentence) == [0, 2, 1, 4, 5])
    #expect(ranked.allSatisfy { $0.score > 0 })
  }

  @Test func keepsTheFirstOfEqualsWhenThereAreTooMany() throws {
    let query = [try term("水库", 1, group: 0)]
    #expect(index.rank(query, in: 0..<6, limit: 2).map(\.sentence) == [0, 2])
    #expect(index.rank(query, in: 0..<6, limit: 1).map(\.sentence) == [0])
    #expect(index.rank(query, in: 0..<6, limit: 0).isEmpty)
  }

  @Test func looksWithinItsScope() throws {
    #expect(index.rank([try term("水库", 1, group: 0)], in: 1..<5, limit: 9).map(\.sentence) == [2, 4])
    #expect(index.rank([try term("水库", 1, group: 0)], in: 3..<3, limit: 9).isEmpty)
  }

  @Test func aGroupCountsOnceWithItsHeaviest() throws {
    let grouped = index.rank([try term("水库", 3, group: 0), try term("修水", 2, group: 0)], in: 0..<2, limit: 9)
    let alone = index.rank([try term("水库", 3, group: 0)], in: 0..<2, limit: 9)
    #expect(grouped.map(\.sentence) == [0, 1])
    #expect(grouped.first == alone.first)
    let apart = index.rank([try term("水库", 3, group: 0), try term("修水", 2, group: 1)], in: 0..<2, limit: 9)
    #expect(try #require(apart.first).score > #require(grouped.first).score)
  }

  @Test func nothingAskedFindsNothing() throws {
    #expect(index.rank([], in: 0..<6, limit: 9).isEmpty)
    #expect(index.rank([try term("铁路", 1, group: 0)], in: 0..<6, limit: 9).isEmpty)
  }

  @Test func lengthLessensTheScore() throws {
    let ranked = index.rank([try term("水库", 1, group: 0)], in: 4..<6, limit: 9)
    let scores = ranked.map(\.score)
    #expect(scores.count == 2 && scores[0] > scores[1])
  }
}
