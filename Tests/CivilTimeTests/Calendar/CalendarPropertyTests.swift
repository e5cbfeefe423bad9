import DatelineTestSupport
import Foundation
import Testing

@testable import CivilTime

@Suite("Calendar arithmetic") struct CalendarPropertyTests {
  /// Foundation's Gregorian calendar is Julian before October 1582, so the comparison begins in 1583.
  @Test("agrees with Foundation in the years 1583-11583") func foundation() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let first = try #require(CivilDate(year: 1583, month: 1, day: 1)).dayNumber
    let last = try #require(CivilDate(year: 11583, month: 12, day: 31)).dayNumber
    let wanted: Set<Calendar.Component> = [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear]
    // 13 is prime to 7 and to the lengths of the months, so every sort of day is met.
    for dayNumber in stride(from: first, through: last, by: 13) {
      let date = CivilDate(dayNumber: dayNumber)
      let theirs = calendar.dateComponents(wanted, from: Date(timeIntervalSince1970: Double(dayNumber) * 86_400))
      let (year, month, day) = date.components
      let week = ISOWeek(of: date)
      guard theirs.year == year, theirs.month == month, theirs.day == day,
        theirs.weekday == date.weekday.rawValue % 7 + 1, theirs.weekOfYear == week.week,
        theirs.yearForWeekOfYear == week.year, CivilDate(year: year, month: month, day: day) == date
      else {
        Issue.record("\(date) is \(theirs) to Foundation")
        return
      }
    }
  }

  @Test("agrees with a walk, day by day, from 5000 BC to 2400") func walk() throws {
    var (year, month, day, ordinal) = (-4999, 1, 1, 1)
    var date = try #require(CivilDate(year: year, month: month, day: day))
    // 5000 BC lies 17 cycles of 400 years (146,097 days, whole weeks) before 1801, which began on a Thursday.
    var weekday = Weekday.thursday.rawValue
    var (weekYear, week) = (-4999, 1)
    // Weeks are compared on Mondays, Thursdays and Sundays, which is where they can go wrong.
    while year < 2400 {
      let found = date.components
      guard found == (year, month, day), date.dayOfYear == ordinal, date.weekday.rawValue == weekday,
        CivilDate(year: year, month: month, day: day) == date,
        weekday % 3 != 1 || ISOWeek(of: date) == ISOWeek(year: weekYear, week: week)
      else {
        Issue.record("\(found) was reached instead of \(year)-\(month)-\(day), week \(weekYear)-\(week)-\(weekday)")
        return
      }
      date = date.adding(days: 1)
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      (day, ordinal) = (day + 1, ordinal + 1)
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month, ordinal) = (year + 1, 1, 1) }
      weekday = weekday % 7 + 1
      if weekday == 1 {
        week += 1
        // The week of 4 January is the first.
        if month == 12 && day >= 29 || month == 1 && day <= 4 { (weekYear, week) = (month == 12 ? year + 1 : year, 1) }
      }
    }
  }

  @Test(
    "a day is told as it was given, in far years, too",
    arguments: [
      (-9_998_000, 1, 1), (-9_998_000, 12, 31), (-400, 2, 29), (-1, 12, 31), (0, 2, 29), (0, 3, 1), (9_999_999, 2, 28),
      (9_999_999, 12, 31),
    ])
  func ends(_ year: Int, _ month: Int, _ day: Int) throws {
    let found = try #require(CivilDate(year: year, month: month, day: day)).components
    #expect(found == (year, month, day))
  }

  @Test("months are added as the lengths of months allow") func months() throws {
    var random = RandomSource(seed: 1)
    for _ in 0..<20_000 {
      let date = CivilDate(dayNumber: random.number(-3_000_000...3_000_000))
      let months = random.number(-30_000...30_000)
      let moved = date.adding(months: months)
      let (from, to) = (date.components, moved.components)
      #expect((to.year - from.year) * 12 + to.month - from.month == months)
      #expect(to.day == min(from.day, CivilDate.length(ofMonth: to.month, year: to.year)))
    }
  }

  @Test("weekdays before and after", arguments: Weekday.allCases)
  func weekdays(_ weekday: Weekday) {
    for number in -400...400 {
      let date = CivilDate(dayNumber: number)
      let (previous, next) = (date.previous(weekday), date.next(weekday))
      #expect(previous.weekday == weekday && (1...7).contains(previous.days(until: date)))
      #expect(next.weekday == weekday && (1...7).contains(date.days(until: next)))
    }
  }

  @Test("nothing overflows") func limits() throws {
    let last = CivilDate(dayNumber: .max)
    #expect(last.adding(days: .max) == last)
    #expect(last.adding(months: .max).adding(years: .max) == last)
    let first = CivilDate(dayNumber: .min)
    #expect(first.adding(days: .min) == first)
    #expect(first.adding(months: .min).adding(years: .min) <= first.adding(years: 1))
    #expect(CivilDateTime(last, .midnight, offset: .utc).adding(seconds: .max).instant > 0)
    #expect(CivilDateTime(first).adding(seconds: .min).instant < 0)
    for unit in Granularity.allCases {
      _ = CivilDateTime(first).adding(.max, unit)
      _ = CivilInterval(day: last).shifted(by: .min, unit)
      _ = last.interval(unit)
      _ = first.interval(unit)
    }
    #expect(CivilDate(year: .max, month: 1, day: 1) == nil)
    #expect(CivilDate(year: .min, month: 1, day: 1) == nil)
    #expect(ISOWeek(year: .min, week: 1) == nil)
    #expect(UTCOffset(minutes: .min) == nil)
  }
}
