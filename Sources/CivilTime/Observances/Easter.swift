/// The date of Easter, on which the movable feasts of the churches hang.
enum Easter {
  /// Easter Sunday of the western churches; nil before the reckoning began in 1583.
  ///
  /// The anonymous Gregorian algorithm ("Nature", 20 April 1876), as in Jean Meeus, "Astronomical Algorithms", ch. 8.
  static func western(inYear year: Int) -> CivilDate? {
    guard year >= 1583 else { return nil }
    let (golden, century, yearOfCentury) = (year % 19, year / 100, year % 100)
    let correction = (century + 8) / 25
    let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * late + 114
    return CivilDate(year: year, month: days / 31, day: days % 31 + 1)
  }

  /// Easter Sunday of the Orthodox churches, told in the Gregorian calendar; nil before the year 326, after the council
  /// that set the rule.
  ///
  /// Meeus' Julian algorithm, "Astronomical Algorithms", ch. 8.
  static func orthodox(inYear year: Int) -> CivilDate? {
    guard year >= 326 else { return nil }
    let epact = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    let days = epact + weekday + 114
    // The Julian calendar lags behind by the leap days of centuries that it keeps.
    let lag = year / 100 - year / 400 - 2
    return CivilDate(year: year, month: days / 31, day: days % 31 + 1)?.adding(days: lag)
  }
}
