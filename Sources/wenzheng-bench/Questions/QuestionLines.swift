import Glibc

/// The questions of a file: plain text, a question a line, or JSON lines.
enum QuestionLines {
  /// A question, and the document that it is asked of.
  struct Question: Equatable {
    /// What is asked.
    let text: String
    /// The name of the document; nil for all of them.
    let document: String?
  }

  /// The questions of a file.
  static func read(_ path: String) throws(BenchmarkProblem) -> [Question] {
    var questions: [Question] = []
    for line in try lines(of: path) {
      if line.text.first != "{" {
        questions.append(Question(text: line.text, document: nil))
      } else if let gold = JSONText(line.text).flatMap(GoldQuestion.init) {
        questions.append(Question(text: gold.text, document: gold.document))
      } else {
        throw .badLine(file: path, line: line.number, expected: "a question in JSON")
      }
    }
    return questions
  }

  /// The lines of a file that hold anything, with their numbers.
  static func lines(of path: String) throws(BenchmarkProblem) -> [(number: Int, text: String)] {
    guard let file = fopen(path, "r") else { throw .unreadable(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .map { (number: $0.offset + 1, text: String(decoding: $0.element.filter { $0 != 0x0D }, as: UTF8.self)) }
      .filter { !$0.text.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty else { throw .unreadable(path) }
    return lines
  }
}
