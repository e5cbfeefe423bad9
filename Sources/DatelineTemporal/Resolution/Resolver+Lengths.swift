internal import CivilTime
internal import DatelineModel

extension Resolver {
  /// So far from a point.
  mutating func shifted(_ told: TemporalMeaning, _ length: Length, _ direction: Direction) -> Resolved {
    // "Two years ago" of a history counts from where the story stands.
    let base = reading.isHistory && told == .anchor(.speech) ? .anchor(.story) : told
    guard length.isExact, length.isReckonable else { return vaguelyShifted(base, length, direction) }
    let unit = length.parts.compactMap(\.unit.granularity).min() ?? .day
    if case .anchor = base, unit == .year, let quarter = comparedQuarter(length) {
      note(.fromStory(quarter.day))
      let years = direction == .past ? -1 : 1
      return Resolved(TIMEX3Calendar(.quarter, holding: quarter.day.adding(years, .year)), isAssumed: true)
    }
    if base == .anchor(.story), let coarse = coarselyShifted(length, unit, direction) { return coarse }
    guard let start = start(of: base, unit) else {
      var unknown = Resolved(Resolver.unknown(unit))
      unknown.modifier = length.modifier
      return unknown
    }
    var resolved: Resolved
    if unit < .day {
      resolved = shiftedByClock(start, length, direction)
    } else {
      var day = start.date
      for part in length.parts { day = moved(day, part, direction) }
      // "A week from Monday" is a Monday, "ten years ago this week" a week.
      var fineness = unit == .week && base.isDay ? .day : unit
      if case .unit(let told, _, from: .speech) = base { fineness = min(fineness, told) }
      if unit == .week, case .anchor(let anchor) = base,
        anchor == .speech || story.reached(.day, in: phrase.sentence)?.granularity == .day
      {
        countedDay = day
      }
      resolved = Resolved(TIMEX3Calendar(fineness, holding: day), isAssumed: base.countsFromStory)
      // "A decade ago" is about ten years back, and no decade of the calendar.
      if unit == .decade || unit == .century, case .anchor = base {
        resolved = Resolved(TIMEX3Calendar(.year, holding: day), isAssumed: base.countsFromStory)
        resolved.modifier = .approx
        resolved.interval = resolved.interval.map { widened($0, .year) }
      }
    }
    if let modifier = length.modifier, modifier != .approx { resolved.modifier = shiftedModifier(modifier, direction) }
    if length.modifier == .approx { resolved.modifier = .approx }
    return resolved
  }

  /// A step shorter than what the story tells: "two days later" behind "in November 1943". Nil where the story is told
  /// finely enough.
  private mutating func coarselyShifted(_ length: Length, _ unit: Granularity, _ direction: Direction) -> Resolved? {
    guard let reached = story.reached(unit, in: phrase.sentence), unit < reached.granularity,
      reached.moment == nil || unit >= .day, !holdsNow(reached),
      let begin = reached.interval.begin?.date, let end = reached.interval.end?.date
    else { return nil }
    let (first, last) = length.parts.reduce((begin, end)) { days, part in
      (moved(days.0, part, direction), moved(days.1, part, direction))
    }
    guard var coarse = Resolver.coarse(unit, in: reached) else { return nil }
    if unit < .day, var calendar = coarse.calendar {
      calendar.time = .init(.clock(hour: nil, minute: nil, second: nil))
      coarse = Resolved(calendar, isAssumed: true)
    }
    note(.fromStory(reached.day))
    coarse.interval = CivilInterval(begin: CivilDateTime(first), end: CivilDateTime(last))
    return coarse
  }

  /// "More than two years ago" is before the point two years ago.
  private func shiftedModifier(_ modifier: TIMEX3Modifier, _ direction: Direction) -> TIMEX3Modifier {
    switch modifier {
    case .moreThan, .equalOrMore: direction == .past ? .before : .after
    case .lessThan, .equalOrLess: direction == .past ? .after : .before
    default: modifier
    }
  }

