import Testing

@testable import Answering

@Suite struct NearestQuestionTests {
  private let engine = Engine.over(
    "县公报\n\n全县修建水库75座，东湖区修建桥梁8座。县水利局局长李明远说，水库更加安全。东湖区水库安全。\n")

  private func offered(_ question: String) -> String? {
    NearestQuestion(engine: engine, terms: TermIndex(engine, documents: [0]), document: nil)
      .offered(insteadOf: engine.respond(to: question))
  }

  @Test(arguments: [
    // Another sound, another name, a place that the text does not have.
    ("黎名元说了什么", "李明远说了什么"), ("西湖区修建桥梁几座", "东湖区修建桥梁几座"), ("珠海市修建水库多少座", "修建水库多少座"),
  ])
  func aQuestionThatIsAnsweredIsOffered(_ question: String, _ expected: String) {
    #expect(offered(question) == expected)
  }

  @Test(arguments: ["修建水库多少座", "", "？？", "珠穆朗玛峰有多高", String(repeating: "水裤", count: 400)])
  func noneIsOfferedWhereNoneIsNear(_ question: String) {
    #expect(offered(question) == nil)
  }

  @Test func likelyQuestionsAreAnswered() {
    var likely = LikelyQuestions(TermIndex(engine, documents: [0]))
    while !likely.isDone { likely.step(engine, document: nil) }
    #expect(likely.questions.contains("李明远是谁？"))
    for question in likely.questions { #expect(engine.respond(to: question).answer != nil) }
  }
}
