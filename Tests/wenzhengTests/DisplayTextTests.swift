import ChineseText
import Testing

@testable import wenzheng

@Suite struct DisplayTextTests {
  @Test func whiteSpaceIsOneSpace() {
    #expect(DisplayText.oneLine(" 甲\n\r\n\t 乙\u{3000}丙 \n") == "甲 乙 丙")
    #expect(DisplayText.oneLine("") == "")
  }

  @Test func whatATerminalWouldObeyIsReplaced() {
    #expect(DisplayText.oneLine("a\u{1B}[31mb\u{7F}\u{0}") == "a␛[31mb␡␀")
    #expect(DisplayText.oneLine("a\u{9B}b\u{202E}c\u{2066}d\u{200B}e\u{E0041}") == "a�b�c�d�e�")
    #expect(DisplayText.oneLine("é😀中ＡＢ") == "é😀中ＡＢ")
  }

  @Test func everyUnsafeScalarIsReplaced() {
    for code in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let shown = DisplayText.oneLine("a\(String(Character(scalar)))b")
      #expect(!shown.unicodeScalars.contains(where: UnsafeScalar.isUnsafe))
    }
  }

  @Test func marksStandAroundTheirWords() {
    func marked(_ text: String, _ marks: [Range<Int>]) -> String {
      DisplayText.marked(text, marks, before: "<", after: ">")
    }
    #expect(marked("全市1354个系统", [6..<13]) == "全市<1354个>系统")
    #expect(marked("甲乙", [0..<6]) == "<甲乙>")
    #expect(marked("甲乙丙", [0..<3, 6..<9]) == "<甲>乙<丙>")
    #expect(marked("甲乙", [0..<3, 3..<6]) == "<甲><乙>")
    #expect(marked("甲  乙丙", [3..<8]) == "甲 <乙>丙")
    #expect(marked("甲乙", [0..<0, 90..<99]) == "甲乙")
  }

  @Test func longTextIsCut() {
    #expect(DisplayText.shortened("甲乙丙丁", to: 4) == "甲乙丙丁")
    #expect(DisplayText.shortened("甲乙丙丁戊", to: 4) == "甲乙丙丁…")
    #expect(DisplayText.shortened(String(repeating: "问", count: 1 << 20)).count == DisplayText.longestEcho + 1)
  }
}
