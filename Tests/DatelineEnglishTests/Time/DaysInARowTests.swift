import CivilTime
import DatelineModel
import Testing

/// "on Saturday and Sunday": two days that "and" joins are one stretch where the second comes right behind the first.
@Suite struct DaysInARowTests {
  @Test(arguments: [
    ("Rain flooded the harbour on Saturday and Sunday.", 1),
    ("The fair will be held on March 10 and March 11, 2026.", 1),
    ("The fair will be held on March 10 and March 17, 2026.", 0),
    ("The fair was held on Monday and Thursday.", 0),
    ("The council met on Saturday and its clerk resigned on Sunday.", 0),
  ])
  func areOneStretch(_ row: (text: String, ranges: Int)) throws {
    let ranges = annotation(of: row.text).ranges
    #expect(ranges.count == row.ranges, "\(row.text)")
    for range in ranges {
      let (begin, end) = (try #require(range.interval.begin), try #require(range.interval.end))
      #expect(end.date.dayNumber - begin.date.dayNumber == 2)
    }
  }
}
