internal import CivilTime
internal import DatelineModel

/// Where a format of strict dates may put an event: from one point to another.
///
/// What is told, ``toldFirst`` to ``toldLast``, is no finer than the text: a year stays a year and a month a month. Where
/// it stands on an axis, ``first`` to ``last``, is the same but for what would stand in the wrong order there: a part of a
/// day stands at its hours, what has to be done by a month on its last day. What is open on one side is put at the bound
/// that it has; what has none has no place. ``tellsAll`` says whether the place alone tells the time, or words must say
/// the rest.
struct PlacedTime {
  /// The first year, month, day or moment that is told.
  let toldFirst: Point
  /// The last one, included; the same as `toldFirst` for what is one unit.
  let toldLast: Point
  /// Where it begins on an axis.
  private(set) var first: Point
  /// Where it ends there, included.
  private(set) var last: Point
  /// Whether a beginning, or an end, is told at all; the day before which a deadline was not yet met is none.
  let hasBegin: Bool
  let hasEnd: Bool
  /// Whether what is told is all: no estimate, no open side, not somewhere inside a longer stretch.
  let isSharp: Bool
  /// Whether it is told as lasting from the first point on.
  let lasts: Bool
  /// Whether it lies somewhere inside its stretch, so that a part of that can stand for it.
  private let isWithin: Bool
  /// How fine it is told; nil where only bounds are known.
  let granularity: Granularity?

  init?(_ when: Timeline.When?) {
    guard let when else { return nil }
    let interval = when.interval
    let begin = when.isDeadline ? nil : interval.begin
    (hasBegin, hasEnd) = (begin != nil, interval.end != nil)
    granularity = when.granularity
    (lasts, isWithin) = (when.placement == .spans, when.placement == .within)
    let isUnit = when.value != nil
    let sides = (
      first: isUnit ? nil : when.first.flatMap { PlacedTime.first(of: $0, interval.begin) },
      last: isUnit ? nil : when.last.flatMap { PlacedTime.last(of: $0, interval.end) }
    )
    switch (begin, interval.end) {
    case (nil, nil): return nil
    case (let begin?, let end?):
      let precision = PlacedTime.precision(from: begin, until: end, granularity)
      let isMoment = precision == .time && end.instant - begin.instant <= 3600
      toldFirst = sides.first ?? Point(begin, precision)
      toldLast = sides.last ?? (isMoment ? toldFirst : PlacedTime.last(before: end, precision))
      last = PlacedTime.place(of: toldLast, at: end)
      first = PlacedTime.place(of: toldFirst, at: begin)
      // "Early on 3 March" begins with the day and ends at an hour.
      if last.precision == .time, toldLast.precision != .time, first.precision != .time {
        first = Point(CivilDateTime(first.date, .midnight, offset: last.offset), .time)
      }
    case (let begin?, nil):
      toldFirst = sides.first ?? Point(begin, PlacedTime.precision(at: begin, granularity))
      toldLast = toldFirst
      first = PlacedTime.place(of: toldFirst, at: begin)
      last = first
    case (nil, let end?):
      toldLast = sides.last ?? PlacedTime.last(before: end, PlacedTime.precision(at: end, granularity))
      toldFirst = toldLast
      let place = PlacedTime.place(of: toldLast, at: end)
      last = place.precision < .day ? Point(CivilDateTime(place.lastDay), .day) : place
      first = last
    }
    isSharp =
      hasBegin && hasEnd && !when.approximate && !when.uncertain && (when.placement != .within || toldFirst == toldLast)
  }

  /// The last point before an end: the moment itself, or the last day of what is over with a day.
  private static func last(before end: CivilDateTime, _ precision: Precision) -> Point {
    if precision == .time { return (end.time?.second ?? 0) > 0 ? Point(end, .time) : Point(lastDay(before: end), .day) }
    return Point(lastDay(before: end), precision)
  }

  /// Where a bound stands on an axis: at its hour where it has one that is not told as such.
  private static func place(of told: Point, at bound: CivilDateTime) -> Point {
    told.precision != .time && (bound.time?.second ?? 0) > 0 ? Point(bound, .time) : told
  }

  /// Whether it is a deadline that stands behind a moment before which it was met.
  func yields(to next: CivilDateTime, by clock: Timeline.Clock) -> Bool {
    isWithin && !hasBegin && clock.told(next).instant < clock.told(first.begin).instant
  }

  /// Whether it begins before a moment, lies somewhere in its stretch, and may lie behind that moment.
  func reaches(behind moment: CivilDateTime, by clock: Timeline.Clock) -> Bool {
    let instant = clock.told(moment).instant
    return isWithin && hasBegin && clock.told(first.begin).instant < instant
      && (!hasEnd || instant < clock.told(last.end).instant)
  }

  /// Puts it at that day or moment.
  mutating func move(to moment: CivilDateTime) {
    first = Point(moment, moment.time == nil ? .day : .time)
    last = first
  }

  /// Lets it begin no earlier than that day or moment.
  mutating func begin(at moment: CivilDateTime) {
    guard hasEnd else { return move(to: moment) }
    first = Point(moment, moment.time == nil ? .day : .time)
  }

  /// The same with the moments of its place on another clock.
  func told(by clock: (CivilDateTime) -> CivilDateTime) -> PlacedTime {
    var place = self
    if first.precision == .time { place.first = Point(clock(first.begin), .time) }
    if last.precision == .time { place.last = Point(clock(last.begin), .time) }
    return place
  }

