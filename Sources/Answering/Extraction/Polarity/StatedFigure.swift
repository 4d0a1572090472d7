import ChineseText

/// A figure that a yes-or-no question gives: 超过半数, 够五天, 两米长的.
struct StatedFigure: Sendable {
  /// How the question says that the text's figure stands to its own.
  enum Relation: Sendable {
    case equal
    /// 超过, 高于
    case above
    /// 达到, 满, 够
    case reaching
    /// 不到, 低于
    case below
    /// 不超过
    case within
  }

  /// The figure; percents of halves and tenths too.
  let amount: Amount
  let relation: Relation
  /// Whether it is a share told in words: 一半, 大部分.
  let isShare: Bool
  /// Whether the question asks if the figure is allowed (可以, 能).
  let asksPermission: Bool
  /// Whether it asks if the figure is enough (够).
  let asksEnough: Bool

  /// The figure of a question; nil where it gives none, or where the figure says when or of what.
  init?(_ question: Question) {
    let characters = question.characters
    let all = 0..<characters.count
    let figures = NumberPhrase.all(in: characters, all).filter { phrase in
      !phrase.isOrdinal && (!phrase.isIndefinite || Amount.isTenth(phrase, characters))
        && !question.dates.contains { $0.range.overlaps(phrase.range) }
    }
    asksPermission = characters.contains(where: Self.permissions.contains)
    asksEnough = characters.contains(0x591F)  // 够
    let words: Range<Int>
    isShare = Self.half(characters) != nil
    if let half = Self.half(characters) {
      amount = Amount(value: 50, kind: .percent)
      words = half
    } else if let figure = figures.last, figures.count == 1 || Self.isAtEnd(figure.range, question) {
      amount = Amount(figure, characters)
      words = figure.numeral.range
      // 500米内可以扩建吗, 三年后还能用吗: the figure says where or when, and is not what is asked.
      let end = figure.unit?.upperBound ?? figure.numeral.range.upperBound
      if end < characters.count, Self.bounds.contains(characters[end]) { return nil }
    } else {
      return nil
    }
    let before = stretch(max(0, words.lowerBound - 7), words.lowerBound)
    func says(_ words: WordTable) -> Bool {
      before.contains { words.longestPrefix(characters, at: $0, limit: before.upperBound) != nil }
    }
    if says(Self.withins) {
      relation = .within
    } else if says(Self.belows) {
      relation = .below
    } else if says(Self.aboves) || Self.majorities.contains(characters, words) {
      relation = .above
    } else if says(Self.reachings) || asksEnough {
      relation = .reaching
    } else {
      relation = .equal
    }
    // 建成的46台算不算: what is asked follows, and the figure is of what it is asked.
    if relation == .equal, let asking = question.asking, asking.upperBound < characters.count,
      words.upperBound <= asking.lowerBound
    {
      return nil
    }
    guard relation != .equal || Self.isAtEnd(words, question) || Self.half(characters) != nil else { return nil }
  }

  /// Whether nothing but a unit and a word or two stands between a figure and what asks, or the end.
  private static func isAtEnd(_ figure: Range<Int>, _ question: Question) -> Bool {
    let end = question.asking.map { $0.lowerBound >= figure.upperBound ? $0.lowerBound : question.characters.count }
    return (end ?? question.characters.count) - figure.upperBound <= 4
  }

  private static func half(_ characters: [UInt16]) -> Range<Int>? {
    for place in characters.indices {
      if let length = halves.longestPrefix(characters, at: place, limit: characters.count)?.length {
        return place..<place + length
      }
    }
    return nil
  }

  static let halves = WordTable(words: "一半 半数 过半 超半数 大多数 多数 大部分 一半以上 半数以上")
  static let majorities = WordTable(words: "过半 超半数 大多数 多数 大部分 一半以上 半数以上")
  private static let permissions = CharacterSet16("可能允准行")
  private static let bounds = CharacterSet16("内前后的以里")
  private static let withins = WordTable(words: "不超过 不高于 不多于")
  private static let belows = WordTable(words: "不到 低于 不足 少于 小于 不满")
  private static let aboves = WordTable(words: "超过 超 多于 高于 大于 突破 逾 过了")
  private static let reachings = WordTable(words: "达到 到 够 满 至少 达")

