import Foundation
import Testing

@testable import CivilTime

@Suite("Observances") struct ObservanceTests {
  @Test(
    "days as the almanacs have them",
    arguments: [
      (Observance.easterSunday, "1818-03-22"), (.easterSunday, "1943-04-25"), (.easterSunday, "2000-04-23"),
      (.easterSunday, "2024-03-31"),
      (.easterSunday, "2025-04-20"), (.easterSunday, "2038-04-25"), (.orthodoxEaster, "2024-05-05"),
      (.orthodoxEaster, "2025-04-20"),
      (.orthodoxEaster, "1983-05-08"), (.orthodoxEaster, "2100-05-02"), (.ashWednesday, "2025-03-05"),
      (.shroveTuesday, "2025-03-04"),
      (.goodFriday, "2025-04-18"), (.ascensionDay, "2025-05-29"), (.whitMonday, "2025-06-09"),
      (.corpusChristi, "2025-06-19"),
      (.motheringSunday, "2025-03-30"), (.palmSunday, "2025-04-13"),
      (.thanksgiving, "2025-11-27"), (.thanksgiving, "2023-11-23"), (.thanksgiving, "1939-11-23"),
      (.thanksgiving, "1938-11-24"),
      (.blackFriday, "2025-11-28"), (.cyberMonday, "2025-12-01"), (.martinLutherKingDay, "2025-01-20"),
      (.presidentsDay, "2025-02-17"),
      (.presidentsDay, "1960-02-22"), (.memorialDay, "2025-05-26"), (.memorialDay, "1963-05-30"),
      (.labourDay, "2025-09-01"),
      (.columbusDay, "2025-10-13"), (.thanksgivingCanada, "2025-10-13"), (.victoriaDay, "2025-05-19"),
      (.victoriaDay, "2026-05-18"),
      (.victoriaDay, "2022-05-23"), (.electionDayUS, "2024-11-05"), (.electionDayUS, "2022-11-08"),
      (.electionDayUS, "2021-11-02"),
      (.inaugurationDay, "2025-01-20"), (.superBowlSunday, "2025-02-09"), (.superBowlSunday, "2016-02-07"),
      (.mothersDay, "2025-05-11"),
      (.fathersDay, "2025-06-15"), (.remembranceSunday, "2025-11-09"), (.summerBankHoliday, "2025-08-25"),
      (.adventSunday, "2025-11-30"),
      (.adventSunday, "2018-12-02"), (.adventSunday, "2022-11-27"), (.adventSunday, "2023-12-03"),
      (.melbourneCupDay, "2025-11-04"),
      (.roshHashanah, "2024-10-03"), (.roshHashanah, "2025-09-23"), (.yomKippur, "2025-10-02"),
      (.yomKippur, "1973-10-06"),
      (.passover, "2025-04-13"), (.passover, "2024-04-23"), (.purim, "2025-03-14"), (.shavuot, "2025-06-02"),
      (.tishaBAv, "2025-08-03"),
      (.tishaBAv, "2024-08-13"), (.sukkot, "2025-10-07"), (.simchatTorah, "2023-10-08"), (.hanukkah, "2025-12-15"),
      (.hanukkah, "2024-12-26"),
      (.hanukkah, "2013-11-28"), (.chineseNewYear, "2025-01-29"), (.chineseNewYear, "2024-02-10"),
      (.chineseNewYear, "2030-02-03"),
      (.chineseNewYear, "1985-02-20"), (.chineseNewYear, "2034-02-19"), (.chineseNewYear, "1968-01-30"),
      (.lanternFestival, "2025-02-12"),
      (.diwali, "2007-11-09"), (.diwali, "2009-10-17"), (.diwali, "2013-11-03"), (.diwali, "2015-11-11"),
      (.diwali, "2016-10-30"), (.diwali, "2017-10-19"),
      (.diwali, "2018-11-07"), (.diwali, "2019-10-27"), (.diwali, "2020-11-14"), (.diwali, "2021-11-04"),
      (.diwali, "2022-10-24"),
      (.diwali, "2023-11-12"), (.diwali, "2025-10-20"), (.diwali, "2026-11-08"), (.nowruz, "2025-03-21"),
      (.nowruz, "2024-03-20"),
      (.nowruz, "2026-03-21"), (.nowruz, "1979-03-21"), (.boxingDay, "2025-12-26"),
    ])
  func almanac(_ observance: Observance, _ day: String) throws {
    let day = try #require(CivilDate(iso: day))
    #expect(observance.date(inYear: day.year) == day)
  }

