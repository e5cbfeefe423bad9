extension Granularity {
  /// A unit as a number of months or of seconds, whichever it is a whole number of.
  private enum Step {
    case months(Int)
    case seconds(Int)
  }

  private var step: Step {
    switch self {
    case .second: .seconds(1)
    case .minute: .seconds(60)
    case .hour: .seconds(3600)
    // A part of a day recurs by the day, a weekend by the week.
    case .partOfDay, .day: .seconds(86_400)
    case .weekend, .week: .seconds(7 * 86_400)
    case .month: .months(1)
    case .season, .quarter: .months(3)
    case .half: .months(6)
    case .year: .months(12)
    case .decade: .months(120)
    case .century: .months(1200)
    case .millennium: .months(12_000)
    }
  }

  /// So many units as months; nil for units that are no whole number of months.
  func months(_ count: Int) -> Int? {
    guard case .months(let months) = step else { return nil }
    return Granularity.product(count, months)
  }

  /// So many units as seconds; nil for units that are told in months.
  func seconds(_ count: Int) -> Int? {
    guard case .seconds(let seconds) = step else { return nil }
    return Granularity.product(count, seconds)
  }

  /// A product that cannot overflow: no date lies as far off as 2^40 units.
  private static func product(_ count: Int, _ size: Int) -> Int { min(max(count, -(1 << 40)), 1 << 40) * size }
}

extension CivilDate {
  /// The day that many units later; earlier where negative. Units under a day count as whole days where they make such:
  /// 48 hours are two days, 20 hours none.
  public func adding(_ count: Int, _ unit: Granularity) -> CivilDate {
    if let months = unit.months(count) { return adding(months: months) }
    return adding(days: (unit.seconds(count) ?? 0) / 86_400)
  }
}

extension CivilDateTime {
  /// The moment that many units later; earlier where negative. Units of a day or more keep the time of day as it is
  /// known, hours and finer ones make it known.
  public func adding(_ count: Int, _ unit: Granularity) -> CivilDateTime {
    if unit < .partOfDay { return adding(seconds: unit.seconds(count) ?? 0) }
    return CivilDateTime(date.adding(count, unit), time, offset: offset)
  }
}

extension CivilInterval {
  /// The interval that many units later; earlier where negative. Fuzzy bounds move along.
  ///
  /// A stretch of whole months stays one: February moved by a month is March. Any other keeps its length: 30 January
  /// moved by a month is the last day of February.
  public func shifted(by count: Int, _ unit: Granularity) -> CivilInterval {
    let isOfMonths = [begin, end].allSatisfy { $0 == nil || $0?.date.day == 1 && ($0?.time?.second ?? 0) == 0 }
    let movedBegin = begin?.adding(count, unit)
    var movedEnd = end?.adding(count, unit)
    if unit.months(1) != nil, !isOfMonths, let begin, let end, let movedBegin {
      movedEnd = movedBegin.adding(seconds: end.instant - begin.instant)
      if end.time == nil { movedEnd?.time = nil }
      movedEnd?.offset = end.offset
    }
    return CivilInterval(
      begin: movedBegin, end: movedEnd, earliest: earliest?.adding(count, unit), latest: latest?.adding(count, unit))
  }
}
