import ChineseText
import PolicyCorpus

extension Extraction {
  /// The points and stretches of time of the sentence.
  func dates() -> [Candidate] {
    var found: [Candidate] = []
    let phrases = passage.dates
    let wanted = wantedPrecision
    let events = phrases.map { eventAgreement($0) }
    let best = events.max() ?? 0
    for (number, phrase) in phrases.enumerated() {
      var prior = 0.5
      switch wanted {
      case .day: prior += phrase.precision == .day ? 0.25 : phrase.precision == .month ? 0 : -0.2
      case .month: prior += phrase.precision >= .month ? 0.2 : -0.15
      case .year: prior += phrase.year != nil || phrase.relativeYear != nil ? 0.2 : -0.15
      case .period: prior += phrase.precision >= .month ? 0.15 : phrase.precision == .year ? 0.05 : -0.1
      }
      if phrase.precision == .period, phrase.year == nil { prior -= 0.15 }
      // What the question itself gives is not what it asks for.
      if question.dates.contains(where: { question.characters[$0.range].elementsEqual(characters[phrase.range]) }) {
        prior -= 0.5
      }
      // Where the event asked for stands behind another date, this one is of something else.
      prior += directionAgreement(phrase) + (best > 0 && events[number] == 0 ? -0.2 : events[number])
      prior += ordinalAgreement(
        stretch(number > 0 ? phrases[number - 1].range.upperBound : self.range.lowerBound, phrase.range.lowerBound))
      let range = wanted == .year ? yearAlone(phrase) : withWeek(phrase.range)
      var candidate = Candidate(
        passage: passage, range: range, rule: "date.phrase", prior: max(0, min(1, prior)))
      candidate.reach = .following(
        limit: number + 1 < phrases.count ? phrases[number + 1].range.lowerBound : self.range.upperBound)
      if let resolved = phrase.resolved(against: passage.document.date) {
        candidate.text = passage.string(phrase.range) + "（\(resolved.chinese)\(resolvedTail(phrase))）"
      }
      found.append(candidate)
    }
    if question.wantsList { found += rows(of: phrases) }
    // 几点 wants no day.
    if asksClock {
      for number in found.indices where !Self.hasHour(characters, found[number].range) { found[number].prior = -0.4 }
    }
    found += clocks()
    if asksWeekdayAlone {
      for number in found.indices { found[number].prior = min(found[number].prior, -0.2) }
    }
    let returning = recurrences()
    found += returning
    let days = weekdays
    let weights = distinctWeights(ownWords(of: days))
    let heaviest = weights.max() ?? 0
    for (day, weight) in zip(days, weights) where !returning.contains(where: { $0.range.overlaps(day) }) {
      found.append(
        Candidate(
          passage: passage, range: day, rule: "date.weekday",
          prior: (asksWeekday ? 0.75 : 0.3) - min(0.35, 2.5 * (heaviest - weight))))
    }
    // 哪一年 asks for no 大会期间.
    if wanted == .period { found += occasions(besides: phrases) }
    // 期限 may be a stretch of time.
    for phrase in passage.numbers
    where phrase.category == .time && !phrases.contains(where: { $0.range.overlaps(phrase.range) })
      && !passage.clocks.contains(where: { $0.range.overlaps(phrase.range) })
    {
      found.append(
        Candidate(passage: passage, range: phrase.range, rule: "date.duration", prior: asksDuration ? 0.7 : 0.2))
    }
    return found
  }

  private static func hasHour(_ characters: [UInt16], _ range: Range<Int>) -> Bool {
    // 时 点
    range.contains { characters[$0] == 0x65F6 || characters[$0] == 0x70B9 || characters[$0] == Character16.colon }
  }

  /// 第一批为…，第二批为…: the date of the one that the question counts.
  private func ordinalAgreement(_ before: Range<Int>) -> Double {
    guard let mark = question.characters.firstIndex(of: 0x7B2C), question.content[mark],  // 第
      let asked = Numeral.starting(at: mark + 1, in: question.characters, limit: question.characters.count),
      asked.range.upperBound < question.characters.count,
      Self.rounds.contains(question.characters[asked.range.upperBound]),
      let last = before.last(where: { characters[$0] == 0x7B2C }),
      let said = Numeral.starting(at: last + 1, in: characters, limit: range.upperBound)
    else { return 0 }
    return asked.value == said.value ? 0.3 : -0.3
  }

