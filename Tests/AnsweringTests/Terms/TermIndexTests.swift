import ChineseText
import PolicyCorpus
import RandomTexts
import Testing

@testable import Answering

@Suite struct TermIndexTests {
  private static let text = """
    县公报

    时间:2020-03-04

    做好水利的文章──

    全县修建水库75座，县水利局监测水库。水库监测平台由县水利局建设。“水云”平台监测河道12条，群众都说好。

    县水利局局长李明远说，《县水库管理办法》去年印发，水库更加安全。监测水库的办法都写进《县水库管理办法》。

    """

  private let engine = Engine.over(text)
  private var index: TermIndex { TermIndex(engine, documents: [0]) }

  @Test func namesAreFoundByRuleAndPhrasesByFrequency() {
    func kind(_ text: String) -> TextTerm.Kind? { index.terms.first { $0.text == text }?.kind }
    #expect(kind("李明远") == .person)
    #expect(kind("县水利局") == .body)
    #expect(kind("县水库管理办法") == .document)
    #expect(kind("水云") == .quotation)
    #expect(kind("75座") == .number)
    #expect(kind("做好水利的文章") == .heading)
    #expect(kind("水库") == .phrase)
    #expect(index.terms.first?.text == "水库")
    #expect(TermIndex(engine, documents: [7]).terms.isEmpty)
  }

  @Test func lettersFindTermsAndThenOtherWordsOfTheText() {
    func texts(_ typed: String) -> [String] { index.completions(of: typed, limit: 5).map(\.term.text) }
    #expect(texts("sk").first == "水库")
    #expect(texts("shuiku").first == "水库")
    #expect(texts("lmy") == ["李明远"])
    #expect(texts("limingyuan") == ["李明远"])
    #expect(texts("水k").first == "水库")
    // Stands once, so it is no term, and yet can be typed.
    #expect(texts("qunzhong") == ["群众"])
    #expect(texts("xyz").isEmpty)
    #expect(texts("").isEmpty)
    #expect(index.completions(of: "sk", limit: 0).isEmpty)
  }

  @Test func whatTheUserHasUsedComesFirst() {
    let plain = index.completions(of: "s", limit: 9).map(\.term.text)
    let used = index.completions(of: "s", limit: 9, used: "水云是什么？水云平台".folded).map(\.term.text)
    #expect(plain.first == "水库" && used.first == "水云")
  }

  @Test func theEndOfALineIsGoneOnWith() {
    #expect(index.continuation(of: "请问县水") == "利局")
    #expect(index.continuation(of: "李明") == "远")
    #expect(index.continuation(of: "水库") == "监测平台")
    #expect(index.continuation(of: "水") == nil)
    #expect(index.continuation(of: "") == nil)
  }

  @Test func wordsThatAskNumbersAndNamesAreMarked() {
    let line = "ＸＸ县水利局監測多少座水库，75座吗"
    let marks = index.marks(in: line).map { "\(line[$0.range]) \($0.mark)" }
    #expect(marks == ["县水利局 name", "監測 name", "多少 questionWord", "水库 name", "75座 number"])
    #expect(index.marks(in: "4月多少").map(\.mark) == [.number, .questionWord])
    #expect(index.marks(in: "").isEmpty)
  }

  @Test func termsOfTheArticleAreAmongTheFirstFiveOfTheirPinyin() {
    let article = RepositoryFile.bytes(RepositoryFile.article)
    let engine = Engine(corpus: Corpus([DocumentReader.read(article, name: "article")]))
    let index = TermIndex(engine, documents: [0])
    let terms = index.terms.filter { $0.characters.allSatisfy { CharacterClass($0) == .han } }
    var generator = SeededGenerator(seed: 7)
    let drawn = terms.shuffled(using: &generator).prefix(100)
    var (byInitials, bySyllables) = (0, 0)
    for term in drawn {
      let syllables = term.characters.map { Pinyin.builtIn.syllables(of: $0).first ?? "" }
      func isOffered(_ typed: String) -> Bool {
        index.completions(of: typed, limit: 5).contains { $0.term.characters == term.characters }
      }
      if isOffered(syllables.map { String($0.prefix(1)) }.joined()) { byInitials += 1 }
      if isOffered(syllables.joined()) { bySyllables += 1 }
    }
    #expect(drawn.count == 100 && byInitials >= 95 && bySyllables >= 95, "\(byInitials) \(bySyllables)")
  }

  @Test(arguments: 1...20) func anyTextAndAnyLineWillDo(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let engine = Engine.over(RandomText.text(pieces: 400, using: &generator))
    let index = TermIndex(engine, documents: [0])
    for term in index.terms.prefix(20) {
      #expect(!term.characters.isEmpty)
      let line = "请问" + term.text
      for mark in index.marks(in: line) { #expect(!line[mark.range].isEmpty) }
      _ = index.completions(of: String(folded: term.characters.prefix(1)), limit: 3)
    }
  }
}
