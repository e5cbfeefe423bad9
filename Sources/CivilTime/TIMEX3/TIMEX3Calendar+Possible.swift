extension TIMEX3Calendar {
  /// Whether all parts are in range, and there is such a day or week in the year as far as both are known. What is read
  /// from text always is; a value made by hand may be not, and denotes nothing then.
  public var isPossible: Bool { isYearPossible && isPartPossible && (time?.isPossible ?? true) }

  private var isYearPossible: Bool {
    switch year {
    case .unknown, .unknownBC: true
    case .year(let number): CivilDate.years.contains(number)
    case .fiscal(let number), .decade(let number), .century(let number), .millennium(let number),
      .decadeBC(let number):
      (0...9999).contains(number)
    case .centuryBC(let count), .millenniumBC(let count): (1...9999).contains(count)
    }
  }

  private var isPartPossible: Bool {
    let year: Int? = if case .year(let known) = year { known } else { nil }
    switch part {
    case nil, .season: return true
    case .month(let month): return (1...12).contains(month ?? 1)
    case .day(let month, let day):
      guard (1...12).contains(month ?? 1), (1...31).contains(day ?? 1) else { return false }
      // Without a year every month is as long as it can be: year 0 is a leap year.
      guard let month, let day else { return true }
      return day <= CivilDate.length(ofMonth: month, year: year ?? 0)
    case .week(let week), .weekday(let week, _), .weekend(let week):
      return (1...(year.map { ISOWeek.count(inYear: $0) } ?? 53)).contains(week ?? 1)
    case .quarter(let quarter): return (1...4).contains(quarter ?? 1)
    case .half(let half): return (1...2).contains(half ?? 1)
    }
  }
}

extension TIMEX3Calendar.Time {
  fileprivate var isPossible: Bool {
    guard case .clock(let hour, let minute, let second) = value else { return true }
    // 24:00 is a midnight, and nothing comes after it.
    let isMidnight = hour == 24
    return (0...24).contains(hour ?? 0) && (0...(isMidnight ? 0 : 59)).contains(minute ?? 0)
      && (0...(isMidnight ? 0 : 60)).contains(second ?? 0)
  }
}
