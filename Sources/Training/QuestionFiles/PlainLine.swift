/// A line of a plain question file, as far as it can be understood without those around it.
public enum PlainLine: Equatable, Sendable {
  case blank
  /// What stands after the number sign.
  case comment(String)
  /// The title of a section: a line in 【】 or [].
  case title(String)
  /// A command of the shell, with its colon.
  case command(String)
  case expectation(ExpectationLine)
  case question(String)

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: the line without its end.
  ///   - number: its number, 1-based.
  public init(_ line: String, number: Int) throws(QuestionProblem.Reason) {
    if Self.isPlainlyQuestion(line.utf8) {
      self = .question(line)
      return
    }
    let text = line.trimmed
    guard let first = text.first, let last = text.last else {
      self = .blank
      return
    }
    switch first {
    case "#", "＃": self = .comment(text.dropFirst().trimmed)
    case ":", "：": self = .command(text)
    case "【" where last == "】", "[" where last == "]": self = .title(text.dropFirst().dropLast().trimmed)
    default: self = try Self.expectationOrQuestion(text, line, number)
    }
  }

  /// The line that is the title of a section.
  public static func heading(_ title: String) -> String { "【\(title)】" }

  /// The line that asks a question, marked as one where it would be taken for something else.
  public static func asking(_ question: String) -> String {
    if case .question(let text)? = try? PlainLine(question, number: 1), text == question, text.first != "{" {
      return question
    }
    return "问：" + question
  }

  private static func expectationOrQuestion(
    _ text: String, _ line: String, _ number: Int
  ) throws(QuestionProblem.Reason) -> PlainLine {
    if let keyword = ExpectationKeyword(typed: text) {
      guard keyword == .refusal else { throw .emptyExpectation(keyword: text) }
      return .expectation(ExpectationLine(keyword: keyword, typed: text, value: "", number: number))
    }
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return .question(line) }
    let head = text[..<colon].trimmed
    let value = text[text.index(after: colon)...].trimmed
    if questionMarks.contains(head.lowercased()) {
      guard !value.isEmpty else { throw .emptyQuestion }
      return .question(value)
    }
    guard let keyword = ExpectationKeyword(typed: head) else {
      if isLikeKeyword(head, isIndented: line.first?.isWhitespace == true) { throw .unknownKeyword(head) }
      return .question(line)
    }
    // Nothing can be wrong with the reason that a trainer gives for a refusal.
    if keyword == .refusal {
      return .expectation(ExpectationLine(keyword: keyword, typed: head, value: "", number: number))
    }
    guard !value.isEmpty else { throw .emptyExpectation(keyword: head) }
    return .expectation(ExpectationLine(keyword: keyword, typed: head, value: value, number: number))
  }

  /// Whether a quick look at its bytes tells that a line is a question, as most lines of long files are: it starts with
  /// nothing that means something, holds no colon, and is longer than a keyword alone.
  private static func isPlainlyQuestion(_ bytes: String.UTF8View) -> Bool {
    let longestKeyword = 24
    guard bytes.count > longestKeyword, let first = bytes.first, first > 0x20 else { return false }
    switch first {
    // Number sign, colon and bracket; the bytes with which their full-width forms, and wide white space, start.
    case 0x23, 0x3A, 0x5B, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: return false
    default: break
    }
    var before: (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      // EF BC 9A is the full-width colon.
      if byte == 0x3A || byte == 0x9A && before == (0xEF, 0xBC) { return false }
      before = (before.1, byte)
    }
    return true
  }

  /// Words that may stand before a question.
  private static let questionMarks: Set = ["问", "问题", "追问", "q", "question"]

  /// Whether a word before a colon is more likely a keyword mistyped than part of a question: a misspelt expectation
  /// must not pass for a question that nobody checks.
  private static func isLikeKeyword(_ head: String, isIndented: Bool) -> Bool {
    if head.allSatisfy({ $0.isLowercase && $0.isASCII }) { return head.count <= 12 }
    return head.count <= (isIndented ? 4 : 2) && head.allSatisfy { !$0.isASCII && $0.isLetter }
  }
}

extension StringProtocol {
  /// The text without white space around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
