import PolicyCorpus
import Testing

@testable import Answering

/// Every rule's examples are its tests.
@Suite struct FollowUpRuleTests {
  @Test(arguments: FollowUpRules.all.map(\.identifier)) func examplesAreCompleted(_ identifier: String) throws {
    let rule = try #require(FollowUpRules.all.first { $0.identifier == identifier })
    #expect(!rule.examples.isEmpty && !rule.reason.isEmpty)
    for example in rule.examples {
      #expect(example.completed == example.understood, "\(example.before) \(example.said)")
    }
  }

  @Test func identifiersAreUnique() {
    #expect(Set(FollowUpRules.all.map(\.identifier)).count == FollowUpRules.all.count)
  }

  @Test(arguments: AnswerAspect.allCases) func aspectsAreRecognized(_ aspect: AnswerAspect) {
    for example in aspect.examples { #expect(AnswerAspect.asked(in: Utterance(example)) == aspect, "\(example)") }
  }

  @Test func otherQuestionsAskForNoAspect() {
    for text in AnswerAspect.counterexamples { #expect(AnswerAspect.asked(in: Utterance(text)) == nil, "\(text)") }
  }

  private func speaker(of sentence: Int, in text: String) -> String? {
    let document = DocumentReader.read(Array(text.utf8), name: "a", path: "")
    let passage = Passage(SharedDocument(document), documentIndex: 0, index: sentence)
    return SpeakerSearch(passage: passage, marked: nil).find().map { $0.passage.string($0.name) }
  }

  @Test func speakersStandInAfterAndBeforeWhatTheySay() {
    let title = "公报\n\n"
    #expect(speaker(of: 1, in: title + "县农业局局长李明说,今年修建水渠三条。\n") == "李明")
    #expect(speaker(of: 1, in: title + "“今年修建水渠三条，明年再修五条，一条不少。”县农业局局长李明说。\n") == "李明")
    #expect(speaker(of: 2, in: title + "县农业局局长李明说：“今年修建水渠三条。明年再修水渠五条。”\n") == "李明")
    #expect(speaker(of: 2, in: title + "县农业局局长李明介绍,全县旱情缓解。今年修建水渠三条。\n") == "李明")
    #expect(speaker(of: 1, in: title + "今年修建水渠三条。\n") == nil)
  }

  @Test func authorSpeaksWhereNobodyElseDoes() {
    for (author, expected) in [("李明", "李明" as String?), ("", nil)] {
      let text = "县公报\n\n作者:\(author) 时间:2020-03-04\n\n今年全县修建水渠三条,全部完工。\n"
      let document = DocumentReader.read(Array(text.utf8), name: "a", path: "")
      var conversation = Conversation()
      let engine = Engine(corpus: Corpus([document]))
      #expect(conversation.respond(to: "今年全县修建水渠几条？", with: engine).response.answer?.text == "三条")
      #expect(conversation.respond(to: "谁说的？", with: engine).response.answer?.text == expected)
      #expect(conversation.respond(to: "什么时候说的？", with: engine).response.answer?.text == "2020-03-04")
    }
  }

  @Test func wordsFollowTheText() {
    let text = "公报\n\n网信工作不断加强。网信工作取得成效。网信干部监测系统。网信系统监测网络。网信工作监测系统。\n"
    let engine = Engine(corpus: Corpus([DocumentReader.read(Array(text.utf8), name: "a", path: "")]))
    func words(_ line: String) -> [String] { engine.words(in: line).map { String(line[$0]) } }
    #expect(words("多少网信系统，监测 iPhone12.5个") == ["多少", "网信", "系统", "监测", "iPhone", "12.5", "个"])
    #expect(words("").isEmpty)
    #expect(words("，。") == [])
    let first = engine.terms(ofDocument: 0, limit: 3).first
    #expect(first?.text == "网信" && first?.count == 5)
    #expect(engine.terms(ofDocument: 9, limit: 3).isEmpty)
  }
}
