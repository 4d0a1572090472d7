import ChineseText

/// Things that a sentence lists: 甲、乙和丙, “甲”“乙”, 《甲》《乙》.
struct Enumeration: Sendable {
  /// From the first item to the last.
  let range: Range<Int>
  /// The items, in order, without quotation marks around them (title marks stay).
  let items: [Range<Int>]
  /// What follows 等, or the last item directly: the noun that the items are instances of.
  let noun: Range<Int>
  /// Whether 等 closes it.
  let isOpen: Bool

  /// The enumerations within a range, in order.
  static func all(in characters: [UInt16], _ range: Range<Int>) -> [Enumeration] {
    var found: [Enumeration] = []
    for clause in Clauses.split(characters, range) {
      found += EnumerationReader(characters: characters, clause: clause).read()
      // What a pair of quotation marks lists is a list of its own.
      for inner in quotations(in: characters, clause) {
        found += EnumerationReader(characters: characters, clause: inner).read()
      }
    }
    return found
  }

  /// The insides of the outermost quotation marks.
  private static func quotations(in characters: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var depth = 0
    var start = range.lowerBound
    for place in range {
      switch CharacterClass(characters[place]) {
      case .openQuote:
        if depth == 0 { start = place + 1 }
        depth += 1
      case .closeQuote:
        depth -= 1
        if depth == 0, place > start { found.append(start..<place) }
        if depth < 0 { depth = 0 }
      default: break
      }
    }
    return found
  }
}

private struct EnumerationReader {
  let characters: [UInt16]
  let clause: Range<Int>

  /// A separator: where it starts, where the next item starts.
  private struct Mark {
    let start: Int
    let end: Int
    let isConjunction: Bool
  }

  func read() -> [Enumeration] {
    let marks = self.marks()
    var found: [Enumeration] = []
    var group: [Mark] = []
    for mark in marks + [nil] {
      if let mark, let last = group.last, mark.start - last.end <= 28, !hasBreak(last.end..<mark.start) {
        group.append(mark)
        continue
      }
      while let end = countedEnd(of: group) {
        if let enumeration = enumeration(of: Array(group[...end])) { found.append(enumeration) }
        group.removeSubrange(...min(end + 1, group.count - 1))
      }
      if let enumeration = enumeration(of: group) { found.append(enumeration) }
      group = mark.map { [$0] } ?? []
    }
    return found
  }

  private func marks() -> [Mark] {
    var marks: [Mark] = []
    var depth = 0
    var place = clause.lowerBound
    while place < clause.upperBound {
      let character = characters[place]
      switch CharacterClass(character) {
      case .openQuote: depth += 1
      case .closeQuote:
        depth = max(0, depth - 1)
        if depth == 0, place + 1 < clause.upperBound, CharacterClass(characters[place + 1]) == .openQuote {
          marks.append(Mark(start: place + 1, end: place + 1, isConjunction: false))
        }
      case .enumeration where depth == 0: marks.append(Mark(start: place, end: place + 1, isConjunction: false))
      default:
        if depth == 0, let length = conjunction(at: place) {
          marks.append(Mark(start: place, end: place + length, isConjunction: true))
          place += length - 1
        } else if character == Character16.comma {
          marks.append(Mark(start: place, end: place + 1, isConjunction: false))
        }
      }
      place += 1
    }
    return marks
  }

  private func conjunction(at place: Int) -> Int? {
    let character = characters[place]
    guard Self.conjunctions.contains(character) || character == Self.asWellAs[0] else { return nil }
    let pair = character == Self.asWellAs[0] ? Self.asWellAs : Self.orElse
    if character == pair[0], place + 1 < clause.upperBound, characters[place + 1] == pair[1] {
      return place + 2 < clause.upperBound ? 2 : nil
    }
    // 人与自然: a single character on one side is no item.
    guard Self.conjunctions.contains(character), place > clause.lowerBound + 1, place + 2 < clause.upperBound,
      CharacterClass(characters[place - 2]).isWord || CharacterClass(characters[place - 1]) == .closeQuote,
      CharacterClass(characters[place + 2]).isWord || CharacterClass(characters[place + 1]) == .openQuote,
      PhraseBoundary.isParticle(characters, place, lowest: clause.lowerBound)
    else { return nil }
    return 1
  }

