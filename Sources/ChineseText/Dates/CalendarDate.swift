/// A date of the proleptic Gregorian calendar, as far as a text gives it.
public struct CalendarDate: Sendable, Equatable {
  /// The year, 1 to 9999.
  public var year: Int
  /// The month, 1 to 12, where it is known.
  public var month: Int?
  /// The day, 1 to 31, where it is known.
  public var day: Int?

  /// A date of which the month and the day may be unknown.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// 2019年3月, as far as known.
  public var chinese: String {
    var text = "\(year)年"
    if let month {
      text += "\(month)月"
      if let day { text += "\(day)日" }
    }
    return text
  }

  /// 2019-03-01, as far as known (ISO 8601).
  public var iso8601: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month {
      text += "-" + padded(month, 2)
      if let day { text += "-" + padded(day, 2) }
    }
    return text
  }
}
