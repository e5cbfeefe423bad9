import CivilTime
import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

@Suite struct TimesketchRendererTests {
  private struct Row: Decodable, Equatable { var message, datetime, timestamp_desc, status, when: String }

  private func rows(_ timeline: Timeline) throws -> [Row] {
    try TimesketchRenderer().render(timeline).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }

  private func row(_ when: Timeline.When) throws -> Row? {
    var event = SampleStory.timeline.events[0]
    event.when = when
    return try rows(Timeline(events: [event])).first
  }

  private func when(
    _ begin: String?, _ end: String?, _ granularity: Granularity?, _ placement: Timeline.When.Placement,
    approximate: Bool = false
  ) -> Timeline.When {
    Timeline.When(
      interval: CivilInterval(
        begin: begin.flatMap { CivilDateTime(iso: $0) }, end: end.flatMap { CivilDateTime(iso: $0) }),
      granularity: granularity, placement: placement, approximate: approximate)
  }

  @Test func momentsHaveARowThatSaysWhatIsKnown() throws {
    let local = try #require(try row(when("2031-03-04T21:30:00", "2031-03-04T21:31:00", .minute, .exact)))
    #expect(local.datetime == "2031-03-04T21:30:00" && local.timestamp_desc == "Time told, without a zone")
    let moment = try #require(try row(when("2031-03-04T09:30:00+01:00", "2031-03-04T09:31:00+01:00", .minute, .exact)))
    #expect(moment.datetime == "2031-03-04T09:30:00+01:00" && moment.timestamp_desc == "Time told")
    let since = try #require(try row(when("2031-03-04T09:30:00Z", nil, .minute, .spans)))
    #expect(since.timestamp_desc == "Begin of what was told: since 4 March 2031, 09:30 UTC")
  }

  /// A day is no moment, nor is a deadline one of what was done by it.
  @Test func whatNobodyToldByTheClockIsLeftOut() throws {
    for when in [
      when("2031-03-04", "2031-03-05", .day, .exact), when("2031-03-04", nil, .day, .spans),
      when("2031-03-04T12:00:00", "2031-03-04T18:00:00", .partOfDay, .exact),
      when("2031-03-04T06:00:00", "2031-03-05", nil, .within),
      when("2031-03-01", "2031-04-01", .month, .within), when(nil, "2031-03-13T18:31:00", .minute, .within),
      when("2031-03-05", nil, nil, .within), when("2031-03-03", "2031-03-06", nil, .within),
      when("2031-03-04", "2031-03-05", .day, .within, approximate: true),
      when("2031-01-01", "2032-01-01", .year, .within),
      when("-0043-03-15", "-0043-03-16", .day, .exact),
    ] {
      #expect(try row(when) == nil, "\(when.text)")
    }
    let timeline = SampleStory.timeline
    let leftOut = TimesketchRenderer().leftOut(timeline)
    #expect(try rows(timeline).count + leftOut.count == timeline.events.count + timeline.undated.count)
    #expect(!leftOut.isEmpty)
    #expect(TimelineFormat.timesketch.leftOutNote(timeline)?.contains("they are not told by the clock") == true)
  }

  @Test func noTextBreaksALine() throws {
    var timeline = HostileTexts.timeline
    for index in timeline.events.indices {
      timeline.events[index].when = when("2031-03-04T09:30:00Z", "2031-03-04T09:31:00Z", .minute, .exact)
    }
    #expect(try rows(timeline).count == timeline.events.count)
  }
}
