import ChineseText
import KeywordIndex
import PolicyCorpus
import Testing

@testable import Answering

/// What the index tells of a sentence is what a look at its characters tells.
@Suite struct TermQualitiesTests {
  private let engine = Engine.over(
    "全县新建水库三座，app用户达2.5万人。\n建成的水库由市水务局管理。\n网络评论增加，apps不算。\n" + String(repeating: "水库很长，", count: 400) + "用户。")

  @Test(arguments: ["新建水库几座？", "App用户有2.5万吗？", "水务局管什么？", "网评增加了吗？", "兴建了多少座水库？", "谁管水裤？", "？"])
  func agreesWithTheText(_ text: String) {
    let question = QuestionAnalyzer.analyze(text)
    let scope = 0..<engine.index.sentenceCount
    var search = HomophoneSearch(question.characters, index: engine.index)
    let query = Query(question, index: engine.index, scope: scope, synonyms: engine.synonyms, &search)
    var found = TermQualities(query, index: engine.index, scope: scope)
    for index in engine.documents[0].document.sentences.indices {
      let passage = Passage(engine.documents[0], documentIndex: 0, index: index)
      let qualities = found.qualities(of: passage)
      #expect(qualities == OccurrenceTable(in: passage, query: query).qualities)
      #expect(qualities == OccurrenceTable(in: passage, query: query, qualities: qualities).qualities)
      #expect(qualities == found.qualities(of: passage))
    }
  }
}
