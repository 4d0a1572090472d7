import Glibc
import ScreenModel
import Testing

@testable import LineEditing

@Suite struct HistoryEditingTests {
  private static let lines = ["一共有多少系统", "上半年的目标", "天津市委网信办", "这项计划不包括什么", "abc 网信办 def"]

  private func session(_ folder: TemporaryFolder) throws -> TerminalSession {
    folder.write(Self.lines.joined(separator: "\n") + "\n", to: "history")
    return try TerminalSession(["history=\(folder.path)/history"])
  }

  @Test(arguments: [("一", 0), ("上", 1), ("不", 3), ("网信", 4)])
  func searchFindsAnyPart(pattern: String, index: Int) throws {
    let session = try session(TemporaryFolder())
    session.send("\u{12}")
    try session.wait(forLastLine: "(搜索“”)")
    session.send(pattern)
    try session.wait(forLastLine: "(搜索“\(pattern)”) \(Self.lines[index])")
    session.send("\r")
    try session.wait(forText: "问> \(Self.lines[index])\nGOT|\(Self.lines[index])|")
  }

  @Test func searchGoesBackAndCanBeGivenUp() throws {
    let session = try session(TemporaryFolder())
    session.send("草稿\u{12}网信办")
    try session.wait(forLastLine: "(搜索“网信办”) abc 网信办 def")
    session.send("\u{12}")
    try session.wait(forLastLine: "(搜索“网信办”) 天津市委网信办")
    session.send("\u{12}")
    try session.wait(forLastLine: "(搜索不到“网信办”) 天津市委网信办")
    session.send("\u{7F}")
    try session.wait(forLastLine: "(搜索“网信”) abc 网信办 def")
    session.send("\u{7}")
    try session.wait(forLastLine: "问> 草稿")
    session.send("\u{12}上\u{1B}[F了\r")
    try session.wait(forText: "GOT|上半年的目标了|")
  }

  @Test func arrowsSearchByWhatIsTyped() throws {
    let session = try session(TemporaryFolder())
    session.send("网信\u{1B}[A")
    try session.wait(forLastLine: "问> abc 网信办 def")
    session.send("\u{1B}[A")
    try session.wait(forLastLine: "问> 天津市委网信办")
    session.send("\u{1B}[A\u{1B}[B")
    try session.wait(forLastLine: "问> abc 网信办 def")
    session.send("\u{1B}[B")
    try session.wait(forLastLine: "问> 网信")
    session.send("\u{15}\u{10}")
    try session.wait(forLastLine: "问> abc 网信办 def")
    session.send("\u{10}")
    try session.wait(forLastLine: "问> 这项计划不包括什么")
    session.send("\u{E}\u{E}")
    try session.wait(forLastLine: "问>")
  }

  @Test func twoSessionsKeepBothHistories() throws {
    let folder = TemporaryFolder()
    let first = try session(folder)
    let second = try TerminalSession(["history=\(folder.path)/history"])
    first.send("第一个终端\r")
    // With the next prompt, the line is in the file.
    try first.wait(forText: "GOT|第一个终端|\n问>")
    second.send("第二个终端\r")
    try second.wait(forText: "GOT|第二个终端|\n问>")
    first.send("\u{4}")
    #expect(try first.end() == 0)
    second.send("\u{4}")
    #expect(try second.end() == 0)
    #expect(folder.read("history") == (Self.lines + ["第一个终端", "第二个终端"]).joined(separator: "\n") + "\n")
  }

  @Test func unwritableFolderCostsANoticeNotTheSession() throws {
    // A file where the folder should be: permissions would not stop the superuser.
    let folder = TemporaryFolder()
    folder.write("", to: "state")
    let session = try TerminalSession(["history=\(folder.path)/state/history"])
    session.send("天津\r北京\r")
    try session.wait(forText: "GOT|北京|\n问>")
    session.send("\u{1B}[A\u{1B}[A")
    try session.wait(forLastLine: "问> 天津")
    #expect(session.screen.lines.filter { $0.hasPrefix("NOTICE") } == ["NOTICE open"])
  }

  @Test func fullDiskCostsANoticeNotTheSession() throws {
    let session = try TerminalSession(["history=/dev/full"])
    session.send("天津\r")
    try session.wait(forText: "NOTICE write\n问>")
    session.send("\u{1B}[A")
    try session.wait(forLastLine: "问> 天津")
  }
}
