import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct TimelineFilterTests {
  private static func event(
    _ id: String, _ begin: String?, _ end: String?, _ status: EventStatus = .happened, _ salience: Double = 0.5,
    names: [String] = []
  ) -> Timeline.Event {
    Timeline.Event(
      id: id,
      when: begin == nil && end == nil
        ? nil
        : Timeline.When(
          interval: CivilInterval(
            begin: begin.flatMap { CivilDateTime(iso: $0) }, end: end.flatMap { CivilDateTime(iso: $0) }),
          granularity: nil, placement: .within, text: "some time"),
      summary: id, status: status, participants: names, places: [], attribution: nil, salience: salience, sources: [])
  }

  private let timeline = Timeline(
    events: [
      event("early", "2031-01-01", "2031-01-02", .happened, 0.2, names: ["Vera Lind"]),
      event("month", "2031-03-01", "2031-04-01", .planned, 0.9, names: ["Odo Marsh"]),
      event("open", "2031-03-05", nil, .ongoing, 0.4), event("by", nil, "2031-03-10", .denied, 0.4),
    ],
    undated: [event("undated", nil, nil, .alleged, 0.1)],
    relations: [Timeline.Relation(from: "early", to: "month", type: .before)],
    conflicts: [Timeline.Conflict(events: ["month"], what: .other("day"), sides: [])])

  private func ids(_ change: (inout TimelineFilter) -> Void) -> [String] {
    var filter = TimelineFilter()
    change(&filter)
    let view = filter.view(of: timeline)
    #expect(view.isView)
    return (view.events + view.undated).map(\.id)
  }

  @Test func anEmptyFilterGivesTheTimelineItself() { #expect(TimelineFilter().view(of: timeline) == timeline) }

  @Test(arguments: [
    ("2031-01-02", ["month", "open", "by"]), ("2031-01-01", ["early", "month", "open", "by"]),
    ("2031-03-10", ["month", "open"]), ("2031-04-01", ["open"]),
  ])
  func since(date: String, expected: [String]) { #expect(ids { $0.since = CivilDateTime(iso: date) } == expected) }

  @Test(arguments: [
    ("2030-12-31", ["by"]), ("2031-01-01", ["early", "by"]), ("2031-03-04", ["early", "month", "by"]),
    ("2031-03-05T00:00:00", ["early", "month", "by"]), ("2031-03-05", ["early", "month", "open", "by"]),
  ])
  func until(date: String, expected: [String]) { #expect(ids { $0.until = CivilDateTime(iso: date) } == expected) }

  @Test func statuses() {
    #expect(ids { $0.statuses = [.denied, .alleged] } == ["by", "undated"])
    #expect(ids { $0.statuses = TimelineFilter.printedStatuses } == ["early", "month", "open", "undated"])
  }

  @Test func names() {
    #expect(ids { $0.participants = ["lind"] } == ["early"])
    #expect(ids { $0.participants = ["LIND vera", "marsh"] } == ["early", "month"])
    #expect(ids { $0.places = ["Varn"] } == [])
  }

  @Test func whoSaysSoTakesPart() {
    var said = Self.event("said", "2031-01-01", "2031-01-02")
    said.attribution = "Engineer Tilda Marsh"
    var filter = TimelineFilter()
    filter.participants = ["marsh"]
    #expect(filter.view(of: Timeline(events: [said])).events.map(\.id) == ["said"])
  }

  @Test func theMostSalientAreKeptInOrder() {
    #expect(ids { $0.limit = 2 } == ["month", "open"])
    #expect(ids { $0.limit = 0 } == [])
  }

  @Test func theTopicComesFirst() {
    #expect(
      ids {
        $0.limit = 2
        $0.topic = "Early"
      } == ["early", "month"])
    var filter = TimelineFilter()
    filter.topic = "early"
    #expect(filter.view(of: timeline) == timeline)
  }

  @Test func whatBelongsToGoneEventsGoes() {
    var filter = TimelineFilter()
    filter.statuses = [.happened]
    let view = filter.view(of: timeline)
    #expect(view.relations.isEmpty && view.conflicts.isEmpty)
  }
}
