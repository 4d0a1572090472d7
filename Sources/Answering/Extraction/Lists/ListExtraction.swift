import ChineseText
import PolicyCorpus

extension Extraction {
  /// What the sentence lists, and what the sentences after it number (一是…二是…).
  func lists() -> [Candidate] {
    var found: [Candidate] = []
    for enumeration in Enumeration.all(in: characters, range).map(withoutAsked) {
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
        !question.contains("多少".folded)
      {
        continue
      }
      if question.wantsList { prior += 0.12 }
      prior += anchorAgreement(enumeration) + kindAgreement(enumeration)
      var candidate = Candidate(
        passage: passage, range: enumeration.range, items: enumeration.items, rule: "list.enumeration",
        prior: max(0, min(1, prior)))
      candidate.mayHoldTerms = true
      found.append(candidate)
    }
    found += numbered()
    if let clauses = clauseList() { found.append(clauses) }
    if found.isEmpty || question.expectedCount == nil {
      // One thing may be all there is.
      let listed = found.map(\.range)
      for gap in gaps() + focusModifiers() where !listed.contains(where: { $0.overlaps(gap.range) }) {
        var gap = gap
        gap.prior *= 0.75
        found.append(gap)
      }
    }
    return found
  }

  /// 严禁在甲、乙、丙停放: the preposition before the first item and what the question says of them after the last do not
  /// belong to the items.
  private func withoutAsked(_ enumeration: Enumeration) -> Enumeration {
    var items = enumeration.items
    // 放宽或取消甲、乙限制: what the question itself says before the first item is none.
    while items.count > 2, let first = items.first, first.count <= 3, isAsked(first) { items.removeFirst() }
    if let first = items.first, first.count > 2, Self.leading.contains(characters[first.lowerBound]),
      PhraseBoundary.isParticle(characters, first.lowerBound, lowest: range.lowerBound)
    {
      items[0] = first.lowerBound + 1..<first.upperBound
    }
    if let first = items.first, first.count >= 4, items.count < enumeration.items.count || items.count > 2,
      question.contains(Array(characters[first.lowerBound..<first.lowerBound + 2])),
      PhraseBoundary.verb(characters, at: first.lowerBound, limit: first.lowerBound + 2) == 2
    {
      items[0] = first.lowerBound + 2..<first.upperBound
    }
    if let first = items.first {
      // 服务覆盖甲和乙: what the question says of the items before the first.
      let before = match.occurrences.flatMap { $0 }.filter {
        $0.quality > 0.5 && $0.range.lowerBound >= first.lowerBound && $0.range.upperBound <= first.upperBound - 2
      }
      if let cut = before.map(\.range.upperBound).max(), cut - first.lowerBound >= 4,
        PhraseBoundary.endsInVerb(characters, cut, lowest: first.lowerBound), !isAsked(cut..<first.upperBound),
        !first.contains(where: { CharacterClass(characters[$0]) == .openQuote }),
        !items.dropFirst().contains(where: { item in match.occurrences.joined().contains { $0.range.overlaps(item) } })
      {
        items[0] = cut..<first.upperBound
      }
    }
    // What follows the noun that is asked for.
    let from =
      question.asking.map { asking -> Int in
        if let noun = FocusNouns.type(question.characters, at: asking.upperBound, limit: question.characters.count) {
          return asking.upperBound + noun.length
        }
        return QuestionAnalyzer.nounEnd(question.characters, from: asking.upperBound)
      } ?? question.characters.count
    let said = query.terms.indices.filter { query.terms[$0].range.lowerBound >= from }
      .flatMap { match.occurrences[$0] }.filter { $0.quality > 0.5 }.map(\.range.lowerBound)
    for (number, item) in items.enumerated() where number > 0 {
      guard let cut = said.filter({ $0 > item.lowerBound + 1 && $0 < item.upperBound }).min(),
        !items[..<number].contains(where: { item in said.contains { item.contains($0) } })
      else { continue }
      items[number] = item.lowerBound..<cut
      items.removeSubrange((number + 1)...)
      break
    }
    items = parallel(items, said: said)
    guard items != enumeration.items, items.count > 1, let first = items.first, let last = items.last else {
      return enumeration
    }
    return Enumeration(
      range: stretch(first.lowerBound, last.upperBound), items: items, noun: enumeration.noun,
      isOpen: enumeration.isOpen)
  }

