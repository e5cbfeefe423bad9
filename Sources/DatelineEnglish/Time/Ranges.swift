internal import CivilTime
internal import DatelineModel
internal import DatelineTemporal

extension English {
  /// Reads two phrases that share their calendar: "3 to 5 May", "Nov. 14-16", "1989-90", "between May and July 1990".
  static func pair(_ parser: inout PhraseParser, _ start: Int, _ match: Match?) -> RecognisedPair? {
    if let pair = daysBeforeMonth(&parser, start) ?? clocks(&parser, start) ?? eras(&parser, start)
      ?? centuries(&parser, start)
    {
      return pair
    }
    guard let match, let (join, next) = separator(parser, start, match.end) else { return nil }
    if let pair = daysBehindMonth(&parser, start, match, join, next) ?? years(parser, start, match, join, next)
      ?? decades(parser, start, match, join, next)
    {
      return pair
    }
    guard match.meaning.isPoint, let other = parser.phrase(at: next), other.meaning.isPoint,
      // "a change Friday to December's figures" tells no range.
      !parser.has(.possessive, other.end),
      var one = frame(&parser, start, Match(match.meaning, end: match.end)),
      let second = frame(&parser, next, other)
    else { return nil }
    if join == .range, parser.has(.between, start - 1) { one.bound = .init(kind: .since, token: start - 1) }
    // "between 6pm and 9pm on Monday": both on that day, "from 11pm to 6am on Sunday" from the day before.
    if let (first, _) = one.meaning.clockOfUntoldDay, let (last, day) = second.meaning.clockOfDay,
      second.meaning.clockOfUntoldDay == nil
    {
      one.meaning = .inside(
        .time(first), of: first.isBehind(last) ? .shifted(day, Length(.whole(1), .day), .past) : day)
    }
    return joined(one, second, join)
  }

  /// "9-11 a.m.", "from 9 to 5 p.m.", "between 10 and 11 a.m. Tuesday": the first takes its half of the day, its day and
  /// its zone from the second, unless it would lie behind it then.
  private static func clocks(_ parser: inout PhraseParser, _ start: Int) -> RecognisedPair? {
    guard let hour = parser.digits(start, atMost: 2), (1...12).contains(hour),
      parser.hasAny(SymbolSet(.to, .until, .and, .dash, .hyphen, .colon), start + 1)
    else { return nil }
    let minute = parser.has(.colon, start + 1) ? parser.digits(start + 2, atMost: 2) : 0
    let end = parser.has(.colon, start + 1) ? start + 3 : start + 1
    guard let minute, minute < 60, let (join, next) = separator(parser, start, end), join == .range,
      parser.hasAny(SymbolSet(.number, .amCode, .pmCode), next), let second = parser.phrase(at: next),
      case .inside(.time(let time), of: let day) = second.meaning,
      case .clock(let last?, let lastMinute, _) = time.value
    else { return nil }
    let late = hour % 12 + (last >= 12 ? 12 : 0)
    let first = (late, minute) < (last, lastMinute ?? 0) ? late : late % 12
    let clock = DayTime(.clock(hour: first, minute: minute, second: nil), zone: time.zone)
    return joined(
      Recognised(meaning: .inside(.time(clock), of: day), tokens: start..<end),
      Recognised(meaning: second.meaning, tokens: next..<second.end), .range)
  }

  /// "44 to 31 BC", "300-200 BC", "100 BC and 50 AD" has its own eras.
  private static func eras(_ parser: inout PhraseParser, _ start: Int) -> RecognisedPair? {
    // "1190/85 BC" is 1190 to 1185.
    if let first = parser.digits(start, atMost: 4), first > 100, parser.has(.slash, start + 1),
      parser.isTight(start + 1),
      parser.isTight(start + 2), let tail = parser.digits(start + 2, atMost: 2), parser.readings[start + 2].digits == 2,
      tail < first % 100, parser.has(.era, start + 3), parser.lexeme(start + 3).number < 0
    {
      return joined(
        Recognised(meaning: .calendar(CalendarName(.full(1 - first))), tokens: start..<start + 1),
        Recognised(
          meaning: .calendar(CalendarName(.full(1 - (first - first % 100 + tail)))), tokens: start + 2..<start + 4),
        .range)
    }
    guard let first = parser.digits(start, atMost: 4), first > 0,
      let (join, next) = separator(parser, start, start + 1),
      join == .range, parser.digits(next, atMost: 4) != nil, parser.has(.era, next + 1),
      let second = parser.phrase(at: next), case .calendar(let name) = second.meaning, case .full(let last) = name.year,
      name.part == nil
    else { return nil }
    let year = last > 0 ? first : 1 - first
    guard year < last else { return nil }
    return joined(
      Recognised(meaning: .calendar(CalendarName(.full(year))), tokens: start..<start + 1),
      Recognised(meaning: second.meaning, tokens: next..<second.end), .range)
  }

