import CivilTime
import DatelineModel
import Testing

/// Spans whose year, day or end is told elsewhere.
@Suite struct SpanTests {
  @Test(arguments: [
    "They sat from [2 June|2019-06-02] to [5 June in 2019|2019-06-05].",
    "It fell from [March|2017-03] to [May in 2017|2017-05].",
    "It ran from [May|2024-05] to [June of last year|2024-06].",
    "It froze from [December|2014-12] to [February 2015|2015-02].",
    "Floods came in [December|2014-12] and [January 2015|2015-01].",
    "The shop was robbed between [1pm|2025-08-18T13:00] and [2pm on Monday|2025-08-18T14:00].",
    "The line will be shut from [10pm|2025-08-23T22:00] to [5am on Sunday|2025-08-24T05:00].",
    "Nurses will strike for [two days|P2D] from [Tuesday|2025-08-26].",
  ])
  func spans(_ row: String) { check(row) }

  @Test(arguments: [
    ("Prices rose 3% in the year to June.", "2024-07-01", "2025-07-01"),
    ("It lost 4 million in the year to December 2023.", "2023-01-01", "2024-01-01"),
    ("Deaths fell in the week ending April 26.", "2025-04-20", "2025-04-27"),
  ])
  func upTo(_ row: (text: String, begin: String, end: String)) throws {
    let interval = try #require(annotation(of: row.text).expressions.first?.interval)
    #expect(interval.begin == CivilDateTime(iso: row.begin))
    #expect(interval.end == CivilDateTime(iso: row.end))
  }
}
