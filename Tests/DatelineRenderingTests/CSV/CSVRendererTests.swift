import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct CSVRendererTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""), ("", ""),
    ("say \"\u{301}x, y", "\"say \"\"\u{301}x, y\""), ("a,\u{301}b", "\"a,\u{301}b\""), ("=1+1", "'=1+1"),
    ("@x,y", "\"'@x,y\""), ("+cmd|' /C'!A0", "'+cmd|' /C'!A0"), ("-A1", "'-A1"), ("-0043-03-15", "-0043-03-15"),
    ("-0043~/-0042", "-0043~/-0042"), ("-0043-03-15T09:30:00+01:00", "-0043-03-15T09:30:00+01:00"), ("-5", "-5"),
    ("-1+1", "'-1+1"), ("-0043+1", "'-0043+1"),
  ])
  func cells(text: String, expected: String) {
    #expect(Array(CSVText.cell(text).utf8) == Array(expected.utf8))
  }

  @Test func aRowForEachEventAndLinesEndInCRLF() {
    let text = CSVRenderer().render(SampleStory.timeline)
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 1 + SampleStory.timeline.events.count + SampleStory.timeline.undated.count)
    #expect(lines[0].hasPrefix("id,when,begin_day,last_day,") && text.hasSuffix("\r\n"))
  }

  typealias Row = (begin: String?, end: String?, Granularity?, Timeline.When.Placement, cells: [String])

  /// From `when` to `utc_offset`: the last day is included, far years have no days, no words look like a date alone.
  @Test(
    arguments: [
      ("2031-03-04", "2031-03-05", .day, .exact, ["on 4 March 2031", "2031-03-04", "2031-03-04", "", "", ""]),
      ("1961-05-01", "1961-06-01", .month, .within, ["in May 1961", "1961-05-01", "1961-05-31", "", "", ""]),
      ("2020-01-01", "2025-01-01", .year, .spans, ["2020 to 2024", "2020-01-01", "2024-12-31", "", "", ""]),
      (nil, "2031-03-13", nil, .within, ["by 12 March 2031", "", "2031-03-12", "", "", ""]),
      (
        "2031-03-04T12:00:00", "2031-03-04T18:00:00", .partOfDay, .exact,
        ["\"on 4 March 2031, afternoon\"", "2031-03-04", "2031-03-04", "", "", ""]
      ),
      (
        "2031-03-04T06:00:00", "2031-03-05", nil, .within,
        ["\"4 March 2031, after 06:00\"", "2031-03-04", "2031-03-04", "2031-03-04T06:00:00", "", ""]
      ),
      (
        "2031-03-04T09:30:00+01:00", "2031-03-04T09:31:00+01:00", .minute, .exact,
        [
          "\"on 4 March 2031, 09:30 UTC+01:00\"", "2031-03-04", "2031-03-04", "2031-03-04T09:30:00",
          "2031-03-04T09:30:00",
          "UTC+01:00",
        ]
      ),
      ("-0043-03-15", "-0043-03-16", .day, .exact, ["on 15 March 44 BC", "", "", "", "", ""]),
      (
        "-0043-03-15T09:30:00+01:00", "-0043-03-15T09:31:00+01:00", .minute, .exact,
        ["\"on 15 March 44 BC, 09:30 UTC+01:00\"", "", "", "", "", ""]
      ),
      ("1899-12-31", "1900-01-01", .day, .exact, ["on 31 December 1899", "", "", "", "", ""]),
    ] as [Row]) func everyColumnHasOneType(row: Row)
  {
    var event = SampleStory.timeline.events[0]
    event.when = Timeline.When(
      interval: CivilInterval(
        begin: row.begin.flatMap { CivilDateTime(iso: $0) }, end: row.end.flatMap { CivilDateTime(iso: $0) }),
      granularity: row.2, placement: row.3)
    let line = CSVRenderer().render(Timeline(events: [event])).split(separator: "\r\n")[1]
    #expect(line.hasPrefix("\(event.id),\(row.cells.joined(separator: ",")),"), "\(line)")
  }

  /// Hours that end at 11 are over in the minute before.
  @Test func theLastMomentIsIncluded() {
    var event = SampleStory.timeline.events[0]
    event.when = Timeline.When(
      interval: CivilInterval(
        begin: CivilDateTime(iso: "2031-03-14T09:00:00"), end: CivilDateTime(iso: "2031-03-14T11:00:00")),
      granularity: .hour, placement: .within, text: "in the forenoon")
    let text = CSVRenderer().render(Timeline(events: [event]))
    #expect(text.contains(",2031-03-14,2031-03-14,2031-03-14T09:00:00,2031-03-14T10:59:00,,"), "\(text)")
  }
}
