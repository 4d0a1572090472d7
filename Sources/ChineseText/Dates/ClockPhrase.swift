/// A time of the day, or a stretch between two: 9时30分, 下午3点, 8:30—17:00.
public struct ClockPhrase: Sendable, Equatable {
  /// The characters of the phrase.
  public let range: Range<Int>
  /// The end of the stretch, where it tells one.
  public let end: Range<Int>?
  /// Its beginning, or the time itself.
  public let start: Range<Int>
}

extension ClockPhrase {
  /// The times of the day within a stretch of a folded text, in order; stretches side by side are one (8:30—11:30、13:30—17:00).
  public static func all(in characters: [UInt16], _ range: Range<Int>) -> [ClockPhrase] {
    var found: [ClockPhrase] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard let phrase = starting(at: place, in: characters, range) else {
        place += 1
        continue
      }
      place = phrase.range.upperBound
      if let last = found.last, last.end != nil, phrase.end != nil,
        phrase.range.lowerBound - last.range.upperBound <= 1,
        phrase.range.lowerBound == last.range.upperBound || joins.contains(characters[last.range.upperBound])
      {
        found[found.count - 1] = ClockPhrase(
          range: last.range.lowerBound..<phrase.range.upperBound, end: phrase.end, start: last.start)
      } else {
        found.append(phrase)
      }
    }
    return found
  }

  private static func starting(at start: Int, in characters: [UInt16], _ range: Range<Int>) -> ClockPhrase? {
    guard let first = point(at: start, in: characters, range) else { return nil }
    if first.upperBound < range.upperBound, rangeMarks.contains(characters[first.upperBound]),
      let mark = (first.upperBound..<range.upperBound).first(where: { !rangeMarks.contains(characters[$0]) }),
      mark - first.upperBound <= 2, let last = point(at: mark, in: characters, range)
    {
      return ClockPhrase(range: start..<last.upperBound, end: last, start: first)
    }
    return ClockPhrase(range: first, end: nil, start: first)
  }

  /// One time of the day at a place, with the part of the day before it.
  private static func point(at start: Int, in characters: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    let limit = range.upperBound
    var place = start
    var hasPart = false
    while let part = dayParts.longestPrefix(characters, at: place, limit: limit) {
      place += part.length
      hasPart = true
    }
    guard place < limit, let hour = Numeral.starting(at: place, in: characters, limit: min(limit, place + 3)),
      hour.value <= 24, hour.value.rounded() == hour.value, !hour.isPercent,
      hasPart || place == range.lowerBound || !isNumeral(characters[place - 1]), hour.range.upperBound < limit
    else { return nil }
    var end = hour.range.upperBound
    let mark = characters[end]
    if mark == Character16.colon {
      guard !hour.isChinese, let minute = minutes(at: end + 1, in: characters, limit), minute.count == 2 else {
        return nil
      }
      return start..<minute.upperBound
    }
    guard mark == 0x65F6 || mark == 0x70B9 else { return nil }  // 时 点
    end += 1
    if end < limit, let minute = Numeral.starting(at: end, in: characters, limit: min(limit, end + 3)),
      minute.value < 60,
      minute.range.upperBound < limit, characters[minute.range.upperBound] == 0x5206  // 分
    {
      return start..<minute.range.upperBound + 1
    }
    if let tail = tails.longestPrefix(characters, at: end, limit: limit) { return start..<end + tail.length }
    // 三点建议, 两点要求 tell no time.
    let stands =
      hasPart || !hour.isChinese || end >= limit || !CharacterClass(characters[end]).isWord
      || followers.contains(characters[end])
    guard stands, mark == 0x65F6 || end >= limit || !pointNouns.contains(characters[end]) else { return nil }
    return start..<end
  }

  private static func minutes(at start: Int, in characters: [UInt16], _ limit: Int) -> Range<Int>? {
    var end = start
    while end < limit, CharacterClass(characters[end]) == .digit { end += 1 }
    return end > start ? start..<end : nil
  }

  private static func isNumeral(_ character: UInt16) -> Bool {
    CharacterClass(character) == .digit || character == Character16.point || character == Character16.colon
      || Numeral.digit(character) != nil || Numeral.scale(character) != nil
  }

  private static let dayParts = WordTable(
    words: "上午 下午 凌晨 晚上 晚 中午 早上 早晨 早 傍晚 清晨 夜间 深夜 午间 次日 第二天 当天 当日 次日凌晨")
  private static let tails = WordTable(words: "半 一刻 三刻 整 钟")
  private static let rangeMarks = CharacterSet16("—-~至到")
  private static let joins = CharacterSet16("、，和,及")
  private static let followers = CharacterSet16("至到前后开起以之准左")
  private static let pointNouns = CharacterSet16("建意要希体看经想心启感共原理由五三二一四六七八九十")
}
