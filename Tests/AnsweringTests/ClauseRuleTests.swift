import Testing

@testable import Answering

@Suite struct ClauseRuleTests {
  @Test(arguments: ClauseRules.all.map(\.identifier))
  func answersItsExample(_ identifier: String) throws {
    let rule = try #require(ClauseRules.all.first { $0.identifier == identifier })
    let response = Engine.over(rule.example.text).respond(to: rule.example.question, explaining: true)
    #expect(response.type == rule.type)
    #expect(response.answer?.text == rule.example.answer)
    #expect(response.explanation.rules.last == identifier)
  }

  @Test func everyRuleSaysWhatItDoes() {
    for rule in ClauseRules.all {
      #expect(!rule.reason.isEmpty && rule.example.text.contains(rule.example.answer), "\(rule.identifier)")
    }
  }
}
