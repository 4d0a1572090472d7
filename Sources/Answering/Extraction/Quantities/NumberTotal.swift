import ChineseText
import PolicyCorpus

extension Extraction {
  /// 一共多少: the sum of the figures that belong to the things the question names.
  func total(of phrases: [NumberPhrase]) -> Candidate? {
    let things = askedThings
    guard things.count >= 2 else { return nil }
    var parts: [NumberPhrase] = []
    for whole in things {
      // 新建和改造的甲: what both are stands behind the last of them.
      let mark = question.characters[whole].lastIndex(of: 0x7684)  // 的
      let thing = whole == things.last ? stretch(whole.lowerBound, mark ?? whole.upperBound) : whole
      // Of several, the one whose noun says most of the thing.
      var best: (figure: NumberPhrase, shared: Int)?
      for phrase in phrases where !phrase.isOrdinal && phrase.category != .ordinal && !parts.contains(phrase) {
        let shared = sharedLength(phrase, thing)
        if shared > best?.shared ?? 0 { best = (phrase, shared) }
      }
      guard let best else { return nil }
      parts.append(best.figure)
    }
    guard areLike(parts) else { return nil }
    parts.sort { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = parts.first, let last = parts.last, let text = sum(of: parts) else { return nil }
    return Candidate(
      passage: passage, range: stretch(first.range.lowerBound, last.range.upperBound), items: parts.map(\.range),
      text: text, rule: "number.total", prior: 1)
  }

  /// The sum with its unit; 万 and 亿 stay where all figures are told in them.
  private func sum(of figures: [NumberPhrase]) -> String? {
    let units = Set(figures.map { $0.unit.map { Array(characters[$0]) } ?? [] })
    let scales = Set(figures.map { characters[$0.numeral.range.upperBound - 1] })
    let sum = figures.reduce(0) { $0 + $1.numeral.value }
    var scale = 1.0
    var unit = units.count == 1 ? String(folded: units.first ?? []) : "个"
    if scales.count == 1, let mark = scales.first, let value = Self.scales[mark] {
      scale = value
      unit = String(folded: [mark]) + unit
    }
    // Two places behind the point are as many as figures have that are added up.
    let hundredths = (sum / scale * 100).rounded()
    guard abs(hundredths) < 1e15, abs(hundredths / 100 - sum / scale) < 1e-6 else { return nil }
    let (whole, rest) = Int(hundredths).quotientAndRemainder(dividingBy: 100)
    let places = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return "\(whole)\(places)\(unit)"
  }

  private static let scales: [UInt16: Double] = [0x4E07: 1e4, 0x4EBF: 1e8]  // 万 亿

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
    return members.enumerated().map { withoutSumming($1, isFirst: $0 == 0) }.filter { !$0.isEmpty }
  }

  /// 把甲和乙合在一起, 一共新建和改造: what asks for the sum is no part of what is added.
  private func withoutSumming(_ thing: Range<Int>, isFirst: Bool) -> Range<Int> {
    var lower = thing.lowerBound
    if lower < thing.upperBound, Self.taking.contains(question.characters[lower]) { lower += 1 }
    let cut = QuestionAnalyzer.totalWords.compactMap {
      CharacterSearch.first($0, in: question.characters, stretch(lower, thing.upperBound))
    }.min { $0.lowerBound < $1.lowerBound }
    // 一共新建和改造多少
    if isFirst, let cut, cut.upperBound < thing.upperBound { return stretch(cut.upperBound, thing.upperBound) }
    return stretch(lower, cut?.lowerBound ?? thing.upperBound)
  }

  private static let taking = CharacterSet16("把将")

  private func nextMark(from start: Int, _ end: Int) -> Int {
    (start..<max(start, end)).first { question.characters[$0] == Character16.comma } ?? end
  }

  private static let joiners = CharacterSet16("和与及跟加")
  private static let addingUp = CharacterSet16("起上在到")

  /// Whether figures can be added up: all of them count things, or all measure the same.
  private func areLike(_ figures: [NumberPhrase]) -> Bool {
    guard let first = figures.first else { return false }
    let countable: Set<MeasureWords.Category> = [.count, .person, .organization, .other]
    return figures.allSatisfy { countable.contains($0.category ?? .other) }
      || figures.allSatisfy { figure in
        figure.category == first.category
          && figure.unit.map { Array(characters[$0]) } == first.unit.map { Array(characters[$0]) }
      }
  }

  /// How many characters in a row a thing shares with the noun of a figure, which stands after it or else before it;
  /// 0 where the figure counts something else.
  private func sharedLength(_ phrase: NumberPhrase, _ thing: Range<Int>) -> Int {
    guard phrase.category != .percent else { return 0 }
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
      let isNamed =
        question.characters[thing].contains(characters[place])
        && !(thing.count > 3 && question.characters[thing].last != characters[place])
      return isNamed ? 1 : 0
    }
    if noun.count >= 2 {
      return sharedLength(thing, with: stretch(phrase.range.upperBound, limit))
    }
    let lowest = max(clause.lowerBound, phrase.range.lowerBound - 8)
    let mark = stretch(lowest, phrase.range.lowerBound).last { characters[$0] == Character16.enumerationComma }
    return sharedLength(thing, with: stretch(mark ?? lowest, phrase.range.lowerBound))
  }

  /// The length of the longest stretch of a thing, of two characters or more, that stands in some characters.
  private func sharedLength(_ thing: Range<Int>, with span: Range<Int>) -> Int {
    guard thing.count >= 2, span.count >= 2 else { return 0 }
    var longest = 0
    for start in thing where question.content[start] {
      var length = max(2, longest + 1)
      while start + length <= thing.upperBound,
        CharacterSearch.first(Array(question.characters[start..<start + length]), in: characters, span) != nil
      {
        longest = length
        length += 1
      }
    }
    // 甲级和乙级茶园: that it begins like the thing says more than that it ends so.
    let opening = Array(question.characters[thing.prefix(2)])
    return longest > 0 && CharacterSearch.first(opening, in: characters, span) != nil ? longest + thing.count : longest
  }
}
