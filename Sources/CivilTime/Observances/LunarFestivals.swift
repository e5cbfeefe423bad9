/// Feasts that hang on a new moon, reckoned for 1900-2100.
enum LunarFestivals {
  private static let years = 1900...2100

  /// The first day of the Chinese year, by the rule in force since 1645: the month of the winter solstice is the
  /// eleventh, and the year begins two months later.
  static func chineseNewYear(inYear year: Int) -> CivilDate? {
    guard years.contains(year) else { return nil }
    let solstice = MeanSun.winterSolstice(inYear: year - 1).day(at: beijing)
    let eleventh = NewMoon.number(onOrBefore: solstice, at: beijing)
    // Only the winter of 2033 has a leap month before the new year.
    return NewMoon(eleventh + (year == 2034 ? 3 : 2)).moment.day(at: beijing)
  }

  /// The night of lamps: the evening of the new moon that ends the lunar month in which the sun enters Libra of the
  /// Hindu zodiac. Where that moon is new soon after sunset, calendars differ by a day.
  static func diwali(inYear year: Int) -> CivilDate? {
    guard years.contains(year) else { return nil }
    let entry = MeanSun.entersLibra(inYear: year)
    var number = NewMoon.number(onOrBefore: entry.day(at: delhi), at: delhi)
    while NewMoon(number).moment.days <= entry.days { number += 1 }
    // The moon's last day must reach 24 minutes (a ghatika) into the night, that is until 18:08 in central India.
    let moment = NewMoon(number).moment
    return CivilDate(dayNumber: Int((moment.days + delhi - 18.13 / 24).rounded(.down)))
  }

  /// Distances from UTC in days.
  private static let beijing = 8.0 / 24
  private static let delhi = 5.5 / 24
}
