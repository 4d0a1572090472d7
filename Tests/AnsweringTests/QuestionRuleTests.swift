import Testing

@testable import Answering

@Suite struct QuestionRuleTests {
  private static let examples = QuestionRules.all.flatMap { rule in rule.examples.map { (rule.identifier, $0) } }
  private static let counterexamples = QuestionRules.all.flatMap { rule in
    rule.counterexamples.map { (rule.identifier, $0) }
  }

  @Test(arguments: examples)
  func decidesItsExamples(_ identifier: String, _ question: String) {
    #expect(QuestionAnalyzer.analyze(question).rules.first == identifier)
  }

  @Test(arguments: counterexamples)
  func leavesItsCounterexamplesToOthers(_ identifier: String, _ question: String) {
    #expect(QuestionAnalyzer.analyze(question).rules.first != identifier)
  }

  @Test func everyRuleSaysWhatItDoesAndShowsIt() {
    for rule in QuestionRules.all {
      #expect(!rule.reason.isEmpty && !rule.examples.isEmpty, "\(rule.identifier)")
    }
  }

  @Test func identifiersAreUnique() {
    let identifiers = QuestionRules.all.map(\.identifier) + ClauseRules.all.map(\.identifier)
    #expect(Set(identifiers).count == identifiers.count)
  }
}