  /// Whether a figure of the text, with the words around it, is what the question says of it; nil where it cannot be told.
  func agrees(with given: Amount, _ bound: Amount.Bound) -> Bool {
    let value = given.value
    let asked = amount.value
    switch (relation, bound) {
    // At most so many are allowed: what goes beyond is not.
    case (.equal, .most) where asksPermission, (.reaching, .most): return asked <= value
    case (.equal, .least) where asksPermission, (.reaching, .least) where asksEnough: return asked >= value
    case (.equal, _): return value == asked
    case (.above, _): return bound == .over || bound == .least && relation != .above ? value >= asked : value > asked
    case (.reaching, _): return bound == .under ? value > asked : value >= asked
    case (.below, _): return bound == .under ? value <= asked : value < asked
    case (.within, _): return value <= asked
    }
  }
}

/// A quantity that can be compared with others of its kind.
struct Amount: Sendable {
  /// What a word beside a figure makes of it.
  enum Bound: Sendable {
    case exact
    /// 不超过, 最高, 限
    case most
    /// 不少于, 至少, 以上
    case least
    /// 超过, 余
    case over
    /// 不到, 近
    case under
  }

  /// In the smallest unit of its kind, where there are several.
  let value: Double
  /// What it measures; nil for a bare number.
  let kind: MeasureWords.Category?

  init(value: Double, kind: MeasureWords.Category?) {
    self.value = value
    self.kind = kind
  }

  init(_ phrase: NumberPhrase, _ characters: [UInt16]) {
    let factor =
      phrase.unit.flatMap { unit in Self.units.first { characters[unit].elementsEqual($0.unit) }?.factor } ?? 1
    value = phrase.numeral.value * factor
    kind = phrase.category
  }

  /// 七成
  static func isTenth(_ phrase: NumberPhrase, _ characters: [UInt16]) -> Bool {
    phrase.unit.map { characters[$0].elementsEqual([0x6210]) } ?? false
  }

  /// Whether two quantities can be compared: a bare number of some size with all but percents.
  func isComparable(with other: Amount) -> Bool {
    kind == other.kind || kind == nil && value >= 1_000 && other.kind != .percent
  }

  /// What the words around a figure make of it.
  static func bound(of phrase: NumberPhrase, _ characters: [UInt16], in clause: Range<Int>) -> Bound {
    let before = stretch(max(clause.lowerBound, phrase.numeral.range.lowerBound - 6), phrase.numeral.range.lowerBound)
    for place in before {
      guard let word = leading.longestPrefix(characters, at: place, limit: before.upperBound) else { continue }
      return [.most, .least, .over, .under][Int(word.value)]
    }
    let after = phrase.numeral.range.upperBound..<min(clause.upperBound, phrase.range.upperBound + 2)
    for place in after {
      guard let word = trailing.longestPrefix(characters, at: place, limit: after.upperBound) else { continue }
      return [.most, .least, .over, .under][Int(word.value)]
    }
    return .exact
  }

  private static let leading = table([
    "不超过 不得超过 不高于 不得高于 不多于 最高 最长 最多 限 上限 至多 控制在", "不少于 不低于 不得少于 不得低于 至少 最低 最短 最少 不小于", "超过 逾 超 高于 突破 多于",
    "不到 近 不足 低于 少于 将近 接近",
  ])
  private static let trailing = table(["以内 以下 之内", "以上", "余 多 有余", ""])

  private static func table(_ words: [String]) -> WordTable {
    var table = WordTable()
    for (value, line) in words.enumerated() {
      for word in line.split(separator: " ") { table.insert(String(word).folded, value: Int32(value)) }
    }
    return table
  }

  private static let units: [(unit: [UInt16], factor: Double)] = [
    ("成", 10), ("分钟", 1), ("小时", 60), ("个小时", 60), ("天", 1_440), ("日", 1_440), ("个工作日", 1_440), ("工作日", 1_440),
    ("周", 10_080), ("个星期", 10_080), ("个月", 43_200), ("月", 43_200), ("年", 525_600), ("公里", 1_000), ("千米", 1_000),
    ("厘米", 0.01), ("公斤", 1), ("千克", 1), ("斤", 0.5), ("吨", 1_000),
  ].map { ($0.0.folded, $0.1) }
}