  private func moved(_ day: CivilDate, _ part: Length.Part, _ direction: Direction) -> CivilDate {
    guard case .exact(let thousandths) = part.amount else { return day }
    return moved(day, thousandths, part.unit, direction)
  }

  private func moved(
    _ day: CivilDate, _ thousandths: Int, _ lengthUnit: TIMEX3Duration.Unit, _ direction: Direction
  ) -> CivilDate {
    guard let unit = lengthUnit.granularity else { return day }
    let sign = direction == .past ? -1 : 1
    let whole = day.adding(sign * (thousandths / 1000), unit)
    let rest = thousandths % 1000
    guard rest != 0 else { return whole }
    let next = whole.adding(sign, unit)
    return whole.adding(days: whole.days(until: next) * rest / 1000)
  }

  /// How many sentences behind a quarter "a year earlier" still means that quarter's of the year before.
  private static let comparisonReach = 8

  /// The quarter that "a year earlier" compares with.
  private func comparedQuarter(_ length: Length) -> StoryClock.Reached? {
    guard length.parts.count == 1, length.parts[0].amount == .whole(1), let quarter = story.quarter,
      story.comparesQuarters, phrase.sentence - quarter.sentence <= Resolver.comparisonReach
    else { return nil }
    return quarter
  }

  /// Hours and minutes count from a moment; where only the day is known the day is all that can be told.
  private func shiftedByClock(_ start: CivilDateTime, _ length: Length, _ direction: Direction) -> Resolved {
    var seconds = 0
    for part in length.parts {
      guard case .exact(let thousandths) = part.amount else { continue }
      seconds += thousandths * (part.unit == .hour ? 3600 : part.unit == .minute ? 60 : 1) / 1000
    }
    let moment = start.adding(seconds: direction == .past ? -seconds : seconds)
    var calendar = TIMEX3Calendar(.day, holding: moment.date)
    if start.time == nil {
      // Less than a day from a day whose hour is not known is that day.
      calendar = TIMEX3Calendar(
        .day, holding: start.date.adding(days: (direction == .past ? -seconds : seconds) / 86_400))
    }
    if let time = moment.time, start.time != nil {
      calendar.time = .init(.clock(hour: time.hour, minute: time.minute, second: nil), offset: start.offset)
    } else {
      calendar.time = .init(.clock(hour: nil, minute: nil, second: nil))
    }
    var resolved = Resolved(calendar)
    if start.time == nil {
      resolved.interval = resolved.calendar.flatMap { TIMEX3Calendar($0.year, $0.part).interval() }
      resolved.isAssumed = true
    }
    return resolved
  }

  /// "A few years ago": past, with bounds where the number has such.
  private mutating func vaguelyShifted(_ base: TemporalMeaning, _ length: Length, _ direction: Direction) -> Resolved {
    var resolved = Resolved(.date, .reference(direction == .past ? .past : .future))
    resolved.modifier = .approx
    guard length.isReckonable, let part = length.parts.first, let unit = part.unit.granularity,
      let start = start(of: base, unit)
    else { return resolved }
    let (least, most) = part.amount.bounds(in: unit)
    let sign = direction == .past ? -1 : 1
    let near = start.date.adding(sign * least, unit)
    let far = start.date.adding(sign * most, unit)
    let (first, last) = direction == .past ? (far, near) : (near, far)
    resolved.interval = CivilInterval(
      begin: CivilDateTime(first), end: CivilDateTime(last.adding(days: 1)),
      earliest: CivilDateTime(first.adding(-1, unit)), latest: CivilDateTime(last.adding(1, unit)))
    resolved.isAssumed = true
    return resolved
  }

