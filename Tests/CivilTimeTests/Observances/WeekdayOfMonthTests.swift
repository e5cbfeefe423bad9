import Testing

@testable import CivilTime

@Suite("Weekdays of a month") struct WeekdayOfMonthTests {
  @Test(
    "a rule's day",
    arguments: [
      (WeekdayOfMonth(4, .thursday, ofMonth: 11), 2025, "2025-11-27"),
      (WeekdayOfMonth(1, .monday, ofMonth: 9), 2025, "2025-09-01"),
      (WeekdayOfMonth(-1, .monday, ofMonth: 5), 2025, "2025-05-26"),
      (WeekdayOfMonth(-2, .sunday, ofMonth: 12), 2025, "2025-12-21"),
      (WeekdayOfMonth(5, .friday, ofMonth: 8), 2025, "2025-08-29"), (WeekdayOfMonth(5, .monday, ofMonth: 8), 2025, nil),
      (WeekdayOfMonth(-5, .monday, ofMonth: 8), 2025, nil), (WeekdayOfMonth(0, .monday, ofMonth: 8), 2025, nil),
      (WeekdayOfMonth(.max, .monday, ofMonth: 8), 2025, nil), (WeekdayOfMonth(1, .monday, ofMonth: 13), 2025, nil),
      (WeekdayOfMonth(-1, .sunday, ofMonth: 2), 2024, "2024-02-25"),
    ] as [(WeekdayOfMonth, Int, String?)])
  func day(_ rule: WeekdayOfMonth, _ year: Int, _ day: String?) {
    #expect(rule.date(inYear: year)?.description == day)
  }
}
