import ChineseText

/// Reads a question file line by line, in either of its formats: plain, which reads like a conversation, or JSON lines.
///
/// Which of both it is, the first line with anything on it says: JSON lines start with a brace.
public struct QuestionFileReader {
  private enum Format { case unknown, plain, jsonLines }

  private var lines: ByteLineReader
  private var format: Format
  private var count = 0
  private var hasQuestionAbove = false
  private var isAtEnd = false

  /// A reader.
  ///
  /// - Parameters:
  ///   - lines: the lines of the file.
  ///   - isJSONLines: whether the file's name says that it is JSON lines.
  public init(lines: ByteLineReader, isJSONLines: Bool = false) {
    self.lines = lines
    format = isJSONLines ? .jsonLines : .unknown
  }

  /// The number of the line that was read last, 1-based.
  public private(set) var line = 0
  /// The bytes of the line that was read last, without its end.
  public private(set) var bytes: [UInt8] = []
  /// Whether the lines are JSON.
  public var isJSONLines: Bool { format == .jsonLines }

  /// What the next line is, or why it is not what it should be; nil after the last.
  public mutating func next() throws(InputProblem) -> Result<QuestionFileEntry, QuestionProblem>? {
    guard !isAtEnd, let line = try lines.next() else { return nil }
    self.line = line.number
    bytes = line.bytes
    do throws(QuestionProblem.Reason) {
      return .success(try entry(line))
    } catch {
      if error == .binary { isAtEnd = true }
      return .failure(QuestionProblem(reason: error, line: line.number))
    }
  }

  private mutating func entry(_ line: ByteLineReader.Line) throws(QuestionProblem.Reason) -> QuestionFileEntry {
    if line.isTooLong {
      count += 1
      throw .tooLong(megabytes: lines.limit >> 20)
    }
    if line.bytes.contains(0) { throw .binary }
    if let byte = line.bytes.withUnsafeBufferPointer(UTF8Decoding.firstInvalidByte) {
      count += 1
      throw .notUTF8(byte: byte + 1)
    }
    guard let first = line.bytes.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return .comment("") }
    if format == .unknown, first != UInt8(ascii: "#") { format = first == UInt8(ascii: "{") ? .jsonLines : .plain }
    guard format == .jsonLines, first != UInt8(ascii: "#") else {
      return try entry(PlainLine(String(decoding: line.bytes, as: UTF8.self), number: line.number))
    }
    count += 1
    return try QuestionRecord.entry(line.bytes, ordinal: count, line: line.number)
  }

  private mutating func entry(_ line: PlainLine) throws(QuestionProblem.Reason) -> QuestionFileEntry {
    switch line {
    case .blank: return .comment("")
    case .comment(let text): return .comment(text)
    case .title(let title):
      hasQuestionAbove = false
      return .title(title)
    case .command(let command):
      hasQuestionAbove = false
      return .command(command)
    case .expectation(let expectation):
      guard hasQuestionAbove else { throw .noQuestionAbove }
      return .expectation(expectation)
    case .question(let text):
      count += 1
      hasQuestionAbove = true
      return .question(Question(id: "q\(count)", text: text))
    }
  }
}