  private static let rounds = CharacterSet16("批期轮次届阶季")

  /// 哪几年 against 1901年、1903年、1905年: dates side by side answer together.
  private func rows(of phrases: [DatePhrase]) -> [Candidate] {
    var rows: [[Range<Int>]] = []
    for phrase in phrases {
      if let last = rows.last?.last, phrase.range.lowerBound - last.upperBound == 1,
        Self.rowMarks.contains(characters[last.upperBound])
      {
        rows[rows.count - 1].append(phrase.range)
      } else {
        rows.append([phrase.range])
      }
    }
    return rows.compactMap { row in
      guard row.count > 1, let first = row.first, let last = row.last else { return nil }
      return Candidate(
        passage: passage, range: stretch(first.lowerBound, last.upperBound), items: row, rule: "date.row", prior: 1,
        reach: .following(limit: range.upperBound))
    }
  }

  private static let rowMarks = CharacterSet16("、和与及")

  /// 每季度第二个周一, 每周三, 每年9月9日: a day that comes again and again.
  private func recurrences() -> [Candidate] {
    var found: [Candidate] = []
    for place in range where characters[place] == 0x6BCF {  // 每
      guard let period = Self.periods.longestPrefix(characters, at: place + 1, limit: range.upperBound) else {
        continue
      }
      var start = place + 1 + period.length
      if start < range.upperBound, characters[start] == 0x7684 { start += 1 }  // 的
      guard let end = dayEnd(from: start, isWeek: period.value == 1) else { continue }
      let asks = Self.habits.contains { question.contains($0) }
      found.append(
        Candidate(
          passage: passage, range: stretch(place, end), rule: "date.recurrence", prior: asks ? 0.8 : 0.55))
    }
    return found
  }

  private var asksWeekday: Bool {
    Self.weekdayWords.contains { question.contains($0) }
  }

  private var asksWeekdayAlone: Bool {
    question.asking.map { asking in
      Self.weekdayNumbers.contains { CharacterSearch.first($0, in: question.characters, asking) != nil }
    } ?? false
  }

  private static let weekdayNumbers = ["周几", "星期几", "礼拜几"].map(\.folded)
  private static let weekdayWords = ["周几", "星期几", "礼拜几", "哪天", "哪几天", "哪一天", "每周", "一周"].map(\.folded)