  /// The point that a told side begins with; nil for one that stops short of what was named.
  private static func first(of side: Timeline.When.Side, _ bound: CivilDateTime?) -> Point? {
    guard side.isIncluded, let interval = side.value.interval, let begin = interval.begin, let end = interval.end else {
      return nil
    }
    let precision = precision(from: begin, until: end, side.value.granularity)
    return Point(precision == .time ? bound ?? begin : begin, precision)
  }

  /// The point that a told side ends with.
  private static func last(of side: Timeline.When.Side, _ bound: CivilDateTime?) -> Point? {
    guard side.isIncluded, let interval = side.value.interval, var begin = interval.begin, let end = interval.end else {
      return nil
    }
    let precision = precision(from: begin, until: end, side.value.granularity)
    begin.offset = begin.offset ?? bound?.offset
    return precision == .time ? Point(begin, .time) : Point(lastDay(before: end), precision)
  }

  /// Whether days or moments on an axis tell all of it, so that no words are needed beside them.
  var tellsAll: Bool {
    isSharp && toldFirst.precision >= .day && toldLast.precision >= .day && first == toldFirst && last == toldLast
  }

  /// Whether days are told, and all of them: of "on the afternoon of 4 March" the day is, though not the hours.
  var tellsDays: Bool { isSharp && toldFirst.precision >= .day && toldLast.precision >= .day }

  /// The first day that the words name: of "after 4 March" the 4th, although the event lies behind it.
  var namedFirst: Point {
    let isBehind = hasBegin && !hasEnd && !lasts && toldFirst.time == nil
    return isBehind ? Point(CivilDateTime(toldFirst.date.adding(days: -1)), .day) : toldFirst
  }

  /// The last day that the words name.
  var namedLast: Point { hasEnd ? toldLast : namedFirst }

  /// A year, month, day or moment.
  struct Point: Equatable {
    /// The first day of the unit.
    let date: CivilDate
    /// Nil where no time is told.
    let time: TimeOfDay?
    let offset: UTCOffset?
    let precision: Precision

    init(_ moment: CivilDateTime, _ precision: Precision) {
      date =
        switch precision {
        case .year: moment.date.startOfYear
        case .month: moment.date.startOfMonth
        case .day, .time: moment.date
        }
      (time, offset) = precision == .time ? (moment.time, moment.offset) : (nil, nil)
      self.precision = precision
    }

    /// Its first moment.
    var begin: CivilDateTime { CivilDateTime(date, time, offset: offset) }

    /// The first moment after it; for a moment the moment itself.
    var end: CivilDateTime {
      switch precision {
      case .year: CivilDateTime(date.adding(months: 12))
      case .month: CivilDateTime(date.adding(months: 1))
      case .day: CivilDateTime(date.adding(days: 1))
      case .time: begin
      }
    }

    /// The last day of it.
    var lastDay: CivilDate { precision == .time ? date : end.date.adding(days: -1) }

    /// As ISO 8601 writes it, no finer than told: `2031`, `2031-03`, `2031-03-04`, `2031-03-04T09:30:00Z`.
    var iso: String {
      let whole = begin.description
      return switch precision {
      case .year: String(whole.dropLast(6))
      case .month: String(whole.dropLast(3))
      case .day, .time: whole
      }
    }

    /// Whether its year has four digits, as most formats need, also where it is told in UTC.
    var hasCommonYear: Bool {
      let years = 1...9999
      return years.contains(date.year) && (offset == nil || years.contains(begin.at(.utc).date.year))
    }

    /// The last minute before a moment at which something is over.
    var minuteBefore: Point { Point(begin.adding(seconds: -60), precision) }

    /// The last minute of it, for programs that draw up to the first moment of what is named; a moment itself.
    var lastMinute: Point {
      precision == .time ? self : Point(CivilDateTime(lastDay, TimeOfDay(hour: 23, minute: 59)), .time)
    }
  }

  /// How fine a point is told.
  enum Precision: Comparable { case year, month, day, time }

  /// The coarsest unit that both bounds are told in.
  private static func precision(
    from begin: CivilDateTime, until end: CivilDateTime, _ granularity: Granularity?
  ) -> Precision {
    if begin.time != nil, granularity ?? .second <= .hour { return .time }
    guard begin.date.day == 1, end.date.day == 1, (begin.time?.second ?? 0) == 0, (end.time?.second ?? 0) == 0,
      begin.date < end.date
    else { return .day }
    return begin.date.month == 1 && end.date.month == 1 ? .year : .month
  }

  /// How fine a lone bound is told: a day unless it lies between two units at least as coarse as the granularity.
  private static func precision(at bound: CivilDateTime, _ granularity: Granularity?) -> Precision {
    guard let granularity else { return (bound.time?.second ?? 0) > 0 ? .time : .day }
    if granularity <= .hour { return bound.time == nil ? .day : .time }
    guard granularity >= .month, bound.date.day == 1 else { return .day }
    return granularity >= .year && bound.date.month == 1 ? .year : .month
  }

  private static func lastDay(before end: CivilDateTime) -> CivilDateTime {
    (end.time?.second ?? 0) == 0 ? CivilDateTime(end.date.adding(days: -1)) : CivilDateTime(end.date)
  }
}
