import ChineseText
import PolicyCorpus

extension Extraction {
  /// The quantities of the sentence: 多少, 几, and keywords that end in a noun of quantity.
  func numbers() -> [Candidate] {
    let dates = DatePhrase.all(in: characters, range)
    let phrases = NumberPhrase.all(in: characters, range).filter { phrase in
      if phrase.category == .time, question.category == .time {
        return !dates.contains { $0.range.overlaps(phrase.numeral.range) && $0.precision > .period && $0.year != nil }
      }
      return !dates.contains { $0.range.overlaps(phrase.numeral.range) }
    }
    if question.wantsTotal, let total = total(of: phrases) { return [total] }
    var found: [Candidate] = []
    let asksOrdinal = question.contains("第几".folded) || question.contains("第多少".folded)
    for phrase in phrases where phrase.isOrdinal && asksOrdinal {
      found.append(
        Candidate(
          passage: passage, range: stretch(phrase.range.lowerBound - 1, phrase.range.upperBound),
          rule: "number.ordinal", prior: 0.8))
    }
    if asksOrdinal { return found }
    for phrase in phrases where !phrase.isOrdinal && !isLabel(phrase) {
      // 二号, 三级: a number in a row counts nothing.
      if phrase.category == .ordinal, let category = question.category, category != .ordinal { continue }
      found.append(Candidate(passage: passage, range: phrase.range, rule: "number.phrase", prior: prior(of: phrase)))
    }
    respectively(phrases, &found)
    return found
  }

  /// The number of an item or a footnote: 2. or （3） at the head of a sentence.
  private func isLabel(_ phrase: NumberPhrase) -> Bool {
    guard phrase.unit == nil, phrase.range.lowerBound <= range.lowerBound + 1,
      phrase.range.upperBound < range.upperBound
    else { return false }
    return !CharacterClass(characters[phrase.range.upperBound]).isWord
  }

  /// How well a quantity suits what the question counts.
  private func prior(of phrase: NumberPhrase) -> Double {
    var prior = 0.45
    if phrase.isIndefinite { prior -= 0.3 }
    if let category = question.category {
      prior += unitAgreement(phrase, category)
    }
    if let focus = question.focus { prior += nounAgreement(phrase, focus) }
    if question.category == nil, phrase.category == .percent,
      !Self.shareWords.contains(where: { question.contains($0) })
    {
      prior -= 0.2
    }
    prior += directionAgreement(phrase)
    prior += shareAgreement(phrase)
    prior += min(
      0.3,
      0.045 * Double(max(adjacentRun(before: phrase.range.lowerBound), adjacentRun(after: phrase.range.upperBound))))
    // What is of another kind altogether must not win by standing near.
    return max(-0.4, min(1, prior))
  }

  /// 人均产值 is not the 产值 that is asked for.
  private func shareAgreement(_ phrase: NumberPhrase) -> Double {
    let clause = clause(of: phrase.range.lowerBound)
    let before = stretch(max(clause.lowerBound, phrase.range.lowerBound - 12), phrase.range.lowerBound)
    let other = Self.perUnit.contains { word in
      CharacterSearch.first(word, in: characters, before) != nil && !question.contains(word)
    }
    return other && !question.contains("平均".folded) && !question.contains("每".folded) ? -0.25 : 0
  }

  /// Words of a question that a share may answer.
  private static let shareWords = ["率", "比", "占", "百分", "幅", "份额", "增", "长", "降", "涨", "减", "高", "低", "速"].map(\.folded)
  private static let perUnit = ["人均", "户均", "亩均", "日均", "月均", "年均"].map(\.folded)

  /// The length of the stretch, ending just before a place but for light words, that the question has as well.
  private func adjacentRun(before place: Int) -> Int {
    let clause = clause(of: place)
    var end = place
    var skipped = 0
    // What stands before 和 or 、 belongs to the figure before it.
    if place > clause.lowerBound, Self.listMarks.contains(characters[place - 1]) { return 0 }
    while end > clause.lowerBound, skipped < 4, !occursInQuestion(end - 2..<end, clause),
      Self.bridges.contains(characters[end - 1])
    {
      end -= 1
      skipped += 1
    }
    guard end - 2 >= clause.lowerBound, occursInQuestion(end - 2..<end, clause) else { return 0 }
    var start = end - 2
    while start > clause.lowerBound, end - start < 9, question.contains(Array(characters[start - 1..<end])) {
      start -= 1
    }
    return end - start
  }

  /// The length of the stretch, beginning just after a place but for 的, that the question has as well.
  private func adjacentRun(after place: Int) -> Int {
    let clause = clause(of: place)
    var start = place
    if start < clause.upperBound, characters[start] == 0x7684 { start += 1 }
    guard start + 2 <= clause.upperBound, occursInQuestion(start..<start + 2, clause) else { return 0 }
    var end = start + 2
    while end < clause.upperBound, end - start < 8, question.contains(Array(characters[start..<end + 1])) { end += 1 }
    return end - start
  }

