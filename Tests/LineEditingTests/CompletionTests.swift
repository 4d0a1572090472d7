import ScreenModel
import Testing

@testable import LineEditing

@Suite struct CompletionTests {
  @Test func tabExtendsToTheCommonPrefixAndThenOpensAMenu() throws {
    let session = try TerminalSession()
    session.send("问国家\t")
    session.send("\u{15}国家\t")
    try session.wait(forText: "问> 国家\n 国家税务总局     国家发展改革委")
    session.send("税\t")
    try session.wait(for: "the line alone") { $0.text == "问> 国家税务总局" }
    session.send("\u{15}国\t")
    try session.wait(forText: "问> 国\n 国务院           国家税务总局     国家发展改革委")
    session.send("\t\t")
    try session.wait(forText: "问> 国家税务总局\n 国务院          >国家税务总局     国家发展改革委")
    session.send("\u{1B}")
    try session.wait(for: "the line as it was") { $0.text == "问> 国" && $0.cursor.column == 6 }
    session.send("\u{1F}")
    try session.wait(for: "what was typed before") { $0.text == "问> " || $0.text == "问>" }
    session.send("国\t\u{1B}[B\r")
    try session.wait(for: "the candidate taken") { $0.text == "问> 国务院" }
    session.send("\r")
    try session.wait(forText: "GOT|国务院|")
  }

  @Test func initialsAreReplacedWhereTheProviderSaysSo() throws {
    let session = try TerminalSession()
    session.send("问 jc\t")
    try session.wait(forLastLine: "问> 问 监测")
  }

  @Test func plainListIsPaged() throws {
    let session = try TerminalSession(["plain"], columns: 40, height: 14)
    session.send("many\t")
    try session.wait(forLastLine: "问> many候选")
    session.send("\t")
    try session.wait(forLastLine: "（更多）")
    #expect(session.screen.text.contains("many候选12\nmany候选13"))
    session.send(" ")
    try session.wait(forText: "many候选26\n（更多）")
    session.send("q")
    try session.wait(forLastLine: "问> many候选")
    session.send("\t")
    try session.wait(forLastLine: "（更多）")
    session.send("\u{3}")
    try session.wait(forText: "INTERRUPTED\n问>")
  }

  @Test func menuLongerThanTheScreenIsPaged() throws {
    let session = try TerminalSession(["help"], columns: 40, height: 6)
    session.send("问b\t")
    try session.wait(forText: "问> 问候选1")
    #expect(session.screen.lines.last == "第1–8项，共40项")
    session.send("\u{1B}[A")
    try session.wait(forLastLine: "第33–40项，共40项")
    #expect(session.screen.lines.first == "问> 问候选39")
    session.send("\u{3}")
    try session.wait(forText: "INTERRUPTED\n问>")
    #expect(!session.screen.text.contains("项"))
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
}
