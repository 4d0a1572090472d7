import ChineseText
import Testing

@testable import PolicyCorpus

@Suite struct FrontMatterTests {
  private static let text = """
    ---
    title: '水库条例'
    date: 2021-05
    ---
    县政府于2019年3月1日开工修建三座水库。

    """

  @Test func givesTitleAndDate() {
    let document = DocumentReader.read(Array(Self.text.utf8), name: "1998公报")
    #expect(document.title == "水库条例")
    #expect(document.date == CalendarDate(year: 2021, month: 5))
    #expect(document.paragraphs.count == 1)
    Contract.check(document, isWellFormed: true)
  }

  @Test func sentencesKeepTheirBytesAndLines() throws {
    let document = DocumentReader.read(Array(Self.text.utf8), name: "文件")
    let sentence = try #require(document.sentences.last)
    #expect(sentence.line == 5 && sentence.paragraph == 1)
    let before = Self.text.utf8.count - "县政府于2019年3月1日开工修建三座水库。\n".utf8.count
    #expect(sentence.bytes.lowerBound == before)
  }

  private static let dates: [(String, CalendarDate?)] = [
    ("2021", CalendarDate(year: 2021)), ("2021-5", CalendarDate(year: 2021, month: 5)),
    ("\"2021/05/06\"", CalendarDate(year: 2021, month: 5, day: 6)),
    ("２０２１年５月６日", CalendarDate(year: 2021, month: 5, day: 6)), ("2021-13", nil), ("12", nil), ("不详", nil),
  ]

  @Test(arguments: dates) func readsADate(_ value: String, _ date: CalendarDate?) {
    #expect(DocumentReader.read(Array("---\ndate: \(value)\n---\n修建水库。\n".utf8), name: "文件").date == date)
  }

  private static let others = [
    "\n---\ntitle: 甲\n---\n乙。\n", "---\ntitle: 甲\n乙。\n", "---\nlayout: 甲\n---\n乙。\n", "---\n---\n乙。\n", "---", "",
    "---\n全县修建水库。\ntitle: 甲\n---\n乙。\n",
  ]

  @Test(arguments: others) func anythingElseIsNone(_ text: String) {
    let bytes = Array(text.utf8)
    let folded = FoldedText(bytes)
    #expect(FrontMatter(SourceLine.all(in: bytes, text: folded), text: folded) == nil)
    Contract.check(DocumentReader.read(bytes, name: "文件"), isWellFormed: true)
  }
}
