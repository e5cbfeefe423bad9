internal import CivilTime
internal import DatelineModel

extension Resolver {
  /// A date told by its names; what is missing is completed.
  mutating func named(_ name: CalendarName) -> Resolved {
    if let told = name.year {
      let year = year(told)
      return part(name.part, of: year)
    }
    guard let part = name.part else {
      guard let weekday = name.weekday else { return Resolved(TIMEX3Calendar(.unknown)) }
      return phrase.isIndefinite ? some(weekday) : self.weekday(weekday)
    }
    switch part {
    case .quarter(nil):
      if let quarter = story.quarter {
        return Resolved(TIMEX3Calendar(.quarter, holding: quarter.day), isAssumed: true)
      }
      guard let day = speech?.date else { return Resolved(TIMEX3Calendar(.unknown, .quarter(nil))) }
      return Resolved(TIMEX3Calendar(.year(day.year), .quarter(nil)), isAssumed: true)
    case .day(month: nil, let number):
      if origin == .item, phrase.isHeading, let month = item?.day,
        let day = CivilDate(year: month.year, month: month.month, day: number)
      {
        note(.fromItem(month))
        return Resolved(TIMEX3Calendar(.day, holding: day), isAssumed: true)
      }
      guard let day = day(of: .story, .month) else {
        return Resolved(TIMEX3Calendar(.unknown, .day(month: nil, day: number)))
      }
      return Resolved(TIMEX3Calendar(.day, holding: dayOfMonth(number, near: day)), isAssumed: true)
    case .weekend: return someWeekend()
    default: return partOfSomeYear(part, weekday: name.weekday)
    }
  }

  /// A part of a year as TIMEX3 writes it; nil for a day that must be reckoned.
  func part(_ part: CalendarName.Part?) -> TIMEX3Calendar.Part? {
    switch part {
    case .month(let month): .month(month)
    case .day(month: let month, let day): .day(month: month, day: day)
    case .quarter(let number): .quarter(number ?? story.quarter?.day.quarter)
    case .period: story.comparesQuarters ? story.quarter.map { .quarter($0.day.quarter) } : nil
    case .half(let number): .half(number)
    case .season(let season): .season(season)
    case .week(let number): .week(number)
    case .weekend: .weekend(week: nil)
    case .observance, nil: nil
    }
  }

  /// A part of a known year, or the year itself.
  func part(_ part: CalendarName.Part?, of year: TIMEX3Calendar.Year, isAssumed: Bool = false) -> Resolved {
    guard case .observance(let observance) = part else {
      var resolved = Resolved(TIMEX3Calendar(year, self.part(part)), isAssumed: isAssumed)
      if case .season = part, context.region.hemisphere == .southern {
        resolved.interval = resolved.calendar?.interval(CalendarConventions(hemisphere: .southern))
      }
      return resolved
    }
    guard case .year(let number) = year, let day = observance.date(inYear: number) else {
      return Resolved(TIMEX3Calendar(year, fixedDay(observance)), isAssumed: isAssumed)
    }
    return Resolver.observed(observance, day, isAssumed: isAssumed)
  }

  /// The month and day of an observance that is the same every year.
  private func fixedDay(_ observance: Observance) -> TIMEX3Calendar.Part? {
    observance.monthAndDay.map { .day(month: $0.month, day: $0.day) }
  }

  /// An observance that begins on that day: a day, a weekend, a week, or a stretch that is told by its first day.
  static func observed(_ observance: Observance, _ day: CivilDate, isAssumed: Bool) -> Resolved {
    guard let stretch = observance.interval(inYear: day.year), let days = stretch.dayCount, days > 1 else {
      return Resolved(TIMEX3Calendar(.day, holding: day), isAssumed: isAssumed)
    }
    let unit: Granularity = days == 7 ? .week : (3...4).contains(days) && day.weekday.rawValue >= 4 ? .weekend : .day
    // A week that begins on a Sunday is the calendar's next.
    let middle = unit == .week ? day.adding(days: 3) : day
    var resolved = Resolved(TIMEX3Calendar(unit, holding: middle), isAssumed: isAssumed)
    if unit == .day, stretch.begin?.date == day { resolved.interval = stretch }
    return resolved
  }

