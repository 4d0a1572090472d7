import ChineseText

/// Questions that texts answer, made from their names and numbers. Each is asked before it is offered, one a step, so that
/// looking for them can be spread over the time in which the user reads.
public struct LikelyQuestions: Sendable {
  /// The questions found so far.
  public private(set) var questions: [String] = []
  private var left: [(question: String, expected: [UInt16])]
  private let limit: Int

  /// Begins to look for questions.
  ///
  /// - Parameters:
  ///   - terms: the terms of the documents that shall answer.
  ///   - limit: how many questions at most.
  public init(_ terms: TermIndex, limit: Int = 20) {
    self.limit = limit
    var numbers: [(String, [UInt16])] = []
    var people: [(String, [UInt16])] = []
    for term in terms.terms {
      switch term.kind {
      case .number where numbers.count < limit:
        if let question = Self.question(forNumber: term) { numbers.append(question) }
      case .person where people.count < limit / 2: people.append((term.text + "是谁？", []))
      default: continue
      }
    }
    // By turns, so that neither kind crowds the other out.
    var mixed: [(String, [UInt16])] = []
    for place in 0..<max(numbers.count, people.count) {
      if place < numbers.count { mixed.append(numbers[place]) }
      if place < people.count { mixed.append(people[place]) }
    }
    left = mixed.reversed().map { (question: $0.0, expected: $0.1) }
  }

  /// Whether there is nothing left to try.
  public var isDone: Bool { left.isEmpty || questions.count >= limit }

  /// Tries one question.
  ///
  /// - Parameters:
  ///   - engine: what answers.
  ///   - document: the index of the document to answer from; nil for all of them.
  public mutating func step(_ engine: Engine, document: Int?) {
    guard !isDone, let next = left.popLast() else { return }
    let response = engine.respond(to: next.question, document: document)
    guard let answer = response.answer, response.confidence >= Self.leastConfidence,
      CharacterSearch.first(next.expected, in: answer.text.folded, 0..<answer.text.folded.count) != nil
        || next.expected.isEmpty
    else { return }
    questions.append(next.question)
  }

  private static let leastConfidence = 0.7

  /// 75个公园 is asked for by 多少个公园？
  private static func question(forNumber term: TextTerm) -> (String, [UInt16])? {
    guard let phrase = NumberPhrase.all(in: term.characters, 0..<term.characters.count).first,
      phrase.range.upperBound < term.characters.count, let unit = phrase.unit
    else { return nil }
    let words = String(folded: term.characters[unit.lowerBound...])
    return ("多少" + words + "？", Array(term.characters[phrase.numeral.range]))
  }
}
