import ChineseText
import PolicyCorpus

extension Extraction {
  /// 哪八个字: sayings of so many characters: in quotation marks, behind 八个字：, or two clauses of the same length.
  func sayingsOfLength() -> [Candidate] {
    let count = askedCharacters
    var found: [Candidate] = []
    func add(_ span: Range<Int>, _ prior: Double) {
      let length = span.count { CharacterClass(characters[$0]) == .han }
      guard count.map({ $0 == length }) ?? (2...12).contains(length), !isAsked(span) else { return }
      found.append(
        Candidate(
          passage: passage, range: span, rule: "quote.characters", prior: prior, mayHoldTerms: true, reach: .sentence))
    }
    for quotation in passage.quotations { add(trimmed(quotation.lowerBound + 1..<quotation.upperBound - 1), 0.8) }
    for mark in range.dropFirst(2) where characters[mark] == Character16.colon && characters[mark - 1] == 0x5B57 {  // 字
      add(trimmed(stretch(mark + 1, range.upperBound)), 0.95)
      add(trimmed(stretch(mark + 1, clause(of: mark + 1).upperBound)), 0.9)
    }
    if count != nil {
      for (first, second) in zip(match.clauses, match.clauses.dropFirst()) where first.count == second.count {
        add(trimmed(first.lowerBound..<second.upperBound), 0.75)
      }
    }
    return found
  }

  /// How many characters the question asks for; nil for 几个字.
  private var askedCharacters: Int? {
    for place in question.characters.indices where question.characters[place] == 0x5B57 && place > 0 {  // 字
      let end = question.characters[place - 1] == 0x4E2A || question.characters[place - 1] == 0x5927 ? place - 1 : place
      for start in stride(from: end - 1, through: max(0, end - 2), by: -1) {
        if let numeral = Numeral.starting(at: start, in: question.characters, limit: end),
          numeral.range.upperBound == end, numeral.value >= 2, numeral.value <= 40
        {
          return Int(numeral.value)
        }
      }
    }
    return nil
  }
}
