import CivilTime
import Testing

@testable import DatelineModel

@Suite struct WhenTextTests {
  typealias Row = (begin: String?, end: String?, Granularity?, Timeline.When.Placement, approximate: Bool, text: String)

  static let rows: [Row] = [
    ("2031-03-03", "2031-03-04", .day, .exact, false, "3 March 2031"),
    ("2031-03-03", "2031-03-04", .day, .within, true, "about 3 March 2031"),
    ("2031-03-01", "2031-04-01", .month, .within, true, "about March 2031"),
    ("2031-07-01", "2031-10-01", .quarter, .exact, false, "the third quarter of 2031"),
    ("2031-07-01", "2032-01-01", .half, .exact, false, "the second half of 2031"),
    ("2031-06-01", "2031-09-01", .season, .within, false, "summer 2031"),
    ("2031-12-01", "2032-03-01", .season, .within, false, "winter 2031–2032"),
    ("2031-01-01", "2032-01-01", .year, .within, false, "2031"),
    ("1980-01-01", "1990-01-01", .decade, .spans, false, "the 1980s"),
    ("1900-01-01", "2000-01-01", .century, .spans, false, "the 20th century"),
    ("-0043-03-15", "-0043-03-16", .day, .exact, false, "15 March 44 BC"),
    ("2031-03-03", "2031-03-10", .week, .within, false, "the week of 3 March 2031"),
    ("2031-03-08", "2031-03-10", .weekend, .within, false, "the weekend of 8 March 2031"),
    ("2031-03-03T09:05:00Z", "2031-03-03T09:06:00Z", .minute, .exact, false, "3 March 2031, 09:05 UTC"),
    ("2031-03-03T18:00:00", "2031-03-03T22:00:00", .partOfDay, .within, false, "3 March 2031, evening"),
    ("2031-03-03T20:00:00", "2031-03-04T06:00:00", .partOfDay, .within, false, "3 March 2031, night"),
    ("2031-03-03T12:00:00", "2031-03-03T18:00:00", .partOfDay, .within, false, "3 March 2031, afternoon"),
    ("2031-03-03T07:00:00", "2031-03-03T10:00:00", .partOfDay, .within, false, "3 March 2031, morning"),
    ("2031-04-01", "2031-04-11", .month, .within, true, "early April 2031"),
    ("2031-06-21", "2031-07-01", .month, .within, true, "late June 2031"),
    ("2031-06-21", "2031-07-01", .month, .within, false, "between 21 and 30 June 2031"),
    ("2031-09-01", "2032-01-01", .year, .within, true, "late 2031"),
    ("1980-01-01", "1984-05-01", .decade, .within, true, "the early 1980s"),
    ("1986-09-01", "1990-01-01", .decade, .within, true, "the late 1980s"),
    ("1967-01-01", "2000-01-01", .century, .within, true, "the late 20th century"),
    ("2031-05-01", "2031-09-01", .year, .within, true, "about May to August 2031"),
    ("2031-03-03T20:00:00", "2031-03-04", nil, .within, false, "3 March 2031, after 20:00"),
    ("2031-03-03", "2031-03-03T06:30:00", nil, .within, true, "about 3 March 2031, before 06:30"),
    ("2031-03-03T09:00:00", "2031-03-03T11:00:00", .minute, .spans, false, "3 March 2031, 09:00 to 11:00"),
    (
      "2031-03-03T22:00:00", "2031-03-04T05:00:00", .minute, .spans, false,
      "3 March 2031, 22:00 to 4 March 2031, 05:00"
    ),
    ("2031-03-03T16:00:00", "2031-03-04", .day, .exact, true, "late on 3 March 2031"),
    ("2031-03-03", "2031-03-03T08:00:00", .day, .exact, true, "early on 3 March 2031"),
    ("2031-03-03T16:00:00Z", "2031-03-03T18:00:00Z", nil, .within, false, "3 March 2031, 16:00 to 18:00"),
    (
      "2031-03-03T20:00:00", "2031-03-05T06:00:00", nil, .within, false,
      "between 3 March 2031, 20:00 and 5 March 2031, 06:00"
    ),
    ("2031-03-03", "2031-03-06", .day, .spans, false, "3 to 5 March 2031"),
    ("2009-01-01", "2031-03-06", .year, .spans, false, "2009 to 5 March 2031"),
    ("2030-05-01", "2031-03-06", .month, .spans, false, "May 2030 to 5 March 2031"),
    ("2030-05-01", "2031-03-06", .day, .spans, false, "1 May 2030 to 5 March 2031"),
    ("2031-03-03", "2031-03-06", nil, .within, false, "between 3 and 5 March 2031"),
    ("2031-03-01", "2031-06-01", .month, .spans, false, "March to May 2031"),
    ("2031-03-30", "2031-04-03", .day, .within, true, "about 30 March to 2 April 2031"),
    ("2030-12-30", "2031-01-03", .day, .within, false, "between 30 December 2030 and 2 January 2031"),
    ("2030-11-01", "2031-02-01", .month, .spans, false, "November 2030 to January 2031"),
    (nil, "2031-03-03T12:00:00", .minute, .within, false, "by 3 March 2031, 12:00"),
    (nil, "2031-03-03T10:31:00", .minute, .within, false, "by 3 March 2031, 10:31"),
    (nil, "2031-03-03T12:30:00", .minute, .within, false, "by 3 March 2031, 12:30"),
    ("2029-01-01", "2031-01-01", .year, .spans, false, "2029 to 2030"),
    ("2031-02-01", nil, .month, .spans, true, "since about February 2031"),
    ("2031-02-01", nil, nil, .spans, true, "as of 1 February 2031"),
    ("2031-01-01", nil, .year, .spans, false, "since 2031"),
    ("2031-03-04", nil, nil, .within, false, "after 3 March 2031"),
    (nil, "2031-03-04", nil, .within, false, "by 3 March 2031"),
    (nil, "2031-03-04", .day, .spans, false, "until 3 March 2031"),
    (nil, nil, nil, .within, false, "at an unknown time"),
  ]

