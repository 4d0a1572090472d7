import ChineseText
import PolicyCorpus
import Testing

@testable import Answering

@Suite struct SharedDocumentTests {
  private let document = SharedDocument(DocumentReader.read(Array("全县修建水库三座。\n县政府开展供水工程。".utf8), name: "1"))

  @Test(arguments: ["修建水库", "全", "县政府开展供水工程。", "三座。县"])
  func hasTheWordsOfTheText(_ word: String) { #expect(document.contains(word.folded)) }

  @Test(arguments: ["修水库", "路", "水库三座的", "程全"])
  func hasNoOthers(_ word: String) { #expect(!document.contains(word.folded)) }
}
