/// Reads one date phrase from a place of a folded text.
struct DateScanner {
  let characters: [UInt16]
  let range: Range<Int>
  let start: Int

  func scan() -> DatePhrase? {
    let first = characters[start]
    if CharacterClass(first) == .digit {
      if start > range.lowerBound, CharacterClass(characters[start - 1]) == .latin { return nil }
      return separated() ?? yearFirst() ?? monthFirst()
    }
    switch first {
    case 0x4E8C, 0x4E00: return chineseYear()  // 二〇一九年, 一九九七年
    case 0x53BB, 0x4ECA, 0x660E, 0x524D, 0x4E0A, 0x672C, 0x5F53, 0x4E0B, 0x6628, 0x540C:  // 去今明前上本当下昨同
      return relative()
    case 0x8FD1, 0x8FC7, 0x672A, 0x6BCF: return period()  // 近 过 未 每
    case Character16.openDouble: return fiveYearPlan()
    default: return EraNames.mayStart(with: first) ? eraYear() : nil
    }
  }

  // MARK: - 2016年…, 2016-04-19, 4月19日

  private func yearFirst() -> DatePhrase? {
    guard let year = number(at: start, digits: 4...4), (1000...2999).contains(year.value) else { return nil }
    var end = year.end
    // 2001—2005年, 2021至2025年
    if let mark = character(end), Self.rangeMarks.contains(mark), let upper = number(at: end + 1, digits: 4...4),
      character(upper.end) == Self.yearMark
    {
      return phrase(withTail(upper.end + 1), .period, year: year.value)
    }
    guard character(end) == Self.yearMark else { return nil }
    end += 1
    if character(end) == 0x4EE3, (1900...2099).contains(year.value) {
      return phrase(withTail(end + 1), .period, year: year.value)
    }
    return completed(from: end, year: year.value, relativeYear: nil)
  }

  /// 公元前221年, 民国三十八年, 光绪元年: a year counted within an era.
  private func eraYear() -> DatePhrase? {
    guard let era = EraNames.table.longestPrefix(characters, at: start, limit: range.upperBound) else { return nil }
    var place = start + era.length
    while character(place) == 0x20 { place += 1 }
    let end: Int
    if character(place) == 0x5143 {  // 元
      end = place + 1
    } else if let digits = number(at: place, digits: 1...4) {
      end = digits.end
    } else if let numeral = numeral(at: place) {
      end = numeral.end
    } else {
      return nil
    }
    guard character(end) == Self.yearMark else { return nil }
    let isCommon = era.value == EraNames.common
    return completed(
      from: end + 1, year: isCommon ? number(at: place, digits: 1...4)?.value : nil, relativeYear: nil)
  }

  private func monthFirst() -> DatePhrase? {
    guard let month = number(at: start, digits: 1...2), (1...12).contains(month.value),
      character(month.end) == Self.monthMark,
      start == range.lowerBound || CharacterClass(characters[start - 1]) != .digit
    else { return nil }
    return completed(from: start, year: nil, relativeYear: nil)
  }

  private func separated() -> DatePhrase? {
    guard let year = number(at: start, digits: 4...4), let mark = character(year.end),
      [0x2D, 0x2F, 0x2E].contains(mark),
      let month = number(at: year.end + 1, digits: 1...2), (1...12).contains(month.value), character(month.end) == mark,
      let day = number(at: month.end + 1, digits: 1...2), (1...31).contains(day.value)
    else { return nil }
    return phrase(day.end, .day, year: year.value, month: month.value, day: day.value)
  }

  private func chineseYear() -> DatePhrase? {
    var value = 0
    var position = start
    while position < start + 4, let character = character(position), let digit = Numeral.digit(character) {
      value = value * 10 + digit
      position += 1
    }
    guard position == start + 4, character(position) == Self.yearMark, (1900...2099).contains(value) else { return nil }
    return completed(from: position + 1, year: value, relativeYear: nil)
  }

