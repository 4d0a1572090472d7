import ScreenModel
import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  @Test func tabExtendsToTheCommonPrefixAndThenLists() throws {
    let session = try TerminalSession()
    session.send("问国家\t")
    session.send("\u{15}国家\t")
    try session.wait(forText: "国家税务总局    国家发展改革委\n问> 国家")
    session.send("税\t")
    try session.wait(forLastLine: "问> 国家税务总局")
    session.send("\u{15}国\t")
    try session.wait(forText: "国务院          国家税务总局    国家发展改革委\n问> 国")
    #expect(session.screen.lines.last == "问> 国")
    session.send("\r")
    try session.wait(forText: "GOT|国|")
  }

  @Test func initialsAreReplacedWhereTheProviderSaysSo() throws {
    let session = try TerminalSession()
    session.send("问 jc\t")
    try session.wait(forLastLine: "问> 问 监测")
  }

  @Test func listLongerThanTheScreenIsPaged() throws {
    let session = try TerminalSession(columns: 40, height: 14)
    session.send("many\t")
    try session.wait(forLastLine: "问> many候选")
    session.send("\t")
    try session.wait(forLastLine: "（更多）")
    #expect(session.screen.lines.first == "many候选1   many候选21  many候选41")
    session.send(" ")
    try session.wait(for: "the rest") { $0.lines.last == "问> many候选" && $0.text.contains("many候选60") }
    session.send("\t")
    try session.wait(forLastLine: "（更多）")
    session.send("q")
    try session.wait(for: "the end of the list") { $0.lines.last == "问> many候选" && $0.cursor.column == 12 }
    session.send("\t")
    try session.wait(forLastLine: "（更多）")
    session.send("\u{3}")
    try session.wait(forText: "INTERRUPTED\n问>")
  }

  private func step(_ typed: String, _ candidates: [String], mayReplace: Bool = false) -> CompletionStep {
    let range = typed.startIndex..<typed.endIndex
    return CompletionStep(
      typed: typed,
      completion: Completion(range: range, candidates: candidates.map { .init($0) }, mayReplace: mayReplace))
  }

  @Test func onlyEverExtends() {
    #expect(step("国", ["国务院", "国家"]) == .list)
    #expect(step("国", ["国家税务", "国家发展"]) == .insert(["家"]))
    #expect(step("国家", ["国家"]) == .nothing)
    #expect(step("", ["甲"]) == .insert(["甲"]))
    #expect(step("x", []) == .nothing)
    #expect(step("abc", ["ABC", "abd"]) == .list)
    #expect(step("jc", ["监测"]) == .list)
    #expect(step("jc", ["监测"], mayReplace: true) == .replace(count: 2, with: ["监", "测"]))
    #expect(step("jc", ["监测", "jcd"], mayReplace: true) == .list)
    // 信 and 俠 share their first byte: the prefix is taken by characters.
    #expect(step("", ["信", "俠"]) == .list)
  }

  @Test func columnsAreAlignedByDisplayWidth() {
    _ = LocaleRepair.perform()
    #expect(CompletionListing(["国务院", "ab", "c"], width: 20, inColumns: true).rows == ["国务院  c", "ab"])
    #expect(CompletionListing(["国务院", "ab"], width: 20, inColumns: false).rows == ["国务院", "ab"])
    #expect(CompletionListing(["国务院国务院国务院"], width: 10, inColumns: true).rows == ["国务院国务院国务院"])
    #expect(CompletionListing([], width: 10, inColumns: true).rows.isEmpty)
  }
}
