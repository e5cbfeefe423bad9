internal import CivilTime
internal import DatelineModel

extension Resolver {
  /// The unit so many units from the one that holds the anchor.
  mutating func unit(_ unit: Granularity, _ offset: Int, _ told: Anchor) -> Resolved {
    let anchor = self.anchor(of: unit, offset, told)
    if unit == .quarter, anchor == .story, let quarter = story.quarter {
      note(.fromStory(quarter.day))
      return Resolved(TIMEX3Calendar(.quarter, holding: quarter.day.adding(offset, .quarter)), isAssumed: true)
    }
    if anchor == .story, let reached = story.reached(unit, in: phrase.sentence),
      let coarse = Resolver.coarse(unit, in: reached)
    {
      note(.fromStory(reached.day))
      return coarse
    }
    guard let day = day(of: anchor, unit) else { return Resolved(Resolver.unknown(unit)) }
    if unit == .quarter, anchor == .story, offset == 0 {
      // Results are told of the quarter that is over.
      return Resolved(TIMEX3Calendar(.quarter, holding: day.startOf(.quarter).adding(-1, .quarter)), isAssumed: true)
    }
    return Resolved(TIMEX3Calendar(unit, holding: day.startOf(unit).adding(offset, unit)), isAssumed: anchor == .story)
  }

  /// A day or month of a story that tells only the month or year: that much is known and no more. Nil where the story
  /// is told finely enough.
  static func coarse(_ unit: Granularity, in reached: StoryClock.Reached) -> Resolved? {
    guard unit <= .month, reached.granularity > max(unit, .day) else { return nil }
    let (year, month, _) = reached.day.components
    let part: TIMEX3Calendar.Part =
      switch unit {
      case .week: .week(nil)
      case .weekend: .weekend(week: nil)
      case .month: .month(nil)
      default: .day(month: reached.granularity == .month ? month : nil, day: nil)
      }
    if unit == .week || unit == .weekend, reached.granularity <= .week { return nil }
    var resolved = Resolved(TIMEX3Calendar(.year(year), part), isAssumed: true)
    resolved.interval = reached.interval
    return resolved
  }

  /// A unit of which nothing is known.
  static func unknown(_ unit: Granularity) -> TIMEX3Calendar {
    switch unit {
    case .second, .minute, .hour, .partOfDay, .day: TIMEX3Calendar(.unknown, .day(month: nil, day: nil))
    case .weekend: TIMEX3Calendar(.unknown, .weekend(week: nil))
    case .week: TIMEX3Calendar(.unknown, .week(nil))
    case .month: TIMEX3Calendar(.unknown, .month(nil))
    case .quarter: TIMEX3Calendar(.unknown, .quarter(nil))
    case .half: TIMEX3Calendar(.unknown, .half(nil))
    case .season, .year, .decade, .century, .millennium: TIMEX3Calendar(.unknown)
    }
  }

  /// A part of a whole.
  mutating func inside(_ inner: Inner, _ whole: Resolved, _ meaning: TemporalMeaning) -> Resolved {
    guard var calendar = whole.calendar else { return whole }
    switch inner {
    case .time(let time): return self.time(time, whole, calendar, meaning)
    case .part(let part):
      switch calendar.year {
      // "the last half of the '80s".
      case .decade, .century, .millennium:
        if case .half(let half) = part { return edged(half == 1 ? .start : .end, whole) }
        return whole
      default: return self.part(part, of: calendar.year, isAssumed: whole.isAssumed)
      }
    case .weekday(let weekday):
      guard case .week(let week) = calendar.part else { return whole }
      if let monday = whole.day {
        return Resolved(
          TIMEX3Calendar(.day, holding: monday.adding(days: weekday.rawValue - 1)), isAssumed: whole.isAssumed)
      }
      calendar.part = .weekday(week: week, weekday)
    case .weekend:
      guard case .week(let week) = calendar.part else { return whole }
      calendar.part = .weekend(week: week)
    case .nth(let number, let unit): return nth(number, unit, whole)
    case .nthWeekday(let number, let weekday): return nthWeekday(number, weekday, whole)
    case .edge(let edge): return edged(edge.modifier, whole, isNarrow: true)
    case .share(let number, let count): return share(number, of: count, whole)
    case .turn:
      // "By the turn of the year": the coming one.
      if case .unit(.year, offset: 0, _) = meaning, toldDirection() == .future, let day = speech?.date,
        whole.day == day.startOfYear
      {
        return turn(of: Resolved(TIMEX3Calendar(.year(day.year + 1)), isAssumed: true))
      }
      return turn(of: whole)
    case .smallHours:
      calendar.time = TIMEX3Calendar.Time(.part(.morning))
      var resolved = Resolved(calendar, isAssumed: whole.isAssumed)
      resolved.modifier = .start
      resolved.interval = whole.interval?.begin.map {
        CivilInterval(
          begin: CivilDateTime($0.date, .midnight), end: CivilDateTime($0.date, .midnight).adding(seconds: 6 * 3600))
      }
      return resolved
    case .holder(let unit):
      // A quarter that was named before its last day keeps its name: "the fiscal first quarter", ended in September.
      if unit == .quarter, let named = story.quarter, phrase.sentence - named.sentence <= Resolver.namingReach {
        return Resolved(TIMEX3Calendar(.quarter, holding: named.day), isAssumed: true)
      }
      guard let day = whole.day else { return Resolved(Resolver.unknown(unit)) }
      // The weekend of a day in the middle of the week is the nearest one: of a Monday that before, of a Friday that behind.
      let held = unit == .weekend && day.weekday.rawValue <= 2 ? day.adding(days: -7) : day
      calendar = TIMEX3Calendar(unit, holding: held)
    }
    return Resolved(calendar, isAssumed: whole.isAssumed)
  }