  /// Whether what stands between two marks holds the end of one list and the beginning of another.
  private func hasBreak(_ range: Range<Int>) -> Bool {
    var depth = 0
    let verbLed = PhraseBoundary.verb(characters, at: range.lowerBound, limit: range.upperBound) != nil
    for place in range {
      switch CharacterClass(characters[place]) {
      case .openQuote: depth += 1
      case .closeQuote: depth -= 1
      default: break
      }
      guard depth == 0, place > range.lowerBound else { continue }
      // 等 closes a list; so does the verb that a list is the subject or the object of.
      if characters[place] == 0x7B49, place + 1 < clause.upperBound, isListEnd(place) { return true }
      if !verbLed, place > range.lowerBound + 1,
        let verb = PhraseBoundary.verb(characters, at: place, limit: range.upperBound),
        place + verb < range.upperBound
      {
        return true
      }
    }
    return false
  }

  private func isListEnd(_ place: Int) -> Bool {
    place + 1 >= clause.upperBound
      || characters[place - 1] != 0x5E73 && characters[place - 1] != 0x9AD8 && characters[place - 1] != 0x540C
  }

  /// 甲、乙、丙3个城市以及丁、戊2家企业: as many items as a number with its measure word says close a list.
  private func countedEnd(of group: [Mark]) -> Int? {
    for (index, mark) in group.enumerated().dropLast() {
      let item = mark.end..<group[index + 1].start
      for place in item.dropFirst(1) {
        guard let numeral = Numeral.starting(at: place, in: characters, limit: item.upperBound),
          Int(exactly: numeral.value) == index + 2, isCount(place)
        else { continue }
        return index
      }
    }
    return nil
  }

  private func enumeration(of marks: [Mark]) -> Enumeration? {
    // 甲和乙、丙: before the last item a word of joining stands within an item, but not in 甲和乙、丙两镇.
    let isCounted = marks.last.map { last in
      stretch(last.end + 1, min(clause.upperBound, last.end + 9)).contains { isCount($0) }
    }
    let group = marks.enumerated().filter { index, mark in
      !mark.isConjunction || isCounted == true || mark.end - mark.start > 1
        || !marks[(index + 1)...].contains { characters[$0.start] == Character16.enumerationComma }
    }.map(\.element)
    guard let first = group.first, let last = group.last else { return nil }
    var items: [Range<Int>] = []
    let starts = group.map(\.end)
    items.append(
      firstItem(
        before: first.start, next: first.end..<(group.count > 1 ? group[1].start : clause.upperBound),
        opensWithVerb: starts.allSatisfy {
          isVerb($0, clause.upperBound) != nil
        }))
    for (index, mark) in group.enumerated().dropLast() {
      items.append(trimmed(stretch(mark.end, group[index + 1].start)))
    }
    let (tail, closing) = lastItem(
      from: last.end, stopsAtModifier: !items.contains { $0.contains { characters[$0] == 0x7684 } })
    items.append(tail)
    if last.isConjunction, items.count > 2, let count = count(in: closing.noun), count == items.count - 1,
      let end = items.popLast(),
      let before = items.popLast()
    {
      // 甲、乙、丙与丁三个维度: as the count says, 丙与丁 is one.
      items.append(before.lowerBound..<end.upperBound)
    }
    items = items.map(unquoted).filter { !$0.isEmpty }
    guard items.count >= 2, let head = items.first, let end = items.last else { return nil }
    // Two things joined by 和 alone are often one noun phrase; they are kept, the ranking decides.
    var lower = head.lowerBound
    if lower > clause.lowerBound, CharacterClass(characters[lower - 1]) == .openQuote { lower -= 1 }
    var upper = end.upperBound
    if upper < clause.upperBound, CharacterClass(characters[upper]) == .closeQuote { upper += 1 }
    return Enumeration(range: stretch(lower, upper), items: items, noun: closing.noun, isOpen: closing.isOpen)
  }