  /// A weekday by itself.
  mutating func weekday(_ weekday: Weekday) -> Resolved {
    if phrase.isApposed, isOpenBefore {
      return Resolved(TIMEX3Calendar(.unknown, .weekday(week: nil, weekday)))
    }
    if let day = apposed(weekday) {
      note(.fromStory(day))
      return Resolved(TIMEX3Calendar(.day, holding: day), isAssumed: true)
    }
    // A story that tells no day has no weekdays to count.
    let isTold = reading.isHistory && story.reached(.day, in: phrase.sentence)?.granularity == .day
    guard isTold || context.published != nil || speech != nil, let day = day(of: isTold ? .story : .speech, .day) else {
      return Resolved(TIMEX3Calendar(.unknown, .weekday(week: nil, weekday)))
    }
    let found: CivilDate
    var other: OtherReading?
    switch toldDirection() {
    case .future: found = day.weekday == weekday ? day : day.next(weekday)
    case .past: found = day.weekday == weekday ? day : day.previous(weekday)
    case nil:
      note(.latest)
      found = day.weekday == weekday ? day : day.previous(weekday)
      other = OtherReading(calendar: TIMEX3Calendar(.day, holding: found.adding(days: 7)), reason: .otherSide(.future))
    }
    var resolved = Resolved(TIMEX3Calendar(.day, holding: found), isAssumed: true)
    resolved.other = other
    return resolved
  }

  /// The day of that name in what was told just before the comma: "three days later, on Thursday".
  private func apposed(_ weekday: Weekday) -> CivilDate? {
    guard phrase.isApposed, let interval = intervalBefore, let begin = interval.begin?.date,
      let days = interval.dayCount, days <= 7
    else { return nil }
    let day = begin.adding(days: -1).next(weekday)
    return begin.days(until: day) < days ? day : nil
  }

  /// "A Sunday": the day that the story has reached when it was one, else any.
  private mutating func some(_ weekday: Weekday) -> Resolved {
    if let reached = story.reached(.day, in: phrase.sentence), reached.granularity == .day,
      reached.day.weekday == weekday
    {
      note(.fromStory(reached.day))
      return Resolved(TIMEX3Calendar(.day, holding: reached.day), isAssumed: true)
    }
    return Resolved(TIMEX3Calendar(.unknown, .weekday(week: nil, weekday)))
  }

  /// "The weekend": the last that began, unless something points forward.
  private mutating func someWeekend() -> Resolved {
    guard let day = day(of: reading.isHistory ? .story : .speech, .day) else {
      return Resolved(TIMEX3Calendar(.unknown, .weekend(week: nil)))
    }
    let isOn = day.weekday == .saturday || day.weekday == .sunday
    let isAhead = toldDirection() == .future
    return Resolved(TIMEX3Calendar(.weekend, holding: isOn || isAhead ? day : day.adding(days: -7)), isAssumed: true)
  }

