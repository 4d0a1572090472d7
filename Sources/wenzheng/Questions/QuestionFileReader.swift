import ChineseText

/// Reads the questions of a file one after another: plain text, a question a line, or JSON lines.
///
/// Which of both it is, the first line with anything on it says: JSON lines start with a brace.
struct QuestionFileReader {
  private enum Format { case unknown, text, jsonLines }

  private var lines: ByteLineReader
  private var format: Format
  private var count = 0

  /// A reader.
  ///
  /// - Parameters:
  ///   - lines: the lines of the file.
  ///   - isJSONLines: whether the file's name says that it is JSON lines.
  init(lines: ByteLineReader, isJSONLines: Bool = false) {
    self.lines = lines
    format = isJSONLines ? .jsonLines : .unknown
  }

  /// The line of the question that was read last, 1-based.
  private(set) var line = 0

  /// The next question, or why a line is none; nil after the last.
  mutating func next() throws(InputProblem) -> Result<Question, QuestionProblem>? {
    while let line = try lines.next() {
      guard line.isTooLong || Self.isQuestion(line.bytes) else { continue }
      self.line = line.number
      count += 1
      return Result { () throws(QuestionProblem) in try question(line) }
    }
    return nil
  }

  private mutating func question(_ line: ByteLineReader.Line) throws(QuestionProblem) -> Question {
    func problem(_ reason: QuestionProblem.Reason) -> QuestionProblem {
      QuestionProblem(reason: reason, line: line.number)
    }
    if line.isTooLong { throw problem(.tooLong(megabytes: lines.limit >> 20)) }
    if let byte = line.bytes.withUnsafeBufferPointer(UTF8Decoding.firstInvalidByte) {
      throw problem(.notUTF8(byte: byte + 1))
    }
    if format == .unknown {
      format = line.bytes.first { !Self.isBlank($0) } == UInt8(ascii: "{") ? .jsonLines : .text
    }
    if format == .text {
      return Question(id: "q\(count)", text: String(decoding: line.bytes, as: UTF8.self), document: nil)
    }
    do throws(QuestionProblem.Reason) {
      return try QuestionRecord.question(line.bytes, ordinal: count)
    } catch {
      throw problem(error)
    }
  }

  /// Whether anything but a comment stands on a line.
  private static func isQuestion(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { !isBlank($0) }) else { return false }
    return first != UInt8(ascii: "#")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
