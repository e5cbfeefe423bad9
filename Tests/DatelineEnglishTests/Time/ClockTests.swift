import CivilTime
import DatelineModel
import Testing

@Suite struct ClockTests {
  @Test(arguments: [
    "It starts at [9 a.m.|2025-08-20T09:00] sharp.",
    "It starts at [9:30 p.m. Thursday|2025-08-21T21:30] if all will go well.",
    "It struck at [noon on Tuesday|2025-08-19T12:00].",
    "The train left at [18:30|2025-08-20T18:30].",
    "They left at [half past ten|2025-08-20T10:30].",
    "It was logged at [2025-08-19T10:30:00Z|2025-08-19T10:30:00Z].",
    "He came [Tuesday morning|2025-08-19TMO].",
    "[This year|2025] rebels came. Then [overnight|2025-08-19TNI] there were clashes.",
    "It began at [17:34 Harbour time on Tuesday|2025-08-19T17:34].",
    "The price rose at [mid-afternoon yesterday|2025-08-19TAF MID].",
  ])
  func times(_ row: String) { check(row) }

  @Test(arguments: [
    "Doors open from [9|2025-08-20T09:00] to [11 a.m.|2025-08-20T11:00].",
    "The bridge was shut on [Monday|2025-08-18] between [10 p.m.|2025-08-18T22:00] and [5 a.m.|2025-08-19T05:00]",
    "Call between [10|2025-08-19T10:00] and [11 a.m. Tuesday|2025-08-19T11:00].",
    "Lunch is [11|2025-08-20T11:00]-[2 p.m.|2025-08-20T14:00].",
    "It struck at [10 a.m. Eastern time|2025-08-20T10:00] and [4 a.m. Kyiv time|2025-08-20T04:00].",
    "[07/May/2024|2024-05-07] was logged; sent [Tue, 07 May 2024 03:12:45 GMT|2024-05-07T03:12:45].",
    "Kickoff is at [3 p.m. Saturday|2025-08-23T15:00].",
    "It began ([9:34 p.m., August 19 EDT|2025-08-19T21:34]) at sea.",
    "It was sent at [14:00 UTC+3|2025-08-20T14:00+03:00].",
    "Updated [2021-03-04T11:22:33+02:00|2021-03-04T11:22:33+02:00].",
    "He rose at [six in the morning|2025-08-20T06:00] and slept at [9 at night|2025-08-20T21:00].",
    "He died in [the early hours of 7 June 1954|1954-06-07TMO START].",
    "He was held in [the early hours of Tuesday morning|2025-08-19TMO START].",
    "On [Sunday|2025-08-17] the roof gave in, weakened by [overnight|2025-08-16TNI] snow.",
    "The old roof fell on [3 May 1998|1998-05-03]. The new one leaked [overnight|2025-08-19TNI].",
    "Doors are open from [5|2025-08-20T17:00]-[8pm|2025-08-20T20:00].",
    "It was put off until [7.30pm tonight|2025-08-20T19:30]. It will end at [3 p.m. Thursday afternoon|2025-08-21T15:00].",
    "My talk is at [quarter past three on Thursday afternoon|2025-08-21T15:15].",
    "They met at [8 tonight|2025-08-20T20:00] and at [nine on Friday|2025-08-15T09:00]; he left at [half nine|2025-08-15T09:30].",
    "She left [Monday night at 9:30|2025-08-18T21:30].",
    "It was sampled at [1800 h UTC|2025-08-20T18:00].",
    "At [9 a.m. Baghdad time|2025-08-20T09:00] the sirens began.",
    "He sings [Friday nights|XXXX-WXX-5TNI SET].",
    "[An hour ago|2025-08-20TXX] they left.",
    "Shells fell [overnight Monday|2025-08-18TNI] and [overnight into Wednesday|2025-08-19TNI].",
  ])
  func rangesZonesAndNights(_ row: String) { check(row) }

  @Test func smallHoursBeginAtMidnight() throws {
    let found = try #require(annotation(of: "He died in the small hours of Tuesday.").expressions.first)
    #expect(found.interval?.begin == CivilDateTime(iso: "2025-08-19T00:00:00"))
    #expect(found.interval?.end == CivilDateTime(iso: "2025-08-19T06:00:00"))
  }

  @Test func zonesTellOneInstant() throws {
    let east = annotation(of: "It began at 9 p.m. EST Monday.").expressions
    let universal = annotation(of: "It began at 0200 GMT Tuesday.").expressions
    let one = try #require(east.first?.interval?.begin)
    let other = try #require(universal.first?.interval?.begin)
    #expect(one.instant == other.instant)
  }
}
