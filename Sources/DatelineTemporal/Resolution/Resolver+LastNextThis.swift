internal import CivilTime
internal import DatelineModel

/// Which of its kind a name with "last", "next" or "this" means: of "last Tuesday" on a Tuesday the one seven days back.
extension Resolver {
  /// A name with the direction told: "last Tuesday", "next March", "this summer".
  mutating func chosen(_ name: CalendarName, _ choice: Choice, _ anchor: Anchor) -> Resolved {
    guard var day = day(of: anchor, name.part?.unit ?? .day) else {
      return Resolved(
        name.weekday.map { TIMEX3Calendar(.unknown, .weekday(week: nil, $0)) }
          ?? TIMEX3Calendar(.unknown, part(name.part)))
    }
    if let weekday = name.weekday, name.part == nil {
      let found: CivilDate =
        switch choice {
        case .last: day.previous(weekday)
        case .next: day.next(weekday)
        case .this: day.startOfWeek.adding(days: weekday.rawValue - 1)
        }
      var resolved = Resolved(TIMEX3Calendar(.day, holding: found))
      if choice == .next, found.startOfWeek == day.startOfWeek {
        resolved.other = OtherReading(
          calendar: TIMEX3Calendar(.day, holding: found.adding(days: 7)), reason: .weekAfter)
      } else if choice == .last, found.startOfWeek == day.startOfWeek {
        resolved.other = OtherReading(
          calendar: TIMEX3Calendar(.day, holding: found.adding(days: -7)), reason: .weekBefore)
      }
      return resolved
    }
    // "In 1939 he was sent there. The following spring": the one behind that year.
    if anchor == .story, choice == .next, let reached = story.reached(.month, in: phrase.sentence),
      reached.granularity == .year,
      let end = reached.interval.end
    {
      day = end.date.adding(days: -1)
    }
    if choice == .this, anchor == .speech, case .season = name.part { return thisSeason(name.part, day) }
    let years = choice == .last ? [0, -1, -2] : choice == .next ? [0, 1, 2] : [0]
    for offset in years {
      let resolved = part(name.part, of: .year(day.year + offset))
      guard let begin = resolved.interval?.begin?.date, let end = resolved.interval?.end?.date else { continue }
      let fits =
        switch choice {
        case .last: end <= day
        case .next: begin > day
        case .this: true
        }
      if fits { return resolved }
    }
    return part(name.part, of: .year(day.year), isAssumed: true)
  }

  /// "This winter": the one that holds the day; else the last, where the clause tells the past and it is not long over, else
  /// that of the year.
  private mutating func thisSeason(_ part: CalendarName.Part?, _ day: CivilDate) -> Resolved {
    let seasons = (-1...1).map { self.part(part, of: .year(day.year + $0)) }
    if let now = seasons.first(where: { $0.interval?.contains(CivilInterval(day: day)) ?? false }) { return now }
    if let over = seasons.last(where: { $0.interval?.end.map { $0.date <= day } ?? false }),
      let end = over.interval?.end?.date, end.days(until: day) <= Resolver.seasonReach, toldDirection() == .past
    {
      return over
    }
    return seasons[1]
  }

  /// How many days behind its end a season is still told as this one.
  private static let seasonReach = 90

  /// The first weekday of that name before or behind a point.
  func weekday(_ weekday: Weekday, _ direction: Direction, _ base: Resolved) -> Resolved {
    guard let interval = base.interval, let begin = interval.begin?.date, let end = interval.end?.date else {
      return Resolved(TIMEX3Calendar(.unknown, .weekday(week: nil, weekday)))
    }
    let day = direction == .past ? begin.previous(weekday) : end.adding(days: -1).next(weekday)
    return Resolved(TIMEX3Calendar(.day, holding: day), isAssumed: base.isAssumed)
  }
}
