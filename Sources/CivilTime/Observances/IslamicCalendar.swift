/// The tabular Islamic calendar: 11 leap years in 30, as astronomers have reckoned it since the Middle Ages.
///
/// The months that are lived by begin when the crescent is seen or announced, so that a day may be off by one, rarely
/// by two. Reingold and Dershowitz, "Calendrical Calculations", 4th edition (2018), ch. 7.
enum IslamicCalendar {
  /// The days of a Gregorian year on which that day of that month falls: one or two.
  static func dates(month: Int, day: Int, inYear year: Int) -> [CivilDate] {
    guard year >= 623 else { return [] }
    // 33 Islamic years are 32 of the sun's.
    let near = (year - 622) * 33 / 32
    return (near - 1...near + 2).map { date(year: $0, month: month, day: day) }.filter { $0.year == year }
  }

  /// The day in the Gregorian calendar.
  static func date(year: Int, month: Int, day: Int) -> CivilDate {
    let daysBefore = (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2
    return CivilDate(dayNumber: epoch - 1 + daysBefore + day)
  }

  /// 1 Muharram of the year 1, counted from 1 January 1970.
  private static let epoch = 227_015 - 719_163
}
