import ChineseText
import PolicyCorpus
import Testing

@testable import Answering

@Suite struct SynonymsTests {
  /// The groups of a text, as `水库,水塘>水库,水塘`.
  private func groups(_ text: String) -> [String] {
    var synonyms = Synonyms()
    #expect(synonyms.add(Array(text.utf8)).isEmpty)
    return synonyms.groups.map { group in
      [group.sources, group.targets].map { $0.map { String(folded: $0) }.joined(separator: ",") }.joined(separator: ">")
    }
  }

  @Test func readsTheFormat() {
    #expect(groups("水库,水塘") == ["水库,水塘>水库,水塘"])
    #expect(groups("封停 => 关闭, 关停") == ["封停>关闭,关停"])
    #expect(groups("甲,乙=>丙") == ["甲,乙>丙"])
    #expect(groups("\u{FEFF}# 注\n\n  \r\n 水庫 ,ＡＰＰ,\r\n").first == "水库,app>水库,app")
    #expect(groups("一千,1\\,000") == ["一千,1,000>一千,1,000"])
    #expect(groups("甲\\=>乙,\\#丙") == ["甲=>乙,#丙>甲=>乙,#丙"])
    #expect(groups("").isEmpty)
  }

  private static let wrong: [(String, SynonymProblem.Kind)] = [
    ("水库", .tooFewWords), (",", .tooFewWords), ("水库，水塘", .tooFewWords), ("水库 =>", .emptySide), ("=> 水库", .emptySide),
    ("甲 => 乙 => 丙", .severalArrows), ("水库,……", .onlyPunctuation(word: "……")),
    ("水库," + String(repeating: "长", count: 41), .tooLong(limit: 40)),
  ]

  @Test(arguments: wrong) func tellsWhatIsWrongAndUsesTheRest(_ line: String, _ kind: SynonymProblem.Kind) {
    var synonyms = Synonyms()
    #expect(synonyms.add(Array("甲,乙\n\(line)\n丙,丁".utf8)) == [SynonymProblem(line: 2, kind: kind)])
    #expect(synonyms.groups.count == 2)
  }

  @Test func bytesThatAreNoTextCostTheirLineOnly() {
    var synonyms = Synonyms()
    #expect(synonyms.add([0xB5, 0xDA, 0x2C, 0x61, 0x0A] + "甲,乙".utf8) == [SynonymProblem(line: 1, kind: .notUTF8)])
    #expect(synonyms.groups.count == 1)
  }

  @Test func addedGroupsStandBesideBuiltInOnes() {
    var synonyms = Synonyms()
    #expect(synonyms.add(Array("水塘,大坑\n大坑 => 1\\,000".utf8)).isEmpty)
    let index = SynonymIndex(["水库,水塘"], adding: synonyms)
    func alternatives(_ word: String) -> [String] {
      index.alternatives(for: word.folded, 0..<word.folded.count).map { String(folded: $0) }.sorted()
    }
    #expect(alternatives("水塘") == ["大坑", "水库"].sorted())
    #expect(alternatives("大坑") == ["1,000", "水塘"])
    #expect(alternatives("水库") == ["水塘"])
  }

  @Test func answersInTheUsersWords() {
    let corpus = Corpus([DocumentReader.read(Array("青山县公报\n\n全县今年修建水库三座，开通公交线路五条。\n".utf8), name: "1")])
    let question = "今年有几个蓄水大坑"
    #expect(Engine(corpus: corpus).respond(to: question).answer == nil)
    var synonyms = Synonyms()
    #expect(synonyms.add(Array("蓄水大坑 => 修建水库".utf8)).isEmpty)
    let answer = Engine(corpus: corpus, synonyms: synonyms).respond(to: question).answer
    #expect(answer?.text.hasPrefix("三座") == true)
  }
}
