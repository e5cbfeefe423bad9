extension TIMEX3Value {
  /// How fine the value tells time: the finest part that it has, known or not. Nil for vague references.
  public var granularity: Granularity? {
    switch self {
    case .calendar(let calendar): calendar.granularity
    case .duration(let duration): duration.granularity
    case .reference: nil
    }
  }
}

extension TIMEX3Calendar {
  /// How fine the value tells time: the finest part that it has, known or not.
  public var granularity: Granularity {
    if let time {
      return switch time.value {
      case .part: .partOfDay
      case .clock(_, _, second: .some): .second
      case .clock(_, minute: .some, _): .minute
      case .clock: .hour
      }
    }
    return switch part {
    case .day, .weekday: .day
    case .weekend: .weekend
    case .week: .week
    case .month: .month
    case .season: .season
    case .quarter: .quarter
    case .half: .half
    case nil:
      switch year {
      case .unknown, .unknownBC, .year, .fiscal: .year
      case .decade, .decadeBC: .decade
      case .century, .centuryBC: .century
      case .millennium, .millenniumBC: .millennium
      }
    }
  }
}

extension TIMEX3Duration {
  /// The finest unit that the duration is told in; nil when it has none that is known.
  public var granularity: Granularity? { parts.compactMap(\.unit.granularity).min() }
}

extension TIMEX3Duration.Unit {
  /// The granularity of the unit; nil when no unit was told.
  public var granularity: Granularity? {
    switch self {
    case .millennium: .millennium
    case .century: .century
    case .decade: .decade
    case .year: .year
    case .half: .half
    case .season, .spring, .summer, .autumn, .winter: .season
    case .quarter: .quarter
    case .month: .month
    case .weekend: .weekend
    case .week: .week
    case .day: .day
    case .hour: .hour
    case .minute: .minute
    case .second: .second
    case .morning, .midday, .afternoon, .evening, .night, .daytime: .partOfDay
    case .unspecified: nil
    }
  }
}