  /// Month, day and what follows, after a year or standing alone.
  private func completed(
    from place: Int, year: Int?, relativeYear: DatePhrase.RelativeYear?
  ) -> DatePhrase? {
    var end = place
    var month: Int?
    var day: Int?
    if let monthNumber = numeral(at: end), (1...12).contains(monthNumber.value),
      character(monthNumber.end) == Self.monthMark
    {
      month = monthNumber.value
      end = monthNumber.end + 1
      if let dayNumber = numeral(at: end), (1...31).contains(dayNumber.value), let mark = character(dayNumber.end),
        Self.dayMarks.contains(mark)
      {
        day = dayNumber.value
        end = dayNumber.end + 1
        end = clock(at: end)
        if let upper = upperDay(at: end) { end = upper }
      } else if let dayNumber = numeral(at: end), (1...31).contains(dayNumber.value),
        let mark = character(dayNumber.end),
        Self.rangeMarks.contains(mark), let upper = upperDay(at: dayNumber.end)
      {
        day = dayNumber.value
        end = upper
      } else if let mark = character(end), Self.rangeMarks.contains(mark), let upper = numeral(at: end + 1),
        character(upper.end) == Self.monthMark
      {
        end = upper.end + 1
      }
    } else if let mark = character(end), Self.rangeMarks.contains(mark), let upper = number(at: end + 1, digits: 4...4),
      character(upper.end) == Self.yearMark, year != nil
    {
      return phrase(withTail(upper.end + 1), .period, year: year)
    }
    let precision: DatePhrase.Precision = day != nil ? .day : month != nil ? .month : .year
    return phrase(withTail(end), precision, year: year, relativeYear: relativeYear, month: month, day: day)
  }

  /// 至21日, —5月3日: the end of a stretch of days.
  private func upperDay(at place: Int) -> Int? {
    guard let mark = character(place), Self.rangeMarks.contains(mark), let first = numeral(at: place + 1) else {
      return nil
    }
    if let next = character(first.end), Self.dayMarks.contains(next) { return clock(at: first.end + 1) }
    guard character(first.end) == Self.monthMark, let day = numeral(at: first.end + 1), let next = character(day.end),
      Self.dayMarks.contains(next)
    else { return nil }
    return clock(at: day.end + 1)
  }

  /// 上午9时30分, 18:00
  private func clock(at place: Int) -> Int {
    var position = place
    if let part = Self.dayParts.longestPrefix(characters, at: position, limit: range.upperBound) {
      position += part.length
    }
    guard let hour = numeral(at: position), hour.value <= 24, let mark = character(hour.end) else { return place }
    if mark == 0x65F6 || mark == 0x70B9 {  // 时 点
      if let minute = numeral(at: hour.end + 1), character(minute.end) == 0x5206 { return minute.end + 1 }
      return hour.end + 1
    }
    if mark == Character16.colon, let minute = numeral(at: hour.end + 1), minute.value < 60 { return minute.end }
    return place
  }

  // MARK: - 去年, 今年3月, 上月, 近五年, “十四五”期间

  private func relative() -> DatePhrase? {
    guard let found = Self.relatives.longestPrefix(characters, at: start, limit: range.upperBound) else { return nil }
    let end = start + found.length
    switch found.value {
    case -2...2:
      return completed(from: end, year: nil, relativeYear: DatePhrase.RelativeYear(rawValue: Int(found.value)))
    case 9, 10, 11:
      if let day = numeral(at: end), (1...31).contains(day.value), let mark = character(day.end),
        Self.dayMarks.contains(mark)
      {
        return phrase(withTail(day.end + 1), .day, relativeMonth: Int(found.value) - 10, day: day.value)
      }
      return phrase(withTail(end), .month, relativeMonth: Int(found.value) - 10)
    case 20: return phrase(withTail(clock(at: end)), .day)
    default: return phrase(withTail(end), .period)
    }
  }

  private func period() -> DatePhrase? {
    // 每年3月31日前
    if matches(Self.everyYear, at: start), let yearly = completed(from: start + 2, year: nil, relativeYear: nil),
      yearly.month != nil
    {
      return yearly
    }
    for (opening, endings) in Self.periods {
      guard matches(opening, at: start) else { continue }
      var position = start + opening.count
      if let count = numeral(at: position) {
        position = count.end
      } else if character(position) == 0x51E0 {  // 几
        position += 1
      } else if endings == Self.everyEndings {
        return nil
      }
      for ending in endings where matches(ending, at: position) {
        return phrase(withTail(position + ending.count), .period)
      }
    }
    return nil
  }

  private func fiveYearPlan() -> DatePhrase? {
    var position = start + 1
    while position < range.upperBound, position - start < 6,
      Numeral.digit(characters[position]) != nil || characters[position] == 0x5341
    {
      position += 1
    }
    guard position > start + 1, character(position) == Character16.closeDouble,
      characters[start + 1] == 0x5341 || characters[position - 1] == 0x4E94 || characters[start + 1] == 0x4E5D
    else { return nil }
    position += 1
    guard let tail = Self.planTails.longestPrefix(characters, at: position, limit: range.upperBound) else { return nil }
    return phrase(position + tail.length, .period)
  }

