/// When clocks stand an hour ahead, by the law of today and of the decades before it.
public enum DaylightRule: Hashable, Sendable {
  /// The United States and Canada: since 2007 from the second Sunday of March to the first of November, 1987-2006 from
  /// the first Sunday of April to the last of October, 1967-1986 from the last Sunday of April, at 2:00 by the clock.
  case northAmerica
  /// The European Union and the United Kingdom: since 1996 from the last Sunday of March to the last of October, at
  /// 01:00 UTC; 1981-1995 to the last Sunday of September.
  case europe
  /// South-eastern Australia: since 2008 from the first Sunday of October to the first of April, at 2:00 standard time.
  case australia
  /// New Zealand: since 2007 from the last Sunday of September to the first of April, at 2:00 standard time.
  case newZealand

  /// Whether clocks that show that local time stand an hour ahead, in a zone of that standard offset. The hour that
  /// comes twice is taken as its first; a day without a time is judged by its noon. No year before the rule's first has
  /// daylight saving.
  public func isAhead(_ local: CivilDateTime, standard: UTCOffset) -> Bool {
    let year = local.date.year
    guard let begin = begin(inYear: year), let end = end(inYear: year) else { return false }
    // Seconds since 1970 by the clock: the beginning is told by standard time, the end by daylight time.
    let clock = local.date.dayNumber * 86_400 + (local.time?.second ?? 43_200)
    let (beginTime, endTime) =
      switch self {
      case .northAmerica: (7200, 7200)
      case .europe: (3600 + standard.minutes * 60, 7200 + standard.minutes * 60)
      case .australia, .newZealand: (7200, 10_800)
      }
    let (first, last) = (begin.dayNumber * 86_400 + beginTime, end.dayNumber * 86_400 + endTime)
    return first < last ? first <= clock && clock < last : clock < last || first <= clock
  }

  private func begin(inYear year: Int) -> CivilDate? {
    let rule: WeekdayOfMonth? =
      switch (self, year) {
      case (.northAmerica, 2007...): WeekdayOfMonth(2, .sunday, ofMonth: 3)
      case (.northAmerica, 1987...): WeekdayOfMonth(1, .sunday, ofMonth: 4)
      case (.northAmerica, 1967...): WeekdayOfMonth(-1, .sunday, ofMonth: 4)
      case (.europe, 1981...): WeekdayOfMonth(-1, .sunday, ofMonth: 3)
      case (.australia, 2008...): WeekdayOfMonth(1, .sunday, ofMonth: 10)
      case (.newZealand, 2007...): WeekdayOfMonth(-1, .sunday, ofMonth: 9)
      default: nil
      }
    return rule?.date(inYear: year)
  }

  private func end(inYear year: Int) -> CivilDate? {
    let rule: WeekdayOfMonth? =
      switch (self, year) {
      case (.northAmerica, 2007...): WeekdayOfMonth(1, .sunday, ofMonth: 11)
      case (.northAmerica, 1967...): WeekdayOfMonth(-1, .sunday, ofMonth: 10)
      case (.europe, 1996...): WeekdayOfMonth(-1, .sunday, ofMonth: 10)
      case (.europe, 1981...): WeekdayOfMonth(-1, .sunday, ofMonth: 9)
      case (.australia, 2008...), (.newZealand, 2007...): WeekdayOfMonth(1, .sunday, ofMonth: 4)
      default: nil
      }
    return rule?.date(inYear: year)
  }
}