  /// "the 18th and 19th centuries", "the late 18th to early 19th centuries", "the fifth or fourth century BC".
  private static func centuries(_ parser: inout PhraseParser, _ start: Int) -> RecognisedPair? {
    var at = parser.skipping(.the, start)
    let edge = softEdge(parser, at)
    if edge != nil { at = parser.skippingHyphen(at + 1) }
    guard let first = parser.ordinal(at), first > 0, first <= 30,
      let (join, next) = separator(parser, start, at + 1),
      parser.ordinal(next) != nil || softEdge(parser, next) != nil, let second = parser.phrase(at: next),
      case .some(let name) = second.meaning.toldName
    else { return nil }
    let year: CalendarName.Year
    switch name.year {
    case .century: year = .century(first - 1)
    case .centuryBC: year = .centuryBC(first)
    default: return nil
    }
    let one = TemporalMeaning.calendar(CalendarName(year))
    return joined(
      Recognised(meaning: edge.map { .modified($0.modifier, one) } ?? one, tokens: start..<at + 1),
      Recognised(meaning: second.meaning, tokens: next..<second.end), join)
  }

  /// "the 1960s and 70s", "the late 1980s and '90s": the second takes its century from the first.
  private static func decades(
    _ parser: PhraseParser, _ start: Int, _ match: Match, _ join: Recognised.Join, _ next: Int
  ) -> RecognisedPair? {
    let at = parser.skipping(.apostrophe, next)
    guard let first = match.meaning.toldDecade, parser.has(.decade, at), parser.readings[at].digits == 2,
      parser.readings[at].value % 10 == 0
    else { return nil }
    let last = first / 10 * 10 + Int(parser.readings[at].value) / 10
    guard last > first else { return nil }
    return joined(
      Recognised(meaning: match.meaning, tokens: start..<match.end),
      Recognised(meaning: .calendar(CalendarName(.decade(last))), tokens: next..<at + 1), join)
  }

  /// What stands between the two ends of a range or the members of a list, and the token behind it.
  private static func separator(_ parser: PhraseParser, _ start: Int, _ index: Int) -> (Recognised.Join, Int)? {
    if parser.has(.slash, index), parser.has(.year, index - 1), parser.isTight(index) { return (.range, index + 1) }
    if parser.has(.to, index) || parser.has(.until, index) || parser.has(.dash, index) { return (.range, index + 1) }
    if parser.has(.hyphen, index), parser.isTight(index) == parser.isTight(index + 1) { return (.range, index + 1) }
    if parser.has(.and, index) || parser.has(.or, index) {
      return (parser.has(.between, start - 1) ? .range : .list, index + 1)
    }
    if parser.has(.comma, index) { return (.list, index + 1) }
    // "August/September 1990".
    if parser.has(.slash, index), parser.has(.month, index - 1), parser.has(.month, index + 1) {
      return (.list, index + 1)
    }
    return nil
  }

  /// "3 to 5 May 2005", "12 and 13 June".
  private static func daysBeforeMonth(_ parser: inout PhraseParser, _ start: Int) -> RecognisedPair? {
    guard let day = parser.dayNumber(start), let (join, next) = separator(parser, start, start + 1),
      parser.dayNumber(next) != nil, parser.has(.month, parser.skippingHyphen(next + 1)),
      let second = parser.phrase(at: next), case .calendar(let name) = second.meaning,
      case .day(month: let month, let last) = name.part, last > day
    else { return nil }
    let first = CalendarName(name.year, .day(month: month, day))
    return joined(
      Recognised(meaning: .calendar(first), tokens: start..<start + 1),
      Recognised(meaning: second.meaning, tokens: next..<second.end), join)
  }

