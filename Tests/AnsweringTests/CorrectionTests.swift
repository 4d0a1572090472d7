import ChineseText
import KeywordIndex
import PolicyCorpus
import Testing

@testable import Answering

@Suite struct CorrectionTests {
  private let engine = Engine.over("全县修建水库三座。县政府开展供水工程。")

  private func corrected(_ question: String) -> String? {
    let read = QuestionAnalyzer.analyze(question)
    var search = HomophoneSearch(read.characters, index: engine.index)
    return Correction.characters(
      of: read, index: engine.index, documents: engine.documents, scope: 0..<engine.index.sentenceCount, &search
    ).map { String(folded: $0) }
  }

  @Test(arguments: [("修建水裤几座", "修建水库几座"), ("开展供水工成", "开展供水工程"), ("開展供水工成", "开展供水工程")])
  func setsAWrongHomophoneRight(_ question: String, _ expected: String) {
    #expect(corrected(question) == expected)
  }

  @Test(arguments: ["修建水库几座", "修建铁路几座", "谁来管理", "裤", "修建水塘", "", "水裤"])
  func leavesTheRestAlone(_ question: String) {
    #expect(corrected(question) == nil)
  }
}
