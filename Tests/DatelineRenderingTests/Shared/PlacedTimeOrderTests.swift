import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct PlacedTimeOrderTests {
  private func event(
    _ begin: String?, _ end: String?, _ granularity: Granularity?, _ placement: Timeline.When.Placement = .within
  ) -> Timeline.Event {
    var event = SampleStory.timeline.events[0]
    event.when = Timeline.When(
      interval: CivilInterval(
        begin: begin.flatMap { CivilDateTime(iso: $0) }, end: end.flatMap { CivilDateTime(iso: $0) }),
      granularity: granularity, placement: placement)
    return event
  }

  private func begins(_ places: [PlacedTime?]) -> [String] { places.map { $0?.first.iso ?? "-" } }

  /// "Closed in March after the engineer resigned on the 14th": that month from the 14th on.
  @Test func aStretchBeginsBehindWhatComesFirst() {
    let places = PlacedTime.inOrder([
      event("2031-03-14", "2031-03-15", .day, .exact), event("2031-03-01", "2031-04-01", .month),
      event(nil, nil, nil), event("2031-03-20", "2031-03-21", .day, .exact),
    ])
    #expect(begins(places) == ["2031-03-14", "2031-03-14", "-", "2031-03-20"])
    #expect(places[1]?.last.end.date.description == "2031-04-01" && places[1]?.tellsAll == false)
    #expect(places[1]?.toldFirst.iso == "2031-03")
  }

  /// "By 12 March, before the strike of the 10th".
  @Test func aDeadlineStandsNoLaterThanWhatFollows() {
    let places = PlacedTime.inOrder([event(nil, "2031-03-13", nil), event("2031-03-10", "2031-03-11", .day, .exact)])
    #expect(begins(places) == ["2031-03-10", "2031-03-10"])
  }

  /// "By 12 March", and behind it a month that the 14th pushes on: the deadline keeps its day.
  @Test func aDeadlineYieldsToWhereTheRestStands() {
    let places = PlacedTime.inOrder([
      event("2031-03-12", "2031-03-13", .day, .exact), event(nil, "2031-03-13", nil),
      event("2031-03-14", "2031-03-15", .day, .exact), event("2031-03-01", "2031-04-01", .month),
    ])
    #expect(begins(places) == ["2031-03-12", "2031-03-12", "2031-03-14", "2031-03-14"])
  }

  @Test func whatIsToldToTheDayIsNeverMoved() {
    let places = PlacedTime.inOrder([
      event("2031-03-14", "2031-03-15", .day, .exact), event("2031-03-12", "2031-03-13", .day, .exact),
      event("2031-01-01", "2031-02-01", .month), event("2031-01-01", nil, .year, .spans),
    ])
    #expect(begins(places) == ["2031-03-14", "2031-03-12", "2031-01", "2031"])
  }

  /// By 9 p.m. on the 12th in California is before the 13th, although the instant lies behind UTC's midnight.
  @Test func daysAreThoseOfTheClocksOfTheirPlace() {
    let events = [
      event(nil, "2031-03-12T21:01:00-07:00", .minute), event("2031-03-13", "2031-03-14", .day, .exact),
    ]
    #expect(begins(PlacedTime.inOrder(events)) == ["2031-03-12T21:01:00-07:00", "2031-03-13"])
    #expect(begins(PlacedTime.onOneClock(events)) == ["2031-03-12T21:01:00", "2031-03-13"])
  }

  /// Programs that know no offsets get the clock of each place, unless that would turn two rows round.
  @Test func momentsOfManyZonesStandOnOneClock() {
    let moments = [
      event("2031-03-12T14:20:00+02:00", "2031-03-12T14:21:00+02:00", .minute, .exact),
      event("2031-03-12T12:30:00Z", "2031-03-12T12:31:00Z", .minute, .exact),
      event("2031-03-12T08:45:00-04:00", "2031-03-12T08:46:00-04:00", .minute, .exact),
    ]
    #expect(
      begins(PlacedTime.onOneClock(moments)) == ["2031-03-12T12:20:00", "2031-03-12T12:30:00", "2031-03-12T12:45:00"])
    #expect(begins(PlacedTime.onOneClock([moments[0]])) == ["2031-03-12T14:20:00"])
  }
}
