import ChineseText
import PolicyCorpus

extension Extraction {
  /// What the sentence lists, and what the sentences after it number (一是…二是…).
  func lists() -> [Candidate] {
    var found: [Candidate] = []
    for listed in passage.enumerations {
      if let figure = figureOfAskedItem(listed) {
        found.append(figure)
        continue
      }
      let enumeration = withoutAsked(listed)
      var prior = 0.5 + (enumeration.isOpen ? 0.05 : 0)
      if let expected = question.expectedCount { prior += enumeration.items.count == expected ? 0.3 : -0.2 }
      if let focus = question.focus, agrees(enumeration.noun, with: focus) { prior += 0.25 }
      if enumeration.items.count == 2, !isQuoted(enumeration) { prior -= 0.08 }
      if coverage(of: enumeration.range) > 0.45 { prior -= 0.2 }
      // An item that the question itself names is not what it asks for.
      if enumeration.items.contains(where: { $0.count >= 3 && isAsked($0) }) { continue }
      // Amounts are no answer to 哪些.
      if enumeration.items.allSatisfy({ item in
        NumberPhrase.all(in: characters, item).contains {
          $0.range.lowerBound == item.lowerBound && $0.numeral.range.lowerBound == item.lowerBound
        }
      }),
        !question.contains(Self.howMany)
      {
        continue
      }
      if question.wantsList { prior += 0.12 }
      prior += anchorAgreement(enumeration) + kindAgreement(enumeration)
      found.append(
        Candidate(
          passage: passage, range: enumeration.range, items: enumeration.items, rule: "list.enumeration",
          prior: max(0, min(1, prior)), mayHoldTerms: true))
    }
    found += numbered()
    if focusType == .organization {
      // 由甲会同乙发布: bodies that no 、 joins.
      found += coordinated(
        passage.organizations.map {
          Candidate(passage: passage, range: $0.range, rule: "organization.suffix", prior: $0.isProper ? 0.6 : 0.4)
        })
    }
    if let clauses = clauseList() { found.append(clauses) }
    if let deeds = deeds() { found.append(deeds) }
    if found.isEmpty || question.expectedCount == nil {
      // One thing may be all there is.
      let listed = found.map(\.range)
      for gap in gaps() + focusModifiers()
      where !listed.contains(where: { $0.overlaps(gap.range) }) {
        var gap = gap
        gap.prior *= 0.75
        found.append(gap)
      }
    }
    return found
  }

  /// 甲5吨、乙6吨、丙7吨 where the question names 乙 alone: its figure.
  private func figureOfAskedItem(_ enumeration: Enumeration) -> Candidate? {
    var figures: [NumberPhrase] = []
    for item in enumeration.items {
      guard let phrase = passage.numbers.last(where: { $0.range.upperBound <= item.upperBound }),
        phrase.range.lowerBound >= item.lowerBound + 2, item.upperBound - phrase.range.upperBound <= 1
      else { return nil }
      let noun = stretch(phrase.range.lowerBound - 2, phrase.range.lowerBound)
      if question.contains(characters, noun) { figures.append(phrase) }
    }
    guard figures.count == 1, let figure = figures.first, !question.rules.contains("list.which-ones") else {
      return nil
    }
    return Candidate(passage: passage, range: figure.range, rule: "list.figure", prior: 0.9)
  }

  private static let howMany = "多少".folded

  /// 哪些单位 wants bodies, 哪些地区 places: what at least half of the items are by their endings.
  func kindAgreement(_ enumeration: Enumeration) -> Double {
    guard let focus = question.focus, let kind = focusType else { return 0 }
    let matching: Int
    switch kind {
    case .organization:
      matching =
        enumeration.items.filter {
          Names.organizationSuffix(characters, before: $0.upperBound, from: $0.lowerBound) != nil
        }.count
    case .place:
      matching =
        enumeration.items.filter {
          Names.placeSuffix(characters, before: $0.upperBound, from: $0.lowerBound) != nil
            || Names.knownPlace(characters, at: $0.lowerBound, limit: $0.upperBound) != nil
        }.count
    case .person:
      matching =
        enumeration.items.filter { item in
          Names.personLengths(characters, at: item.lowerBound, limit: item.upperBound).contains(item.count)
            || Names.office(characters, before: item.upperBound, from: item.lowerBound) != nil
        }.count
    default: return 0
    }
    if enumeration.items.allSatisfy({ endsInOtherNoun($0, focus) }) { return -0.25 }
    return matching * 2 >= enumeration.items.count ? 0.12 : 0
  }

