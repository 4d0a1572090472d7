import Glibc

/// Why a file cannot be read, as the operating system says.
public struct InputProblem: Error, Equatable, Sendable {
  /// The error number (errno).
  public let number: Int32

  /// A problem of an error number.
  public init(number: Int32) { self.number = number }
}

/// Reads a file descriptor line by line, each as soon as it is there, with no more memory than the longest line takes.
public struct ByteLineReader {
  /// A line without its end.
  public struct Line: Equatable {
    /// The bytes; empty where it is too long.
    public var bytes: [UInt8]
    /// Its number, 1-based.
    public var number: Int
    /// Whether it was longer than allowed and has been skipped.
    public var isTooLong: Bool
  }

  /// Longer lines are skipped.
  public let limit: Int
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0
  private var isAtEnd = false

  /// A reader.
  ///
  /// - Parameters:
  ///   - descriptor: an open file descriptor, which stays open.
  ///   - limit: the length of the longest line, in bytes.
  public init(descriptor: Int32, limit: Int = 16 << 20) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line; nil after the last.
  public mutating func next() throws(InputProblem) -> Line? {
    var line = Line(bytes: [], number: number + 1, isTooLong: false)
    var hasAny = false
    while true {
      if position == buffer.count {
        try fill()
        if isAtEnd { break }
      }
      hasAny = true
      let rest = buffer[position...]
      let end = rest.firstIndex(of: 0x0A)
      append(rest[..<(end ?? rest.endIndex)], to: &line)
      position = end.map { $0 + 1 } ?? buffer.count
      if end != nil { break }
    }
    guard hasAny else { return nil }
    number += 1
    if line.bytes.last == 0x0D { line.bytes.removeLast() }
    if number == 1, line.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { line.bytes.removeFirst(3) }
    return line
  }

  private func append(_ piece: ArraySlice<UInt8>, to line: inout Line) {
    guard !line.isTooLong else { return }
    if line.bytes.count + piece.count > limit {
      line.bytes = []
      line.isTooLong = true
    } else {
      line.bytes += piece
    }
  }

  private mutating func fill() throws(InputProblem) {
    guard !isAtEnd else { return }
    var failure: Int32 = 0
    let descriptor = descriptor
    buffer = [UInt8](unsafeUninitializedCapacity: 1 << 16) { storage, count in
      var received: Int
      repeat { received = read(descriptor, storage.baseAddress, storage.count) } while received < 0 && errno == EINTR
      failure = received < 0 ? errno : 0
      count = max(0, received)
    }
    position = 0
    if failure != 0 { throw InputProblem(number: failure) }
    isAtEnd = buffer.isEmpty
  }
}
