internal import CivilTime
internal import DatelineModel

extension PlacedTime {
  /// The places of events on an axis, in the order of their timeline, which no program that sorts by them turns round.
  ///
  /// Dates alone give most of that order. Where an article says the rest, "closed in March after he resigned on the 14th",
  /// what lies somewhere in a stretch stands in the part of it that the order leaves, its words beside it: that month from
  /// the 14th on. A deadline stands no later than what comes behind it.
  static func inOrder(_ events: [Timeline.Event]) -> [PlacedTime?] {
    inOrder(events, by: Timeline.Clock(of: events.lazy.map(\.when)))
  }

  private static func inOrder(_ events: [Timeline.Event], by clock: Timeline.Clock) -> [PlacedTime?] {
    var places = events.map { PlacedTime($0.when) }
    func instant(_ moment: CivilDateTime) -> Int { clock.told(moment).instant }
    func earlier(_ one: CivilDateTime, _ other: CivilDateTime) -> CivilDateTime {
      instant(other) < instant(one) ? other : one
    }
    func later(_ one: CivilDateTime, _ other: CivilDateTime) -> CivilDateTime {
      instant(one) < instant(other) ? other : one
    }
    // What words put behind another comes first: a deadline yields to where that stands then.
    var above: CivilDateTime?
    for index in places.indices {
      guard var place = places[index] else { continue }
      if let above, place.reaches(behind: above, by: clock) {
        place.begin(at: above)
        places[index] = place
      }
      // A deadline may have passed before what it stands behind.
      if place.hasBegin { above = above.map { later($0, place.first.begin) } ?? place.first.begin }
    }
    var next: CivilDateTime?
    for index in places.indices.reversed() {
      guard var place = places[index] else { continue }
      if let next, place.yields(to: next, by: clock) {
        place.move(to: next)
        places[index] = place
      }
      next = next.map { earlier($0, place.first.begin) } ?? place.first.begin
    }
    return places
  }

  /// The places for programs that know no offsets: on the clock by which the timeline is in order.
  static func onOneClock(_ events: [Timeline.Event]) -> [PlacedTime?] {
    let clock = Timeline.Clock(of: events.lazy.map(\.when))
    return inOrder(events, by: clock).map { $0?.told(by: clock.told) }
  }
}
