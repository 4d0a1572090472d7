import ChineseText
import PolicyCorpus

extension Extraction {
  /// The quantities of the sentence: 多少, 几, and keywords that end in a noun of quantity.
  func numbers() -> [Candidate] {
    let dates = passage.dates
    let phrases = passage.numbers.filter { phrase in
      // 工作日8时30分 counts nothing.
      if passage.clocks.contains(where: { $0.range.overlaps(phrase.numeral.range) }) { return false }
      if phrase.category == .time, question.category == .time {
        return !dates.contains { $0.range.overlaps(phrase.numeral.range) && $0.precision > .period && $0.year != nil }
      }
      return !dates.contains { $0.range.overlaps(phrase.numeral.range) }
    }
    if question.wantsTotal, let total = total(of: phrases) { return [total] }
    var found: [Candidate] = []
    let asksOrdinal = Self.ordinalWords.contains { question.contains($0) }
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
      found.append(
        Candidate(passage: passage, range: askedEnd(of: phrase), rule: "number.phrase", prior: prior(of: phrase)))
    }
    distinguish(phrases, &found)
    respectively(phrases, &found)
    let often = frequencies()
    if !often.isEmpty {
      // 每12个月一次 is asked for, and no stretch of time besides.
      for number in found.indices where !often.contains(where: { $0.range.overlaps(found[number].range) }) {
        found[number].prior -= 0.3
      }
    }
    found += often
    return found
  }

  /// 1000元至5万元 where the most or the least is asked for: the end of the range that it is.
  private func askedEnd(of phrase: NumberPhrase) -> Range<Int> {
    guard let mark = phrase.range.dropFirst().dropLast().last(where: { Self.rangeMarks.contains(characters[$0]) }),
      mark >= phrase.range.lowerBound + 2
    else { return phrase.range }
    if Self.mostWords.contains(where: { question.contains($0) }) { return mark + 1..<phrase.range.upperBound }
    let least = NumberPhrase.all(in: characters, phrase.range.lowerBound..<mark).first
    // 20至30个: the unit stands at the end alone.
    guard let least, least.unit != nil, Self.leastWords.contains(where: { question.contains($0) }) else {
      return phrase.range
    }
    return least.range
  }

  private static let rangeMarks = CharacterSet16("至到—-~")
  private static let mostWords = ["最多", "最高", "顶多", "上限", "至多", "最宽", "最长", "最大", "最久", "封顶"].map(\.folded)
  private static let leastWords = ["最少", "最低", "至少", "起码", "下限", "最窄", "最短", "最小", "不低于", "不少于"].map(\.folded)
  private static let ordinalWords = ["第几", "第多少"].map(\.folded)

  /// The number of an item or a footnote: 2. or （3） at the head of a sentence.
  private func isLabel(_ phrase: NumberPhrase) -> Bool {
    // 中线一期工程: a stage of a work is no count of stages.
    if let unit = phrase.unit, unit.count == 1, characters[unit.lowerBound] == 0x671F,  // 期
      phrase.numeral.value <= 9, !question.characters.contains(0x671F)
    {
      return true
    }
    guard phrase.unit == nil, phrase.range.lowerBound <= range.lowerBound + 1,
      phrase.range.upperBound < range.upperBound
    else { return false }
    return !CharacterClass(characters[phrase.range.upperBound]).isWord
  }
}