  @Test(arguments: rows) func words(row: Row) {
    let interval = CivilInterval(
      begin: row.begin.flatMap { CivilDateTime(iso: $0) }, end: row.end.flatMap { CivilDateTime(iso: $0) })
    #expect((interval.begin == nil) == (row.begin == nil) && (interval.end == nil) == (row.end == nil))
    let when = Timeline.When(
      interval: interval, granularity: row.2, placement: row.3, approximate: row.approximate)
    #expect(when.text == row.text)
  }

  typealias Unit = (value: String, Hemisphere, text: String)

  /// What one unit tells is said in its own words.
  @Test(
    arguments: [
      ("2031-SU", .northern, "summer 2031"), ("2031-SU", .southern, "summer 2031–2032"),
      ("2031-WI", .southern, "winter 2031"), ("2031-WI", .northern, "winter 2031–2032"),
      ("2031-03-03TAF", .northern, "3 March 2031, afternoon"), ("2031-03-03TNI", .northern, "3 March 2031, night"),
      ("2031-03-03TMI", .northern, "3 March 2031, midday"), ("2031-03-03TEV", .northern, "3 March 2031, evening"),
      ("2031-03-03TMO", .northern, "3 March 2031, morning"), ("2031-03-03T10:31", .northern, "3 March 2031, 10:31"),
    ] as [Unit]) func unitsKeepTheirNames(unit: Unit) throws
  {
    let value = try #require(TIMEX3Value(unit.value))
    let interval = try #require(value.interval(CalendarConventions(hemisphere: unit.1)))
    let when = Timeline.When(
      value: value, interval: interval, granularity: value.granularity, placement: .within)
    #expect(when.text == unit.text)
  }

