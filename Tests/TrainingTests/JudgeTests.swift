import Answering
import PolicyCorpus
import Testing

@testable import Training

@Suite struct JudgeTests {
  private static let text = """
    县公报

    时间:2020-03-04

    做好建设的文章──

    全市共有公园75个，湖泊12个。东湖区共有桥梁8座，西湖区共有桥梁9座。
    """

  private let engine = Engine(corpus: Corpus([DocumentReader.read(Array(text.utf8), name: "公报", path: "")]))

  private func verdict(_ question: String, _ change: (inout ExpectedReply) -> Void) -> Verdict {
    var expected = ExpectedReply()
    change(&expected)
    return Judge(corpus: engine.corpus).verdict(on: engine.respond(to: question), expected)
  }

  @Test func answersCitationsAndDocumentsAreJudgedApart() {
    let verdict = verdict("全市共有多少个公园") {
      $0.answers = [.init("80个", line: 2), .init("75个", line: 3)]
      $0.evidence = [.init("东湖区共有桥梁", line: 4)]
      $0.document = .init("年报", line: 5)
    }
    #expect(!verdict.holds)
    #expect(verdict.findings.map(\.part) == [.answer, .evidence, .document])
    #expect(verdict.findings.map(\.holds) == [true, false, false])
    #expect(verdict.findings.map(\.line) == [2, 4, 5])
    #expect(verdict.findings[0].expected.first == "75个")
  }

  @Test func refusalsAreJudged() {
    #expect(verdict("全市共有多少个公园") { $0.refusalLine = 2 }.findings.first?.given == ["75个"])
    #expect(verdict("火星上的土豆叫什么") { $0.refusalLine = 2 }.holds)
    let refused = verdict("火星上的土豆叫什么") { $0.answers = [.init("土豆", line: 2)] }
    #expect(!refused.holds && refused.findings.first?.given.isEmpty == true)
  }

  @Test func bytesOfTheSourceMayBeExpected() {
    #expect(verdict("全市共有多少个公园") { $0.span = [70] }.holds != verdict("全市共有多少个公园") { $0.span = [0] }.holds)
  }

  @Test func yesOrNoIsASide() {
    #expect(verdict("全市有公园吗") { $0.answers = [.init("有", line: 1)] }.holds)
    #expect(!verdict("全市有公园吗") { $0.answers = [.init("没有", line: 1)] }.holds)
  }

  @Test func countsAreByTypeAndRefusal() {
    var tally = Tally()
    var refusal = ExpectedReply()
    refusal.refusalLine = 1
    var typed = ExpectedReply()
    typed.type = .date
    let held = Verdict(findings: [])
    let failed = Verdict(findings: [Finding(part: .answer, line: 1, holds: false, expected: [], given: [])])
    tally.include(held, of: ExpectedReply(), type: .number)
    tally.include(failed, of: typed, type: .number)
    tally.include(held, of: refusal, type: .number)
    #expect(tally.rows.map(\.kind) == [.answer(.number), .answer(.date), .refusal])
    #expect(tally.rows.map(\.count.held) == [1, 0, 1] && tally.checked.failed == 1 && tally.checked.total == 3)
  }
}