  /// How many sentences behind its name a quarter is still told by its last day.
  private static let namingReach = 2

  /// A time of day on a day; its zone tells the instant.
  private mutating func time(
    _ time: DayTime, _ whole: Resolved, _ calendar: TIMEX3Calendar, _ meaning: TemporalMeaning
  ) -> Resolved {
    var calendar = calendar
    calendar.time = time.timex
    if case .clock(hour: 24, let minute, let second) = time.value, let day = whole.day {
      // The midnight that ends a day; where no day is told, the coming one if the clause points ahead, else the last.
      let isEnd = !meaning.isUntoldDay || toldDirection() == .future
      calendar = TIMEX3Calendar(.day, holding: isEnd ? day.adding(days: 1) : day)
      calendar.time = DayTime(.clock(hour: 0, minute: minute, second: second), zone: time.zone).timex
    }
    var resolved = Resolved(calendar, isAssumed: whole.isAssumed)
    guard let zone = time.zone, let begin = resolved.interval?.begin else { return resolved }
    let offset = zone.offset(at: begin)
    resolved.interval?.begin?.offset = offset
    resolved.interval?.end?.offset = offset
    return resolved
  }

  /// The nth unit of a whole, counted from its beginning or, when negative, from its end.
  private func nth(_ number: Int, _ unit: Granularity, _ whole: Resolved) -> Resolved {
    guard let begin = whole.interval?.begin?.date, let end = whole.interval?.end?.date else { return whole }
    // The weeks of a year are those of the calendar.
    if unit == .week, let calendar = whole.calendar, calendar.part == nil, case .year(let year) = calendar.year {
      if number > 0 { return Resolved(TIMEX3Calendar(.year(year), .week(number)), isAssumed: whole.isAssumed) }
      return Resolved(
        TIMEX3Calendar(.week, holding: end.adding(days: -4).adding(number + 1, .week)), isAssumed: whole.isAssumed)
    }
    // The last week of a month is the last of which most days lie in it.
    let last = unit == .week ? end.adding(days: -4).adding(number + 1, unit) : end.adding(number, unit)
    // So is the first week of a month.
    let first = unit == .week && whole.granularity == .month ? begin.adding(days: 3) : begin
    let day = number > 0 ? first.adding(number - 1, unit) : last
    return Resolved(TIMEX3Calendar(unit, holding: day), isAssumed: whole.isAssumed)
  }

  /// The nth such weekday of a whole, or its last; the whole itself where it has none.
  private func nthWeekday(_ number: Int, _ weekday: Weekday, _ whole: Resolved) -> Resolved {
    guard let begin = whole.interval?.begin?.date, let end = whole.interval?.end?.date else { return whole }
    let day =
      number > 0 ? begin.adding(days: -1).next(weekday).adding(days: 7 * (number - 1)) : end.previous(weekday)
    guard day >= begin, day < end else { return whole }
    return Resolved(TIMEX3Calendar(.day, holding: day), isAssumed: whole.isAssumed)
  }

  /// What of it lies before or after the anchor.
  mutating func clipped(_ whole: Resolved, _ direction: Direction, _ meaning: TemporalMeaning) -> Resolved {
    var resolved = whole
    // "Later that month he fell ill", where no month was told: what is over by now lies not ahead.
    if direction == .future, meaning.countsFromStory, story.last == nil, cue?.direction == .past,
      let unit = whole.granularity
    {
      return Resolved(Resolver.unknown(unit))
    }
    let anchor = meaning.countsFromStory ? story.reached(.day, in: phrase.sentence)?.day ?? speech?.date : speech?.date
    guard let now = anchor, let interval = whole.interval else { return resolved }
    let side =
      direction == .past
      ? CivilInterval(begin: nil, end: CivilDateTime(now.adding(days: 1)))
      : CivilInterval(begin: CivilDateTime(now), end: nil)
    if let part = interval.intersection(side) { resolved.interval = part }
    return resolved
  }
}

extension TemporalMeaning {
  /// Whether it is the day that is told of, with no name of its own.
  fileprivate var isUntoldDay: Bool { self == .unit(.day, offset: 0, from: .story) }
}

extension CivilDate {
  /// The first day of the unit that holds the day, so that counting units cannot slip over the end of a short month.
  func startOf(_ unit: Granularity) -> CivilDate {
    switch unit {
    case .second, .minute, .hour, .partOfDay, .day: self
    case .weekend, .week: startOfWeek
    case .month, .season, .quarter, .half: startOfMonth
    case .year, .decade, .century, .millennium: startOfYear
    }
  }
}
