internal import CivilTime
internal import DatelineModel

/// The bounds of a time in seconds since 1970 by the timeline's clock, open sides at the ends of all numbers: what comparing needs.
struct TimeBounds: Hashable {
  /// The best estimate of the beginning.
  var begin: Int
  /// The best estimate of the end, exclusive.
  var end: Int
  /// Not before this.
  var earliest: Int
  /// Not after this, exclusive.
  var latest: Int

  static let past = Int.min / 4
  static let future = Int.max / 4
  static let day = 86_400
  static let unbounded = TimeBounds(begin: past, end: future, earliest: past, latest: future)

  var isOpen: Bool { begin == TimeBounds.past && end == TimeBounds.future }
  var hasBegin: Bool { begin != TimeBounds.past }
  var hasEnd: Bool { end != TimeBounds.future }
  var isBounded: Bool { hasBegin && hasEnd }
  /// From the earliest to the latest moment, in seconds.
  var width: Int { latest - earliest }

  /// Whether some moment can lie in both.
  func isCompatible(with other: TimeBounds) -> Bool { earliest < other.latest && other.earliest < latest }
}

extension TimeBounds {
  /// The bounds of a time by that clock; unbounded for nil. Bounds that end before they begin are taken as unbounded.
  init(_ when: Timeline.When?, by clock: Timeline.Clock) {
    self = .unbounded
    guard let interval = when?.interval else { return }
    func instant(_ bound: CivilDateTime) -> Int { clock.instant(bound, in: interval) }
    let begin = interval.begin.map(instant) ?? TimeBounds.past
    let end = interval.end.map(instant) ?? TimeBounds.future
    guard begin < end else { return }
    self.init(
      begin: begin, end: end, earliest: min(interval.earliest.map(instant) ?? begin, begin),
      latest: max(interval.latest.map(instant) ?? end, end))
  }
}
