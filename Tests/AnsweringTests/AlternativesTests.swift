import ChineseText
import Testing

@testable import Answering

@Suite struct AlternativesTests {
  private static func text(_ year: Int, _ figure: String) -> String {
    "青山县\(year)年公报\n\n全县新建公园\(figure)，群众出行更加方便。\n"
  }

  @Test func differingFiguresStandSideBySide() throws {
    let engine = Engine.over([Self.text(2019, "75个"), Self.text(2020, "80个"), Self.text(2021, "90座")])
    let answer = try #require(ResponseContract(engine).ask("全县新建公园多少个").answer)
    #expect(Set([answer.text] + answer.alternatives.map(\.text)) == ["75个", "80个"])
    #expect(answer.citations.first?.date == CalendarDate(year: 2019))
    #expect(answer.alternatives.first?.citation.date == CalendarDate(year: 2020))
  }

  @Test func theSameFigureIsNoOther() throws {
    let engine = Engine.over([Self.text(2019, "75个"), Self.text(2020, "七十五个")])
    let answer = try #require(ResponseContract(engine).ask("全县新建公园多少个").answer)
    #expect(answer.alternatives.isEmpty)
  }

  @Test func halfAFigureIsNone() {
    let engine = Engine.over([Self.text(2019, "75万人"), Self.text(2020, "80多万人"), Self.text(2021, "万人")])
    let answer = ResponseContract(engine).ask("全县新建公园多少人").answer
    #expect(answer?.alternatives.allSatisfy { $0.text != "万人" } ?? true)
  }

  @Test func oneDocumentHasNone() throws {
    let engine = Engine.over([Self.text(2019, "75个"), Self.text(2020, "80个")])
    for (number, figure) in ["75个", "80个"].enumerated() {
      let answer = try #require(ResponseContract(engine).ask("全县新建公园多少个", document: number).answer)
      #expect(answer.text == figure && answer.alternatives.isEmpty)
    }
  }

  @Test func aYearInTheQuestionChooses() throws {
    let engine = Engine.over([Self.text(2019, "75个"), Self.text(2020, "80个")])
    let answer = try #require(ResponseContract(engine).ask("2020年公报中，全县新建公园多少个").answer)
    #expect(answer.text == "80个" && answer.alternatives.isEmpty)
  }
}