  /// The first item begins after the verb or particle that governs the list.
  private func firstItem(before end: Int, next: Range<Int>, opensWithVerb: Bool) -> Range<Int> {
    if end > clause.lowerBound, CharacterClass(characters[end - 1]) == .closeQuote {
      return openingQuote(of: end - 1)..<end
    }
    // A verb that opens every item belongs to the items.
    // 资源统一交换平台和统一开放平台: 统一 governs nothing there.
    if opensWithVerb, let start = lastVerb(before: end),
      next.first.map({ characters[$0] != 0x7EDF }) ?? true
        || start == clause.lowerBound || !CharacterClass(characters[start - 1]).isWord
        || Self.copulas.contains(characters[start - 1])
    {
      return start..<end
    }
    // 即补甲、补乙: what the next item begins with begins the first too.
    if let head = next.first, Self.actions.contains(characters[head]),
      let start = stretch(max(clause.lowerBound, end - 6), end - 1).last(where: {
        characters[$0] == characters[head] && $0 > clause.lowerBound && Self.leads.contains(characters[$0 - 1])
      })
    {
      return start..<end
    }
    // Inside quotation marks the item begins at the mark.
    var start = PhraseBoundary.start(of: end, characters, lowest: clause.lowerBound)
    // 以及甲、乙: a list that begins behind a word of joining.
    if end - start > 2, Self.conjunctions.contains(characters[start]), start > clause.lowerBound { start += 1 }
    // 就能听甲、订乙: what may be done is listed, not that it may.
    while end - start > 2, Self.modals.contains(characters[start]),
      next.first.map({ characters[$0] != characters[start] }) ?? true,
      Self.actions.contains(characters[start + 1]) || Self.modals.contains(characters[start + 1])
    { start += 1 }
    // 划定核心区、控制区: the verb governs the list.
    if end - start > 3, abs(end - start - 2 - next.count) < abs(end - start - next.count),
      CharacterClass(characters[start + 2]) == .han, ActionVerbs.starts(characters, at: start, limit: end),
      !ActionVerbs.starts(characters, at: next.lowerBound, limit: next.upperBound)
    {
      start += 2
    }
    // 甲至乙、丙至丁: what stands in the next item too does not end the first.
    if start > clause.lowerBound + 1, Self.reaches.contains(characters[start - 1]),
      next.contains(where: { characters[$0] == characters[start - 1] })
    {
      start = PhraseBoundary.start(of: start - 1, characters, lowest: clause.lowerBound)
      if Self.copulas.contains(characters[start]) { start += 1 }
    }
    return stretch(start, end)
  }

  private func lastVerb(before end: Int) -> Int? {
    var place = end - 2
    while place >= clause.lowerBound, end - place < 16, CharacterClass(characters[place]).isWord {
      if let length = isVerb(place, end), place + length < end { return place }
      place -= 1
    }
    return nil
  }

  private func isVerb(_ place: Int, _ limit: Int) -> Int? {
    PhraseBoundary.verb(characters, at: place, limit: limit)
      ?? PhraseBoundary.weakVerb(characters, at: place, limit: limit)
  }

  private func openingQuote(of close: Int) -> Int {
    var depth = 0
    var place = close
    while place >= clause.lowerBound {
      switch CharacterClass(characters[place]) {
      case .closeQuote: depth += 1
      case .openQuote:
        depth -= 1
        if depth == 0 { return place }
      default: break
      }
      place -= 1
    }
    return clause.lowerBound
  }

  private func lastItem(from start: Int, stopsAtModifier: Bool) -> (Range<Int>, (noun: Range<Int>, isOpen: Bool)) {
    if start < clause.upperBound, CharacterClass(characters[start]) == .openQuote {
      var depth = 0
      var place = start
      while place < clause.upperBound {
        switch CharacterClass(characters[place]) {
        case .openQuote: depth += 1
        case .closeQuote: depth -= 1
        default: break
        }
        place += 1
        if depth == 0 { break }
      }
      return (start..<place, noun(after: place))
    }
    var end = start
    while end < clause.upperBound {
      if characters[end] == 0x7B49, end > start, isListEnd(end) { break }  // 等
      if CharacterClass(characters[end]) == .closeQuote
        || (!CharacterClass(characters[end]).isWord && !isJoiner(characters[end]))
      {
        break
      }
      if end > start + 1, isCount(end), !isOwnFigure(end) { break }
      // 所有县和有条件的乡: a modifier before the last noun belongs to it.
      let opensModifier =
        Self.having.longestPrefix(characters, at: start, limit: end) != nil && clause.upperBound - end <= 5
      if stopsAtModifier, !opensModifier, end > start + 1, characters[end] == 0x7684 { break }  // 的
      let isParallel = start > clause.lowerBound + 3 && beginsLikeItemBefore(start)
      if end > start, !isParallel, PhraseBoundary.verb(characters, at: start, limit: clause.upperBound) == nil,
        PhraseBoundary.verb(characters, at: end, limit: clause.upperBound) != nil
      {
        break
      }
      end += 1
    }
    return (start..<end, noun(after: end))
  }