  /// 改革土地所有权、资格权、使用权分置: where the items between share their last character, the first begins after what the
  /// question says and the last ends on that character too.
  private func parallel(_ items: [Range<Int>], said: [Int]) -> [Range<Int>] {
    var items = items
    let inner = items.dropLast()
    guard let last = items.last, inner.count >= 2, let shared = inner.first.flatMap({ characters[$0.upperBound - 1] }),
      inner.allSatisfy({ $0.count >= 2 && characters[$0.upperBound - 1] == shared }),
      CharacterClass(characters[last.upperBound - 1]) == .han, characters[last.upperBound - 1] != shared,
      let end = last.dropFirst().first(where: { characters[$0] == shared }), end + 1 < last.upperBound
    else { return items }
    items[items.count - 1] = last.lowerBound..<end + 1
    let typical = items.dropFirst().map(\.count).max() ?? 0
    if let first = items.first, first.count > typical + 1 {
      let occurrences = match.occurrences.flatMap { $0 }.filter { first.contains($0.range.lowerBound) }
      if let cut = occurrences.map(\.range.upperBound).max(), first.upperBound - cut >= 2, cut > first.lowerBound {
        items[0] = cut..<first.upperBound
      }
    }
    return items
  }

  private static let leading = CharacterSet16("在对向为从由把将以与")

