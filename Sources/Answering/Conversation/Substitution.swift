import ChineseText

/// The question before, asked of another noun.
struct Substitution {
  let said: Utterance
  /// The noun in what was said.
  let noun: Range<Int>
  let last: Exchange

  private var before: Utterance { last.utterance }
  private var words: String { said.words(noun) }
  private var whole: Range<Int> { 0..<before.characters.count }

  /// The question: the noun takes the place of one of its kind, otherwise of what the question counts, otherwise of
  /// its subject.
  var question: String {
    let characters = Array(said.characters[noun])
    if isQuoted, let quotation = before.question.quotations.first {
      return before.replacing(before.withMarks(quotation), with: words)
    }
    if let person = last.subject.person, Subject.isPersonName(characters), let place = place(of: person) {
      return before.replacing(place, with: words)
    }
    if isPlace(characters) {
      if let place = before.places.last { return before.replacing(place.range, with: words) }
    } else if let counted {
      return before.replacing(counted, with: words)
    }
    if let thing = last.subject.thing, let place = place(of: thing) { return before.replacing(place, with: words) }
    return before.replacing(0..<0, with: words)
  }

  private var isQuoted: Bool {
    CharacterClass(said.characters[noun.lowerBound]) == .openQuote
      && CharacterClass(said.characters[noun.upperBound - 1]) == .closeQuote
  }

  private func isPlace(_ characters: [UInt16]) -> Bool {
    Names.placeSuffix(characters, before: characters.count, from: 0) != nil
      || Names.knownPlace(characters, at: 0, limit: characters.count) == characters.count
  }

  /// What the question counts or asks for an instance of, with the measure word: 多少(个乡镇企业).
  private var counted: Range<Int>? {
    let question = before.question
    guard let asking = question.asking, let focus = question.focus, focus.lowerBound >= asking.lowerBound else {
      return nil
    }
    let start = question.measure.map { min($0.lowerBound, asking.upperBound) } ?? asking.upperBound
    let first = max(start, question.measure?.upperBound ?? start)
    let end = PhraseBoundary.end(of: first, before.characters, highest: before.characters.count)
    return start..<max(end, focus.upperBound)
  }

  private func place(of words: String) -> Range<Int>? {
    CharacterSearch.first(words.folded, in: before.characters, whole)
  }
}
