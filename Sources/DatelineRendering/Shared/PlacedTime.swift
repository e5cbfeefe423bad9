internal import CivilTime
internal import DatelineModel

/// Where a format of strict dates may put an event: from one point to another, neither finer than the text tells it.
///
/// A year stays a year and a month a month: no day is invented. What is open on one side is put at the bound that it has;
/// what has none has no place. ``isSharp`` says whether the place alone tells the time, or words must say the rest.
struct PlacedTime {
  /// The first year, month, day or moment.
  let first: Point
  /// The last one, included; the same as `first` for what is one unit.
  let last: Point
  /// Whether a beginning, or an end, is told at all.
  let hasBegin: Bool
  let hasEnd: Bool
  /// Whether the place tells all: no estimate, no open side, not somewhere inside a longer stretch.
  let isSharp: Bool
  /// Whether it is told as lasting from the first point on.
  let lasts: Bool
  /// How fine it is told; nil where only bounds are known.
  let granularity: Granularity?

  init?(_ when: Timeline.When?) {
    guard let when else { return nil }
    let interval = when.interval
    (hasBegin, hasEnd) = (interval.begin != nil, interval.end != nil)
    granularity = when.granularity
    lasts = when.placement == .spans
    let isUnit = when.value != nil
    let told = (
      first: isUnit ? nil : when.first.flatMap { PlacedTime.first(of: $0, interval.begin) },
      last: isUnit ? nil : when.last.flatMap { PlacedTime.last(of: $0, interval.end) }
    )
    switch (interval.begin, interval.end) {
    case (nil, nil): return nil
    case (let begin?, let end?):
      let precision = PlacedTime.precision(from: begin, until: end, granularity)
      let isMoment = precision == .time && end.instant - begin.instant <= 3600
      first = told.first ?? Point(begin, precision)
      last =
        told.last
        ?? (isMoment ? first : Point(precision == .time ? end : PlacedTime.lastDay(before: end), precision))
    case (let begin?, nil):
      first = told.first ?? Point(begin, PlacedTime.precision(at: begin, granularity))
      last = first
    case (nil, let end?):
      let isTime = granularity ?? .day <= .hour && end.time != nil
      first =
        told.last
        ?? (isTime
          ? Point(end, .time)
          : Point(PlacedTime.lastDay(before: end), PlacedTime.precision(at: end, granularity)))
      last = first
    }
    isSharp = hasBegin && hasEnd && !when.approximate && (when.placement != .within || first == last)
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
  var tellsAll: Bool { isSharp && first.precision >= .day && last.precision >= .day }

  /// The first day that the words name: of "after 4 March" the 4th, although the event lies behind it.
  var toldFirst: Point {
    let isBehind = hasBegin && !hasEnd && !lasts && first.time == nil
    return isBehind ? Point(CivilDateTime(first.date.adding(days: -1)), .day) : first
  }

  /// The last day that the words name.
  var toldLast: Point { hasEnd ? last : toldFirst }

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
    guard let granularity else { return .day }
    if granularity <= .hour { return bound.time == nil ? .day : .time }
    guard granularity >= .month, bound.date.day == 1 else { return .day }
    return granularity >= .year && bound.date.month == 1 ? .year : .month
  }

  private static func lastDay(before end: CivilDateTime) -> CivilDateTime {
    (end.time?.second ?? 0) == 0 ? CivilDateTime(end.date.adding(days: -1)) : CivilDateTime(end.date)
  }
}
