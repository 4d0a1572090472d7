import Answering
import PolicyCorpus
import RandomTexts
import Testing

@Suite struct EnginePropertyTests {
  private static let article = Engine(
    corpus: Corpus([DocumentReader.read(RepositoryFile.bytes(RepositoryFile.article), name: "tianjin")]))

  @Test(arguments: 0..<50 as Range<UInt64>)
  func mutatedSentencesOfTheArticleAreAnsweredByTheContract(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let document = try #require(Self.article.corpus.documents.first)
    try #require(!document.sentences.isEmpty)
    let contract = ResponseContract(Self.article)
    for _ in 0..<100 {
      let sentence = document.sentences[generator.below(document.sentences.count)]
      contract.ask(RandomQuestion.mutated(document.string(sentence.bytes), using: &generator))
    }
  }

  @Test(arguments: 50..<100 as Range<UInt64>)
  func randomTextsAreAnsweredByTheContract(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let texts = (0..<(1 + generator.below(3))).map { _ in RandomText.document(using: &generator) }
      let engine = Engine.over(texts)
      let contract = ResponseContract(engine)
      for _ in 0..<5 {
        let document = generator.below(texts.count)
        let sentences = engine.corpus.documents[document].sentences
        var question = RandomQuestion.question(using: &generator)
        if let sentence = sentences.randomElement(using: &generator), generator.oneIn(2) {
          question = RandomQuestion.mutated(engine.corpus.documents[document].string(sentence.bytes), using: &generator)
        }
        contract.ask(question, document: generator.oneIn(2) ? document : nil)
      }
    }
  }

  @Test func damagedTextsAreAnsweredWithoutACrash() {
    var generator = SeededGenerator(seed: 100)
    for _ in 0..<400 {
      let bytes = RandomText.damaged(Array(RandomText.document(using: &generator).utf8), using: &generator)
      let engine = Engine(corpus: Corpus([DocumentReader.read(bytes, name: "1")]))
      let response = engine.respond(to: RandomQuestion.question(using: &generator))
      for citation in response.answer?.citations ?? [] { #expect(citation.bytes.upperBound <= bytes.count) }
    }
  }

  @Test func theSameQuestionHasTheSameAnswer() throws {
    var generator = SeededGenerator(seed: 101)
    let again = Engine(corpus: Self.article.corpus)
    let document = try #require(Self.article.corpus.documents.first)
    for _ in 0..<60 {
      let sentence = try #require(document.sentences.randomElement(using: &generator))
      let question = RandomQuestion.mutated(document.string(sentence.bytes), using: &generator)
      let first = Self.article.respond(to: question)
      #expect(ResponseContract.areEqual(first, Self.article.respond(to: question)), "\(question)")
      #expect(ResponseContract.areEqual(first, again.respond(to: question)), "\(question)")
      #expect(ResponseContract.areEqual(first, again.respond(to: question, explaining: true)), "\(question)")
    }
  }

  @Test func explainingHasNoInfluence() {
    let engine = Engine.over(InventedText.allCases.map(\.rawValue))
    for example in EngineTests.cases.prefix(30) {
      let explained = engine.respond(to: example.question, explaining: true)
      #expect(ResponseContract.areEqual(explained, engine.respond(to: example.question)), "\(example.question)")
    }
  }

  /// What sentences keep of themselves must not depend on the question that first wanted it.
  @Test func theOrderOfQuestionsHasNoInfluence() {
    let texts = InventedText.allCases.map(\.rawValue)
    let (forwards, backwards) = (Engine.over(texts), Engine.over(texts))
    let questions = EngineTests.cases.map(\.question)
    let first = questions.map { forwards.respond(to: $0) }
    let last = questions.reversed().map { backwards.respond(to: $0) }
    for (one, other) in zip(first, last.reversed()) {
      #expect(ResponseContract.areEqual(one, other), "\(one.question)")
    }
  }
}
