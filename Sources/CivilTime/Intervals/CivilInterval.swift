/// A stretch of time, half-open `[begin, end)`; a missing side is open.
///
/// `earliest` and `latest` are the fuzzy outer bounds where the text leaves room: the true interval lies inside
/// `[earliest, latest)`, and `begin`/`end` are the best estimate of it. They are nil where begin and end are sharp.
public struct CivilInterval: Hashable, Sendable {
  /// The first moment; nil when open.
  public var begin: CivilDateTime?
  /// The first moment after it; nil when open.
  public var end: CivilDateTime?
  /// Not before this; nil when begin is sharp.
  public var earliest: CivilDateTime?
  /// Not after this (exclusive); nil when end is sharp.
  public var latest: CivilDateTime?

  /// An interval with those bounds, which are not checked against each other.
  public init(
    begin: CivilDateTime?, end: CivilDateTime?, earliest: CivilDateTime? = nil, latest: CivilDateTime? = nil
  ) {
    (self.begin, self.end, self.earliest, self.latest) = (begin, end, earliest, latest)
  }

  /// One day.
  public init(day: CivilDate) {
    self.init(begin: CivilDateTime(day), end: CivilDateTime(day.adding(days: 1)))
  }

  /// The days from `first` up to but not including `end`.
  public init(days first: CivilDate, until end: CivilDate) {
    self.init(begin: CivilDateTime(first), end: CivilDateTime(end))
  }

  /// No bound at all.
  public static let unbounded = CivilInterval(begin: nil, end: nil)

  /// Whether some moment lies in both; open sides reach for ever.
  public func overlaps(_ other: CivilInterval) -> Bool {
    CivilInterval.precedes(begin, other.end) && CivilInterval.precedes(other.begin, end)
  }

  /// Whether every moment of the other lies in this one.
  public func contains(_ other: CivilInterval) -> Bool {
    // Instants are compared: the end of a day is the midnight of the next, told as a time or not.
    let beginsInTime = begin.map { mine in other.begin.map { mine.instant <= $0.instant } ?? false } ?? true
    let endsInTime = end.map { mine in other.end.map { $0.instant <= mine.instant } ?? false } ?? true
    return beginsInTime && endsInTime
  }

  /// The moments that lie in both; nil when there are none.
  public func intersection(_ other: CivilInterval) -> CivilInterval? {
    guard overlaps(other) else { return nil }
    return CivilInterval(
      begin: CivilInterval.pick(begin, other.begin, max), end: CivilInterval.pick(end, other.end, min))
  }

  /// The instant of one of its bounds. A stretch is told by one clock: a bound without an offset has that of the others.
  public func instant(of bound: CivilDateTime) -> Int {
    if bound.offset != nil { return bound.instant }
    let offset = begin?.offset ?? end?.offset ?? earliest?.offset ?? latest?.offset
    return bound.instant - (offset?.minutes ?? 0) * 60
  }

  /// Days from begin to end, a part of a day counted as one; nil when a side is open.
  public var dayCount: Int? {
    guard let begin, let end else { return nil }
    let last = (end.time?.second ?? 0) > 0 ? end.date.adding(days: 1) : end.date
    return max(0, begin.date.days(until: last))
  }

  private static func precedes(_ begin: CivilDateTime?, _ end: CivilDateTime?) -> Bool {
    guard let begin, let end else { return true }
    return begin.instant < end.instant
  }

  private static func pick(
    _ one: CivilDateTime?, _ other: CivilDateTime?, _ choose: (CivilDateTime, CivilDateTime) -> CivilDateTime
  ) -> CivilDateTime? {
    guard let one, let other else { return one ?? other }
    return choose(one, other)
  }
}
