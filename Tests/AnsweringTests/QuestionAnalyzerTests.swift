import ChineseText
import Testing

@testable import Answering

@Suite struct QuestionAnalyzerTests {
  private func analyze(_ text: String) -> Question { QuestionAnalyzer.analyze(text) }

  private func words(_ text: String, _ part: (Question) -> Range<Int>?) -> String? {
    let question = analyze(text)
    return part(question).map(question.words)
  }

  @Test(
    arguments: [
      ("新建多少座水库", AnswerType.number), ("水库 新建 数量", .number), ("要建几座水库啊", .number), ("水库何时完工", .date), ("啥时候完工", .date),
      ("哪一年完工", .date), ("谁负责验收", .person), ("局长叫什么名字", .person), ("哪个部门负责验收", .organization),
      ("哪家公司承建", .organization),
      ("水库在哪里", .place), ("水库建在什么地方", .place), ("依据哪部条例", .title), ("李明远担任什么职务", .title), ("包括哪些内容", .list),
      ("哪几个乡镇受益", .list),
      ("什么是水库", .definition), ("“一网通办”是什么意思", .definition), ("为什么修水库", .reason), ("修水库是为了什么", .reason),
      ("怎样管理水库", .manner),
      ("采取了哪些措施", .manner), ("水库能不能养鱼", .yesno), ("水库完工了吗", .yesno), ("有没有水库", .yesno), ("水库包不包括水塘", .yesno),
      ("局长说了什么", .quote), ("形成了什么格局", .other),
    ] as [(String, AnswerType)])
  func tellsTheTypeOfAnswer(_ question: String, _ type: AnswerType) {
    #expect(analyze(question).type == type)
  }

  @Test(
    arguments: [
      ("培训需要多长时间", AnswerType.number), ("培训需要多少时间", .number), ("近几年成效如何", .manner), ("如何当好局长", .manner),
      ("怎样提高社员收入", .manner),
      ("如何降低税率", .manner), ("怎样完成任务", .manner), ("新校区命名为什么", .title), ("教学质量是怎样提升的", .manner), ("如何安排上课时间", .manner),
    ] as [(String, AnswerType)])
  func theWordThatAsksOutranksTheNounAtTheEnd(_ question: String, _ type: AnswerType) {
    #expect(analyze(question).type == type)
  }

  @Test(arguments: [
    "新建多少座水库", "新建多少座水庫", "新建多少座水库？", " 新建\u{3000}多少座水库 ?", "新建多少座水库！！", "新\u{200B}建多少座水库", "新建多少座水库，",
  ])
  func otherFormsReachTheSameAnalysis(_ text: String) {
    let question = analyze(text)
    #expect(String(folded: question.characters) == "新建多少座水库")
    #expect(question.type == .number)
    #expect(question.measure.map(question.words) == "座")
  }

  @Test func readsFocusAndMeasure() {
    #expect(words("接入多少家企业", \.focus) == "企业")
    #expect(words("接入多少家企业", \.measure) == "家")
    #expect(words("哪个部门负责", \.focus) == "部门")
    #expect(words("多少部门参加", \.measure) == nil)
    #expect(words("新建住房套数", \.measure) == "套")
    #expect(words("有多少万人受益", \.measure) == "人")
  }

  @Test(
    arguments: [
      ("花了多少钱", MeasureWords.Category.money), ("占比是多少", .percent), ("有多少人参加", .person), ("接入几家单位", .organization),
      ("建筑面积多大", .area),
      ("大桥有多长", .length), ("粮食产量多少", .mass), ("工期多少天", .time),
    ] as [(String, MeasureWords.Category)])
  func knowsWhatIsToBeMeasured(_ question: String, _ category: MeasureWords.Category) {
    #expect(analyze(question).category == category)
  }

  @Test func readsHowManyThingsAreAskedFor() {
    #expect(analyze("哪三项任务").expectedCount == 3)
    #expect(analyze("哪两个园区").expectedCount == 2)
    #expect(analyze("哪些任务").expectedCount == nil)
    #expect(analyze("哪些任务").wantsList)
    #expect(!analyze("哪个部门").wantsList)
  }

  @Test func tellsASumFromANumber() {
    #expect(analyze("水库和水渠一共多少").wantsTotal)
    #expect(analyze("两者加起来是多少").wantsTotal)
    #expect(!analyze("新建多少座水库").wantsTotal)
    #expect(!analyze("一共有哪些企业").wantsTotal)
  }

  @Test func tellsANegatedQuestion() {
    #expect(analyze("外地人不能申请吗").isNegated)
    #expect(!analyze("外地人能申请吗").isNegated)
    #expect(!analyze("外地人能不能申请").isNegated)
    #expect(analyze("有没有水库").asksExistence)
    #expect(!analyze("是不是水库").asksExistence)
  }

  @Test func wordsInQuotationMarksAskNothing() {
    #expect(analyze("“多少事”是谁写的").type == .person)
    #expect(analyze("《为什么》的作者").type == .person)
    let question = analyze("“一网通办”和《办法》")
    #expect(question.quotations.map(question.words) == ["一网通办", "办法"])
  }

  @Test func contentIsWhatIsLookedFor() {
    let question = analyze("请问2019年新建了多少座水库")
    let runs = question.runs.map(question.words).joined(separator: " ")
    #expect(runs.contains("新建") && runs.contains("水库"))
    #expect(!runs.contains("请问") && !runs.contains("多少") && !runs.contains("2019"))
    #expect(question.dates.map(\.year) == [2019])
  }

  @Test(arguments: ["", " ", "？？？", "\u{0}\u{1B}", "，。", "😀"])
  func nothingToReadHasNoRuns(_ text: String) {
    let question = analyze(text)
    #expect(question.runs.allSatisfy { !$0.isEmpty })
    #expect(question.asking == nil)
  }

  @Test func aVeryLongQuestionIsReadInPart() {
    let question = analyze(String(repeating: "水库", count: 500_000) + "多少")
    #expect(question.characters.count == QuestionAnalyzer.longestQuestion)
  }
}
