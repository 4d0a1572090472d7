import Glibc
import Testing

@testable import LineEditing

@Suite struct HistoryFileTests {
  private let folder = TemporaryFolder()

  private func mode(of name: String) -> mode_t {
    var status = stat()
    stat(folder.path + "/" + name, &status)
    return status.st_mode & 0o777
  }

  @Test func createsFolderAndFileForTheOwnerOnly() throws {
    let file = HistoryFile(path: folder.path + "/a/b/history")
    #expect(try file.load().entries.isEmpty)
    try file.append("天津市委网信办 介绍")
    try file.append("第二行\n接着")
    try file.append("  ")
    #expect(folder.read("a/b/history") == "天津市委网信办 介绍\n第二行 接着\n")
    #expect(mode(of: "a/b/history") == 0o600)
    #expect(mode(of: "a/b") == 0o700)
    #expect(mode(of: "a") == 0o700)
    #expect(try file.load().entries == ["天津市委网信办 介绍", "第二行 接着"])
  }

  @Test func narrowsAWiderMode() throws {
    folder.write("一\n", to: "history", mode: 0o644)
    try HistoryFile(path: folder.path + "/history").append("二")
    #expect(mode(of: "history") == 0o600)
  }

  @Test func keepsTheLatestOfEqualLines() throws {
    folder.write("一\n二\n一\n\n三\n二\n", to: "history")
    #expect(try HistoryFile(path: folder.path + "/history").load().entries == ["一", "三", "二"])
    #expect(try HistoryFile(path: folder.path + "/history", limit: 2).load().entries == ["三", "二"])
  }

  @Test func lineCutOffByACrashDoesNotSwallowTheNext() throws {
    folder.write("一\n二", to: "history")
    let file = HistoryFile(path: folder.path + "/history")
    try file.append("三")
    #expect(try file.load().entries == ["一", "二", "三"])
  }

  @Test func compactsWhenTwiceTooLong() throws {
    let path = folder.path + "/history"
    symlink(folder.path + "/real", path)
    let file = HistoryFile(path: path, limit: 3)
    for number in 1...5 { try file.append("第\(number)") }
    #expect(try file.compact() == false)
    try file.append("第4")
    #expect(try file.compact())
    #expect(folder.read("real") == "第3\n第5\n第4\n")
    #expect(mode(of: "real") == 0o600)
    try file.append("新")
    #expect(try file.load().entries == ["第5", "第4", "新"])
  }

  @Test func sessionsSideBySideLoseNothing() async throws {
    let path = folder.path + "/history"
    await withTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          let file = HistoryFile(path: path, limit: 1000)
          for number in 0..<50 {
            try? file.append("会话\(session)第\(number)")
            if number.isMultiple(of: 10) { _ = try? HistoryFile(path: path, limit: 60).load() }
          }
        }
      }
    }
    #expect(try HistoryFile(path: path).load().entries.count == 200)
  }

  @Test func compactionSideBySideLosesNothing() async throws {
    let path = folder.path + "/history"
    await withTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          // Every line is written three times: compaction takes out duplicates only.
          let file = HistoryFile(path: path, limit: 80)
          for number in 0..<20 {
            for _ in 0..<3 { try? file.append("会话\(session)第\(number)") }
            _ = try? file.compact()
          }
        }
      }
    }
    #expect(try HistoryFile(path: path, limit: 1000).load().entries.count == 80)
    #expect(folder.read("history").utf8.count(where: { $0 == 0x0A }) < 240)
  }

  @Test func failuresAreTyped() {
    folder.write("", to: "plain")
    let file = HistoryFile(path: folder.path + "/plain/state/history")
    #expect(throws: HistoryFileError(operation: .createFolder, path: folder.path + "/plain/state", errno: ENOTDIR)) {
      try file.append("一")
    }
    #expect(throws: HistoryFileError(operation: .write, path: "/dev/full", errno: ENOSPC)) {
      try HistoryFile(path: "/dev/full").append("一")
    }
    #expect(throws: HistoryFileError.self) { try HistoryFile(path: folder.path).append("一") }
  }

  @Test func lockThatIsNeverLetGoIsAnError() throws {
    let path = folder.path + "/history"
    let descriptor = open(path, O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    flock(descriptor, LOCK_EX)
    #expect(throws: HistoryFileError(operation: .lock, path: path, errno: EWOULDBLOCK)) {
      try HistoryFile(path: path).append("一")
    }
  }

  @Test func historyMovesARepeatedLineToTheEnd() {
    var history = History(["一", "二"], limit: 3)
    history.append("一")
    history.append(" \t")
    #expect(history.entries == ["二", "一"])
    history.append("三")
    history.append("四")
    #expect(history.entries == ["一", "三", "四"])
  }
}
