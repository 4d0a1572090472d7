import ChineseText
import PolicyCorpus

extension Extraction {
  /// 一共多少: the sum of the figures that belong to the things the question names.
  func total(of phrases: [NumberPhrase]) -> Candidate? {
    let things = askedThings
    guard things.count >= 2 else { return nil }
    var parts: [NumberPhrase] = []
    for thing in things {
      guard let figure = phrases.first(where: { counts($0, thing) }) else { return nil }
      if !parts.contains(figure) { parts.append(figure) }
    }
    guard parts.count == things.count else { return nil }
    parts.sort { $0.range.lowerBound < $1.range.lowerBound }
    let named = parts
    let sum = named.reduce(0) { $0 + $1.numeral.value }
    guard sum < 1e15, let first = named.first, let last = named.last else { return nil }
    let units = Set(named.map { $0.unit.map { Array(characters[$0]) } ?? [] })
    let unit = units.count == 1 ? String(folded: units.first ?? []) : "个"
    return Candidate(
      passage: passage, range: stretch(first.range.lowerBound, last.range.upperBound), items: named.map(\.range),
      text: "\(Int(sum))\(unit)", rule: "number.total", prior: 1)
  }

  /// The things that the question adds up: the members of its coordination.
  private var askedThings: [Range<Int>] {
    let end = question.asking?.lowerBound ?? question.characters.count
    var members: [Range<Int>] = []
    var start = 0
    var joined = false
    for place in 0..<end {
      let character = question.characters[place]
      if character == Character16.comma || character == Character16.colon {
        if joined { break }
        members = []
        start = place + 1
      } else if character == Character16.enumerationComma
        || Self.joiners.contains(character)
          && !(place + 1 < end && Self.addingUp.contains(question.characters[place + 1]))
      {
        joined = true
        members.append(stretch(start, place))
        start = place + 1
      }
    }
    if joined { members.append(stretch(start, members.isEmpty ? end : nextMark(from: start, end))) }
    return members.map(withoutSumming).filter { !$0.isEmpty }
  }

  /// 把甲和乙合在一起: what asks for the sum is no part of what is added.
  private func withoutSumming(_ thing: Range<Int>) -> Range<Int> {
    var lower = thing.lowerBound
    if lower < thing.upperBound, Self.taking.contains(question.characters[lower]) { lower += 1 }
    let cut = QuestionAnalyzer.totalWords.compactMap {
      CharacterSearch.first($0, in: question.characters, stretch(lower, thing.upperBound))?.lowerBound
    }.min()
    return stretch(lower, cut ?? thing.upperBound)
  }

  private static let taking = CharacterSet16("把将")

  private func nextMark(from start: Int, _ end: Int) -> Int {
    (start..<max(start, end)).first { question.characters[$0] == Character16.comma } ?? end
  }

  private static let joiners = CharacterSet16("和与及跟加")
  private static let addingUp = CharacterSet16("起上在到")

  /// Whether a figure counts a thing: its noun, after it or else before it, has two characters of the thing in a row, or
  /// is the one character on which the thing ends.
  func counts(_ phrase: NumberPhrase, _ thing: Range<Int>) -> Bool {
    guard phrase.category != .percent, phrase.numeral.value.rounded() == phrase.numeral.value else { return false }
    let clause = clause(of: phrase.range.lowerBound)
    var limit = min(clause.upperBound, phrase.range.upperBound + 10)
    // What stands behind 、 belongs to the next figure.
    limit =
      (phrase.range.upperBound..<max(phrase.range.upperBound, limit)).first {
        !CharacterClass(characters[$0]).isWord
      } ?? limit
    let nounEnd = PhraseBoundary.end(of: phrase.range.upperBound, characters, highest: limit, longest: 10)
    let noun = stretch(phrase.range.upperBound, nounEnd)
    if noun.count == 1, let place = noun.first {
      return question.characters[thing].contains(characters[place])
        && !(thing.count > 3 && question.characters[thing].last != characters[place])
    }
    if noun.count >= 2 { return names(thing, in: noun) || names(thing, in: stretch(phrase.range.upperBound, limit)) }
    return names(thing, in: stretch(max(clause.lowerBound, phrase.range.lowerBound - 8), phrase.range.lowerBound))
  }

  /// Whether two characters in a row of a thing stand in some characters.
  func names(_ thing: Range<Int>, in span: Range<Int>) -> Bool {
    guard thing.count >= 2, span.count >= 2 else { return false }
    for start in thing.lowerBound..<(thing.upperBound - 1)
    where question.content[start]
      && CharacterSearch.first(Array(question.characters[start..<start + 2]), in: characters, span) != nil
    {
      return true
    }
    return false
  }
}
