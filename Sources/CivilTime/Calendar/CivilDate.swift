/// A day of the proleptic Gregorian calendar with astronomical years (year 0 is 1 BC).
///
/// The day is one integer, so that arithmetic and comparison cost nothing. It is computed from year, month and day as Howard
/// Hinnant does it, "chrono-Compatible Low-Level Date Algorithms" (2013), and they from it as Cassio Neri and Lorenz
/// Schneider do, "Euclidean affine functions and their application to calendar algorithms" (Software: Practice and
/// Experience, 2023).
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
    // Quarters of days since a 1 March before all days that there are: a year has 1461 of them, a century 146,097.
    let quarters = UInt64(bitPattern: Int64(dayNumber + CivilDate.daysFromFirstMarch)) &* 4 | 3
    let (century, quarterOfCentury) = quarters.quotientAndRemainder(dividingBy: 146_097)
    // Divided by 1461 as multiplied by 2^32 / 1461: the year in the upper half, the day's place in the year in the lower.
    let years = 2_939_745 &* (quarterOfCentury | 3)
    let dayOfYear = UInt32(truncatingIfNeeded: years) / 2_939_745 / 4
    // Months from March on have 30.6 days, counted in units of 2141 to a day and 65,536 to a month.
    let months = 2141 &* dayOfYear &+ 197_913
    let isBeforeMarch = dayOfYear >= 306
    let year = Int(truncatingIfNeeded: 100 &* century &+ years >> 32) &- CivilDate.yearsFromFirstMarch
    return (
      year &+ (isBeforeMarch ? 1 : 0), Int(months >> 16) &- (isBeforeMarch ? 12 : 0),
      Int((months & 0xFFFF) / 2141) &+ 1
    )
  }

  /// The days and years from a 1 March before ``greatestDayNumber`` days in the past to 1970: eras of 400 years, in which
  /// the calendar comes around.
  private static let daysFromFirstMarch = 25_001 * 146_097 + 719_468
  private static let yearsFromFirstMarch = 25_001 * 400

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
