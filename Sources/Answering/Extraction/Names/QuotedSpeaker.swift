import ChineseText
import PolicyCorpus

extension Extraction {
  /// Whose words a quotation is that the question repeats: 甲说：“…” for “…”是谁的名言.
  func speakersOfQuotation() -> [Candidate] {
    guard query.quotesSaying.value({ isSaying(question.characters, 0..<question.characters.count) }) else { return [] }
    // What is said may go on in the sentences behind.
    for opening in range
    where opens(characters, opening) && range.upperBound - opening >= Self.shortestSaying
      && coverage(of: opening..<range.upperBound) > 0.5
    {
      let home = match.clause(of: opening)
      for number in stride(from: home, through: max(0, home - 2), by: -1) {
        guard let subject = passage.agents[number], subject.upperBound <= opening,
          subject.upperBound < match.clauses[number].upperBound,
          let name = nameOfRole(subject)
        else { continue }
        return [
          Candidate(passage: passage, range: name, rule: "role.quotation-of", prior: 0.65, reach: .sentence)
        ]
      }
    }
    return []
  }

  /// Whether some characters quote more than a name or a term.
  private func isSaying(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    range.contains { place in
      opens(text, place) && range.upperBound - place >= Self.shortestSaying
        && !text[place..<place + Self.shortestSaying].contains { CharacterClass($0) == .closeQuote }
    }
  }

  private func opens(_ text: [UInt16], _ place: Int) -> Bool {
    CharacterClass(text[place]) == .openQuote && text[place] != Character16.openTitle
  }

  /// A quotation of fewer characters is a name or a term.
  private static let shortestSaying = 8
}
