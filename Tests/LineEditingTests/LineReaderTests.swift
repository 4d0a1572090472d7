import Glibc
import Testing

@testable import LineEditing

@Suite struct LineReaderTests {
  private let folder = TemporaryFolder()

  private func read(_ bytes: [UInt8], limit: Int = 1 << 20) -> [Result<String, LineReader.Failure>] {
    let path = folder.path + "/input"
    let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    _ = writeAll(bytes, to: descriptor)
    lseek(descriptor, 0, SEEK_SET)
    var reader = LineReader(descriptor: descriptor, limit: limit)
    var results: [Result<String, LineReader.Failure>] = []
    while true {
      do throws(LineReader.Failure) {
        guard let line = try reader.next() else { return results }
        results.append(.success(line))
      } catch {
        results.append(.failure(error))
      }
    }
  }

  @Test func lineEndsOfAllKinds() {
    #expect(read(Array("一\r\n\n二\n三".utf8)) == ["一", "", "二", "三"].map { .success($0) })
    #expect(read([]).isEmpty)
    #expect(read(Array("\n".utf8)) == [.success("")])
  }

  @Test func markAndNulBytesAreLeftOut() {
    #expect(read(Array("\u{FEFF}一\0二\n\u{FEFF}三".utf8)) == [.success("一二"), .success("\u{FEFF}三")])
  }

  @Test func invalidLineIsReportedByNumberAndPassedOver() {
    #expect(
      read(Array("一\n".utf8) + [0xCC, 0xEC, 0x0A] + Array("三".utf8)) == [
        .success("一"), .failure(.invalidUTF8(line: 2)), .success("三"),
      ])
  }

  @Test func tooLongLineIsReportedAndPassedOver() {
    let long = String(repeating: "长", count: 100_000)
    #expect(
      read(Array("一\n\(long)\n二\n".utf8), limit: 1000) == [
        .success("一"), .failure(.tooLong(line: 2)), .success("二"),
      ])
    #expect(read(Array((long + "\n").utf8)) == [.success(long)])
  }

  @Test func unreadableDescriptorIsReported() throws {
    var reader = LineReader(descriptor: -1)
    #expect(throws: LineReader.Failure.unreadable(line: 1, errno: EBADF)) { _ = try reader.next() }
    #expect(try reader.next() == nil)
  }
}
