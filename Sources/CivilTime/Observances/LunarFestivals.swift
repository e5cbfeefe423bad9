/// Feasts that hang on a new moon, reckoned for 1900-2100.
enum LunarFestivals {
  private static let years = 1900...2100

  /// Where the months are reckoned: at another meridian a moon that is new about midnight belongs to another day.
  enum Meridian: Double {
    case hanoi = 7
    case beijing = 8
    case seoul = 9

    /// The distance from UTC in days.
    var offset: Double { rawValue / 24 }
  }

  /// The first day of the Chinese year.
  static func chineseNewYear(inYear year: Int) -> CivilDate? { firstDay(ofMonth: 1, inYear: year, at: .beijing) }

  /// The first day of a month of the lunar year, from the first to the tenth, by the rule in force since 1645: the month of
  /// the winter solstice is the eleventh; where thirteen months lie from one such month to the next, the first in which the
  /// sun enters no sign is a leap month.
  static func firstDay(ofMonth month: Int, inYear year: Int, at meridian: Meridian) -> CivilDate? {
    guard years.contains(year), (1...10).contains(month) else { return nil }
    func eleventh(_ year: Int) -> Int {
      NewMoon.number(onOrBefore: MeanSun.winterSolstice(inYear: year).day(at: meridian.offset), at: meridian.offset)
    }
    func first(_ number: Int) -> CivilDate { NewMoon(number).moment.day(at: meridian.offset) }
    let start = eleventh(year - 1)
    var number = start + 1 + month
    if eleventh(year) - start == 13 {
      let leap = (1...12).first {
        !Sun.entersSign(from: first(start + $0), until: first(start + $0 + 1), at: meridian.offset)
      }
      if let leap, start + leap <= number { number += 1 }
    }
    return first(number)
  }

  /// The day in Beijing on which the sun reaches that longitude after the March equinox, 0 to 90 degrees.
  static func solarTerm(_ degrees: Int, inYear year: Int) -> CivilDate? {
    guard years.contains(year), let equinox = CivilDate(year: year, month: 3, day: 19) else { return nil }
    return (0..<100).lazy.map { equinox.adding(days: $0) }.first { day in
      let end = Sun.longitude(at: AstronomicalMoment(days: Double(day.dayNumber + 1) - Meridian.beijing.offset))
      return end < 180 && end >= Double(degrees)
    }
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

  /// The distance from UTC in days.
  private static let delhi = 5.5 / 24
}