  @Test(
    "Islamic days are within a day of those announced in Saudi Arabia",
    arguments: [
      (Observance.ramadan, "2025-03-01"), (.eidAlFitr, "2025-03-30"), (.eidAlAdha, "2025-06-06"),
      (.ramadan, "2024-03-11"),
      (.eidAlFitr, "2023-04-21"), (.eidAlAdha, "2022-07-09"), (.ramadan, "2016-06-06"), (.islamicNewYear, "2025-06-26"),
      (.mawlid, "2024-09-15"), (.ashura, "2024-07-16"),
    ])
  func islamic(_ observance: Observance, _ day: String) throws {
    let announced = try #require(CivilDate(iso: day))
    let found = try #require(observance.date(inYear: announced.year))
    #expect(abs(found.days(until: announced)) <= 1)
  }

  @Test("an Islamic day may come twice in a year, and never fails to come") func twice() {
    #expect(Observance.ramadan.dates(inYear: 2030).count == 2)
    for year in 700...2300 { #expect((1...2).contains(Observance.eidAlAdha.dates(inYear: year).count)) }
  }

  /// An observance, a calendar of Foundation's, month and day there. Hebrew years are compared up to 2044: Foundation
  /// has the new year of 5807 on a Tuesday, where the four rules of postponement give Monday, 1 October 2046.
  @Test(
    "agrees with Foundation's calendars",
    arguments: [
      (Observance.passover, Calendar.Identifier.hebrew, 8, 15, 1900...2044),
      (.roshHashanah, .hebrew, 1, 1, 1900...2044),
      (.hanukkah, .hebrew, 3, 25, 1900...2044), (.ramadan, .islamicCivil, 9, 1, 1900...2100),
      (.eidAlAdha, .islamicCivil, 12, 10, 1900...2100), (.nowruz, .persian, 1, 1, 1900...2100),
      (.chineseNewYear, .chinese, 1, 1, 1900...2100),
    ])
  func foundation(
    _ observance: Observance, _ identifier: Calendar.Identifier, _ month: Int, _ day: Int, _ years: ClosedRange<Int>
  ) throws {
    var calendar = Calendar(identifier: identifier)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for year in years {
      for date in observance.dates(inYear: year) {
        let instant = Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400 + 43_200)
        let theirs = calendar.dateComponents([.month, .day], from: instant)
        #expect(theirs.month == month && theirs.day == day, "\(observance) \(date): \(theirs)")
      }
    }
  }

  @Test(
    "stretches of days",
    arguments: [
      (Observance.easterWeekend, "2025-04-18", "2025-04-22"), (.holyWeek, "2025-04-13", "2025-04-20"),
      (.lent, "2025-03-05", "2025-04-20"),
      (.ramadan, "2025-03-01", "2025-03-31"), (.advent, "2025-11-30", "2025-12-25"),
      (.hanukkah, "2025-12-15", "2025-12-23"),
      (.thanksgivingWeekend, "2025-11-27", "2025-12-01"), (.memorialDayWeekend, "2025-05-24", "2025-05-27"),
      (.labourDayWeekend, "2025-08-30", "2025-09-02"), (.christmasDay, "2025-12-25", "2025-12-26"),
      (.kwanzaa, "2025-12-26", "2026-01-02"),
    ])
  func stretches(_ observance: Observance, _ first: String, _ end: String) throws {
    let expected = CivilInterval(days: try #require(CivilDate(iso: first)), until: try #require(CivilDate(iso: end)))
    #expect(observance.interval(inYear: 2025) == expected)
  }

  @Test("the last one before, the first one after") func neighbours() throws {
    let day = try #require(CivilDate(iso: "2025-08-19"))
    #expect(Observance.easterSunday.last(upTo: day)?.description == "2025-04-20")
    #expect(Observance.easterSunday.first(from: day)?.description == "2026-04-05")
    #expect(Observance.inaugurationDay.first(from: day)?.description == "2029-01-20")
    #expect(Observance.inaugurationDay.last(upTo: day)?.description == "2025-01-20")
    #expect(
      Observance.christmasDay.first(from: try #require(CivilDate(iso: "2025-12-25")))?.description == "2025-12-25")
    #expect(Observance.diwali.first(from: try #require(CivilDate(iso: "2200-01-01"))) == nil)
  }

  @Test("no year does harm, and every observance has a day in ours", arguments: Observance.allCases)
  func everyYear(_ observance: Observance) {
    for year in [Int.min, -9_999_999, -5000, -1, 0, 1, 325, 326, 1582, 1899, 2101, 9_999_999, .max] {
      _ = observance.interval(inYear: year)
    }
    #expect(observance.date(inYear: 2025)?.year == 2025)
    #expect((2020...2030).allSatisfy { observance == .inaugurationDay || observance.date(inYear: $0)?.year == $0 })
  }
}
