/// A day of the proleptic Gregorian calendar with astronomical years (year 0 is 1 BC).
///
/// The day is one integer, so that arithmetic and comparison cost nothing; year, month and day are computed from it
/// with the era-based algorithms of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
public struct CivilDate: Hashable, Sendable {
  /// Days since 1 January 1970; negative before.
  public let dayNumber: Int

  /// The day that many days after 1 January 1970, cut to ``greatestYear`` on both sides.
  public init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, -CivilDate.greatestDayNumber), CivilDate.greatestDayNumber)
  }

  /// The day with that astronomical year, month (1-12) and day of the month (1-31); nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard
      (1...12).contains(month), day >= 1, CivilDate.years.contains(year),
      day <= CivilDate.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Years beyond this magnitude are refused, and arithmetic that would reach them stops there: nothing in a text needs
  /// them, and no sum of a date may overflow.
  public static let greatestYear = 9_999_999
  static let years = -greatestYear...greatestYear
  private static let greatestDayNumber = 3_652_425_000

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
  }

  /// Astronomical year, month (1-12) and day of the month (1-31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Astronomical year: 0 is 1 BC.
  public var year: Int { components.year }
  /// Month, 1-12.
  public var month: Int { components.month }
  /// Day of the month, 1-31.
  public var day: Int { components.day }
  /// Day of the year, 1-366.
  public var dayOfYear: Int { ordinal.day }

  /// Astronomical year and day of the year (1-366).
  var ordinal: (year: Int, day: Int) {
    let (year, month, day) = components
    // Days before the month: 30.6 a month from March on, as in `init(unchecked:)`.
    guard month > 2 else { return (year, month * 31 - 31 + day) }
    return (year, (153 * (month - 3) + 2) / 5 + (CivilDate.isLeap(year: year) ? 60 : 59) + day)
  }

  /// The day's weekday.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let index = (dayNumber + 3) % 7
    return Weekday.all[index < 0 ? index + 7 : index]
  }

  /// Whether the astronomical year has 366 days.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days in the month (1-12) of the astronomical year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day that many days later; earlier where negative.
  public func adding(days: Int) -> CivilDate {
    let limit = 2 * CivilDate.greatestDayNumber
    return CivilDate(dayNumber: dayNumber + min(max(days, -limit), limit))
  }

  /// The day that many months later, its day of the month cut to the length of the month reached
  /// (31 January plus one month is 28 or 29 February).
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let limit = 24 * CivilDate.greatestYear
    let index = year * 12 + (month - 1) + min(max(months, -limit), limit)
    let reachedYear = index >= 0 ? index / 12 : (index - 11) / 12
    let reachedMonth = index - reachedYear * 12 + 1
    return CivilDate(
      unchecked: reachedYear, reachedMonth, min(day, CivilDate.length(ofMonth: reachedMonth, year: reachedYear)))
  }

  /// The first day of a month counted from January of the year 0, cut to ``greatestYear``.
  init(firstOfMonth index: Int) {
    let limit = 12 * CivilDate.greatestYear
    let index = min(max(index, -limit), limit)
    let year = index >= 0 ? index / 12 : (index - 11) / 12
    self.init(unchecked: year, index - year * 12 + 1, 1)
  }

  /// The day that many years later; 29 February becomes 28 February where there is none.
  public func adding(years: Int) -> CivilDate {
    let limit = 2 * CivilDate.greatestYear
    return adding(months: min(max(years, -limit), limit) * 12)
  }

  /// Days from this day to the other; negative when the other is earlier.
  public func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }

  /// The first day of the day's month.
  public var startOfMonth: CivilDate { adding(days: 1 - day) }
  /// 1 January of the day's year.
  public var startOfYear: CivilDate { CivilDate(unchecked: year, 1, 1) }
  /// The Monday on or before the day.
  public var startOfWeek: CivilDate { adding(days: 1 - weekday.rawValue) }
}

extension CivilDate: Comparable {
  /// Whether one day is before the other.
  public static func < (one: CivilDate, other: CivilDate) -> Bool { one.dayNumber < other.dayNumber }
}
