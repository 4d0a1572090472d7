/// A number with what belongs to it in Chinese: 超过25亿元, 近百户, 60余座, 4.7%左右.
public struct NumberPhrase: Sendable, Equatable {
  /// Modifier, number, unit and what follows them (余, 多, 左右, 以上).
  public let range: Range<Int>
  /// The number alone.
  public let numeral: Numeral
  /// The measure word or unit.
  public let unit: Range<Int>?
  /// What the unit measures; percent for 百分之….
  public let category: MeasureWords.Category?
  /// Whether it stands after 第: a place in an order, not a quantity.
  public let isOrdinal: Bool
  /// Whether it is 一 with a measure word: an article more often than a quantity.
  public let isIndefinite: Bool
}

extension NumberPhrase {
  /// The number phrases within a stretch of a folded text, in order.
  public static func all(in characters: [UInt16], _ range: Range<Int>) -> [NumberPhrase] {
    var found: [NumberPhrase] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard mayStart(characters[position]) else {
        position += 1
        continue
      }
      if let phrase = starting(at: position, in: characters, range) {
        found.append(phrase)
        position = max(position + 1, phrase.range.upperBound)
      } else {
        position = skipping(position, in: characters, range)
      }
    }
    return found
  }

  private static func mayStart(_ character: UInt16) -> Bool {
    CharacterClass(character) == .digit || Numeral.digit(character) != nil || Numeral.scale(character) != nil
      || character == 0x51E0 || character == 0x6570  // 几 数
  }

  /// Just past a run of digits or numerals that is no quantity.
  private static func skipping(_ start: Int, in characters: [UInt16], _ range: Range<Int>) -> Int {
    var position = start
    while position < range.upperBound, CharacterClass(characters[position]) == .digit { position += 1 }
    return max(position, start + 1)
  }

  private static func starting(at start: Int, in characters: [UInt16], _ range: Range<Int>) -> NumberPhrase? {
    let limit = range.upperBound
    let previous: UInt16? = start > range.lowerBound ? characters[start - 1] : nil
    if let previous, CharacterClass(previous) == .latin, CharacterClass(characters[start]) == .digit { return nil }
    // “7·19”: a date that names an event.
    if previous == Character16.middleDot { return nil }
    if CharacterClass(characters[start]) == .digit,
      let after = (start..<limit).first(where: { CharacterClass(characters[$0]) != .digit }),
      characters[after] == Character16.middleDot
    {
      return nil
    }
    if notNumbers.longestPrefix(characters, at: start, limit: limit) != nil { return nil }
    // 统一, 唯一, 同一, 不一样: the last character of a word.
    if let previous, characters[start] == 0x4E00, oneWords.contains(previous) { return nil }
    var numeral = Numeral.starting(at: start, in: characters, limit: limit)
    var isVague = false
    if numeral == nil || characters[start] == 0x51E0 || characters[start] == 0x6570 {
      // 几十, 数百: a vague number needs a scale.
      guard start + 1 < limit, let rest = Numeral.starting(at: start + 1, in: characters, limit: limit), rest.hasScale,
        Numeral.scale(characters[start + 1]) != nil
      else { return nil }
      numeral = Numeral(
        range: start..<rest.range.upperBound, value: rest.value, isPercent: false, isChinese: true, hasScale: true)
      isVague = true
    }
    guard let numeral else { return nil }
    var end = numeral.range.upperBound
    var isPercent = numeral.isPercent
    var category: MeasureWords.Category? = isPercent ? .percent : nil
    var unit: Range<Int>?
    var modified = isVague
    // 六百来斤
    let isAbout =
      end + 1 < limit && characters[end] == 0x6765 && numeral.hasScale
      && MeasureWords.longest(characters, at: end + 1, limit: limit) != nil
    if end < limit, isAbout || suffixes.contains(characters[end]) && !isFollowedByWord(end, characters, limit) {
      end += 1
      modified = true
    }
    if end < limit, characters[end] == Character16.percent || characters[end] == 0x2030 {  // ‰
      unit = end..<end + 1
      end += 1
      isPercent = true
      category = .percent
    } else if let measure = MeasureWords.longest(characters, at: end, limit: limit) {
      unit = end..<end + measure.length
      category = measure.category
      end += measure.length
      // 一次性, 一体化: no quantity.
      if numeral.isChinese, end < limit, characters[end] == 0x6027 || characters[end] == 0x5316 { return nil }
      if end + 1 < limit, characters[end] == 0x2F,
        let over = MeasureWords.longest(characters, at: end + 1, limit: limit)
      {
        end += 1 + over.length
        unit = (unit?.lowerBound ?? end)..<end
      }
    } else if !numeral.isChinese, let symbol = UnitSymbols.longest(characters, at: end, limit: limit) {
      unit = end..<end + symbol.length
      category = symbol.category
      end += symbol.length
    } else if !numeral.isChinese, end < limit, CharacterClass(characters[end]) == .latin {
      // 5G, 3D: a number that begins a name.
      return nil
    }
    // A range: 5%—6%, 20至30个.
    var whole = numeral
    if end < limit, rangeMarks.contains(characters[end]), end + 1 < limit,
      CharacterClass(characters[end + 1]) == .digit || numeral.isChinese && Numeral.digit(characters[end + 1]) != nil
        || numeral.isChinese && Numeral.scale(characters[end + 1]) != nil,
      let upper = Numeral.starting(at: end + 1, in: characters, limit: limit)
    {
      var upperEnd = upper.range.upperBound
      if upperEnd < limit, characters[upperEnd] == Character16.percent {
        category = .percent
        unit = upperEnd..<upperEnd + 1
        upperEnd += 1
      } else if let measure = MeasureWords.longest(characters, at: upperEnd, limit: limit) {
        category = measure.category
        unit = upperEnd..<upperEnd + measure.length
        upperEnd += measure.length
      }
      if unit != nil {
        end = upperEnd
        whole = Numeral(
          range: numeral.range.lowerBound..<upper.range.upperBound, value: upper.value, isPercent: isPercent,
          isChinese: numeral.isChinese, hasScale: numeral.hasScale)
      }
    }
    // 五十元以上二百元以下
    if let above = afterwords.longestPrefix(characters, at: end, limit: limit),
      characters[end..<end + above.length].elementsEqual(atLeast),
      let upper = Numeral.starting(at: end + 2, in: characters, limit: limit),
      let measure = MeasureWords.longest(characters, at: upper.range.upperBound, limit: limit),
      let below = afterwords.longestPrefix(characters, at: upper.range.upperBound + measure.length, limit: limit)
    {
      end = upper.range.upperBound + measure.length + below.length
    }
    let isOrdinal = previous == 0x7B2C  // 第
    if whole.isChinese {
      guard isQuantity(whole, unit: unit, modified: modified, characters, limit) else { return nil }
    }
    var lower = start
    if let prefix = prefixes.longestSuffix(characters, before: start, from: range.lowerBound) {
      lower = start - prefix.length
    } else if let previous, whole.hasScale, whole.isChinese, previous == 0x8FC7 || previous == 0x4E0A {  // 过 上
      lower = start - 1
    }
    if let after = afterwords.longestPrefix(characters, at: end, limit: limit) { end += after.length }
    return NumberPhrase(
      range: lower..<end, numeral: whole, unit: unit, category: category, isOrdinal: isOrdinal,
      isIndefinite: whole.isChinese && whole.value == 1 && !modified && !isPercent)
  }

  /// Chinese numerals stand inside many words; as a quantity they have a unit, a scale with 余/多, or end a clause.
  private static func isQuantity(
    _ numeral: Numeral, unit: Range<Int>?, modified: Bool, _ characters: [UInt16], _ limit: Int
  ) -> Bool {
    if unit != nil || modified || numeral.isPercent { return true }
    guard numeral.hasScale else { return false }
    let end = numeral.range.upperBound
    let endsClause = end >= limit || !CharacterClass(characters[end]).isWord
    return endsClause && (numeral.range.count > 1 || numeral.value >= 10_000)
  }

  private static func isFollowedByWord(_ place: Int, _ characters: [UInt16], _ limit: Int) -> Bool {
    guard characters[place] == 0x591A, place + 1 < limit else { return false }  // 多
    return manyWords.contains(characters[place + 1])
  }

  private static let notNumbers = WordTable(words: "十分 一样 一起 一道 百度 五台山 三门峡 五位一体")
  private static let oneWords = CharacterSet16("统唯同单专逐划不")

  /// 余 多 几
  private static let suffixes: CharacterSet16 = [0x4F59, 0x591A, 0x51E0]
  /// What makes 多 the start of a word (多样, 多元…).
  private static let manyWords = CharacterSet16("样渠措媒")
  private static let atLeast = "以上".folded
  private static let rangeMarks = CharacterSet16("—-~至到")
  private static let prefixes = WordTable(
    words:
      "超过 超 逾 近 约 大约 将近 接近 至少 最多 最少 不少于 不低于 不超过 不高于 不足 不到 不多于 高达 多达 不小于 不大于 每 人均 平均")
  private static let afterwords = WordTable(words: "左右 以上 以下 以内 之内 上下 之多 有余 多 余")
}