  /// The moment that a base is; nil when it is not known.
  private mutating func start(of base: TemporalMeaning, _ unit: Granularity) -> CivilDateTime? {
    if case .anchor(let anchor) = base {
      guard let day = day(of: anchor, unit) else { return nil }
      let reached = anchor == .speech ? nil : story.reached(unit, in: phrase.sentence)
      if unit < .day, reached == nil { return speech }
      // "At 2 a.m. the alarm rang. An hour later …" counts from that time, if it is not long ago.
      if unit < .day, let reached, let moment = reached.moment,
        phrase.sentence - reached.sentence <= Resolver.momentReach
      {
        return moment
      }
      return CivilDateTime(day.startOfCounting(unit))
    }
    return evaluate(base).interval?.begin
  }

  /// How many sentences behind a clock time hours and minutes count from it.
  private static let momentReach = 3

  /// The time so far ahead of speaking: a day, or a moment for hours and minutes; nil where no time of speaking is known.
  mutating func pointed(_ length: Length) -> PointedTime? {
    guard let speech, length.isReckonable else { return nil }
    let asked = steps
    steps = nil
    defer { steps = asked }
    var whole = length
    whole.modifier = nil
    var resolved = shifted(.anchor(.speech), whole, .future)
    if length.isExact, length.parts.allSatisfy({ ($0.unit.granularity ?? .day) >= .day }) {
      let day = length.parts.reduce(speech.date) { moved($0, $1, .future) }
      resolved = Resolved(TIMEX3Calendar(.day, holding: day))
    }
    countedDay = nil
    return resolved.interval.map { PointedTime(resolved.value, $0) }
  }

  /// The day that a distance from a day ends on where its value is told more coarsely: "three weeks ago" is a week, "a year
  /// from now" a year. Nil where the distance is not exact or no day is known to count from.
  func pointed(
    _ resolved: Resolved, _ base: TemporalMeaning, _ length: Length, _ direction: Direction
  ) -> PointedTime? {
    guard length.isExact, length.modifier == nil, length.isReckonable, !reading.isHistory, let speech,
      let unit = length.parts.compactMap(\.unit.granularity).min(), (.week...(.year)).contains(unit),
      let granularity = resolved.granularity, granularity > .day
    else { return nil }
    let start: CivilDate
    switch base {
    case .anchor(.speech): start = speech.date
    case .calendar, .landmark, .numeric, .chosen:
      var other = self
      other.steps = nil
      guard base.isDay || base.isObservance, let day = other.evaluate(base).day else { return nil }
      start = day
    default: return nil
    }
    let day = length.parts.reduce(start) { moved($0, $1, direction) }
    return PointedTime(.calendar(TIMEX3Calendar(.day, holding: day)), CivilInterval(day: day))
  }

  /// A length that is told alone. It covers nothing of the calendar unless it runs up to now.
  func lengthAlone(_ length: Length) -> Resolved {
    var resolved = Resolved(.duration, .duration(length.duration))
    resolved.modifier = length.modifier
    return resolved
  }

  /// A length that ends with a point, with the stretch that it covers.
  mutating func lengthUpTo(_ end: TemporalMeaning, _ length: Length) -> Resolved {
    var resolved = lengthAlone(length)
    guard let last = evaluate(end).interval?.end?.date, length.isReckonable, length.isExact else { return resolved }
    let first = length.parts.reduce(last) { moved($0, $1, .past) }
    resolved.interval = CivilInterval(begin: CivilDateTime(first), end: CivilDateTime(last))
    return resolved
  }

  /// A length that ends or begins at the anchor, with the stretch that it covers.
  mutating func stretch(_ length: Length, _ direction: Direction, _ anchor: Anchor) -> Resolved {
    var resolved = lengthAlone(length)
    // "Over the next three months he lost weight" tells the past, so that it does not begin with publication.
    let isUntold = anchor == .story && story.last == nil && direction == .future && cue?.direction == .past
    guard !isUntold, let unit = length.parts.compactMap(\.unit.granularity).min(), unit >= .day,
      let day = day(of: anchor, unit)
    else { return resolved }
    resolved.derived = covered(length, direction, day)
    return resolved
  }

