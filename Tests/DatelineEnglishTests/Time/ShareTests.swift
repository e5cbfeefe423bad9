import CivilTime
import DatelineModel
import Testing

/// Parts of wholes: halves, quarters, the nth day or week.
@Suite struct ShareTests {
  @Test(arguments: [
    ("Sales fell in the first half of July.", "2025-07-01", "2025-07-16"),
    ("It rained in the second half of June.", "2025-06-16", "2025-07-01"),
    ("Slums were cleared in the second half of the 19th century.", "1850-01-01", "1900-01-01"),
    ("It doubled in the first quarter of this century.", "2000-01-01", "2025-01-01"),
    ("The town shrank in the first half of the 1970s.", "1970-01-01", "1975-01-01"),
    ("It was built in the last third of the 1990s.", "1996-09-01", "2000-01-01"),
  ])
  func shares(_ row: (text: String, begin: String, end: String)) throws {
    let found = annotation(of: row.text).expressions
    #expect(found.count == 1)
    let interval = try #require(found.first?.interval)
    #expect(interval.begin == CivilDateTime(iso: row.begin))
    #expect(interval.end == CivilDateTime(iso: row.end))
  }

  @Test(arguments: [
    "The fee rises on [the 12th of next month|2025-09-12].",
    "The court sits in [the first week in September|2025-W36].",
    "Snow came in [the last week of January|2025-W05].",
    "The vote is on [the first Tuesday after Sept. 1|2025-09-02].",
    "Strikes are planned on [Monday|2025-08-25] and [Tuesday of next week|2025-08-26].",
    "We meet [Wednesday next week|2025-08-27]; we met [Monday last week|2025-08-11].",
    "The fair is on [the weekend of Sept. 6|2025-W36-WE].",
    "The barge sank on [Easter weekend|2025-W16-WE].",
  ])
  func nth(_ row: String) { check(row) }

  @Test(arguments: [
    "The team scored twice in the second half of the match."
  ])
  func untouched(_ row: String) { check(row) }
}
