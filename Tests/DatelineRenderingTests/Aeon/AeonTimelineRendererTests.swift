import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct AeonTimelineRendererTests {
  @Test(arguments: [
    ("2031-03-04", "2031-03-05", Granularity.day, ["It shuts", "2031-03-04", ""]),
    ("1961-05-01", "1961-06-01", .month, ["In May 1961: It shuts", "1961-05", ""]),
    ("2020-01-01", "2025-01-01", .year, ["2020 to 2024: It shuts", "2020", "2024"]),
    ("2031-03-04T09:30:00", "2031-03-04T09:31:00", .minute, ["It shuts", "2031-03-04 09:30:00", ""]),
    (
      "2031-03-04T06:00:00", "2031-03-05", .minute,
      ["It shuts", "2031-03-04 06:00:00", "2031-03-04 23:59:00"]
    ),
    ("-0043-03-15", "-0043-03-16", .day, ["It shuts", "0044-03-15 BC", ""]),
  ]) func datesAreNoFinerThanTold(begin: String, end: String, granularity: Granularity, cells: [String]) {
    var event = SampleStory.timeline.events[0]
    let interval = CivilInterval(begin: CivilDateTime(iso: begin), end: CivilDateTime(iso: end))
    event.when = Timeline.When(
      interval: interval, granularity: granularity, placement: granularity == .year ? .spans : .exact)
    event.summary = "It shuts"
    let row = AeonTimelineRenderer().render(Timeline(events: [event])).split(separator: "\r\n")[1]
    #expect(row.hasPrefix("\(event.id),Event,\(cells.joined(separator: ",")),"), "\(row)")
  }

  /// It runs no formulas: what a spreadsheet might run stands as it is.
  @Test func labelsAreAsTheyAre() {
    var event = SampleStory.timeline.events[0]
    (event.summary, event.when) = ("+1 was added", nil)
    #expect(AeonTimelineRenderer().render(Timeline(events: [event])).contains(",Event,+1 was added,"))
  }

  @Test func everyEventIsARow() {
    let text = AeonTimelineRenderer().render(SampleStory.timeline)
    #expect(text.hasPrefix("Internal Identifier,Type,Label,Start Date,End Date,"))
    for event in SampleStory.timeline.events + SampleStory.timeline.undated {
      #expect(text.contains("\r\n\(event.id),"))
    }
  }
}
