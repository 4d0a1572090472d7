import ChineseText
import PolicyCorpus

/// Figures that hold under a condition: 9岁以上每人5元, 不足9平方米的8元, 9立方米以上为第三级.
extension Extraction {
  /// A stretch of a scale: from 70, up to 120, between 181 and 260.
  struct Bracket: Sendable {
    let range: Range<Int>
    let unit: [UInt16]
    let lower: Double
    let upper: Double

    func holds(_ other: Bracket) -> Bool { lower <= other.lower && other.upper <= upper }
  }

  /// How far a figure belongs to the bracket that the question gives: above 0 where it does, below 0 where it belongs to
  /// another one.
  func bracketAgreement(_ phrase: NumberPhrase) -> Double {
    let asked = query.askedBrackets.value { askedBrackets }
    guard let first = asked.first else { return 0 }
    let all = passage.brackets
    // What is told on the scale of the condition is not what is asked for under it: 9岁以上的孩子有多少.
    if let unit = phrase.unit, question.category != phrase.category,
      asked.contains(where: { Self.areOneScale($0.unit, Array(characters[unit])) })
    {
      return -0.3
    }
    guard !all.contains(where: { $0.range == phrase.range && Self.areOneScale(first.unit, $0.unit) }) else { return 0 }
    let sameScale = all.filter { bracket in asked.contains { Self.areOneScale($0.unit, bracket.unit) } }
    guard let own = sameScale.last(where: { $0.range.upperBound <= phrase.range.lowerBound }),
      let one = asked.first(where: { Self.areOneScale($0.unit, own.unit) })
    else { return sameScale.isEmpty ? 0 : -0.15 }
    guard own.holds(one) else { return -0.45 }
    // 6岁以上 holds 9 as well as 8岁以上 does, which says more.
    let beside = [-3, -2, -1, 1, 2, 3].compactMap { passage.neighbour($0)?.brackets }.reduce(all, +)
    let isTightest = !beside.contains { other in
      Self.areOneScale(other.unit, own.unit) && other.holds(one) && own.holds(other) && !other.holds(own)
    }
    return isTightest ? 0.4 : -0.4
  }

  private var askedBrackets: [Bracket] {
    Self.brackets(
      in: question.characters,
      NumberPhrase.all(in: question.characters, 0..<question.characters.count).filter { phrase in
        !(question.asking?.overlaps(phrase.range) ?? false)
          && !question.dates.contains { $0.range.overlaps(phrase.range) }
      }, open: true)
  }

  /// The brackets among some figures.
  ///
  /// - Parameter open: whether a bare figure is one too: 61岁.
  static func brackets(in characters: [UInt16], _ phrases: [NumberPhrase], open: Bool) -> [Bracket] {
    phrases.compactMap { phrase in
      // 一年最多多少 tells a rate.
      guard let unit = phrase.unit, phrase.category != .percent, phrase.category != .frequency, !phrase.isOrdinal,
        !phrase.isIndefinite
      else { return nil }
      let word = Array(characters[unit])
      let value = phrase.numeral.value
      let end = min(characters.count, phrase.range.upperBound + 3)
      let after = stretch(unit.upperBound, end)
      let numerals = Numerals(of: phrase, in: characters)
      if let least = numerals.least { return Bracket(range: phrase.range, unit: word, lower: least, upper: value) }
      let isAbove =
        above.longestPrefix(characters, at: after.lowerBound, limit: after.upperBound) != nil
        || atLeast.longestSuffix(characters, before: phrase.numeral.range.lowerBound, from: 0) != nil
      let isBelow =
        below.longestPrefix(characters, at: after.lowerBound, limit: after.upperBound) != nil
        || atMost.longestSuffix(characters, before: phrase.numeral.range.lowerBound, from: 0) != nil
      if isAbove { return Bracket(range: phrase.range, unit: word, lower: value, upper: .infinity) }
      if isBelow { return Bracket(range: phrase.range, unit: word, lower: -.infinity, upper: value) }
      return open ? Bracket(range: phrase.range, unit: word, lower: value, upper: value) : nil
    }
  }

  /// The least number of a phrase that tells two: 5至9.
  private struct Numerals {
    let least: Double?

    init(of phrase: NumberPhrase, in characters: [UInt16]) {
      let first = Numeral.starting(
        at: phrase.numeral.range.lowerBound, in: characters, limit: phrase.numeral.range.upperBound)
      least = first.flatMap { $0.range == phrase.numeral.range ? nil : $0.value }
    }
  }

  private static func areOneScale(_ left: [UInt16], _ right: [UInt16]) -> Bool {
    areSameUnit(left[...], right[...])
      || scales.contains { scale in scale.contains { $0 == left } && scale.contains { $0 == right } }
  }

  private static let scales = [
    ["岁", "周岁"], ["平方米", "平米", "平方", "㎡", "平"], ["立方米", "方", "立方", "m³"], ["年", "周年"], ["公里", "千米", "km"],
    ["分", "分钟"], ["小时", "个小时", "钟头", "个钟头"], ["亩", "亩地"],
  ].map { $0.map(\.folded) }
  private static let above = WordTable(words: "以上 及以上 或以上 往上 含以上 开外 出头")
  private static let below = WordTable(words: "以下 以内 及以下 或以下 之内 内 往下")
  private static let atLeast = WordTable(words: "满 年满 超过 超 大于 不少于 不低于 不小于 至少 达到 达 高于 逾 过了")
  private static let atMost = WordTable(words: "不足 不满 未满 未达到 不到 小于 少于 低于 不超过 不大于 不高于 至多 最多 没到 没有")
}

extension Passage {
  /// The brackets of the sentence.
  var brackets: [Extraction.Bracket] {
    facts.brackets.value { Extraction.brackets(in: characters, numbers, open: false) }
  }
}