  /// 哪些单位 wants bodies, 哪些地区 places: what at least half of the items are by their endings.
  private func kindAgreement(_ enumeration: Enumeration) -> Double {
    guard let focus = question.focus,
      let kind = FocusNouns.type(question.characters, at: focus.lowerBound, limit: question.characters.count)?.type
    else { return 0 }
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

  /// 哪两家企业共建了实验室: what ends in 实验室 is no enterprise.
  private func endsInOtherNoun(_ item: Range<Int>, _ focus: Range<Int>) -> Bool {
    guard item.count > 3 else { return false }
    let ending = Array(characters[item.upperBound - 3..<item.upperBound])
    return CharacterSearch.all(ending, in: question.characters, 0..<question.characters.count).contains {
      !$0.overlaps(focus)
    }
  }

  /// A list right before what follows the interrogative, or right after what precedes it.
  private func anchorAgreement(_ enumeration: Enumeration) -> Double {
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

  private func isQuoted(_ enumeration: Enumeration) -> Bool {
    enumeration.items.allSatisfy { $0.lowerBound > 0 && CharacterClass(characters[$0.lowerBound - 1]) == .openQuote }
  }

  private func agrees(_ noun: Range<Int>, with focus: Range<Int>) -> Bool {
    guard !noun.isEmpty else { return false }
    let asked = question.characters[focus]
    if asked.count >= 2, CharacterSearch.first(Array(asked), in: characters, noun) != nil { return true }
    if let last = asked.last, asked.count == 1, noun.contains(where: { characters[$0] == last }) { return true }
    return false
  }

  /// 一是甲；二是乙；三是丙: the items in this sentence and the ones after it.
  private func numbered() -> [Candidate] {
    for style in Self.numberStyles {
      var current = passage
      var further: [Passage] = []
      var first: Range<Int>
      if let here = CharacterSearch.first(style[0], in: characters, range), startsItem(here) {
        first = here
      } else if passage.sentence.number == 1 || passage.sentence.place == .heading
        || characters[range.upperBound - 1] == Character16.colon,
        let next = nextItem(style[0], from: range.upperBound, in: passage, ahead: 8),
        next.place.lowerBound == next.passage.range.lowerBound,
        next.passage.sentence.paragraph - passage.sentence.paragraph <= 1
      {
        // The sentence announces a list that begins after it.
        first = next.place
        current = next.passage
        further = [passage]
      } else {
        continue
      }
      let home = current
      var items: [Range<Int>] = [item(after: first.upperBound, in: current)]
      var from = first.upperBound
      for marker in style.dropFirst() {
        guard let next = nextItem(marker, from: from, in: current, ahead: question.expectedCount == nil ? 30 : 60)
        else { break }
        if next.passage.index != current.index { further.append(next.passage) }
        items.append(item(after: next.place.upperBound, in: next.passage))
        current = next.passage
        from = next.place.upperBound
      }
      items = items.filter { !$0.isEmpty }
      guard items.count >= 2, let head = items.first, let last = items.last else { continue }
      var prior = 0.6
      if let expected = question.expectedCount { prior += items.count == expected ? 0.35 : -0.25 }
      var candidate = Candidate(
        passage: home, range: stretch(head.lowerBound, last.upperBound), items: items, rule: "list.numbered",
        prior: max(0, min(1, prior)))
      candidate.mayHoldTerms = true
      candidate.further = further
      candidate.reach = .sentence
      return [candidate]
    }
    return []
  }

  /// The item after a marker: to the end of its sentence where that is short, otherwise of its clause.
  private func item(after start: Int, in passage: Passage) -> Range<Int> {
    var lower = start
    if lower < passage.range.upperBound,
      [Character16.comma, Character16.enumerationComma, Character16.colon].contains(characters[lower])
    {
      lower += 1
    }
    var end = lower
    while end < passage.range.upperBound, CharacterClass(characters[end]) != .terminator { end += 1 }
    if end - lower > 45, let comma = (lower..<end).first(where: { Clauses.isBoundary(characters, $0, passage.range) }) {
      end = comma
    }
    return trimmed(stretch(lower, end), leading: [])
  }

  private func nextItem(_ marker: [UInt16], from: Int, in passage: Passage, ahead: Int) -> (
    passage: Passage, place: Range<Int>
  )? {
    if let place = CharacterSearch.first(marker, in: characters, from..<max(from, passage.range.upperBound)),
      startsItem(place)
    {
      return (passage, place)
    }
    let document = passage.document
    let last = min(document.sentences.count - 1, passage.index + ahead)
    guard passage.index < last else { return nil }
    for index in passage.index + 1...last {
      let next = passage.sibling(index)
      if next.sentence.place == .heading && next.sentence.section != passage.sentence.section { return nil }
      if let place = CharacterSearch.first(marker, in: characters, next.range), startsItem(place) {
        return (next, place)
      }
    }
    return nil
  }

  private func startsItem(_ place: Range<Int>) -> Bool {
    place.lowerBound == 0 || !CharacterClass(characters[place.lowerBound - 1]).isWord
  }

  /// 解决三个问题，做甲，做乙，做丙: as many clauses after the announcing one as the question counts.
  private func clauseList() -> Candidate? {
    guard let expected = question.expectedCount ?? announcedCount, expected >= 2, expected <= 10 else { return nil }
    let clauses = match.clauses
    guard clauses.count > expected else { return nil }
    guard let anchor = clauses.indices.max(by: { coverage(of: clauses[$0]) < coverage(of: clauses[$1]) }),
      anchor + expected < clauses.count + 0, anchor + expected <= clauses.count - 1
    else { return nil }
    let items = clauses[(anchor + 1)...(anchor + expected)].map { trimmed($0) }
    guard items.allSatisfy({ $0.count >= 3 }), let first = items.first, let last = items.last else { return nil }
    var candidate = Candidate(
      passage: passage, range: stretch(first.lowerBound, last.upperBound), items: items, rule: "list.clauses",
      prior: 0.5)
    candidate.mayHoldTerms = true
    return candidate
  }

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

  private static let numberStyles: [[[UInt16]]] = [
    ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"].map(\.folded),
    ["第一,", "第二,", "第三,", "第四,", "第五,", "第六,", "第七,", "第八,", "第九,", "第十,"].map(\.folded),
    ["一要", "二要", "三要", "四要", "五要", "六要"].map(\.folded),
    ["(一)", "(二)", "(三)", "(四)", "(五)", "(六)", "(七)", "(八)", "(九)", "(十)"].map(\.folded),
    ["首先", "其次", "再次", "最后"].map(\.folded),
    ["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8."].map(\.folded),
    ["其一", "其二", "其三", "其四"].map(\.folded),
    ["第一、", "第二、", "第三、", "第四、", "第五、", "第六、"].map(\.folded),
  ]
}
