import ChineseText
import RandomTexts
import Testing

@testable import PolicyCorpus

/// The article that the program ships with.
@Suite struct ArticleTests {
  private let document = DocumentReader.read(RepositoryFile.bytes(RepositoryFile.article), name: "tianjin")

  @Test func hasItsHeaderLines() {
    #expect(document.title == "天津努力做好“五篇文章”加快建设网络强市")
    #expect(document.date?.iso8601 == "2019-04-22")
    #expect(document.header(.site) == "统计法治网")
    #expect(document.header(.column) == "统计舆情")
    #expect(document.header(.author) == nil)
    #expect(document.header(.source) == nil)
  }

  @Test func hasFiveSectionsWithSubtitles() {
    let headings = document.sections.indices.map(document.heading(ofSection:))
    let subtitles = document.sections.map { $0.subtitle.map(document.string) }
    #expect(headings.suffix(5) == ["做好“统”的文章", "做好“导”的文章", "做好“治”的文章", "做好“建”的文章", "做好“强”的文章"])
    #expect(
      subtitles.suffix(5) == [
        "构建“一张网” 下好“一盘棋”", "铸魂引方向 坚定“主心骨”", "守好“家门口” 筑牢“护城河”", "建立“大平台” 打通“大动脉”", "夯实党建基础 打造“网信铁军”",
      ])
  }

  @Test func citesASentenceWhereItStands() throws {
    let index = try #require(document.sentences.firstIndex { document.string($0.bytes).contains("1354个") })
    let sentence = document.sentences[index]
    #expect(sentence.line == 53)
    #expect(sentence.bytes == 5717..<5897)
    #expect(sentence.number == 3)
    #expect(document.heading(ofSection: sentence.section) == "做好“治”的文章")
    #expect(
      document.string(sentence.bytes)
        == "构建以大数据和人工智能为核心的网络安全态势感知平台,实时监测全市1354个系统和关键信息基础设施,切实提高技术管网治网能力水平。")
  }

  @Test func aQuestionMarkForALostSpaceEndsNothing() {
    let body = document.sentences.filter { $0.place == .body }.map { document.string($0.bytes) }
    #expect(!body.contains { $0.hasPrefix("?") })
    #expect(body.filter { $0.hasSuffix("?") } == ["面对一轮又一轮的新技术革命,如何因势而谋、应势而动、顺势而为?"])
  }

  @Test func everySentenceHoldsTheContract() {
    Contract.check(document, isWellFormed: true)
  }
}
