internal import CivilTime
internal import DatelineModel

extension PlacedTime {
  /// The places of events on an axis, in the order of their timeline, which no program that sorts by them turns round.
  ///
  /// Dates alone give most of that order. Where an article says the rest, "closed in March after he resigned on the 14th",
  /// what lies somewhere in a stretch stands in the part of it that the order leaves, its words beside it: that month from
  /// the 14th on. A deadline stands no later than what comes behind it.
  static func inOrder(_ events: [Timeline.Event]) -> [PlacedTime?] {
    var places = events.map { PlacedTime($0.when) }
    var next: CivilDateTime?
    for index in places.indices.reversed() {
      guard var place = places[index] else { continue }
      if let next, place.yields(to: next) {
        place.move(to: next)
        places[index] = place
      }
      next = next.map { min($0, place.first.begin) } ?? place.first.begin
    }
    var above: CivilDateTime?
    for index in places.indices {
      guard var place = places[index] else { continue }
      if let above, place.reaches(behind: above) {
        place.begin(at: above)
        places[index] = place
      }
      above = above.map { max($0, place.first.begin) } ?? place.first.begin
    }
    return places
  }

  /// The places for programs that know no offsets: on the clock of each place where that turns no two round, else on
  /// that of UTC.
  static func onOneClock(_ events: [Timeline.Event]) -> [PlacedTime?] {
    let places = inOrder(events)
    let local = places.map { $0?.told { CivilDateTime($0.date, $0.time) } }
    let begins = local.compactMap { $0?.first.begin }
    guard zip(begins, begins.dropFirst()).contains(where: { $0.instant > $1.instant }) else { return local }
    return places.map { place in
      place?.told { moment in
        let moment = moment.at(.utc)
        return CivilDateTime(moment.date, moment.time)
      }
    }
  }
}