  typealias Stretch = (first: String?, last: String?, Timeline.When.Placement, approximate: Bool, text: String)

  /// Told sides; a `!` stands before one that is not reached into.
  @Test(
    arguments: [
      (nil, "2031-03-03T10:31", .spans, false, "until 3 March 2031, 10:31"),
      (nil, "2031-03-03T12:00", .within, false, "by 3 March 2031, 12:00"),
      (nil, "!2031-08-18", .within, false, "before 18 August 2031"),
      (nil, "2031-08-18", .within, false, "by 18 August 2031"),
      (nil, "2031", .within, false, "by 2031"), (nil, "2031-05", .spans, true, "until about May 2031"),
      ("2031-03-03T10:06", "2031-03-03T10:21", .spans, false, "3 March 2031, 10:06 to 10:21"),
      ("2031-03-03T22:00", "2031-03-04T05:01", .spans, false, "3 March 2031, 22:00 to 4 March 2031, 05:01"),
      ("2031-03-03T22:00", "2031-03-03", .within, false, "3 March 2031, after 22:00"),
      ("2031-03-03", "2031-03-03T06:30", .spans, false, "3 March 2031, by 06:30"),
      ("1961-05", "1962-03-12", .spans, false, "May 1961 to 12 March 1962"),
      ("2031-06-02", "2031-06-04", .spans, false, "2 to 4 June 2031"),
      ("2031-06-02", "2031-07-04", .within, false, "between 2 June and 4 July 2031"),
      ("1990", "2004", .spans, false, "1990 to 2004"), ("2031-03", "2031-05", .spans, false, "March to May 2031"),
      ("2031-SP", "2032", .spans, false, "spring 2031 to 2032"),
      ("2031-06", nil, .spans, true, "since about June 2031"),
      ("!2031-03-03", nil, .within, false, "after 3 March 2031"), ("!2031", nil, .within, false, "after 2031"),
      ("2031-03-03T09:05", nil, .within, false, "from 3 March 2031, 09:05"),
    ] as [Stretch]) func sidesAreSaidAsTold(stretch: Stretch) throws
  {
    func side(_ text: String?) -> Timeline.When.Side? {
      guard let text else { return nil }
      let isIncluded = !text.hasPrefix("!")
      return TIMEX3Value(isIncluded ? text : String(text.dropFirst())).flatMap {
        Timeline.When.Side($0, isIncluded: isIncluded)
      }
    }
    let (first, last) = (side(stretch.first), side(stretch.last))
    #expect((first == nil) == (stretch.first == nil) && (last == nil) == (stretch.last == nil))
    let interval = CivilInterval(
      begin: first.flatMap { $0.isIncluded ? $0.value.interval?.begin : $0.value.interval?.end },
      end: last.flatMap { $0.isIncluded ? $0.value.interval?.end : $0.value.interval?.begin })
    let when = Timeline.When(
      told: .sides(first: first, last: last), interval: interval, granularity: (last ?? first)?.value.granularity,
      placement: stretch.2, approximate: stretch.approximate)
    #expect(when.text == stretch.text)
  }

  @Test func whatIsNoKnownUnitIsNoSide() {
    for text in ["PRESENT_REF", "P3D", "XXXX-03-04", "2031-03-XX"] {
      #expect(TIMEX3Value(text).flatMap { Timeline.When.Side($0) } == nil)
    }
  }

  @Test func aFewDaysBefore() {
    let day = CivilDateTime(iso: "2031-03-18")
    let interval = CivilInterval(
      begin: CivilDateTime(iso: "2031-03-14"), end: day, earliest: CivilDateTime(iso: "2031-03-10"), latest: day)
    let when = Timeline.When(interval: interval, granularity: .day, placement: .within, approximate: true)
    #expect(when.text == "a few days before 18 March 2031")
    #expect(when.interval == interval)
  }
}