  /// "Nov. 14-16", "June 12 and 13, 1940".
  private static func daysBehindMonth(
    _ parser: inout PhraseParser, _ start: Int, _ match: Match, _ join: Recognised.Join, _ next: Int
  ) -> RecognisedPair? {
    guard case .calendar(let name) = match.meaning, name.year == nil,
      case .day(month: let month, let first) = name.part,
      let last = parser.dayNumber(next), last > first, !parser.has(.month, next + 1),
      !parser.hasAny(meridiem, next + 1),
      !parser.has(.colon, next + 1), !parser.has(.unit, next + 1), !parser.has(.countedNoun, next + 1)
    else { return nil }
    if join == .list, parser.has(.comma, next - 1) { return nil }
    var second = CalendarName(nil, .day(month: month, last))
    var end = next + 1
    var one = name
    if let (year, after) = yearBehindDay(parser, end) {
      (second.year, one.year, end) = (.full(year), .full(year), after)
    }
    return joined(
      Recognised(meaning: .calendar(one), tokens: start..<match.end),
      Recognised(meaning: .calendar(second), tokens: next..<end), join)
  }

  /// "1989-90", "2019–21", "late 2019–21", "1914/15".
  private static func years(
    _ parser: PhraseParser, _ start: Int, _ match: Match, _ join: Recognised.Join, _ next: Int
  ) -> RecognisedPair? {
    guard join == .range, let first = match.meaning.toldYear, parser.has(.year, match.end - 1),
      parser.hasAny(SymbolSet(.hyphen, .dash, .slash), match.end), parser.isTight(next), parser.has(.number, next),
      parser.readings[next].digits == 2, !parser.isHyphen(next + 1)
    else { return nil }
    let digits = Int(parser.readings[next].value)
    // "1999-00" crosses the century.
    let last = digits == (first + 1) % 100 ? first + 1 : first / 100 * 100 + digits
    guard last > first, !parser.has(.slash, match.end) || last == first + 1 else { return nil }
    return joined(
      Recognised(meaning: match.meaning, tokens: start..<match.end),
      Recognised(meaning: .calendar(CalendarName(.full(last))), tokens: next..<next + 1), .range)
  }

  /// The two with what the one leaves to the other: "from May to July 1990" is all in 1990.
  private static func joined(
    _ one: Recognised, _ other: Recognised, _ join: Recognised.Join
  ) -> RecognisedPair? {
    var (one, other) = (one, other)
    other.bound = nil
    other.role = join == .range ? .ends : one.role
    if join == .range { one.role = .begins }
    if let year = other.meaning.yearOfPart {
      one.meaning = one.meaning.inYear(crossesYear(one.meaning, other.meaning, join) ? year.before : year)
    } else if let (whole, _) = other.meaning.partOfWhole {
      one.meaning = one.meaning.inWhole(crossesYear(one.meaning, other.meaning, join) ? whole.yearBefore : whole)
    }
    if join == .list, one.meaning == other.meaning { return nil }
    if join == .range, let last = other.meaning.openPart, let first = one.meaning.openPart, first != last {
      one.endsWith = last
    }
    other.join = join
    one.beginsRange = join == .range
    return .of(one, other)
  }
}

extension English {
  /// Whether the second lies in the year behind that of the first: "from December to February", "in December and January".
  private static func crossesYear(_ one: TemporalMeaning, _ other: TemporalMeaning, _ join: Recognised.Join) -> Bool {
    guard let first = one.openPart?.order, let last = other.toldPart?.order else { return false }
    return join == .range ? last < first : first - last >= 8 * 32
  }
}

extension CalendarName.Year {
  /// The year before.
  fileprivate var before: CalendarName.Year {
    if case .full(let year) = self { .full(year - 1) } else { self }
  }
}

