import LineEditing
import PolicyCorpus
import Testing

@testable import wenzheng

@Suite struct DocumentListTests {
  /// How wide a character is shown is known in a UTF-8 locale only.
  init() { _ = LocaleRepair.perform() }

  @Test func columnsStandBelowEachOtherByTheirWidth() {
    var table = ColumnTable([.trailing, .leading, .trailing, .leading], style: .plain)
    for row in [["1", "水库", "3", "甲"], ["10", "a", "", ""], ["2", "", "12", "乙"]] {
      table.append(row.map { ColumnTable.Cell(text: $0) })
    }
    #expect(table.lines == [" 1  水库   3  甲", "10  a", " 2        12  乙"])
  }

  @Test func listsWhatADocumentHas() {
    let document = DocumentReader.read(Array(SessionFixture.text.utf8), name: "公报", path: "文件夹/公报.txt")
    let text = DocumentListText(messages: Messages(language: .chinese), style: .plain).text(of: [document])
    #expect(
      text == """
            名称  标题    日期        节  段  句  文件
         1  公报  县公报  2020-03-04   1   2   5  文件夹/公报.txt

        """)
    #expect(
      DocumentListJSON().text(of: document)
        == #"{"document":"公报","title":"县公报","date":"2020-03-04","sections":1,"paragraphs":2,"sentences":5,"#
        + #""path":"文件夹/公报.txt"}"# + "\n")
  }
}