  /// A part of a year whose year is not told: "May", "3 May", "the third quarter", "summer".
  private mutating func partOfSomeYear(_ part: CalendarName.Part, weekday: Weekday?) -> Resolved {
    if let last = rangeEnd {
      // "From October to March": the year of its end, or the one before that.
      rangeEnd = nil
      guard case .year(let year) = partOfSomeYear(last, weekday: nil).calendar?.year else {
        return self.part(part, of: .unknown)
      }
      let isWrapped = last.order.flatMap { end in part.order.map { end < $0 } } ?? false
      return self.part(part, of: .year(isWrapped ? year - 1 : year), isAssumed: true)
    }
    if origin == .item, let item, let year = yearOfItem(part, item) {
      note(.fromItem(item.day))
      return self.part(part, of: .year(year), isAssumed: true)
    }
    if let year = yearOfStory(part) {
      note(.yearFromStory(year))
      return self.part(part, of: .year(year), isAssumed: true)
    }
    guard let anchor = day(of: .speech, .day) else { return self.part(part, of: .unknown) }
    var candidates: [YearCandidate] = []
    candidates.reserveCapacity(3)
    for year in anchor.year - 1...anchor.year + 1 { add(part, weekday, year, to: &candidates) }
    // What a changed page dates after its publication can lie behind all the same.
    let horizon = origin == .publication ? max(anchor, context.horizon ?? anchor) : anchor
    guard let latest = candidates.last(where: { $0.begin <= horizon }) ?? candidates.first else {
      return self.part(part, of: .year(anchor.year), isAssumed: true)
    }
    let next = candidates.first { $0.end > anchor } ?? latest
    let nearest = anchor.days(until: next.begin) < latest.end.days(until: anchor) ? next : latest
    let isDay =
      switch part {
      case .day, .observance: true
      default: false
      }
    let chosen: YearCandidate
    let mustObey =
      cue.map {
        $0.isStrong || $0.isClear && !phrase.meaning.countsFromFeast || $0.isClose && nearest.begin > anchor
      } ?? false
    if context.preference == .auto, isDay, !mustObey, nearest.distance(to: anchor) <= Resolver.nearDays {
      // A day and month is told of what is near, whatever the tense of the clause.
      return near(nearest, part)
    }
    // "Saturday, April 25": the weekday tells the year.
    if weekday != nil, candidates.count == 1 { return near(nearest, part) }
    // A cue of the wrong clause must not throw a date most of a year away when the other one is near.
    let wanted = cue?.direction == .future ? next : cue == nil && isDay ? nearest : latest
    if context.preference == .auto, !mustObey, wanted.distance(to: anchor) > Resolver.farDays,
      nearest.distance(to: anchor) < Resolver.closeDays
    {
      return near(nearest, part)
    }
    var other: OtherReading?
    switch toldDirection() {
    case .future:
      guard next.end > anchor else { return unreconciled(part, .future) }
      chosen = next
    case .past:
      guard latest.begin <= horizon else { return unreconciled(part, .past) }
      chosen = latest
    case nil:
      note(isDay ? .nearest : .latest)
      chosen = isDay ? nearest : latest
      let second = chosen.begin == latest.begin ? next : latest
      if second.begin != chosen.begin, let calendar = resolved(second, part).calendar {
        other = OtherReading(
          calendar: calendar, reason: .otherSide(second.begin > chosen.begin ? .future : .past))
      }
    }
    var found = resolved(chosen, part)
    found.other = other
    return found
  }

  /// The year that a chronology gives to a part of a year: that of its section, else the one in which it goes on from the
  /// item before; nil where the step would be longer than most of a year, as it is in a list that runs backwards.
  private func yearOfItem(_ part: CalendarName.Part, _ item: Chronology.LabelDate) -> Int? {
    if let year = item.year { return year }
    guard item.isStep, phrase.isHeading else { return item.titleYear }
    return (item.day.year...item.day.year + 1).first { year in
      let begin = self.part(part, of: .year(year)).interval?.begin
      return begin.map { (0...Resolver.longestStep).contains(item.day.days(until: $0.date)) } ?? false
    } ?? item.titleYear
  }

  /// How many days a chronology without years goes on at most from one item to the next.
  private static let longestStep = 270

  /// The nearest, whatever a verb of another clause tells: what is not heeded is not handed on.
  private mutating func near(_ nearest: YearCandidate, _ part: CalendarName.Part) -> Resolved {
    cue = nil
    note(.nearest)
    return resolved(nearest, part)
  }

  /// A date that no year brings to the side that is told: it stays open, and says so.
  private mutating func unreconciled(_ part: CalendarName.Part, _ direction: Direction) -> Resolved {
    note(.unreconciled(direction))
    return self.part(part, of: .unknown, isAssumed: true)
  }

  /// Adds the part of that year, where it has one; several where an observance comes more than once.
  private func add(
    _ part: CalendarName.Part, _ weekday: Weekday?, _ year: Int, to candidates: inout [YearCandidate]
  ) {
    func add(_ interval: CivilInterval?, _ turn: Int) {
      guard let begin = interval?.begin?.date, let end = interval?.end?.date else { return }
      if let weekday, case .day = part, begin.weekday != weekday { return }
      candidates.append(YearCandidate(year: year, turn: turn, begin: begin, end: end))
    }
    switch part {
    case .observance, .season:
      for (turn, resolved) in parts(part, inYear: year).enumerated() { add(resolved.interval, turn) }
    default: add(TIMEX3Calendar(.year(year), self.part(part)).interval(), 0)
    }
  }

