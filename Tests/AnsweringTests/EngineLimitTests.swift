import Answering
import PolicyCorpus
import RandomTexts
import Testing

/// Questions and texts larger than anyone writes.
@Suite struct EngineLimitTests {
  @Test(arguments: [
    "水库", "多少", "“", "1", "\u{0}", " ", "第一条", "，多少", "🌊",
  ])
  func aQuestionOfAMegabyteReturns(_ piece: String) {
    let question = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
    ResponseContract(Engine.over(InventedText.notice.rawValue)).ask(question)
  }

  @Test(arguments: ["修建水库三座，", "水库、", "“水库”", "1", "张三说"])
  func aLineOfAMegabyteReturns(_ piece: String) {
    let line = String(repeating: piece, count: (1 << 20) / piece.utf8.count)
    let contract = ResponseContract(Engine.over("通知\n\n" + line + "。\n\n全县修建水库三座。"))
    for question in ["修建水库多少座", "水库有哪些"] { contract.ask(question) }
  }

  @Test func anEmptyCorpusAnswersNothing() {
    for engine in [Engine(corpus: Corpus([])), Engine.over(""), Engine.over(["", " \n"])] {
      for question in ["修建水库多少座", "", "标题是什么", "2019年报告说了什么"] {
        #expect(ResponseContract(engine).ask(question).answer == nil)
      }
    }
  }

  @Test(arguments: InventedText.allCases)
  func everyQuestionOnEveryTextHoldsTheContract(_ text: InventedText) {
    let contract = ResponseContract(Engine.over(text.rawValue))
    for example in EngineTests.cases { contract.ask(example.question) }
  }
}