  /// What kind of thing the noun that is asked for names.
  var focusType: AnswerType? {
    query.focusType.value {
      question.focus.flatMap {
        FocusNouns.type(question.characters, at: $0.lowerBound, limit: question.characters.count)?.type
      }
    }
  }

  /// 哪两家企业共建了实验室: what ends in 实验室 is no enterprise.
  private func endsInOtherNoun(_ item: Range<Int>, _ focus: Range<Int>) -> Bool {
    guard item.count > 3 else { return false }
    let ending = Array(characters[item.upperBound - 3..<item.upperBound])
    return CharacterSearch.all(ending, in: question.characters, 0..<question.characters.count).contains {
      !$0.overlaps(focus)
    }
  }

  /// A list right before what follows the interrogative, or right after what precedes it.
  func anchorAgreement(_ enumeration: Enumeration) -> Double {
    guard let asking = question.asking else { return 0 }
    let from =
      question.focus.map { $0.lowerBound >= asking.upperBound ? $0.upperBound : asking.upperBound } ?? asking.upperBound
    for (number, term) in query.terms.enumerated() {
      let follows = term.range.lowerBound >= from && term.range.lowerBound - from <= 1
      let precedes = term.range.upperBound <= asking.lowerBound && asking.lowerBound - term.range.upperBound <= 1
      guard follows || precedes else { continue }
      for occurrence in match.occurrences[number] {
        if follows, (0...4).contains(occurrence.range.lowerBound - enumeration.range.upperBound) { return 0.22 }
        if precedes, (0...2).contains(enumeration.range.lowerBound - occurrence.range.upperBound) { return 0.18 }
      }
    }
    return 0
  }

  func isQuoted(_ enumeration: Enumeration) -> Bool {
    enumeration.items.allSatisfy { $0.lowerBound > 0 && CharacterClass(characters[$0.lowerBound - 1]) == .openQuote }
  }

  private func agrees(_ noun: Range<Int>, with focus: Range<Int>) -> Bool {
    guard !noun.isEmpty else { return false }
    let asked = question.characters[focus]
    if asked.count >= 2, CharacterSearch.first(Array(asked), in: characters, noun) != nil { return true }
    if let last = asked.last, asked.count == 1, noun.contains(where: { characters[$0] == last }) { return true }
    return false
  }

  /// 解决三个问题，做甲，做乙，做丙: as many clauses after the announcing one as the question counts.
  private func clauseList() -> Candidate? {
    guard let expected = question.expectedCount ?? announcedCount, expected >= 2, expected <= 10 else { return nil }
    let clauses = match.clauses
    guard clauses.count > expected else { return nil }
    guard let anchor = clauses.indices.max(by: { match.clauseCoverages[$0] < match.clauseCoverages[$1] }),
      anchor + expected < clauses.count + 0, anchor + expected <= clauses.count - 1
    else { return nil }
    let items = clauses[(anchor + 1)...(anchor + expected)].map { trimmed($0) }
    guard items.allSatisfy({ $0.count >= 3 }), let first = items.first, let last = items.last else { return nil }
    return Candidate(
      passage: passage, range: stretch(first.lowerBound, last.upperBound), items: items, rule: "list.clauses",
      prior: 0.5, mayHoldTerms: true)
  }

  /// 做了哪几件事 against 开展甲，进行乙，提出丙: the clauses that each begin with what is done.
  private func deeds() -> Candidate? {
    guard let asking = question.asking, let best = bestClause,
      Self.deedNouns.contains(where: {
        CharacterSearch.first($0, in: question.characters, asking.lowerBound..<question.characters.count) != nil
      })
    else { return nil }
    let clauses = match.clauses
    guard let first = stretch(best, min(clauses.count, best + 3)).first(where: { isVerbLed(clauses[$0]) }) else {
      return nil
    }
    let items = clauses[first...].prefix { isVerbLed($0) && !isEffect($0) }.map { trimmed($0) }
    guard items.count >= 2, let head = items.first, let last = items.last else { return nil }
    return Candidate(
      passage: passage, range: stretch(head.lowerBound, last.upperBound), items: items, rule: "list.deeds", prior: 0.8,
      mayHoldTerms: true)
  }

  private static let deedNouns = ["件事", "些事", "些工作", "项工作", "些动作", "些努力", "些探索", "些尝试", "些部署"].map(\.folded)

  /// 三个…问题, 五大…: a count that the question quotes with its noun.
  private var announcedCount: Int? {
    for quotation in question.quotations {
      if let numeral = Numeral.starting(at: quotation.lowerBound, in: question.characters, limit: quotation.upperBound),
        numeral.value >= 2, numeral.value <= 10
      {
        return Int(numeral.value)
      }
    }
    return nil
  }
}
