import Testing

@testable import PolicyCorpus

@Suite struct TextCheckTests {
  private func problem(_ bytes: [UInt8]) -> CorpusProblem? { TextCheck.problem(in: bytes, path: "文件") }

  @Test func aTextHasNoProblem() {
    #expect(problem(Array("全县修水库。".utf8)) == nil)
    #expect(problem(Array("\u{FEFF}a".utf8)) == nil)
    #expect(problem([0x61, 0x1B, 0x07]) == nil)
  }

  @Test(
    arguments: [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB, 0xBF, 0x0D, 0x0A], [0xE3, 0x80, 0x80]] as [[UInt8]])
  func nothingToReadIsEmpty(_ bytes: [UInt8]) {
    #expect(problem(bytes) == .empty(path: "文件"))
  }

  @Test func theFirstFaultIsNamed() {
    #expect(problem([0x61, 0x0A, 0xFF, 0x0A, 0x00]) == .notUTF8(path: "文件", line: 2))
    #expect(problem([0x61, 0x0A, 0x00, 0x0A, 0xFF]) == .binary(path: "文件", line: 2))
    #expect(problem([0xC8]) == .notUTF8(path: "文件", line: 1))
    #expect(problem(Array("一\r\n二\r\n".utf8) + [0xE7, 0xBD]) == .notUTF8(path: "文件", line: 3))
  }
}
