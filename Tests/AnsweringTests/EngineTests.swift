import Answering
import Testing

@Suite struct EngineTests {
  static let cases: [EngineCase] =
    noticeCases + newsCases + regulationCases + reportCases + fairCases + everydayCases + gazetteerCases + schemeCases
    + chronicleCases + naturalHistoryCases + briefingCases + worksCases + servicesCases + circularCases + cultureCases
    + supplyCases + figuresCases + interviewCases + riverReportCases

  @Test(arguments: cases)
  func answersOrRefuses(_ example: EngineCase) throws {
    let response = Engine.over(example.text.rawValue).respond(to: example.question)
    switch example.expectation {
    case .refusal:
      #expect(response.refusal != nil, "\(response.answer?.text ?? "")")
    case .answer(let texts):
      let answer = try #require(response.answer, "refused: \(String(describing: response.refusal?.reason))")
      #expect(texts.contains(answer.text), "\(answer.text)")
      #expect(answer.citations.first?.text.contains(example.cites ?? answer.text) == true)
    case .items(let items):
      let answer = try #require(response.answer, "refused: \(String(describing: response.refusal?.reason))")
      #expect(answer.items == items)
      #expect(answer.citations.first?.text.contains(example.cites ?? items[0]) == true)
    }
  }

  @Test func everyTypeOfAnswerIsAskedFor() {
    let types = Set(Self.cases.map { Engine.over($0.text.rawValue).respond(to: $0.question).type })
    #expect(AnswerType.allCases.filter { !types.contains($0) }.isEmpty)
  }
}
