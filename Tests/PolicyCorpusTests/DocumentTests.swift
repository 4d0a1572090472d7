import ChineseText
import Testing

@testable import PolicyCorpus

@Suite struct DocumentTests {
  private let text = """
    青山县水库管理条例

    第一章 总则

    第一条 为了保护水库，
    制定本条例。

    第二条 每日巡查一次。发现险情，立即报告。
    """

  private var document: Document { DocumentReader.read(Array(text.utf8), name: "条例", path: "/一/条例.txt") }

  @Test func knowsItsNameTitleAndPath() {
    #expect(document.name == "条例")
    #expect(document.path == "/一/条例.txt")
    #expect(document.title == "青山县水库管理条例")
    #expect(DocumentReader.read(Array("全县修水库。".utf8), name: "通知").title == "通知")
  }

  @Test func sentencesKnowTheirLines() {
    #expect(document.sentences.map(\.line) == [1, 3, 5, 8, 8])
    #expect(document.sections.map(\.line) == [0, 3])
  }

  @Test func aSentenceThatStartsOnALaterLineOfItsParagraphIsOnThatLine() {
    let wrapped = DocumentReader.read(Array("标题\n\n一二三。四五六，\n七八九。十一，\n十二。\n".utf8), name: "一")
    #expect(wrapped.sentences.filter { $0.place == .body }.map(\.line) == [3, 3, 4])
  }

  @Test func articlesHaveLabels() {
    let labels = document.paragraphs.map { $0.label.map(document.string) }
    #expect(labels == ["第一条", "第二条"])
    #expect(DocumentReader.read(Array("标题\n\n（一）甲乙丙；\n\n2.丁戊己。".utf8), name: "一").paragraphs.map(\.label).count == 2)
  }

  @Test func sectionsHoldTheirParagraphs() {
    #expect(document.sections.map(\.paragraphs) == [0..<0, 0..<2])
    #expect(document.paragraphs.map(\.section) == [1, 1])
    #expect(document.heading(ofSection: 1) == "第一章 总则")
    #expect(document.heading(ofSection: 0).isEmpty)
    #expect(document.heading(ofSection: 9).isEmpty)
  }

  @Test func paragraphsHoldTheirSentences() {
    #expect(document.paragraphs.map(\.sentences) == [2..<3, 3..<5])
    #expect(document.string(document.paragraphs[0].bytes) == "第一条 为了保护水库，\n制定本条例。")
  }

  @Test func headersAreFoundByKind() {
    #expect(document.header(.title) == "青山县水库管理条例")
    #expect(document.header(.author) == nil)
    let page = DocumentReader.read(Array("标题\n\n作者: 来源: 甲报\n\n一二三。".utf8), name: "一")
    #expect(page.header(.author) == nil)
    #expect(page.header(.source) == "甲报")
  }

  @Test func bytesBeyondTheEndAreLeftOut() {
    #expect(document.string(0..<1_000_000) == text)
  }

  @Test func aCorpusFindsDocumentsByName() {
    let corpus = Corpus([document, DocumentReader.read([], name: "空")])
    #expect(corpus.index(ofDocument: "空") == 1)
    #expect(corpus.index(ofDocument: "无") == nil)
  }
}
