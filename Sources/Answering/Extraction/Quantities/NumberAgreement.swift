import ChineseText
import PolicyCorpus

extension Extraction {
  /// How well a quantity suits what the question counts.
  func prior(of phrase: NumberPhrase) -> Double {
    var prior = 0.45
    // 一项工作 is an article, 限养一只 a count.
    if phrase.isIndefinite, phrase.range.upperBound < range.upperBound,
      ![.comma, .terminator].contains(CharacterClass(characters[phrase.range.upperBound]))
    {
      prior -= 0.3
    }
    let agreement = question.category.map { unitAgreement(phrase, $0) } ?? 0
    prior += agreement
    if let focus = question.focus { prior += nounAgreement(phrase, focus) }
    // 多少亿 is no 一期, and 多少万 no 三十.
    if let least = leastAsked, phrase.numeral.value < least { prior -= 0.4 }
    if question.category == nil, phrase.category == .percent,
      !Self.shareWords.contains(where: { question.contains($0) })
    {
      prior -= 0.2
    }
    prior +=
      directionAgreement(phrase) + measuredAgreement(phrase) + bracketAgreement(phrase) + contextAgreement(phrase)
    prior += shareAgreement(phrase) + ownAgreement(phrase) + contrast(of: phrase)
    // 每15日 is how often, and a figure that the question gives is not the one that it asks for.
    let isPeriod = phrase.category == .time && characters[phrase.range.lowerBound] == 0x6BCF
    if isPeriod, !Self.periodWords.contains(where: { question.contains($0) }) { prior -= 0.25 }
    // 每百斤129元, 突破600亿元，达到613亿元: the figure behind is the one that is told.
    let next = passage.numbers.first { $0.range.lowerBound >= phrase.range.upperBound }
    if let next, next.category != phrase.category, next.range.lowerBound == phrase.range.upperBound,
      characters[phrase.range.lowerBound] == 0x6BCF
    {
      prior -= 0.35
    }
    if let next, next.category == phrase.category, next.range.lowerBound - phrase.range.upperBound <= 4,
      phrase.range.upperBound < range.upperBound, CharacterClass(characters[phrase.range.upperBound]) == .comma,
      Self.reached.longestSuffix(characters, before: next.range.lowerBound, from: phrase.range.upperBound) != nil
    {
      prior -= 0.15
    }
    let figure = stretch(phrase.numeral.range.lowerBound, phrase.unit?.upperBound ?? phrase.numeral.range.upperBound)
    if phrase.unit != nil, question.contains(Array(characters[figure])) { prior -= 0.4 }
    // A number of things beside its noun is no share of them.
    if agreement > -0.4 || question.category != .percent {
      prior += min(
        0.3,
        0.045 * Double(max(adjacentRun(before: phrase.range.lowerBound), adjacentRun(after: phrase.range.upperBound))))
    }
    // What is of another kind altogether must not win by standing near.
    return max(-0.4, min(1, prior))
  }

  /// What a figure must reach that is asked for in units of 万 or 亿.
  private var leastAsked: Double? { query.leastAsked.value { leastInScale } }

  private var leastInScale: Double? {
    guard let asking = question.asking else { return nil }
    let asked = stretch(asking.lowerBound, min(question.characters.count, asking.upperBound + 2))
    guard let mark = asked.last(where: { [0x4E07, 0x4EBF].contains(question.characters[$0]) }), mark > 0,
      [0x5C11, 0x51E0, 0x4E07, 0x5343, 0x767E].contains(question.characters[mark - 1])  // 少 几 万 千 百
    else { return nil }
    // Half of one may still be told in it.
    return question.characters[mark] == 0x4EBF ? 1e6 : 1e3
  }

  /// 收入中税收占多少: the noun right before the interrogative is what is measured, and stands near its figure.
  private func measuredAgreement(_ phrase: NumberPhrase) -> Double {
    let clause = clause(of: phrase.range.lowerBound)
    // Keywords: 工业企业总数 against 总数达到712家.
    if question.rules.first == "number.noun", question.characters.count >= 4 {
      let noun = Array(question.characters.suffix(2))
      let before = stretch(max(clause.lowerBound, phrase.range.lowerBound - 6), phrase.range.lowerBound)
      if CharacterSearch.first(noun, in: characters, before) != nil { return 0.25 }
      // 新增3家，总数达到9家: the noun that is asked for stands before another figure.
      return passage.numbers.contains { other in
        let before = stretch(max(clause.lowerBound, other.range.lowerBound - 6), other.range.lowerBound)
        return other.range.lowerBound > phrase.range.upperBound && other.category == phrase.category
          && CharacterSearch.first(noun, in: characters, before) != nil
      } ? -0.45 : 0
    }
    guard let asking = question.asking,
      let run = question.runs.last(where: { $0.upperBound <= asking.lowerBound }), run.count >= 2,
      asking.lowerBound - run.upperBound <= 2
    else { return 0 }
    let before = stretch(max(clause.lowerBound, phrase.range.lowerBound - 8), phrase.range.lowerBound)
    let noun = Array(question.characters[run.lowerBound..<run.lowerBound + 2])
    return CharacterSearch.first(noun, in: characters, before) != nil ? 0.12 : 0
  }

