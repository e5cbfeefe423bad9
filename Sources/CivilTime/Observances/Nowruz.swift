/// The Iranian new year, by the cycle of 33 years with 8 leap years that agrees with the equinox in our times.
enum Nowruz {
  /// The first day of the year that begins in that Gregorian year; nil outside 1900-2100.
  static func date(inYear year: Int) -> CivilDate? {
    guard (1900...2100).contains(year), let known = CivilDate(year: 2025, month: 3, day: 21) else { return nil }
    // 1404 began on 21 March 2025.
    let iranian = year - 621
    let leapYears = (min(iranian, 1404)..<max(iranian, 1404)).count { (25 * $0 + 11) % 33 < 8 }
    let days = 365 * abs(iranian - 1404) + leapYears
    return known.adding(days: iranian < 1404 ? -days : days)
  }
}