  /// What may stand between a noun and its figure.
  private static let bridges = CharacterSet16("达到约为超过近突破增长至的了是有已共逾累计仅只分别比上年")
  private static let listMarks = CharacterSet16("和、及与")

  private func occursInQuestion(_ pair: Range<Int>, _ clause: Range<Int>) -> Bool {
    pair.lowerBound >= clause.lowerBound && question.contains(Array(characters[pair]))
  }

  private func unitAgreement(_ phrase: NumberPhrase, _ category: MeasureWords.Category) -> Double {
    if let measure = question.measure, let unit = phrase.unit {
      if question.characters[measure].elementsEqual(characters[unit]) { return 0.25 }
    }
    let given = phrase.category ?? .other
    if given == category { return category == .count ? 0.12 : 0.2 }
    let countable: Set<MeasureWords.Category> = [.count, .person, .organization, .other]
    if phrase.unit == nil && countable.contains(category) { return 0 }
    if countable.contains(given) && countable.contains(category) { return -0.1 }
    return -0.4
  }

  /// 多少个系统: the noun stands after the number, or right before it.
  private func nounAgreement(_ phrase: NumberPhrase, _ focus: Range<Int>) -> Double {
    let clause = clause(of: phrase.numeral.range.lowerBound)
    let reach = min(clause.upperBound, phrase.range.upperBound + 8)
    let mark =
      (phrase.range.upperBound..<max(phrase.range.upperBound, reach)).first { !CharacterClass(characters[$0]).isWord }
      ?? reach
    let after = stretch(phrase.range.upperBound, mark)
    let before = stretch(max(clause.lowerBound, phrase.range.lowerBound - 10), phrase.range.lowerBound)
    var length = focus.count
    while length >= 1 {
      let head = stretch(focus.lowerBound, focus.lowerBound + length)
      if length >= 2 || focus.count == 1 {
        if let place = occurs(head, in: after) { return place.lowerBound - after.lowerBound <= 3 ? 0.3 : 0.2 }
        if occurs(head, in: before) != nil { return 0.15 }
      }
      length -= 1
    }
    for alternative in query.alternatives where alternative.range.overlaps(focus) {
      if CharacterSearch.first(alternative.word, in: characters, after) != nil { return 0.2 }
    }
    return 0
  }

  /// 提高到多少 wants what stands after 到; 增加了多少 what does not; 从多少 what stands after 从.
  private func directionAgreement(_ phrase: NumberPhrase) -> Double {
    let clause = clause(of: phrase.numeral.range.lowerBound)
    let before = stretch(max(clause.lowerBound, phrase.range.lowerBound - 4), phrase.range.lowerBound)
    let text = Array(characters[before])
    let reaches = text.suffix(2).contains { Self.reachMarks.contains($0) }
    let from = text.suffix(4).contains(0x4ECE) || text.suffix(1).contains(0x7531)  // 从 由
    let asked = question.asking.map { Array(question.characters[max(0, $0.lowerBound - 3)..<$0.lowerBound]) } ?? []
    let asksReach = asked.contains { Self.reachMarks.contains($0) }
    let asksFrom = asked.contains(0x4ECE)
    if from { return asksFrom ? 0.2 : -0.25 }
    if asksReach {
      if reaches { return 0.2 }
      return hasChangeWord(before: phrase.range.lowerBound, clause) ? -0.4 : -0.05
    }
    let asksChange =
      Self.changeWords.contains { CharacterSearch.last($0, in: asked, 0..<asked.count) != nil } || asksMore(asked)
    if asksChange { return reaches ? -0.6 : hasChangeWord(before: phrase.range.lowerBound, clause) ? 0.2 : -0.6 }
    // A growth is not the amount that is asked for.
    let directly = stretch(max(clause.lowerBound, phrase.range.lowerBound - 2), phrase.range.lowerBound)
    let change = Self.changeWords.first { $0.count == 2 && characters[directly].elementsEqual($0) }
    if let change, !question.contains(change) { return -0.25 }
    return 0
  }

  /// 多补多少, 少交了多少: 多 or 少 before the verb asks by how much.
  private func asksMore(_ asked: [UInt16]) -> Bool {
    for place in asked.indices.dropLast() where asked[place] == 0x591A || asked[place] == 0x5C11 {  // 多 少
      if CharacterClass(asked[place + 1]) == .han, !FunctionWords.isLight(asked[place + 1]) { return true }
    }
    return false
  }

  private func hasChangeWord(before place: Int, _ clause: Range<Int>) -> Bool {
    let window = stretch(max(clause.lowerBound, place - 6), place)
    return Self.changeWords.contains { word in
      // 增加值 and 增长点 are things, not changes.
      CharacterSearch.first(word, in: characters, window).map {
        $0.upperBound >= characters.count || !Self.nounEndings.contains(characters[$0.upperBound])
      } ?? false
    }
  }