  /// 周一, 星期二至星期日, 周三、周五: the days of the week that the sentence names.
  var weekdays: [Range<Int>] {
    var found: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard let opening = Self.weekOpenings.longestPrefix(characters, at: place, limit: range.upperBound),
        let end = dayEnd(from: place + opening.length, isWeek: true), Self.weekdays.contains(characters[end - 1]),
        // 一周三次
        place == range.lowerBound || Numeral.digit(characters[place - 1]) == nil,
        end >= range.upperBound || !Self.counted.contains(characters[end])
      else {
        place += 1
        continue
      }
      found.append(stretch(place, end))
      place = end
    }
    return found
  }

  private static let weekOpenings = WordTable(words: "周 星期 礼拜 每周 每星期")
  private static let counted = CharacterSet16("次期年天日个场届")

  /// Just past 第二个周一, 5日, 三 or 月底 at a place; nil where no day is told.
  private func dayEnd(from start: Int, isWeek: Bool) -> Int? {
    if start < range.upperBound, characters[start] == 0x7B2C,  // 第
      let numeral = Numeral.starting(at: start + 1, in: characters, limit: range.upperBound),
      let unit = Self.weeks.longestPrefix(characters, at: numeral.range.upperBound, limit: range.upperBound)
    {
      return numeral.range.upperBound + unit.length
    }
    if let last = Self.lasts.longestPrefix(characters, at: start, limit: range.upperBound),
      let unit = Self.weeks.longestPrefix(characters, at: start + last.length, limit: range.upperBound)
    {
      return start + last.length + unit.length
    }
    if isWeek, start < range.upperBound, Self.weekdays.contains(characters[start]) {
      var end = start + 1
      while end + 1 < range.upperBound, Self.dayJoins.contains(characters[end]) {
        let next =
          Self.weekOpenings.longestPrefix(characters, at: end + 1, limit: range.upperBound).map { end + 1 + $0.length }
          ?? end + 1
        guard next < range.upperBound, Self.weekdays.contains(characters[next]) else { break }
        end = next + 1
      }
      return end
    }
    if let word = Self.partsOfPeriods.longestPrefix(characters, at: start, limit: range.upperBound) {
      return start + word.length
    }
    guard let date = passage.dates.first(where: { $0.range.lowerBound == start || $0.range.lowerBound == start - 1 }),
      date.precision >= .month, date.year == nil
    else { return nil }
    return date.range.upperBound
  }

  private static let lasts = WordTable(words: "最后")
  private static let periods: WordTable = {
    var table = WordTable(words: "年 月 个月 季度 季 学期")
    for word in ["周", "星期", "个星期"] { table.insert(word.folded, value: 1) }
    return table
  }()
  private static let weekdays = CharacterSet16("一二三四五六日天")
  private static let dayJoins = CharacterSet16("和、至到")
  private static let partsOfPeriods = WordTable(words: "上旬 中旬 下旬 月初 月底 月末 年初 年底 年末 初 底 末 春季 夏季 秋季 冬季 春天 秋天")
  private static let habits = ["一般", "通常", "每", "定期", "平时", "固定", "常"].map(\.folded)

  /// 四月的第二周: the week within a month.
  private func withWeek(_ date: Range<Int>) -> Range<Int> {
    var place = date.upperBound
    if place < range.upperBound, characters[place] == 0x7684 { place += 1 }  // 的
    guard place < range.upperBound, characters[place] == 0x7B2C,  // 第
      let numeral = Numeral.starting(at: place + 1, in: characters, limit: range.upperBound),
      let unit = Self.weeks.longestPrefix(characters, at: numeral.range.upperBound, limit: range.upperBound)
    else { return date }
    return date.lowerBound..<numeral.range.upperBound + unit.length
  }

  private static let weeks = WordTable(words: "周 个星期 个周末 个完整周 周末 星期 个工作日 个星期一 个星期二 个星期三 个星期四 个星期五 个星期六 个星期日 个周六 个周日")

  /// 哪一年 wants the year of 1998年6月3日; a year told relatively stays whole, for it is resolved with what follows.
  private func yearAlone(_ phrase: DatePhrase) -> Range<Int> {
    guard phrase.precision > .year, phrase.relativeYear == nil,
      let mark = phrase.range.first(where: { characters[$0] == 0x5E74 })
    else { return phrase.range }
    return stretch(phrase.range.lowerBound, mark + 1)
  }

  /// 到哪一天 wants what stands after 至 or 到, 从何时起 what stands after 自 or 从.
  private func directionAgreement(_ phrase: DatePhrase) -> Double {
    guard let asking = question.asking, phrase.range.lowerBound > range.lowerBound else { return 0 }
    let asked = question.characters[max(0, asking.lowerBound - 3)..<asking.lowerBound]
    let before = characters[phrase.range.lowerBound - 1]
    let isEnd = Self.ends.contains(before)
    let isStart = Self.starts.contains(before)
    if asked.contains(where: Self.ends.contains) { return isEnd ? 0.25 : isStart ? -0.2 : 0 }
    let asksStart =
      asked.contains(where: Self.starts.contains)
      || question.characters[asking.upperBound...].prefix(3).contains(0x8D77)  // 起
    if asksStart { return isStart ? 0.25 : isEnd ? -0.2 : 0 }
    return 0
  }

  /// 何时施行 against 7月1日起施行: the verb behind the interrogative stands right behind the date.
  private func eventAgreement(_ phrase: DatePhrase) -> Double {
    guard let asking = question.asking else { return 0 }
    var start = asking.upperBound
    while start < question.characters.count, start - asking.upperBound < 5 {
      let word = Self.beginnings.longestPrefix(question.characters, at: start, limit: question.characters.count)
      guard word != nil || FunctionWords.isLight(question.characters[start]) else { break }
      start += word?.length ?? 1
    }
    guard start + 2 <= question.characters.count else { return 0 }
    let verb = Array(question.characters[start..<start + 2])
    let window = stretch(phrase.range.upperBound, min(range.upperBound, phrase.range.upperBound + 4))
    if CharacterSearch.first(verb, in: characters, window) != nil { return 0.3 }
    // 啥时候能用上 against 10月投入使用: the same in other words.
    let isSaid = query.terms.indices.contains { number in
      let term = query.terms[number].range
      return term.lowerBound <= start && term.upperBound > start
        && match.occurrences[number].contains {
          $0.quality > 0.5 && (0...3).contains($0.range.lowerBound - phrase.range.upperBound)
        }
    }
    return isSaid ? 0.25 : 0
  }

  private static let beginnings = WordTable(words: "起 开始 正式 才能 能够 可以 能 会 要 将 才 就")

  private static let ends = CharacterSet16("到至")
  private static let starts = CharacterSet16("自从")

  /// 大会期间, 丰收节之际: an occasion in the place of a date.
  private func occasions(besides phrases: [DatePhrase]) -> [Candidate] {
    var found: [Candidate] = []
    for place in range {
      guard let word = Self.occasionWords.longestPrefix(characters, at: place, limit: range.upperBound),
        place > range.lowerBound
      else { continue }
      let end = place + word.length
      let start = PhraseBoundary.start(of: place, characters, lowest: lowestStart(before: place))
      guard place - start >= 2,
        !stretch(start, place).contains(where: { CharacterClass(characters[$0]) == .closeQuote }),
        !phrases.contains(where: { $0.range.overlaps(stretch(start, end)) })
      else { continue }
      found.append(
        Candidate(
          passage: passage, range: stretch(start, end), rule: "date.occasion", prior: 0.35,
          reach: .following(limit: range.upperBound)))
    }
    return found
  }

  /// Just past the last quotation mark before a place.
  private func lowestStart(before place: Int) -> Int {
    stretch(range.lowerBound, place).last { [.openQuote, .closeQuote].contains(CharacterClass(characters[$0])) }.map {
      $0 + 1
    } ?? range.lowerBound
  }

  private static let occasionWords = WordTable(words: "期间 之际 前夕 之后 之前 当天 当日 以来")

  private var asksDuration: Bool {
    Self.durationWords.contains { question.contains($0) }
  }

  private static let durationWords = ["期限", "时长", "有效期"].map(\.folded)

  /// 底, 初 and the like after the part that is resolved.
  private func resolvedTail(_ phrase: DatePhrase) -> String {
    var start = phrase.range.lowerBound
    for place in phrase.range where [0x5E74, 0x6708, 0x65E5].contains(characters[place]) { start = place + 1 }
    return start < phrase.range.upperBound && phrase.relativeMonth == nil && start > phrase.range.lowerBound
      ? String(folded: characters[start..<phrase.range.upperBound]) : ""
  }

  private var wantedPrecision: DatePhrase.Precision {
    guard let asking = question.asking else { return .period }
    func asks(_ words: [[UInt16]]) -> Bool {
      words.contains { CharacterSearch.first($0, in: question.characters, asking) != nil }
    }
    return asks(Self.dayWords) ? .day : asks(Self.monthWords) ? .month : asks(Self.yearWords) ? .year : .period
  }

  private static let dayWords = ["哪一天", "哪天", "哪日", "几号", "何日", "哪几天"].map(\.folded)
  private static let monthWords = ["几月", "哪个月", "何月", "月份", "哪月"].map(\.folded)
  private static let yearWords = ["哪年", "哪一年", "何年", "年份", "哪几年", "几年"].map(\.folded)
}
