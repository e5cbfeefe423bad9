import CivilTime
import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

@Suite struct VisRendererTests {
  private struct Item: Decodable {
    var id, content, title, start, type, className, status: String
    var end: String?
    var certain: Bool
  }

  private func items(_ timeline: Timeline) throws -> [Item] {
    try JSONDecoder().decode([Item].self, from: Data(VisRenderer().render(timeline).utf8))
  }

  @Test(arguments: [
    ("2031-03-04", "2031-03-04T00:00:00"), ("2031-03-04T09:30:00+02:00", "2031-03-04T09:30:00+02:00"),
    ("-0043-03-15", "-000043-03-15T00:00:00"), ("+12025-01-01", "+012025-01-01T00:00:00"),
    ("+0000-01-01", "0000-01-01T00:00:00"),
  ])
  func momentsAreJavaScripts(iso: String, expected: String) {
    #expect(CivilDateTime(iso: iso).map { VisRenderer.local($0) } == expected)
  }

  @Test func daysArePointsAndStretchesRanges() throws {
    let items = try items(SampleStory.timeline)
    #expect(items.count == SampleStory.timeline.events.count)
    for item in items { #expect((item.type == "range") == (item.end != nil)) }
    let since = try #require(items.first { $0.content.contains("since about February 2029") })
    #expect(since.start == "2029-02-01T00:00:00" && since.end == "2029-03-01T00:00:00" && !since.certain)
  }

  /// A month on its days is no event that lasts a month.
  @Test func whatIsCoarserThanADayBeginsWithItsTime() throws {
    var event = SampleStory.timeline.events[0]
    event.when = Timeline.When(
      interval: CivilInterval(begin: CivilDateTime(iso: "1961-05-01"), end: CivilDateTime(iso: "1961-06-01")),
      granularity: .month, placement: .within)
    let item = try #require(try items(Timeline(events: [event])).first)
    #expect(item.content.hasPrefix("<em>May 1961:</em> ") && !item.certain && item.end == "1961-06-01T00:00:00")
  }

  @Test func textsAreEscapedHTML() throws {
    for item in try items(HostileTexts.timeline) {
      #expect(!(item.content + item.title).contains("<script") && !(item.content + item.title).contains("<img"))
    }
  }
}