  /// The stretch up to the time of speaking: "the now three-and-a-half-year war" began so long ago.
  func upToNow(_ length: Length) -> CivilInterval? { speech.flatMap { covered(length, .past, $0.date) } }

  /// So long before or after a day. The far end is as sharp as the length: half of the smallest step that was told.
  private func covered(_ length: Length, _ direction: Direction, _ day: CivilDate) -> CivilInterval? {
    guard length.isReckonable else { return nil }
    var (middle, far) = (day, day)
    for (index, part) in length.parts.enumerated() {
      guard let (best, most) = part.bounds(isFinest: index == length.parts.count - 1) else { return nil }
      middle = moved(middle, best, part.unit, direction)
      far = moved(far, most, part.unit, direction)
    }
    return direction == .past
      ? CivilInterval(
        begin: CivilDateTime(middle), end: CivilDateTime(day), earliest: far == middle ? nil : CivilDateTime(far))
      : CivilInterval(
        begin: CivilDateTime(day), end: CivilDateTime(middle), latest: far == middle ? nil : CivilDateTime(far))
  }

  /// Something that recurs.
  static func recurring(_ recurrence: Recurrence) -> Resolved {
    switch recurrence.value {
    case .period(let length): return Resolved(.set, .duration(length.duration))
    case .name(let name):
      if let weekday = name.weekday { return set(TIMEX3Calendar(.unknown, .weekday(week: nil, weekday))) }
      switch name.part {
      case .month(let month): return set(TIMEX3Calendar(.unknown, .month(month)))
      case .day(month: let month, let day): return set(TIMEX3Calendar(.unknown, .day(month: month, day: day)))
      case .quarter(let quarter): return set(TIMEX3Calendar(.unknown, .quarter(quarter)))
      case .half(let half): return set(TIMEX3Calendar(.unknown, .half(half)))
      case .season(let season): return set(TIMEX3Calendar(.unknown, .season(season)))
      case .week(let week): return set(TIMEX3Calendar(.unknown, .week(week)))
      case .weekend: return set(TIMEX3Calendar(.unknown, .weekend(week: nil)))
      case .period, .observance, nil: return set(TIMEX3Calendar(.unknown))
      }
    case .clock(let time, on: let weekday):
      let day = weekday.map { TIMEX3Calendar.Part.weekday(week: nil, $0) } ?? .day(month: nil, day: nil)
      return set(TIMEX3Calendar(.unknown, day, time.timex))
    case .time(let part, on: let weekday):
      let day = weekday.map { TIMEX3Calendar.Part.weekday(week: nil, $0) } ?? .day(month: nil, day: nil)
      return set(TIMEX3Calendar(.unknown, day, .init(.part(part))))
    }
  }

  private static func set(_ calendar: TIMEX3Calendar) -> Resolved { Resolved(.set, .calendar(calendar)) }
}

extension CivilDate {
  /// Where counting in a unit begins: in months from the month's first day, so that no day is cut off.
  fileprivate func startOfCounting(_ unit: Granularity) -> CivilDate { unit >= .month ? startOf(unit) : self }
}

extension Length.Part {
  /// The likeliest and the most that it may be, in thousandths; nil where no number is told.
  fileprivate func bounds(isFinest: Bool) -> (Int, Int)? {
    switch amount {
    case .exact(let value):
      let room = isFinest ? precision(value) : 0
      return (value, value + room)
    case .between(let least, let most): return ((least + most) * 500, most * 1000)
    case .untold: return nil
    }
  }

  /// How far the truth may be from what is told: half a unit, a quarter of a year for half years; days are exact.
  private func precision(_ value: Int) -> Int {
    guard let unit = unit.granularity, unit > .day else { return 0 }
    if unit == .month, value % 6000 == 0 { return 3000 }
    return value % 1000 == 0 ? 500 : 250
  }
}
