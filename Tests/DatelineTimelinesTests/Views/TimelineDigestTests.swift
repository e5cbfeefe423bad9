import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct TimelineDigestTests {
  /// A story of ten days: 3 March is what later articles come back to.
  private let timeline = Tellings.timeline(
    [
      Tellings.atom("a", "ferry crew varn strike harbour begin", "2031-03-03"),
      Tellings.atom("b", "crew ferry varn strike harbour begin", "2031-03-03"),
      Tellings.atom("c", "strike varn ferry crew harbour begin", "2031-03-03"),
      Tellings.atom("a", "museum painting market buy", "2031-03-03", sentence: 1),
      Tellings.atom("b", "minister union talk meet", "2031-03-05", sentence: 1),
      Tellings.atom("c", "port bridge repair open", "/2031-03-12", sentence: 1),
      Tellings.atom("c", "old quarrel wage remember", "2019-03-03", sentence: 2),
      Tellings.atom("c", "new ferry route plan", "2031-05-01", .planned, sentence: 3),
    ], published: ["a": "2031-03-03", "b": "2031-03-08", "c": "2031-03-12"])

  private func rows(_ digest: TimelineDigest) -> [String] {
    let view = digest.view(of: timeline)
    #expect(view.isView && view.undated.isEmpty)
    return view.events.map { "\($0.when?.text ?? "-"): \($0.sources[0].quote)" }
  }

  @Test func theDayThatOthersLookBackOn() {
    let rows = rows(TimelineDigest(maxDates: 1, perDate: 1))
    #expect(rows.count == 1)
    #expect(rows.first?.hasPrefix("3 March 2031: ") == true && rows.first?.contains("strike") == true)
  }

  @Test func severalDaysInOrder() {
    let days = rows(TimelineDigest(maxDates: 3, perDate: 1)).map { $0.split(separator: ":")[0] }
    #expect(days == ["3 March 2031", "5 March 2031", "about 12 March 2031"])
  }

  @Test func theTopicDecidesBetweenSentences() {
    let rows = rows(TimelineDigest(topic: "Painting, market", maxDates: 1, perDate: 2))
    #expect(rows.count == 2)
  }

  @Test func withoutLimitsAllDaysOfTheStory() {
    let rows = rows(TimelineDigest())
    #expect(rows.count == 3)
    #expect(!rows.contains { $0.contains("quarrel") || $0.contains("route") })
  }

  @Test func aSentenceWithoutAnEventTellsItsDayItself() {
    var timeline = timeline
    timeline.passages.append(
      Timeline.Passage(
        source: "c", quote: "On 5 March the harbour master wrote to the minister about the crew.", start: 900, end: 960,
        position: 9, days: [CivilDate(iso: "2031-03-05")].compactMap(\.self)))
    let view = TimelineDigest(topic: "harbour master", maxDates: 2, perDate: 1).view(of: timeline)
    #expect(view.events.last?.summary == "On 5 March the harbour master wrote to the minister about the crew.")
    #expect(view.events.last?.when?.text == "5 March 2031")
  }

  @Test func daysAndStatusesThatTheFilterLeavesOut() {
    var filter = TimelineFilter()
    filter.since = CivilDateTime(iso: "2031-03-04")
    let view = TimelineDigest(maxDates: 1, perDate: 1).view(of: timeline, keeping: filter)
    #expect(view.events.map { $0.when?.text } == ["5 March 2031"])
    filter.statuses = [.denied]
    #expect(TimelineDigest(maxDates: 1).view(of: timeline, keeping: filter).events.isEmpty)
  }

  @Test func backgroundComesInWhereTheStoryHasNoMoreDays() {
    let view = TimelineDigest(maxDates: 9, perDate: 1).view(of: timeline)
    #expect(view.events.first?.when?.text == "3 March 2019")
  }

  @Test func nothingGivesNothing() {
    #expect(TimelineDigest(maxDates: 3).view(of: Timeline()).events.isEmpty)
    #expect(rows(TimelineDigest(maxDates: 0)).isEmpty)
  }
}
