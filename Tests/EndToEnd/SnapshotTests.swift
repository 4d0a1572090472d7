import Testing

/// The text output of questions about the article, to the letter.
@Suite struct SnapshotTests {
  /// A snapshot's name and the arguments whose output it keeps.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    var testDescription: String { name }
  }

  /// Add a question here and record it.
  static let cases: [Case] = [
    Case(name: "outline", arguments: ["outline"]),
    Case(name: "number", arguments: ["ask", "多少系统被监测"]),
    Case(name: "person", arguments: ["ask", "市委网信办主任是谁"]),
    Case(name: "date", arguments: ["ask", "大数据协会啥时候成立的"]),
    Case(name: "list", arguments: ["ask", "天津要做好的“五篇文章”是哪五篇"]),
    Case(name: "reason", arguments: ["ask", "天津建成网络安全学院和研究院是为了什么"]),
    Case(name: "manner", arguments: ["ask", "市委网信办通过哪些途径引进和培养人才"]),
    Case(name: "definition", arguments: ["ask", "“华夏诗魂”是一个什么样的平台"]),
    Case(name: "polarity", arguments: ["ask", "天津网信办选人还论资排辈不"]),
    Case(name: "total", arguments: ["ask", "平台接入的市级部门、区和公共服务机构加起来一共多少个"]),
    Case(name: "refusal", arguments: ["ask", "河东区的网信管理人员队伍有多少人"]),
    Case(name: "refusal-english", arguments: ["ask", "--language", "en", "天津市大数据协会 会长"]),
    Case(name: "explanation", arguments: ["ask", "--explain", "信息资源平台已经结入多少个市级部门"]),
  ]

  @Test(arguments: cases) func outputIsAsKept(_ kept: Case) throws {
    let outcome = try BuiltProgram().run(kept.arguments)
    #expect(outcome.errors == "")
    try Snapshot.expect(outcome.output, matches: kept.name)
  }
}
