import ChineseText
import Testing

@Suite struct CalendarDateTests {
  @Test func isWrittenAsFarAsItIsKnown() {
    #expect(CalendarDate(year: 2019).chinese == "2019年")
    #expect(CalendarDate(year: 2019, month: 3).chinese == "2019年3月")
    #expect(CalendarDate(year: 2019, month: 3, day: 1).chinese == "2019年3月1日")
    #expect(CalendarDate(year: 2019, day: 1).chinese == "2019年")
    #expect(CalendarDate(year: 2019).iso8601 == "2019")
    #expect(CalendarDate(year: 2019, month: 3).iso8601 == "2019-03")
    #expect(CalendarDate(year: 2019, month: 12, day: 1).iso8601 == "2019-12-01")
    #expect(CalendarDate(year: 960, month: 2).iso8601 == "0960-02")
  }
}
