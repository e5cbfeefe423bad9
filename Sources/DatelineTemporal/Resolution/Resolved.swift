internal import CivilTime

/// What a meaning comes to in its context.
struct Resolved: Sendable {
  var type: TIMEX3Type
  var value: TIMEX3Value
  var modifier: TIMEX3Modifier?
  var interval: CivilInterval?
  /// The stretch that a length covers, out of line, as few tell one.
  var derived: CivilInterval? {
    get { stretch?.interval }
    set { stretch = newValue.map { Stretch($0) } }
  }
  private var stretch: Stretch?
  /// Whether a part of it was not told but taken from the context.
  var isAssumed = false
  var other: OtherReading?
  /// The time that a length points to.
  var points: PointedTime?

  private final class Stretch: Sendable {
    let interval: CivilInterval
    init(_ interval: CivilInterval) { self.interval = interval }
  }

  /// A point of the calendar with its interval.
  init(_ calendar: TIMEX3Calendar, isAssumed: Bool = false) {
    type = calendar.time == nil ? .date : .time
    value = .calendar(calendar)
    interval = calendar.hasUnknownParts ? nil : calendar.interval()
    self.isAssumed = isAssumed
  }

  init(_ type: TIMEX3Type, _ value: TIMEX3Value) { (self.type, self.value) = (type, value) }

  /// The calendar value; nil for lengths and vague references.
  var calendar: TIMEX3Calendar? {
    if case .calendar(let calendar) = value, type == .date || type == .time { calendar } else { nil }
  }

  /// Whether it has a calendar value.
  var isDated: Bool {
    if case .calendar = value { type == .date || type == .time } else { false }
  }

  /// Whether it has a calendar value with parts that are not known.
  var hasUnknownParts: Bool {
    if case .calendar(let calendar) = value, isDated { calendar.hasUnknownParts } else { false }
  }

  /// The first day; nil where it is not known.
  var day: CivilDate? { interval?.begin?.date }

  var granularity: Granularity? { value.granularity }

  /// Whether it tells a clock time, not only a part of the day.
  var isClockTime: Bool {
    if case .clock(hour: .some, _, _) = calendar?.time?.value { interval != nil } else { false }
  }

  /// The same, moved to the next year, week or day where it would end a range before it begins.
  func notBefore(_ first: StoryClock.Reached) -> Resolved {
    guard isAssumed, let day, let calendar else { return self }
    // "Between 10 p.m. and 5 a.m." crosses midnight.
    if let time = calendar.time, let begin = interval?.begin, let earlier = first.interval.begin,
      day == earlier.date, begin < earlier
    {
      var nextDay = TIMEX3Calendar(.day, holding: day.adding(days: 1))
      nextDay.time = time
      return Resolved(nextDay, isAssumed: true)
    }
    guard day < first.day else { return self }
    if case .year(let year) = calendar.year, calendar.part != nil, day.days(until: first.day) > 7 {
      var later = calendar
      later.year = .year(year + 1)
      return Resolved(later, isAssumed: true)
    }
    guard granularity == .day else { return self }
    return Resolved(TIMEX3Calendar(.day, holding: day.adding(days: 7)), isAssumed: true)
  }
}
