import Answering
import Testing

@testable import Training

@Suite struct PlainLineTests {
  @Test(arguments: ["多少个？", "#一", "答：三", "[甲]", "{甲", ":乙", "拒答", "abc: x", "天津：多少"])
  func questionsAreWrittenSoThatTheyAreReadAsSuch(_ question: String) throws {
    #expect(try PlainLine(PlainLine.asking(question), number: 1) == .question(question))
  }

  @Test func titlesAreReadAsTheyAreWritten() throws {
    #expect(try PlainLine(PlainLine.heading("甲 乙"), number: 1) == .title("甲 乙"))
  }

  @Test func everyKeywordAndTypeHasBothNames() throws {
    for keyword in ExpectationKeyword.allCases {
      #expect(ExpectationKeyword(typed: keyword.rawValue.uppercased()) == keyword)
      #expect(ExpectationKeyword(typed: keyword.chineseName) == keyword)
    }
    for type in AnswerType.allCases {
      #expect(AnswerType(named: type.rawValue) == type && AnswerType(named: type.chineseName) == type)
    }
  }
}
