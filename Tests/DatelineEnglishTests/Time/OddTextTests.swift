import CivilTime
import DatelineModel
import DatelineTestSupport
import Testing

/// Any text must do: words of time in senseless order, numbers too great for any calendar.
@Suite struct OddTextTests {
  private static let words = [
    "the", "last", "next", "three", "weeks", "ago", "later", "May", "Monday", "3", "1989", "2025", "-", "–", "/", ":",
    "a.m.", "of",
    "first", "quarter", "half", "past", "to", "ten", "before", "after", "until", "since", "and", "early", "’80s", "'s",
    "year",
    "19th", "century", "BC", "every", "Q3", "FY24", "noon", "EST", "spring", "Easter", "million", "1/2", "(", ")", "“",
    "”", ",",
    "that", "same", "day", "night", "no", "more", "than", "at", "least", "a", "few", "or", "so", "end", "9/11", "1,000",
    "3.5",
  ]

  @Test func senselessOrderDoesNoHarm() {
    var random = RandomSource(seed: 20_250_820)
    for _ in 0..<1500 {
      let text = (0..<24).map { _ in Self.words[Int.random(in: 0..<Self.words.count, using: &random)] }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let found = annotation(of: text)
      for (one, other) in zip(found.expressions, found.expressions.dropFirst()) {
        #expect(one.range.upperBound <= other.range.lowerBound)
      }
      for range in found.ranges {
        #expect(
          found.expressions.indices.contains(range.from ?? 0) && found.expressions.indices.contains(range.to ?? 0))
      }
    }
  }

  @Test(arguments: [
    "900,000 million years ago", "in 4000000000 days", "the past 99999999999 centuries", "31/31/2025",
    "30 February 2025",
    "February 30", "0/0/0", "25:61", "the 99th century", "the 400th day of May", "the 0th of May",
    "19T99999999999999999999999999",
  ])
  func noCalendarHoldsIt(_ text: String) { _ = annotation(of: text) }
}