extension DayTime {
  /// Whether its clock shows a later hour than the other.
  fileprivate func isBehind(_ other: DayTime) -> Bool {
    guard case .clock(let hour?, let minute, _) = value, case .clock(let last?, let lastMinute, _) = other.value else {
      return false
    }
    return (hour, minute ?? 0) > (last, lastMinute ?? 0)
  }
}

extension TemporalMeaning {
  /// The clock time that it tells, and its day.
  fileprivate var clockOfDay: (DayTime, TemporalMeaning)? {
    guard case .inside(.time(let time), of: let day) = self, case .clock = time.value else { return nil }
    return (time, day)
  }

  /// The same where its day is not told.
  fileprivate var clockOfUntoldDay: (DayTime, TemporalMeaning)? {
    clockOfDay.flatMap { $0.1 == .unit(.day, offset: 0, from: .story) ? $0 : nil }
  }

  /// The part of a year that it tells, with its year or without.
  fileprivate var toldPart: CalendarName.Part? {
    switch self {
    case .calendar(let name): name.part
    case .inside(.part(let part), of: _): part
    default: nil
    }
  }

  /// The whole of which it tells a part: of "May of last year" that year, of "Tuesday of next week" that week.
  fileprivate var partOfWhole: (whole: TemporalMeaning, inner: Inner)? {
    guard case .inside(let inner, of: let whole) = self, case .unit = whole else { return nil }
    switch inner {
    case .part, .weekday: return (whole, inner)
    default: return nil
    }
  }

  /// The same as a part of that whole, where it is one of which no whole is told.
  fileprivate func inWhole(_ whole: TemporalMeaning) -> TemporalMeaning {
    guard case .calendar(let name) = self, name.year == nil, case .unit(let unit, _, _) = whole else { return self }
    if unit == .year, let part = name.part, name.weekday == nil { return .inside(.part(part), of: whole) }
    if unit == .week, let weekday = name.weekday, name.part == nil { return .inside(.weekday(weekday), of: whole) }
    return self
  }

  /// The year before a year that is told by its distance.
  fileprivate var yearBefore: TemporalMeaning {
    if case .unit(.year, let offset, let anchor) = self { .unit(.year, offset: offset - 1, from: anchor) } else { self }
  }

  /// The year that it tells with nothing but a qualification: "1989", "late 2019".
  fileprivate var toldYear: Int? {
    switch self {
    case .calendar(let name):
      if case .full(let year) = name.year, name.part == nil, name.weekday == nil { year } else { nil }
    case .modified(_, let inner): inner.toldYear
    default: nil
    }
  }

  /// The name that it tells with nothing but a qualification.
  fileprivate var toldName: CalendarName? {
    switch self {
    case .calendar(let name): name
    case .modified(_, let inner): inner.toldName
    default: nil
    }
  }

  /// The decade that it tells with nothing but a qualification: "the late 1980s".
  fileprivate var toldDecade: Int? {
    switch self {
    case .calendar(let name):
      if case .decade(let decade) = name.year { decade } else { nil }
    case .modified(_, let inner): inner.toldDecade
    default: nil
    }
  }

  /// The year that is told with a part of it: of "early summer of 1943" it is 1943.
  fileprivate var yearOfPart: CalendarName.Year? {
    switch self {
    case .calendar(let name):
      if case .full = name.year, name.part != nil { name.year } else { nil }
    case .inside(.part, of: .calendar(let whole)):
      if case .full = whole.year { whole.year } else { nil }
    case .inside(.edge, of: let inner), .modified(_, let inner): inner.yearOfPart
    default: nil
    }
  }

  /// The same in that year, where it is a part of a year that tells none.
  fileprivate func inYear(_ year: CalendarName.Year) -> TemporalMeaning {
    switch self {
    case .calendar(let name) where name.year == nil && name.part != nil:
      .calendar(CalendarName(year, name.part, weekday: name.weekday))
    case .modified(let modifier, let inner): .modified(modifier, inner.inYear(year))
    case .inside(.edge(let edge), of: let inner): .inside(.edge(edge), of: inner.inYear(year))
    default: self
    }
  }

  /// A month, or a day of one, whose year is not told.
  fileprivate var openPart: CalendarName.Part? {
    guard case .calendar(let name) = self, name.year == nil, name.part?.order != nil else { return nil }
    return name.part
  }
}
