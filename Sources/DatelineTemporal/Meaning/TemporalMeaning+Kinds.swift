package import CivilTime

/// What rules ask of a meaning: is it a day, a year, a point?
extension TemporalMeaning {
  /// Whether it tells a place in time, no length and no recurrence.
  package var isPoint: Bool {
    switch self {
    case .calendar, .landmark, .numeric, .unit, .chosen, .weekday, .inside, .shifted, .anchor, .clipped, .newYear,
      .untoldDay:
      true
    case .modified(_, let inner): inner.isPoint
    case .vague, .length, .stretch, .recurring, .upTo: false
    }
  }

  /// Whether it tells one day, so that a time of day may be told with it.
  package var isDay: Bool {
    switch self {
    case .calendar(let name):
      if case .day = name.part { true } else { name.weekday != nil }
    case .numeric, .landmark, .weekday: true
    case .unit(let unit, _, _): unit == .day
    case .chosen(let name, _, _):
      if case .day = name.part { true } else { name.weekday != nil }
    case .shifted(_, let length, _): length.parts.allSatisfy { $0.unit == .day }
    case .modified(_, let inner): inner.isDay
    case .inside(.weekday, of: _), .inside(.nth(_, .day), of: _), .inside(.nthWeekday, of: _): true
    default: false
    }
  }

  /// Whether it tells a point by its relation to now or to the story: what "earlier" and "later" may stand before.
  package var isRelativePoint: Bool {
    switch self {
    case .unit, .chosen: true
    case .calendar(let name): name.weekday != nil || name.part != nil
    case .inside(_, let whole): whole.isRelativePoint
    default: false
    }
  }

  /// Whether it tells a holiday or a fixed day that is one.
  package var isObservance: Bool {
    guard case .calendar(let name) = self else { return false }
    if case .observance = name.part { return true }
    if case .day(month: 7, 4) = name.part { return name.year == nil }
    return false
  }

  /// Whether it tells one year.
  package var isYear: Bool {
    switch self {
    case .calendar(let name): name.year != nil && name.part == nil && name.weekday == nil
    case .unit(let unit, _, _): unit == .year
    case .shifted(_, let length, _): length.parts.allSatisfy { $0.unit == .year }
    default: false
    }
  }

  /// The part of a year that it tells without its year.
  package var partOfYear: Inner? {
    switch self {
    case .calendar(let name): name.year == nil && name.weekday == nil ? name.part.map { .part($0) } : nil
    case .unit(.quarter, offset: 0, from: .story): .part(.quarter(nil))
    default: nil
    }
  }

  /// Whether it tells a quarter or a half of a year.
  package var isQuarterOrHalf: Bool {
    switch self {
    case .calendar(let name):
      switch name.part {
      case .quarter, .half: true
      default: false
      }
    default: false
    }
  }

  /// Whether it is told by its distance to a feast, whose own year the clause does not tell: "the weekend before Christmas".
  package var countsFromFeast: Bool {
    switch self {
    case .shifted(.calendar, _, _), .weekday(_, _, from: .calendar): true
    default: false
    }
  }

  /// Whether its value hangs on the story.
  package var countsFromStory: Bool {
    switch self {
    case .anchor(let anchor), .unit(_, _, let anchor), .chosen(_, _, let anchor): anchor == .story
    case .inside(_, let whole), .modified(_, let whole), .clipped(let whole, _), .shifted(let whole, _, _):
      whole.countsFromStory
    default: false
    }
  }

  /// The day whose night is meant by "overnight": the one before the day that is told of. It is a meaning of its own beside
  /// "the previous day", which holds on to the story however old that is.
  package static let dayOfNight = TemporalMeaning.shifted(.anchor(.story), Length(.whole(1), .day), .past)
}

extension TIMEX3Calendar.Time.Value {
  /// The clock time as a part of the day tells its half: three of an afternoon is fifteen hours.
  package func told(in part: TIMEX3Calendar.PartOfDay) -> TIMEX3Calendar.Time.Value {
    guard case .clock(let hour?, let minute, let second) = self, hour < 12, part != .morning,
      !(part == .night && hour < 5)
    else { return self }
    return .clock(hour: hour + 12, minute: minute, second: second)
  }
}