  /// 甲限额5元、乙限额8元: of figures side by side, what stands between the one before and this one says whose it is.
  private func ownAgreement(_ phrase: NumberPhrase) -> Double {
    func isMark(_ place: Int) -> Bool { range.contains(place) && characters[place] == Character16.enumerationComma }
    let clause = clause(of: phrase.range.lowerBound)
    let before = passage.numbers.last {
      $0.range.upperBound <= phrase.range.lowerBound && clause.contains($0.range.lowerBound)
    }
    let follows = before.map { isMark($0.range.upperBound) } ?? false
    guard follows || before == nil && isMark(phrase.range.upperBound),
      CharacterSearch.first(Self.respectively, in: characters, clause) == nil
    else { return 0 }
    return 0.25 * coverage(of: stretch(before?.range.upperBound ?? clause.lowerBound, phrase.range.lowerBound))
  }

  private static let reached = WordTable(words: "达到 达 为")
  private static let respectively = "分别".folded

  /// 人均产值 is not the 产值 that is asked for.
  private func shareAgreement(_ phrase: NumberPhrase) -> Double {
    var number = match.clause(of: phrase.range.lowerBound)
    var isFurther = false
    // 人均产值8万元，增长5%: of what it grew stands in the clause before.
    while number > 0, passage.continuations[number] {
      number -= 1
      isFurther = true
    }
    let subject = match.clauses.isEmpty ? range : match.clauses[number]
    let lowest = max(subject.lowerBound, isFurther ? 0 : phrase.range.lowerBound - 12)
    let before = stretch(lowest, isFurther ? subject.upperBound : phrase.range.lowerBound)
    let other = Self.perUnit.contains { word in
      CharacterSearch.first(word, in: characters, before) != nil && !question.contains(word)
    }
    return other && !Self.averageWords.contains(where: { question.contains($0) }) ? -0.25 : 0
  }

  /// Words of a question that a share may answer.
  private static let shareWords = ["率", "比", "占", "百分", "幅", "份额", "增", "长", "降", "涨", "减", "高", "低", "速"].map(\.folded)
  private static let periodWords = ["每", "一次"].map(\.folded)
  private static let averageWords = ["平均", "每"].map(\.folded)
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
  static let listMarks = CharacterSet16("和、及与")

  private func occursInQuestion(_ pair: Range<Int>, _ clause: Range<Int>) -> Bool {
    pair.lowerBound >= clause.lowerBound && question.contains(Array(characters[pair]))
  }

  private func unitAgreement(_ phrase: NumberPhrase, _ category: MeasureWords.Category) -> Double {
    if let measure = question.measure, let unit = phrase.unit {
      if Self.areSameUnit(question.characters[measure], characters[unit]) { return 0.25 }
    }
    let given = phrase.category ?? .other
    let countable: Set<MeasureWords.Category> = [.count, .person, .organization, .other]
    if phrase.unit != nil, countable.contains(given), countable.contains(category), hasAskedUnitBeside(phrase) {
      return -0.5
    }
    if given == category { return category == .count ? 0.12 : 0.2 }
    if phrase.unit == nil && countable.contains(category) { return 0 }
    if countable.contains(given) && countable.contains(category) { return -0.1 }
    return -0.4
  }

  /// 河道条数: 6个 is not what is asked where 8条 stands beside it.
  private func hasAskedUnitBeside(_ phrase: NumberPhrase) -> Bool {
    guard let measure = question.measure, question.characters[measure].first != 0x4E2A else { return false }  // 个
    return passage.numbers.contains { other in
      other.range != phrase.range
        && other.unit.map { Self.areSameUnit(question.characters[measure], characters[$0]) } ?? false
    }
  }

  /// Whether two words measure the same: 几天 and 5日, 多少度 and 二十摄氏度.
  static func areSameUnit(_ asked: ArraySlice<UInt16>, _ given: ArraySlice<UInt16>) -> Bool {
    asked.elementsEqual(given)
      || sameUnits.contains { words in
        words.contains { asked.elementsEqual($0) } && words.contains { given.elementsEqual($0) }
      }
  }

  private static let sameUnits = [
    ["天", "日", "个工作日", "工作日"], ["度", "摄氏度", "℃"], ["块", "元", "块钱"], ["个月", "月"], ["个小时", "小时", "钟头", "个钟头"],
    ["公里", "千米"],
    ["公斤", "千克"],
  ].map { $0.map(\.folded) }

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
    // 6个部门 counts no 主题, and no 区.
    if phrase.unit != nil, focus.count == 1, after.count >= 2, phrase.category == .count,
      !FunctionWords.isLight(characters[after.lowerBound])
    {
      return -0.2
    }
    guard phrase.unit != nil, phrase.category == .count, focus.count == 2, after.count >= 2, let noun = after.first,
      FocusNouns.type(characters, at: noun, limit: after.upperBound).map({ $0.length >= 2 }) ?? false,
      !question.contains(Array(characters[noun..<noun + 2]))
    else { return 0 }
    return -0.2
  }
}