  private func resolved(_ candidate: YearCandidate, _ part: CalendarName.Part) -> Resolved {
    guard case .observance = part else { return self.part(part, of: .year(candidate.year), isAssumed: true) }
    return parts(part, inYear: candidate.year)[candidate.turn]
  }

  /// That part of a year; several where an observance comes more than once.
  private func parts(_ part: CalendarName.Part, inYear year: Int) -> [Resolved] {
    if case .observance(let observance) = part {
      let days = observance.dates(inYear: year)
      if days.count > 1 { return days.map { Resolver.observed(observance, $0, isAssumed: true) } }
    }
    return [self.part(part, of: .year(year), isAssumed: true)]
  }

  /// How many days away a date without a year is still told as the nearest.
  private static let nearDays = 120
  /// How many days away a date is that a verb of another clause must not choose, where one closer than that is at hand.
  private static let (farDays, closeDays) = (240, 60)

  private struct YearCandidate {
    var year: Int
    /// Which of the year's, where it has several.
    var turn: Int
    var begin: CivilDate
    var end: CivilDate

    func distance(to day: CivilDate) -> Int { max(day.days(until: begin), end.days(until: day), 0) }
  }

  /// Whether it is a day within a week of writing, as a dateline's is.
  private func isAtHand(_ part: CalendarName.Part, _ now: CivilDate) -> Bool {
    guard case .day = part else { return false }
    return parts(part, inYear: now.year).contains { day in
      day.interval?.begin.map { abs(now.days(until: $0.date)) <= 7 } ?? false
    }
  }

  /// The year that the story gives to a part of a year: in history always, in news when the sentence told it or the text
  /// goes on from there.
  private func yearOfStory(_ part: CalendarName.Part) -> Int? {
    guard let told = story.told, let last = story.last else { return nil }
    let isTold = told.sentence == phrase.sentence && told.hasToldYear
    if reading.isHistory {
      let counts = told.sentence == phrase.sentence && (told.hasToldYear || told.isAside)
      return yearInHistory(part, counts ? told : story.ofMonth ?? last)
    }
    guard told.hasToldYear, let now = speech?.date else { return nil }
    // "In the 2030 cup the first match is on June 11."
    if isTold, cue?.direction == .future, told.day.year > now.year, !isAtHand(part, now) {
      return told.day.year
    }
    guard cue?.direction != .future, told.day.year < now.year - 1 else { return nil }
    if isTold { return told.day.year }
    return phrase.opensSentence && isInPast(last) ? yearInHistory(part, last) : nil
  }

  /// The year whose beginning "the new year" tells: the coming one, in its first months this one.
  mutating func newYear() -> Resolved {
    guard let now = day(of: reading.isHistory ? .story : .speech, .year) else {
      return Resolved(TIMEX3Calendar(.unknown))
    }
    let isOver = now.month <= 2 && toldDirection() != .future || toldDirection() == .past
    return Resolved(TIMEX3Calendar(.year(isOver ? now.year : now.year + 1)), isAssumed: true)
  }

  /// How many sentences behind a leap ahead the story may come back from it.
  private static let leapReach = 4

  /// History goes forward: a January behind a December is the next year's.
  private func yearInHistory(_ part: CalendarName.Part, _ last: StoryClock.Reached) -> Int {
    let month: Int? =
      switch part {
      case .month(let month): month
      case .day(month: let month, _): month
      default: nil
      }
    let year = last.day.year
    guard let month, last.granularity <= .month else { return year }
    // What is compared with lies behind: "calmer than in November".
    if phrase.isAside, !last.isAside, phrase.bound == nil { return month > last.day.month ? year - 1 : year }
    // A section headed by a year stays in it.
    if year == story.frame { return year }
    if last.day.month - month >= 7 {
      // A sentence that leapt years ahead is left again where its year does not fit.
      if let left = story.leftBehind, phrase.sentence - last.sentence <= Resolver.leapReach, left.day.month <= month {
        return left.day.year
      }
      return year + 1
    }
    if month - last.day.month >= 8, phrase.bound?.kind != .through { return year - 1 }
    return year
  }
}
