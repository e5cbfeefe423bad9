import Foundation
import Testing

@testable import CivilTime

@Suite("Time zones by their letters") struct ZoneTests {
  /// Letters of a zone whose clocks change, the zone's name in the time zone database, the years its rule covers.
  @Test(
    "daylight saving agrees with the time zone database, hour by hour",
    arguments: [
      ("ET", "America/New_York", 1976...2037), ("PT", "America/Los_Angeles", 1976...2037),
      ("CET", "Europe/Berlin", 1981...2037),
      ("WET", "Europe/Lisbon", 1997...2037), ("EET", "Europe/Helsinki", 1984...2037),
      ("AET", "Australia/Sydney", 2009...2037),
      ("NZT", "Pacific/Auckland", 2008...2037),
    ])
  func daylight(_ letters: String, _ name: String, _ years: ClosedRange<Int>) throws {
    let zone = try #require(ZoneAbbreviation(letters))
    let theirs = try #require(TimeZone(identifier: name))
    let first = try #require(CivilDate(year: years.lowerBound, month: 1, day: 1))
    let last = try #require(CivilDate(year: years.upperBound, month: 12, day: 31))
    func offset(atHour hour: Int) -> Int {
      theirs.secondsFromGMT(for: Date(timeIntervalSince1970: Double(hour * 3600)))
    }
    for day in first.dayNumber..<last.dayNumber {
      // On most days noon will do; the days around a change are gone through hour by hour.
      let isNearChange = offset(atHour: day * 24 - 24) != offset(atHour: day * 24 + 48)
      for hour in isNearChange ? day * 24..<day * 24 + 24 : day * 24 + 12..<day * 24 + 13 {
        let local = CivilDateTime(CivilDate(dayNumber: 0)).adding(seconds: hour * 3600 + offset(atHour: hour))
        let found = zone.offset(at: local).minutes * 60
        // The hour that comes twice is taken as its first, at the daylight offset.
        guard found == offset(atHour: hour) || found == offset(atHour: hour - 1) else {
          Issue.record("\(letters) at \(local): \(found), not \(offset(atHour: hour))")
          return
        }
      }
    }
  }

  @Test(
    "fixed offsets",
    arguments: [
      ("UTC", 0), ("gmt", 0), ("EST", -300), ("EDT", -240), ("BST", 60), ("CEST", 120), ("MSK", 180), ("JST", 540),
      ("IST", 330), ("NPT", 345), ("NST", -210), ("AEDT", 660),
    ])
  func fixed(_ letters: String, _ minutes: Int) throws {
    let summer = try #require(CivilDateTime(iso: "2025-07-01T12:00"))
    #expect(ZoneAbbreviation(letters)?.offset(at: summer).minutes == minutes)
  }

  @Test("letters that several zones share say so") func ambiguous() {
    #expect(ZoneAbbreviation("IST")?.isAmbiguous == true)
    #expect(ZoneAbbreviation("EDT")?.isAmbiguous == false)
    #expect(ZoneAbbreviation("XYZ") == nil)
    #expect(ZoneAbbreviation("") == nil)
    #expect(ZoneAbbreviation("a very long name") == nil)
  }
}
