/// How the date of an observance is reckoned.
enum ObservanceRule {
  /// The same day of a month every year.
  case fixed(Int, Int)
  /// A weekday of a month, and so many days after it.
  case weekday(WeekdayOfMonth, Int)
  /// Another rule from a year on, and this one before.
  indirect case changed(ObservanceRule, since: Int, before: ObservanceRule)
  /// So many days after western Easter.
  case easter(Int)
  /// So many days after Orthodox Easter.
  case orthodoxEaster(Int)
  /// A day of the Hebrew year that begins in autumn, or of the spring before it.
  case hebrew(HebrewFeast)
  /// A day of an Islamic month.
  case islamic(month: Int, day: Int)
  /// Days of two rules.
  indirect case either(ObservanceRule, ObservanceRule)
  /// So many days after the first day of the Chinese year.
  case chinese(Int)
  /// A day of a month of the lunar year, where its months are reckoned.
  case lunar(month: Int, day: Int, LunarFestivals.Meridian)
  /// When the sun reaches that longitude, in degrees, told in Beijing.
  case solarTerm(Int)
  case ethiopian
  case diwali
  case nowruz
  /// A fixed day in the years that leave that remainder by four.
  case everyFourYears(Int, Int, remainder: Int)

  static func weekday(_ ordinal: Int, _ weekday: Weekday, _ month: Int, plus days: Int = 0) -> ObservanceRule {
    .weekday(WeekdayOfMonth(ordinal, weekday, ofMonth: month), days)
  }

  /// The days of a year, in order.
  func dates(inYear year: Int) -> [CivilDate] {
    switch self {
    case .islamic(let month, let day): IslamicCalendar.dates(month: month, day: day, inYear: year)
    case .either(let one, let other): (one.dates(inYear: year) + other.dates(inYear: year)).sorted()
    default: date(inYear: year).map { [$0] } ?? []
    }
  }

  private func date(inYear year: Int) -> CivilDate? {
    switch self {
    case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
    case .weekday(let rule, let days): rule.date(inYear: year)?.adding(days: days)
    case .changed(let rule, let first, let before): (year >= first ? rule : before).date(inYear: year)
    case .easter(let days): Easter.western(inYear: year)?.adding(days: days)
    case .orthodoxEaster(let days): Easter.orthodox(inYear: year)?.adding(days: days)
    case .hebrew(let feast): feast.date(inYear: year)
    case .islamic, .either: nil
    case .chinese(let days): LunarFestivals.chineseNewYear(inYear: year)?.adding(days: days)
    case .lunar(let month, let day, let meridian):
      LunarFestivals.firstDay(ofMonth: month, inYear: year, at: meridian)?.adding(days: day - 1)
    case .solarTerm(let degrees): LunarFestivals.solarTerm(degrees, inYear: year)
    case .ethiopian: CivilDate(year: year, month: 9, day: (year + 1) % 4 == 0 ? 12 : 11)
    case .diwali: LunarFestivals.diwali(inYear: year)
    case .nowruz: Nowruz.date(inYear: year)
    case .everyFourYears(let month, let day, let remainder):
      (year % 4 + 4) % 4 == remainder ? CivilDate(year: year, month: month, day: day) : nil
    }
  }
}
