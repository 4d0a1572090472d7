/// A number as it is written, without modifier or unit: 2406, 25亿, 4.7, 一百五十, 1万6千, 百分之三十, 千分之二十九.
public struct Numeral: Sendable, Equatable {
  /// The characters of the number.
  public let range: Range<Int>
  /// Its value; a 百分之三十 is 30 with `isPercent`.
  public let value: Double
  /// Whether the words themselves say percent (百分之…, 千分之… scaled to it).
  public let isPercent: Bool
  /// Whether it is written in Chinese numerals alone, which also occur inside words.
  public let isChinese: Bool
  /// Whether a scale (十, 百, 千, 万, 亿) takes part.
  public let hasScale: Bool
}

extension Numeral {
  /// The number that starts at a place of a folded text; nil where none starts.
  public static func starting(at start: Int, in characters: [UInt16], limit: Int) -> Numeral? {
    guard start < limit, mayStart(with: characters[start]) else { return nil }
    if let fraction = fraction(at: start, in: characters, limit: limit) { return fraction }
    if CharacterClass(characters[start]) == .digit { return arabic(at: start, in: characters, limit: limit) }
    guard let parsed = chinese(at: start, in: characters, limit: limit) else { return nil }
    return Numeral(
      range: start..<parsed.end, value: parsed.value, isPercent: false, isChinese: true, hasScale: parsed.hasScale)
  }

  /// The characters with which numbers start.
  public static let starts = Array("0123456789零〇一二两三四五六七八九十百千万亿".utf16)

  private static func mayStart(with character: UInt16) -> Bool {
    character < 0x3007
      ? CharacterClass(character) == .digit : digit(character) != nil || scale(character) != nil
  }

  /// The value of a Chinese digit, 0 to 9; nil for other characters.
  public static func digit(_ character: UInt16) -> Int? {
    switch character {
    case 0x96F6, 0x3007: 0  // 零 〇
    case 0x4E00: 1  // 一
    case 0x4E8C, 0x4E24: 2  // 二 两
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// The factor of a scale character: 十 10, 百 100, 千 1,000, 万 10,000, 亿 100,000,000; nil for others.
  public static func scale(_ character: UInt16) -> Double? {
    switch character {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1_000
    case 0x4E07: 10_000
    case 0x4EBF: 100_000_000
    default: nil
    }
  }

  private static func arabic(at start: Int, in characters: [UInt16], limit: Int) -> Numeral? {
    var total = 0.0
    var position = start
    var hasScale = false
    while position < limit, CharacterClass(characters[position]) == .digit {
      guard let plain = plainDigits(at: position, in: characters, limit: limit) else { break }
      var value = plain.value
      var end = plain.end
      var scaled = false
      while end < limit, let factor = scale(characters[end]), !(factor == 10 && hasScale) {
        value *= factor
        scaled = true
        end += 1
      }
      total += value
      position = end
      guard scaled else { break }
      hasScale = true
    }
    guard position > start else { return nil }
    return Numeral(range: start..<position, value: total, isPercent: false, isChinese: false, hasScale: hasScale)
  }

  private static func plainDigits(at start: Int, in characters: [UInt16], limit: Int) -> (value: Double, end: Int)? {
    var value = 0.0
    var position = start
    while position < limit {
      let character = characters[position]
      if CharacterClass(character) == .digit {
        value = value * 10 + Double(character - 0x30)
        position += 1
      } else if character == Character16.comma,
        isThousandsGroup(after: position, from: start, in: characters, limit: limit)
      {
        position += 1
      } else {
        break
      }
    }
    guard position > start else { return nil }
    if position + 1 < limit, characters[position] == Character16.point,
      CharacterClass(characters[position + 1]) == .digit
    {
      var unit = 0.1
      position += 1
      while position < limit, CharacterClass(characters[position]) == .digit {
        value += Double(characters[position] - 0x30) * unit
        unit /= 10
        position += 1
      }
    }
    return (value, position)
  }

  private static func isThousandsGroup(after comma: Int, from start: Int, in characters: [UInt16], limit: Int) -> Bool {
    guard comma - start <= 3 || characters[comma - 4] == Character16.comma, comma + 3 < limit || comma + 3 == limit - 1
    else { return false }
    for offset in 1...3 where CharacterClass(characters[comma + offset]) != .digit { return false }
    return comma + 4 >= limit || CharacterClass(characters[comma + 4]) != .digit
  }

  private static func chinese(
    at start: Int, in characters: [UInt16], limit: Int
  ) -> (value: Double, end: Int, hasScale: Bool)? {
    var total = 0.0
    var section = 0.0
    var pending: Double?
    var hasScale = false
    var position = start
    while position < limit {
      let character = characters[position]
      if let digit = digit(character) {
        pending = pending.map { $0 * 10 + Double(digit) } ?? Double(digit)
      } else if let factor = scale(character) {
        hasScale = true
        if factor >= 10_000 {
          total = (total + section + (pending ?? (section == 0 && total == 0 ? 1 : 0))) * factor
          section = 0
        } else {
          section += (pending ?? 1) * factor
        }
        pending = nil
      } else {
        break
      }
      position += 1
    }
    guard position > start else { return nil }
    let whole = total + section + (pending ?? 0)
    if let part = decimals(behind: position, in: characters, limit: limit) {
      return (whole + part.value, part.end, hasScale)
    }
    return (whole, position, hasScale)
  }

  /// 一点五: the digits behind 点; nil where there are none, or where they tell the time of day (三点五十, 八点三刻).
  private static func decimals(behind place: Int, in characters: [UInt16], limit: Int) -> (value: Double, end: Int)? {
    guard place + 1 < limit, characters[place] == 0x70B9 else { return nil }  // 点
    var value = 0.0
    var unit = 0.1
    var end = place + 1
    while end < limit, let digit = digit(characters[end]) {
      value += Double(digit) * unit
      unit /= 10
      end += 1
    }
    guard end > place + 1, end < limit, scale(characters[end]).map({ $0 >= 10_000 }) ?? true,
      ![0x5206, 0x523B].contains(characters[end])  // 分 刻
    else { return nil }
    return (value, end)
  }

  private static func fraction(at start: Int, in characters: [UInt16], limit: Int) -> Numeral? {
    guard let below = chinese(at: start, in: characters, limit: limit), below.value >= 2, below.end + 2 < limit,
      characters[below.end] == 0x5206, characters[below.end + 1] == 0x4E4B  // 分之
    else { return nil }
    let above: (value: Double, end: Int)?
    if CharacterClass(characters[below.end + 2]) == .digit {
      above = plainDigits(at: below.end + 2, in: characters, limit: limit)
    } else {
      above = chinese(at: below.end + 2, in: characters, limit: limit).map { ($0.value, $0.end) }
    }
    guard let above else { return nil }
    return Numeral(
      range: start..<above.end, value: above.value / below.value * 100, isPercent: true, isChinese: true, hasScale: true
    )
  }
}