  private static let nounEndings = CharacterSet16("值额量点速率幅加")
  private static let reachMarks = CharacterSet16("到达至为")
  private static let changeWords = ["增加", "增长", "减少", "下降", "提高", "上涨", "降低", "上升", "涨了", "降了", "多了", "少了", "涨", "降"]
    .map(\.folded)

  /// 甲和乙分别增长三成和五成: the figure in the place of the thing asked for. Where 分别 is left out, two figures joined by
  /// 和 belong to two things joined before them.
  private func respectively(_ phrases: [NumberPhrase], _ found: inout [Candidate]) {
    let marks = CharacterSearch.all(Self.respectivelyWord, in: characters, range)
    for mark in marks {
      for values in coordinatedFigures(phrases, after: mark.upperBound) {
        weigh(values, against: subjects(before: mark.lowerBound, count: values.count, joinedOnly: false), &found)
      }
    }
    guard marks.isEmpty else { return }
    for values in coordinatedFigures(phrases, after: range.lowerBound) {
      guard let first = values.first, Set(values.map(\.category)).count == 1 else { continue }
      weigh(
        values, against: subjects(before: first.range.lowerBound, count: values.count, joinedOnly: true), &found)
    }
  }

  /// The things before a place that so many figures belong to: the members of the last coordination of as many, in its
  /// clause or the ones before it; adverbials between (2020年, 扣除价格因素) are none.
  private func subjects(before place: Int, count: Int, joinedOnly: Bool) -> [Range<Int>] {
    let window = stretch(max(range.lowerBound, place - 60), place)
    for clause in Clauses.split(characters, window).reversed() {
      let members = Self.coordinated(characters, clause)
      if members.count >= count { return Array(members.suffix(count)) }
    }
    return joinedOnly ? [] : Array(Self.coordinated(characters, window).suffix(count))
  }

  private func weigh(_ values: [NumberPhrase], against things: [Range<Int>], _ found: inout [Candidate]) {
    guard things.count == values.count else { return }
    let weights = things.map { coverage(of: $0) + (isNamed($0, sharing: things) ? 1 : 0) }
    guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }), weights[best] > 0,
      weights.filter({ $0 == weights[best] }).count == 1
    else { return }
    for (index, value) in values.enumerated() {
      for number in found.indices where found[number].range == value.range {
        found[number].prior = max(0, min(1, found[number].prior + (index == best ? 0.25 : -0.25)))
      }
    }
  }

  /// The figures after a place that nothing but 和 or 、 parts: each row of two or more.
  private func coordinatedFigures(_ phrases: [NumberPhrase], after place: Int) -> [[NumberPhrase]] {
    var rows: [[NumberPhrase]] = []
    var row: [NumberPhrase] = []
    for phrase in phrases where phrase.range.lowerBound >= place {
      if let last = row.last, phrase.range.lowerBound - last.range.upperBound == 1,
        Self.listMarks.contains(characters[last.range.upperBound])
      {
        row.append(phrase)
      } else {
        if row.count > 1 { rows.append(row) }
        row = [phrase]
      }
    }
    if row.count > 1 { rows.append(row) }
    return rows
  }

  /// 一、二、三等奖: a shorter member shares the ending of the last.
  private func isNamed(_ member: Range<Int>, sharing members: [Range<Int>]) -> Bool {
    guard let last = members.last, member.count < 4 else { return false }
    let ending = last.dropFirst(min(member.count, last.count)).prefix(2)
    return question.contains(Array(characters[member]) + ending.map { characters[$0] })
  }

  private static let respectivelyWord = "分别".folded

  /// The members of the last coordination before a place: 甲、乙和丙.
  static func coordinated(_ characters: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var members: [Range<Int>] = []
    var start = range.lowerBound
    for place in range {
      let character = characters[place]
      let isMark =
        character == Character16.enumerationComma || character == Character16.comma
        || ("和与及".folded.contains(character) && PhraseBoundary.isParticle(characters, place, lowest: range.lowerBound))
      if isMark {
        if place > start { members.append(start..<place) }
        start = place + 1
      }
    }
    if start < range.upperBound { members.append(start..<range.upperBound) }
    return members
  }

  /// 一共多少: the sum of the figures that belong to the things the question names.
  private func total(of phrases: [NumberPhrase]) -> Candidate? {
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
    return members.filter { !$0.isEmpty }
  }

  private func nextMark(from start: Int, _ end: Int) -> Int {
    (start..<max(start, end)).first { question.characters[$0] == Character16.comma } ?? end
  }

  private static let joiners = CharacterSet16("和与及跟加")
  private static let addingUp = CharacterSet16("起上在到")

  /// Whether a figure counts a thing: its noun, after it or else before it, has two characters of the thing in a row, or
  /// is the one character on which the thing ends.
  private func counts(_ phrase: NumberPhrase, _ thing: Range<Int>) -> Bool {
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
  private func names(_ thing: Range<Int>, in span: Range<Int>) -> Bool {
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