  // MARK: - Pieces

  private func phrase(
    _ end: Int, _ precision: DatePhrase.Precision, year: Int? = nil, relativeYear: DatePhrase.RelativeYear? = nil,
    month: Int? = nil, relativeMonth: Int? = nil, day: Int? = nil
  ) -> DatePhrase {
    DatePhrase(
      range: start..<end, precision: precision, year: year, relativeYear: relativeYear, month: month,
      relativeMonth: relativeMonth, day: day)
  }

  /// 底, 初, 上半年, 以前, 起…
  private func withTail(_ place: Int) -> Int {
    var end = place
    for _ in 0..<2 {
      guard let tail = Self.tails.longestPrefix(characters, at: end, limit: range.upperBound) else { break }
      // 今年中部: 中 begins a word.
      if tail.length == 1, characters[end] == 0x4E2D, let next = character(end + 1), Self.afterMiddle.contains(next) {
        break
      }
      end += tail.length
    }
    return end
  }

  private func character(_ place: Int) -> UInt16? {
    range.contains(place) ? characters[place] : nil
  }

  private func number(at place: Int, digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var value = 0
    var position = place
    while let character = character(position), CharacterClass(character) == .digit,
      position - place <= digits.upperBound
    {
      value = value * 10 + Int(character - 0x30)
      position += 1
    }
    return digits.contains(position - place) ? (value, position) : nil
  }

  /// One or two digits, or a Chinese numeral up to 三十一.
  private func numeral(at place: Int) -> (value: Int, end: Int)? {
    if let arabic = number(at: place, digits: 1...2) { return arabic }
    guard range.contains(place), Numeral.digit(characters[place]) != nil || characters[place] == 0x5341,
      let parsed = Numeral.starting(at: place, in: characters, limit: min(range.upperBound, place + 3)),
      parsed.isChinese,
      !parsed.isPercent
    else { return nil }
    return (Int(parsed.value), parsed.range.upperBound)
  }

  private func matches(_ word: [UInt16], at place: Int) -> Bool {
    guard place + word.count <= range.upperBound else { return false }
    for offset in word.indices where characters[place + offset] != word[offset] { return false }
    return true
  }

  private static let yearMark: UInt16 = 0x5E74
  private static let monthMark: UInt16 = 0x6708
  /// 日 号
  private static let dayMarks: CharacterSet16 = [0x65E5, 0x53F7]
  private static let rangeMarks = CharacterSet16("—-~至到")
  /// What makes 中 the beginning of a word: 中央, 中国, 中小.
  private static let afterMiddle = CharacterSet16("央国华小心部东西医外学型高考层共欧非美")
  private static let dayParts = WordTable(words: "上午 下午 凌晨 晚上 晚 中午 早上 傍晚")
  private static let planTails = WordTable(words: "时期 期间 末 规划期 期末 以来 初期 前期 后期")
  private static let tails = WordTable(
    words:
      "底 末 初 中 年底 年末 年初 底前 前 之前 以前 以来 之后 以后 起 开始 上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 上旬 中旬 下旬 份 春季 秋季 夏季 冬季 期间")
  private static let relatives: WordTable = {
    var table = WordTable()
    for (word, value) in [
      ("去年", -1), ("上年", -1), ("今年", 0), ("本年", 0), ("本年度", 0), ("明年", 1), ("前年", -2), ("后年", 2), ("上一年", -1),
      ("下一年", 1),
      ("上月", 9), ("上个月", 9), ("本月", 10), ("这个月", 10), ("下月", 11), ("下个月", 11),
      ("昨天", 20), ("昨日", 20), ("今天", 20), ("今日", 20), ("明天", 20), ("前天", 20), ("前不久", 20), ("当天", 20), ("当日", 20),
      ("今后五年", 30), ("今后三年", 30), ("今后一个时期", 30), ("今冬明春", 30), ("上半年", 30), ("下半年", 30), ("同年", 30), ("当年", 30),
    ] as [(String, Int32)] {
      table.insert(word.folded, value: value)
    }
    return table
  }()
  private static let everyYear = "每年".folded
  private static let everyEndings = ["年".folded, "月".folded]
  private static let periods: [(opening: [UInt16], endings: [[UInt16]])] = [
    ("近".folded, ["年来".folded, "年".folded, "个月".folded, "日".folded, "期".folded]),
    ("过去".folded, ["年来".folded, "年".folded, "个月".folded]),
    ("未来".folded, ["年".folded, "个月".folded]),
    ("每年".folded, everyEndings),
  ]
}
