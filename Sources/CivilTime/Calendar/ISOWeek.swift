/// An ISO 8601 week: it belongs to the year in which its Thursday lies.
public struct ISOWeek: Hashable, Sendable {
  /// The week-based year, astronomical.
  public let year: Int
  /// The week's number, 1-53.
  public let week: Int

  /// The week of that number; nil when the year has no such week.
  public init?(year: Int, week: Int) {
    guard CivilDate.years.contains(year), week >= 1, week <= ISOWeek.count(inYear: year) else { return nil }
    (self.year, self.week) = (year, week)
  }

  /// The week that holds the day.
  public init(of date: CivilDate) {
    let (year, dayOfYear) = date.adding(days: 4 - date.weekday.rawValue).ordinal
    (self.year, week) = (year, (dayOfYear - 1) / 7 + 1)
  }

  /// The week's Monday.
  public var monday: CivilDate {
    ISOWeek.firstMonday(ofYear: year).adding(days: (week - 1) * 7)
  }

  /// 52 or 53: a year has 53 Thursdays when it begins with one, or begins the day before and is a leap year.
  public static func count(inYear year: Int) -> Int {
    switch CivilDate(year: year, month: 1, day: 1)?.weekday {
    case .thursday: 53
    case .wednesday: CivilDate.isLeap(year: year) ? 53 : 52
    default: 52
    }
  }

  private static func firstMonday(ofYear year: Int) -> CivilDate {
    // 4 January is always in week 1.
    CivilDate(dayNumber: (CivilDate(year: year, month: 1, day: 4)?.startOfWeek.dayNumber) ?? 0)
  }
}

extension ISOWeek {
  /// The day of the week.
  public func day(_ weekday: Weekday) -> CivilDate { monday.adding(days: weekday.rawValue - 1) }
}
