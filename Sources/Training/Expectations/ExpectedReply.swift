public import Answering

/// What a question file expects of the answer to a question.
public struct ExpectedReply: Equatable, Sendable {
  /// Words that are expected, and where the file says so.
  public struct Words: Equatable, Sendable {
    /// The words.
    public let text: String
    /// The line of the file, 1-based.
    public let line: Int

    /// Words of a line.
    public init(_ text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// Answers of which any one will do.
  public var answers: [Words] = []
  /// The items of a list; where there are any, they are what counts.
  public var items: [Words] = []
  /// Words of the first citation, of which any one will do.
  public var evidence: [Words] = []
  /// Offsets of bytes in the document of which the first citation holds one.
  public var span: [Int] = []
  /// The document of the citations.
  public var document: Words?
  /// The type of the answer.
  public var type: AnswerType?
  /// The line that says that the text does not answer; nil where it does.
  public var refusalLine: Int?

  /// Nothing is expected.
  public init() {}

  /// Whether nothing is expected; a type alone is none.
  public var isEmpty: Bool {
    answers.isEmpty && items.isEmpty && evidence.isEmpty && span.isEmpty && document == nil && refusalLine == nil
  }

  /// Adds what a line of a plain question file expects.
  public mutating func add(_ line: ExpectationLine) throws(QuestionProblem.Reason) {
    let words = Words(line.value, line: line.number)
    switch line.keyword {
    case .answer:
      if refusalLine != nil { throw .refusalWithAnswer }
      if !items.isEmpty { throw .answerWithItems }
      answers.append(words)
    case .items:
      if refusalLine != nil { throw .refusalWithAnswer }
      if !answers.isEmpty { throw .answerWithItems }
      for item in line.value.split(whereSeparator: { $0 == "；" || $0 == ";" }) {
        let text = item.trimmed
        if !text.isEmpty { items.append(Words(text, line: line.number)) }
      }
      if items.isEmpty { throw .emptyExpectation(keyword: line.typed) }
    case .evidence:
      if refusalLine != nil { throw .refusalWithAnswer }
      evidence.append(words)
    case .refusal:
      guard answers.isEmpty, items.isEmpty, evidence.isEmpty, document == nil else { throw .refusalWithAnswer }
      refusalLine = line.number
    case .document:
      if refusalLine != nil { throw .refusalWithAnswer }
      document = words
    case .type:
      guard let type = AnswerType(named: line.value) else { throw .unknownType(line.value) }
      self.type = type
    }
  }
}
