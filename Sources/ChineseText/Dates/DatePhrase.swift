/// Words of a text that say when: 2016年4月19日, 2018年4月20日至21日, 今年3月, 6月底前, 去年, “十四五”期间.
public struct DatePhrase: Sendable, Equatable {
  /// How exactly a phrase says when.
  public enum Precision: Int, Sendable, Comparable {
    case period, year, month, day

    /// From the vaguest to the most exact.
    public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
  }

  /// A year that is told from the date of the document or of what was said before.
  public enum RelativeYear: Int, Sendable {
    case last = -1
    case this = 0
    case next = 1
    case yearBeforeLast = -2
    case yearAfterNext = 2
  }

  /// The characters of the phrase.
  public let range: Range<Int>
  /// The most exact thing it says.
  public let precision: Precision
  /// The year that it writes out.
  public let year: Int?
  /// The year that it tells relatively (今年, 去年, 明年).
  public let relativeYear: RelativeYear?
  /// The month it writes out, 1 to 12.
  public let month: Int?
  /// The month that it tells relatively (上月 −1, 本月 0, 下月 1).
  public let relativeMonth: Int?
  /// The first day of the month that it writes out.
  public let day: Int?

  /// The date this phrase means when the document bears `reference`; nil where it is not relative or stays vague.
  public func resolved(against reference: CalendarDate?) -> CalendarDate? {
    guard let reference else { return nil }
    if let relativeYear {
      return CalendarDate(year: reference.year + relativeYear.rawValue, month: month, day: month == nil ? nil : day)
    }
    if let relativeMonth, let from = reference.month {
      let months = reference.year * 12 + from - 1 + relativeMonth
      return CalendarDate(year: months / 12, month: months % 12 + 1, day: day)
    }
    return nil
  }
}

extension DatePhrase {
  /// The date phrases within a stretch of a folded text, in order.
  public static func all(in characters: [UInt16], _ range: Range<Int>) -> [DatePhrase] {
    var found: [DatePhrase] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let phrase = DateScanner(characters: characters, range: range, start: position).scan() {
        found.append(phrase)
        position = phrase.range.upperBound
      } else if CharacterClass(characters[position]) == .digit {
        while position < range.upperBound, CharacterClass(characters[position]) == .digit { position += 1 }
      } else {
        position += 1
      }
    }
    return found
  }
}
