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
  ])
  func times(_ row: String) { check(row) }

  @Test func zonesTellOneInstant() throws {
    let east = annotation(of: "It began at 9 p.m. EST Monday.").expressions
    let universal = annotation(of: "It began at 0200 GMT Tuesday.").expressions
    let one = try #require(east.first?.interval?.begin)
    let other = try #require(universal.first?.interval?.begin)
    #expect(one.instant == other.instant)
  }
}
