import Testing

/// The question file that ships with the article.
@Suite struct ShippedQuestionsTests {
  private static let path = "corpus/tianjin.questions"

  private static func text() throws -> String {
    try #require(TestFile.read(BuiltProgram.packageFolder + "/" + path))
  }

  @Test func everyExpectationHoldsAndEveryTypeIsThere() throws {
    let outcome = try BuiltProgram().run(["run", Self.path])
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(!outcome.output.contains("✗"))
    #expect(outcome.output.split(separator: "\n").count { $0 == "✓ 符合预期" } >= 60)
    for type in ["数字", "日期", "人物", "机构", "地点", "列举", "定义", "原因", "方式", "是非", "标题", "引语", "其他", "拒答"] {
      #expect(outcome.output.contains("\n\(type) "))
    }
    for section in ["统", "导", "治", "建", "强"] { #expect(outcome.output.contains("【做好“\(section)”的文章】")) }
  }

  @Test func everyBreakIsToldWithItsLine() throws {
    let breaks: [(line: String, broken: String)] = [
      ("  答：1354个", "  答：1355个"),
      ("  引：由市委网信办指导", "  引：由市教委指导"),
      ("  项：科大讯飞；清华紫光", "  项：科大讯飞；浪潮集团"),
      ("  答：否", "  答：是"),
      ("  答：21家", "  拒答：文中没有"),
      ("  拒答", "  答：张三"),
    ]
    var lines = try Self.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var numbers: [Int] = []
    for (line, broken) in breaks {
      let index = try #require(lines.firstIndex(of: line))
      lines[index] = broken
      numbers.append(index + 1)
      // A question that is to be refused cites nothing.
      if broken.hasPrefix("  拒答"), lines[index + 1].hasPrefix("  引") { lines[index + 1] = "" }
    }
    let folder = try TemporaryFolder()
    let path = try folder.write("坏.questions", lines.joined(separator: "\n"))
    let outcome = try BuiltProgram().run(["run", path])
    #expect(outcome.status == 1 && outcome.errors == "")
    for number in numbers { #expect(outcome.output.contains("✗ 第 \(number) 行 "), "line \(number)") }
    #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix("✗") } == breaks.count)
    #expect(outcome.output.contains("差别：135[-5-]{+4+}个") && outcome.output.contains("6 题不符"))
  }

  @Test func isNoDocumentOfTheCorpus() throws {
    #expect(try BuiltProgram().run(["documents", "--format", "jsonl"]).output.split(separator: "\n").count == 1)
  }
}
