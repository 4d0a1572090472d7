import PolicyCorpus
import Testing

@testable import Answering

/// Whole conversations about the article: what is said, how it is understood, and what is answered.
@Suite struct ConversationTests {
  /// A turn of a conversation.
  struct Turn: Sendable {
    let said: String
    /// How it is completed; nil where it is asked in full.
    let completed: String?
    /// What the answer holds; nil where there must be none.
    let answer: String?
    /// The line that is cited first.
    let line: Int?

    init(_ said: String, _ answer: String?, line: Int? = nil) {
      self.init(said, nil, answer, line: line)
    }

    init(_ said: String, _ completed: String?, _ answer: String?, line: Int? = nil) {
      self.said = said
      self.completed = completed
      self.answer = answer
      self.line = line
    }
  }

  private static let engine: Engine = {
    let package = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return Engine(corpus: CorpusReader.read([package + "/corpus"]).corpus)
  }()

  static let sessions: [[Turn]] = [
    [
      Turn("开放了多少主题？", "20个", line: 65),
      Turn("那服务多少单位呢？", "服务多少单位？", "21家", line: 65),
      Turn("谁说的？", "边柯柯", line: 65),
      Turn("在哪一段？", "第20段第1句，第65行", line: 65),
      Turn("原文怎么说？", "为市发改委、市教委等21家单位提供数据共享服务", line: 65),
      Turn("什么时候说的？", "2019-04-22"),
      Turn("他是什么职务？", "边柯柯是什么职务？", "天津市大数据管理中心党委书记、主任", line: 65),
    ],
    [
      Turn("接入了多少个市级部门？", "45个"), Turn("公共服务机构呢？", "接入了多少公共服务机构？", "3家"),
      Turn("那汇聚了多少数据呢？", "汇聚了多少数据？", "39亿条"), Turn("出处呢？", "第20段"),
    ],
    [
      Turn("大数据协会什么时候成立的？", "今年3月"), Turn("它由哪个部门指导？", "大数据协会由哪个部门指导？", "市委网信办"),
      Turn("由谁发起？", "大数据协会由谁发起？", "领军企业"),
    ],
    [
      Turn("《臊子书记》曝光量是多少？", "过亿"), Turn("《歌唱祖国》呢？", "《歌唱祖国》曝光量是多少？", "2.5亿"),
      Turn("在第几段？", "第12段"),
    ],
    [
      Turn("河西区建立了多少人的网信管理人员队伍？", "133人"), Turn("这是谁说的？", "李学义"),
      Turn("他说了什么？", "李学义说了什么？", "河西区组建大数据管理中心"),
    ],
    [
      Turn("王芸是什么职务？", "市委网信办主任"), Turn("张健呢？", "张健是什么职务？", "天津理工大学网络空间安全研究院院长"),
      Turn("那齐怀文呢？", "齐怀文是什么职务？", "津云新媒体总编辑"), Turn("他说了什么？", "齐怀文说了什么？", "没人喜欢在污水里"),
    ],
    [
      Turn("去年出台了多少个制度文件？", "19个"), Turn("2018年呢？", "2018年出台了多少个制度文件？", "19个"),
      Turn("谁说的？", nil),
    ],
    [Turn("关闭了多少账号？", "526个"), Turn("为什么？", "为什么关闭了账号？", "专项治理"), Turn("那是谁说的？", "王芸")],
    [Turn("习近平总书记什么时候吹响了时代号角？", "2016年4月19日"), Turn("原文呢？", "吹响了建设网络强国的时代号角")],
    [Turn("多少系统被监测？", "1354个"), Turn("何时发布？", "2019-04-22"), Turn("多少系统被监测？", "1354个", line: 53)],
  ]

  @Test(arguments: sessions.indices) func turnsAreUnderstoodAndAnswered(_ session: Int) {
    var conversation = Conversation()
    for turn in Self.sessions[session] {
      let reply = conversation.respond(to: turn.said, with: Self.engine)
      #expect(reply.completed == turn.completed, "\(turn.said)")
      let answer = reply.response.answer
      guard let expected = turn.answer else {
        #expect(answer == nil, "\(turn.said): \(answer?.text ?? "")")
        continue
      }
      #expect(answer?.text.contains(expected) == true, "\(turn.said): \(answer?.text ?? "refused")")
      if let line = turn.line { #expect(answer?.citations.first?.line == line, "\(turn.said)") }
      for citation in answer?.citations ?? [] {
        let document = Self.engine.corpus.documents[0]
        #expect(document.string(citation.bytes) == citation.text)
      }
    }
  }

  @Test func thereAreEnoughTurns() {
    #expect(Self.sessions.reduce(0) { $0 + $1.count } >= 30)
  }

  @Test func nothingIsCompletedAtTheBeginning() {
    for text in ["谁说的？", "在哪一段？", "2018年呢？", "", "？", "那呢", "它"] {
      var conversation = Conversation()
      #expect(conversation.respond(to: text, with: Self.engine).completed == nil, "\(text)")
    }
  }

  @Test func oddTurnsAreNoTrouble() {
    var conversation = Conversation()
    _ = conversation.respond(to: "多少系统被监测？", with: Self.engine)
    let long = String(repeating: "那", count: 5_000) + "呢"
    for text in ["", "？", "呢", "那", "那呢？", "他", "它它它", "这个", "该", "《", "“”呢", long] {
      _ = conversation.respond(to: text, with: Self.engine)
    }
  }
}
