/// A feast, holiday or day of note whose date is reckoned, whatever people call it in their language.
///
/// Names belong to the language packs; here is only when it is. Jewish and Islamic days begin at the sunset before the
/// day that is given.
public enum Observance: String, CaseIterable, Hashable, Sendable {
  // The same day every year.
  case newYearsDay, epiphany, orthodoxChristmas, orthodoxNewYear, australiaDay, holocaustRemembranceDay, groundhogDay
  case valentinesDay, womensDay, stPatricksDay, aprilFoolsDay, earthDay, anzacDay, mayDay, cincoDeMayo, europeDay
  case victoryInEuropeDay, victoryDayRussia, dDay, juneteenth, canadaDay, independenceDayUS, bastilleDay, assumption
  case patriotDay, germanUnityDay, halloween, allSaintsDay, allSoulsDay, guyFawkesNight, armisticeDay, veteransDay
  case worldAIDSDay, stNicholasDay, pearlHarborDay, humanRightsDay, christmasEve, christmasDay, boxingDay, kwanzaa
  case newYearsEve, armenianChristmas, mexicanMothersDay, ethiopianNewYear
  // A weekday of a month.
  case martinLutherKingDay, presidentsDay, superBowlSunday, mothersDay, victoriaDay, memorialDay, fathersDay
  case earlyMayBankHoliday, springBankHoliday, summerBankHoliday, labourDay, columbusDay, thanksgivingCanada
  case electionDayUS, remembranceSunday, thanksgiving, blackFriday, cyberMonday, givingTuesday, melbourneCupDay,
    adventSunday
  /// The twentieth of January after an election in the United States.
  case inaugurationDay
  // Easter by the Gregorian reckoning.
  case shroveTuesday, ashWednesday, motheringSunday, palmSunday, maundyThursday, goodFriday, holySaturday, easterSunday
  case easterMonday, ascensionDay, pentecost, whitMonday, trinitySunday, corpusChristi
  // Easter by the Julian reckoning.
  case orthodoxGoodFriday, orthodoxEaster, orthodoxEasterMonday, orthodoxPentecost
  // The Hebrew calendar.
  case purim, passover, shavuot, tishaBAv, roshHashanah, yomKippur, sukkot, simchatTorah, hanukkah
  // The Islamic calendar.
  case islamicNewYear, ashura, mawlid, ramadan, eidAlFitr, dayOfArafah, eidAlAdha
  /// Either of the two great feasts, al-Fitr and al-Adha.
  case eid
  // East and south Asia, Iran.
  case chineseNewYear, lanternFestival, qingming, dragonBoatFestival, qixi, midAutumnFestival, doubleNinthFestival
  case vesak, koreanNewYear, chuseok, vietnameseNewYear, songkran, tamilNewYear, diwali, nowruz
  // Stretches of days.
  case martinLutherKingWeekend, presidentsDayWeekend, memorialDayWeekend, labourDayWeekend, thanksgivingWeekend
  case easterWeekend, holyWeek, lent, advent

  /// The month and day of an observance that is the same every year; nil for the others.
  public var monthAndDay: (month: Int, day: Int)? {
    if case .fixed(let month, let day) = rule { (month, day) } else { nil }
  }

  /// The first day of the observance in the astronomical year; nil where it has none, or where the reckoning does not
  /// reach (Chinese New Year and Diwali: 1900-2100). The Islamic year is shorter than the sun's, so that a day of it may
  /// come twice: see ``dates(inYear:)``.
  public func date(inYear year: Int) -> CivilDate? { dates(inYear: year).first }

  /// The first days of the observance in the astronomical year, in order: mostly one.
  public func dates(inYear year: Int) -> [CivilDate] {
    guard CivilDate.years.contains(year) else { return [] }
    return rule.dates(inYear: year)
  }

  /// The days of the observance that begins in the astronomical year: one, or as many as it lasts.
  public func interval(inYear year: Int) -> CivilInterval? {
    date(inYear: year).map { first in
      let end: CivilDate? =
        switch self {
        // Ramadan has 29 or 30 days, and Advent three to four weeks.
        case .ramadan: Observance.eidAlFitr.first(from: first)
        case .advent: CivilDate(year: year, month: 12, day: 25)
        default: nil
        }
      return CivilInterval(days: first, until: end ?? first.adding(days: length))
    }
  }

  /// The last time on or before a day that the observance began; nil where it is not reckoned.
  public func last(upTo day: CivilDate) -> CivilDate? {
    let year = day.year
    return [year, year - 1, year - 2, year - 3, year - 4].lazy.compactMap { self.dates(inYear: $0).last { $0 <= day } }
      .first
  }

  /// The first time on or after a day that the observance begins; nil where it is not reckoned.
  public func first(from day: CivilDate) -> CivilDate? {
    let year = day.year
    return [year, year + 1, year + 2, year + 3, year + 4].lazy.compactMap { self.dates(inYear: $0).first { $0 >= day } }
      .first
  }
}