  /// 补水电、补修缮: whether the item before begins with the same character.
  private func beginsLikeItemBefore(_ start: Int) -> Bool {
    let mark = stretch(clause.lowerBound, start - 1).last {
      characters[$0] == Character16.enumerationComma || characters[$0] == Character16.comma
    }
    return Self.actions.contains(characters[start]) && mark.map { characters[$0 + 1] == characters[start] } ?? false
  }

  /// 甲、乙、丙三大工程: a number with a measure word closes the list.
  private func isCount(_ place: Int) -> Bool {
    guard let numeral = Numeral.starting(at: place, in: characters, limit: clause.upperBound), numeral.value >= 2,
      numeral.value < 100,
      numeral.range.upperBound < clause.upperBound
    else { return false }
    return MeasureWords.longest(characters, at: numeral.range.upperBound, limit: clause.upperBound) != nil
      || Self.collectives.contains(characters[numeral.range.upperBound])
  }

  /// 修甲桥5座、建乙亭3座等: a figure with its measure word that ends the clause or the list is the last item's own,
  /// where the items before have theirs.
  private func isOwnFigure(_ place: Int) -> Bool {
    guard let numeral = Numeral.starting(at: place, in: characters, limit: clause.upperBound),
      let measure = MeasureWords.longest(characters, at: numeral.range.upperBound, limit: clause.upperBound)
    else { return false }
    let end = numeral.range.upperBound + measure.length
    let closes = end >= clause.upperBound || !CharacterClass(characters[end]).isWord || characters[end] == 0x7B49  // 等
    let mark = stretch(clause.lowerBound, place).last { characters[$0] == Character16.enumerationComma }
    guard closes, let mark, mark > clause.lowerBound + measure.length else { return false }
    return characters[mark - measure.length..<mark].elementsEqual(characters[numeral.range.upperBound..<end])
  }

  /// 三大 两市 四校 and the like.
  private static let collectives = CharacterSet16("大重方者点力高市县区省国地校院州镇乡村")

  private func count(in noun: Range<Int>) -> Int? {
    guard let start = noun.first, let numeral = Numeral.starting(at: start, in: characters, limit: noun.upperBound),
      numeral.value < 100
    else {
      return nil
    }
    return Int(numeral.value)
  }

  private func isJoiner(_ character: UInt16) -> Bool {
    character == Character16.middleDot || CharacterClass(character) == .openQuote
      || character == Character16.openParenthesis
      || character == Character16.closeParenthesis || character == Character16.point || character == Character16.percent
  }

  private func noun(after place: Int) -> (noun: Range<Int>, isOpen: Bool) {
    var start = place
    let isOpen = start < clause.upperBound && characters[start] == 0x7B49
    if isOpen { start += 1 }
    if isOpen, start < clause.upperBound, characters[start] == 0x7B49 { start += 1 }
    let end = min(clause.upperBound, start + 14)
    var limit = start
    while limit < end, CharacterClass(characters[limit]).isWord { limit += 1 }
    return (start..<limit, isOpen)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> { range }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, let first = range.first, let last = range.last else { return range }
    let open = characters[first]
    if open == Character16.openDouble && characters[last] == Character16.closeDouble
      || open == Character16.openSingle && characters[last] == Character16.closeSingle
    {
      return first + 1..<last
    }
    return range
  }

  /// Verbs of one character.
  private static let actions = CharacterSet16("补奖减免降增扩建修设开办做抓促稳保提强优培引听订逛看学读写讲送帮查防治管护种养销买卖租借领取交")
  private static let modals = CharacterSet16("能可会要就将须应")
  private static let leads = CharacterSet16("即是为括有")
  private static let copulas = CharacterSet16("指是为即")
  private static let reaches = CharacterSet16("至到对与")
  private static let conjunctions = CharacterSet16("和及与或")
  private static let having = WordTable(words: "有 具备 符合 其他 其它 从事 参加 经过 已经 列入 纳入")
  private static let asWellAs = "以及".folded
  private static let orElse = "或者".folded
}
