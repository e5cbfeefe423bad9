/// A feast of the Hebrew calendar, by the arithmetic of its new years.
///
/// Edward M. Reingold, Nachum Dershowitz, "Calendrical Calculations", 4th edition (2018), ch. 8. Feasts are told by the
/// day whose eve they begin at; where the diaspora keeps another number of days, its number holds.
enum HebrewFeast {
  case purim, passover, shavuot, tishaBAv, roshHashanah, yomKippur, sukkot, simchatTorah, hanukkah

  /// The day in the Gregorian year.
  func date(inYear year: Int) -> CivilDate? {
    // The Hebrew year that begins in the autumn of the year.
    let hebrewYear = year + 3761
    guard hebrewYear > 1 else { return nil }
    let newYear = HebrewFeast.newYear(hebrewYear)
    // From 15 Nisan to the new year the months never change their lengths.
    let passover = newYear.adding(days: -163)
    switch self {
    case .purim: return passover.adding(days: -30)
    case .passover: return passover
    case .shavuot: return passover.adding(days: 50)
    case .tishaBAv:
      let ninth = passover.adding(days: 112)
      // No fast on a Sabbath.
      return ninth.weekday == .saturday ? ninth.adding(days: 1) : ninth
    case .roshHashanah: return newYear
    case .yomKippur: return newYear.adding(days: 9)
    case .sukkot: return newYear.adding(days: 14)
    case .simchatTorah: return newYear.adding(days: 22)
    case .hanukkah:
      // The month before Hanukkah's has its thirtieth day in the long years.
      let length = newYear.days(until: HebrewFeast.newYear(hebrewYear + 1))
      return newYear.adding(days: length % 10 == 5 ? 84 : 83)
    }
  }

  /// The first day of the Hebrew year.
  private static func newYear(_ year: Int) -> CivilDate {
    let (before, here, after) = (elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1))
    // No year may be longer than 355 or 385 days, or shorter than 353 or 383.
    let delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0
    return CivilDate(dayNumber: here + delay + epoch)
  }

  /// The day before the first of the calendar, counted from 1 January 1970.
  private static let epoch = -1_373_427 - 719_163

  /// Days from the calendar's beginning to the mean new moon of the year's first month, moved off Sunday, Wednesday and
  /// Friday.
  private static func elapsedDays(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let days = 29 * months + parts / 25_920
    return 3 * (days + 1) % 7 < 3 ? days + 1 : days
  }
}
