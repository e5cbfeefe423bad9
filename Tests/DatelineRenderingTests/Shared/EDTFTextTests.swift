import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct EDTFTextTests {
  typealias Row = (begin: String?, end: String?, Granularity?, Timeline.When.Placement, approximate: Bool, edtf: String)

  @Test(
    arguments: [
      ("1961-05-01", "1961-06-01", .month, .within, false, "1961-05"),
      ("2022-02-01", "2022-03-01", .month, .within, true, "2022-02~"),
      (nil, "2024-03-15", nil, .within, false, "../2024-03-14"),
      ("2024-03-15", nil, nil, .within, false, "2024-03-15/.."),
      ("2020-01-01", "2025-01-01", .year, .spans, false, "2020/2024"),
      ("2031-03-03", "2031-03-06", nil, .within, false, "2031-03-03/2031-03-05"),
      ("2031-03-17", "2031-03-24", .week, .within, false, "2031-03-17/2031-03-23"),
      ("2031-03-04T09:30:00Z", "2031-03-04T09:31:00Z", .minute, .exact, false, "2031-03-04T09:30:00Z"),
      ("2031-03-04T06:00:00", "2031-03-04T12:00:00", .partOfDay, .within, false, "2031-03-04"),
      ("2031-03-04T09:30:00", "2031-03-05T10:00:00", .minute, .spans, false, "2031-03-04/2031-03-05"),
      ("2031-03-04T06:00:00", "2031-03-05", nil, .within, false, "2031-03-04"),
      ("2031-03-04T20:00:00", "2031-11-21", .minute, .spans, true, "2031-03-04~/2031-11-20~"),
      ("-0043-03-15", "-0043-03-16", .day, .exact, false, "-0043-03-15"),
      ("0000-01-01", "0001-01-01", .year, .within, false, "0000"),
      ("+12025-01-01", "+12026-01-01", .year, .within, false, "Y12025"),
    ] as [Row]) func bounds(row: Row)
  {
    let when = Timeline.When(
      interval: CivilInterval(
        begin: row.begin.flatMap { CivilDateTime(iso: $0) }, end: row.end.flatMap { CivilDateTime(iso: $0) }),
      granularity: row.2, placement: row.3, approximate: row.approximate)
    #expect(when.edtf == row.edtf)
    #expect(when.edtf.flatMap { EDTF($0) } != nil)
  }

  @Test(arguments: [("2019-SP", "2019-21"), ("198", "198X"), ("19", "19XX"), ("2031-Q3", "2031-35")])
  func units(value: String, edtf: String) throws {
    let value = try #require(TIMEX3Value(value))
    let interval = try #require(value.interval)
    let when = Timeline.When(value: value, interval: interval, granularity: value.granularity, placement: .within)
    #expect(when.edtf == edtf)
  }

  /// Doubted and estimated are two things, in EDTF and back from JSON.
  @Test(arguments: [(false, false, "1984"), (true, false, "1984~"), (false, true, "1984?"), (true, true, "1984%")])
  func marks(approximate: Bool, uncertain: Bool, edtf: String) throws {
    let value = try #require(TIMEX3Value("1984"))
    let when = Timeline.When(
      value: value, interval: try #require(value.interval), granularity: .year, placement: .within,
      approximate: approximate, uncertain: uncertain)
    #expect(when.edtf == edtf)
    var timeline = SampleTimelines.everyField
    timeline.events[0].when = when
    #expect(
      try TimelineJSON.timeline(in: Array(JSONRenderer(indented: false).render(timeline).utf8)).events[0].when == when)
  }

  @Test func whatHasNoBoundHasNone() {
    #expect(Timeline.When(interval: .unbounded, granularity: nil, placement: .within).edtf == nil)
  }
}
