import CivilTime
import DatelineModel
import DatelineTestSupport
import Testing

@Suite struct RangeTests {
  @Test(arguments: [
    ("It ran from [3|2025-05-03] to [5 May|2025-05-05].", "2025-05-03", "2025-05-06"),
    ("It ran on [Nov. 14|2024-11-14]-[16|2024-11-16].", "2024-11-14", "2024-11-17"),
    ("It ran from [2003|2003] to [2011|2011].", "2003-01-01", "2012-01-01"),
    ("It ran between [May|1990-05] and [July 1990|1990-07].", "1990-05-01", "1990-08-01"),
    ("The war of [1989|1989]-[90|1990] ended.", "1989-01-01", "1991-01-01"),
  ])
  func closed(_ row: String, _ begin: String, _ end: String) throws {
    check(row)
    let range = try #require(annotation(of: MarkedText(row).text).ranges.first)
    #expect(range.interval == CivilInterval(begin: CivilDateTime(iso: begin), end: CivilDateTime(iso: end)))
  }

  @Test(
    arguments: [
      ("She has ruled since 2014.", "2014-01-01", nil), ("It is open through Friday.", nil, "2025-08-23"),
      ("Pay by Monday.", nil, "2025-08-26"), ("Nothing moved before 2010.", nil, "2010-01-01"),
      ("He fled after 3 May 1998.", "1998-05-04", nil),
    ] as [(String, String?, String?)])
  func open(_ text: String, _ begin: String?, _ end: String?) throws {
    let range = try #require(annotation(of: text).ranges.first)
    #expect(
      range.interval
        == CivilInterval(begin: begin.flatMap { CivilDateTime(iso: $0) }, end: end.flatMap { CivilDateTime(iso: $0) }))
  }
}
