import Glibc

/// Reads the lines of a file or pipe one after another; no more than a line is held at a time.
///
/// Line ends may be LF or CRLF; a last line without one counts. NUL bytes and a leading byte order mark are left out.
public struct LineReader {
  /// Why a line could not be given. After the first two, reading goes on with the next line.
  public enum Failure: Error, Sendable, Equatable {
    /// The line is not valid UTF-8.
    case invalidUTF8(line: Int)
    /// The line is longer than the limit.
    case tooLong(line: Int)
    /// The system could not read on.
    case unreadable(line: Int, errno: Int32)
  }

  /// The number of the line that was read last, from 1.
  public private(set) var lineNumber = 0
  private let descriptor: Int32
  private let limit: Int
  private var chunk = [UInt8](repeating: 0, count: 65_536)
  private var unread = 0..<0
  private var isAtEnd = false

  /// Creates a reader of a file descriptor, for lines of so many bytes at most.
  public init(descriptor: Int32, limit: Int = 1 << 20) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line, without its end; nil after the last one.
  public mutating func next() throws(Failure) -> String? {
    guard var bytes = try nextBytes() else { return nil }
    if bytes.last == 0x0D { bytes.removeLast() }
    if lineNumber == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.contains(0) { bytes.removeAll { $0 == 0 } }
    guard let line = String(validating: bytes, as: UTF8.self) else { throw .invalidUTF8(line: lineNumber) }
    return line
  }

  private mutating func nextBytes() throws(Failure) -> [UInt8]? {
    var line: [UInt8] = []
    var isTooLong = false
    var hasBegun = false
    while true {
      if unread.isEmpty, try !fill() {
        guard hasBegun else { return nil }
        break
      }
      if !hasBegun { (hasBegun, lineNumber) = (true, lineNumber + 1) }
      let end = chunk[unread].firstIndex(of: 0x0A)
      let piece = unread.lowerBound..<(end ?? unread.upperBound)
      if line.count + piece.count > limit {
        (line, isTooLong) = ([], true)
      } else if !isTooLong {
        line += chunk[piece]
      }
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      if end != nil { break }
    }
    if isTooLong { throw .tooLong(line: lineNumber) }
    return line
  }

  /// Reads the next chunk. Answers whether there was one.
  private mutating func fill() throws(Failure) -> Bool {
    while !isAtEnd {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        unread = 0..<count
        return true
      }
      if count < 0, errno == EINTR { continue }
      isAtEnd = true
      if count < 0 { throw .unreadable(line: lineNumber + 1, errno: errno) }
    }
    return false
  }
}
