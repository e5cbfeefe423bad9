internal import CivilTime
internal import DatelineModel

extension English {
  /// Makes of a phrase what stands in the text; nil when it is no expression of time there.
  static func frame(_ parser: inout Parser, _ start: Int, _ match: Match) -> Recognised? {
    var match = match
    if match.isWeak, !hasCompany(parser, start, match) { return nil }
    if case .calendar(let name) = match.meaning, case .season(.autumn) = name.part, name.year == nil,
      parser.has(.ambiguous, match.end - 1), parser.has(.of, match.end)
    {
      return nil
    }
    if isTitle(parser, start, match) || isMeasure(parser, start, match) { return nil }
    if isName(parser, start, match) || isAge(parser, start, match) { return nil }
    if isYearNumber(match.meaning), parser.has(.year, match.end - 1), !isYear(parser, match.end - 1, end: match.end),
      match.end - start == 1
    {
      return nil
    }
    // "a decade-long war": the article belongs to the war.
    var first = start
    if case .length = match.meaning, parser.isHyphen(match.end), parser.has(.adjective, match.end + 1) {
      if parser.has(.a, start), match.end == start + 2 { first += 1 }
      match.end += 2
    }
    var framed = Recognised(meaning: match.meaning, tokens: first..<match.end)
    framed.isOfHistory =
      match.end == start + 1
      && (parser.hasAny(SymbolSet(.formerly, .futureNoun), start) || isMadeForSeason(parser, start))
    framed.isOver = parser.has(.ended, match.end)
    framed.isIndefinite =
      parser.has(.a, start - 1)
      && (match.end >= parser.limit || parser.isMark(match.end) && !parser.isHyphen(match.end))
    let before = start - 1
    if parser.has(.about, before) { framed.modifier = .approx }
    let preposition = parser.has(.about, before) ? before - 1 : before
    framed.bound = bound(parser, preposition, match)
    framed.role = role(framed.bound, match)
    if case .length(let length) = match.meaning {
      framed.runsUpToNow = parser.lexeme(before).reference == .present
      if isRate(parser, start, match) {
        framed.meaning = .recurring(Recurrence(value: .period(length)))
        framed.role = .qualifies
      } else if let event = eventTie(parser, start, match.end, length) {
        framed.event = event
        framed.role = .locates
      }
    }
    return framed
  }

  private static func isYearNumber(_ meaning: TemporalMeaning) -> Bool {
    if case .calendar(let name) = meaning, case .full = name.year, name.part == nil, name.weekday == nil { return true }
    return false
  }

  private static func role(_ bound: Recognised.Bound?, _ match: Match) -> TimeExpression.Role {
    switch match.meaning {
    case .recurring: return .recurs
    case .length, .stretch: return .lasts
    default:
      switch bound?.kind {
      case .since, .after: return .begins
      case .through, .before: return .ends
      case nil: return .locates
      }
    }
  }

  /// The word before a point that makes it one end of a stretch: "since", "until", "by", "as of".
  private static func bound(_ parser: Parser, _ index: Int, _ match: Match) -> Recognised.Bound? {
    guard match.meaning.isPoint, !(parser.has(.from, index) && compares(parser, index)) else { return nil }
    if parser.has(.since, index) || parser.has(.from, index) { return .init(kind: .since, token: index) }
    if parser.has(.until, index) || parser.has(.by, index) { return .init(kind: .through, token: index) }
    if parser.has(.before, index) { return .init(kind: .before, token: index) }
    if parser.has(.after, index) { return .init(kind: .after, token: index) }
    if parser.has(.of, index), parser.has(.as, index - 1) { return .init(kind: .since, token: index - 1) }
    return nil
  }

  /// Whether "from" compares numbers: "fell 12% from a year earlier", "up from May".
  private static func compares(_ parser: Parser, _ from: Int) -> Bool {
    parser.symbols(from - 1).intersects(compared)
      || (max(from - comparisonReach, 0)..<from).contains {
        parser.symbols($0).intersects(SymbolSet(.percent, .currency))
      }
  }

  private static let compared = SymbolSet(.number, .decimal, .percent, .up, .multiplier, .businessNoun)
  /// How far before "from" the number stands that is compared, in tokens.
  private static let comparisonReach = 5

  /// Whether what is a time only in company has it.
  private static func hasCompany(_ parser: Parser, _ start: Int, _ match: Match) -> Bool {
    let before = start - 1
    switch match.meaning {
    case .calendar(let name):
      if case .full = name.year, name.part == nil { return isYear(parser, start, end: match.end) }
      if name.weekday != nil {
        return parser.isCapitalised(start) && parser.has(.on, before)
      }
      if case .season = name.part { return false }
      if case .half = name.part { return parser.has(.halfCode, start) && parser.hasAny(halfPrepositions, before) }
      if case .month = name.part {
        // "Jan Kavan": a short form without its stop is a name more often.
        if parser.has(.shortForm, start) { return parser.hasAny(yearPrepositions, before) }
        return parser.isCapitalised(start) && (!parser.isSentenceStart(start) || parser.has(.comma, match.end))
          && parser.hasAny(monthCompany, before)
      }
      return parser.hasAny(yearPrepositions, before) || parser.has(.the, before)
    case .inside(.time(let time), _):
      if case .part = time.value {
        return parser.hasAny(SymbolSet(.in, .during, .until, .by, .since, .at), before)
      }
      return parser.hasAny(SymbolSet(.at, .by, .from, .until, .about, .since, .before, .after), before)
    case .unit(.day, _, _): return false
    case .unit: return parser.hasAny(SymbolSet(.of, .in, .during, .for, .until, .by), before)
    case .vague: return true
    default: return false
    }
  }

  private static let halfPrepositions = SymbolSet(.in, .for, .of, .during, .since, .by, .until, .from, .the)

  private static let monthCompany = SymbolSet(
    .in, .of, .by, .since, .until, .from, .to, .during, .between, .and, .or, .before, .after, .early, .late, .mid,
    .last,
    .next, .this, .at, .on, .for, .comma, .a)

  /// "a winter jacket", "summer workouts": what is made for the season tells no time, save in a history, where it is that
  /// of the story.
  private static func isMadeForSeason(_ parser: Parser, _ season: Int) -> Bool {
    parser.has(.season, season) && parser.isUnknownWord(season + 1)
      && !parser.hasAny(SymbolSet(.in, .by, .until, .since, .the), season - 1)
  }

  /// "60 Minutes", "This Week": a unit written with a capital is part of a name, save in a headline.
  private static func isTitle(_ parser: Parser, _ start: Int, _ match: Match) -> Bool {
    switch match.meaning {
    case .length, .unit, .stretch:
      let last = match.end - 1
      return !parser.isSentenceStart(last) && parser.has(.unit, last) && parser.isCapitalised(last)
        && !parser.isAllCapitals(last)
    default: return false
    }
  }

  /// "The Sunday Times", "April O'Neil".
  private static func isName(_ parser: Parser, _ start: Int, _ match: Match) -> Bool {
    guard case .calendar(let name) = match.meaning else { return false }
    // "Summer Lindqvist", "the Winter Games".
    if case .season = name.part {
      return parser.isCapitalised(match.end - 1) && parser.has(.season, match.end - 1)
        && parser.isUnknownName(match.end) && !parser.has(.in, start - 1)
    }
    guard match.end == start + 1 else { return false }
    if parser.has(.personTitle, start - 1) { return true }
    if name.weekday != nil {
      return parser.has(.title, match.end) && parser.isCapitalised(match.end) && !parser.has(.partOfDay, match.end)
    }
    guard case .month = name.part, parser.isCapitalised(match.end), !parser.has(.possessive, match.end),
      [4, 5, 6, 8].contains(parser.lexeme(start).month), parser.isWord(match.end)
    else { return false }
    // "in May Israel withdrew", "in May and June Israel waited".
    let isListed = parser.hasAny(SymbolSet(.and, .or), start - 1) && parser.has(.month, start - 2)
    return !isListed && !parser.hasAny(nameCompany, start - 1)
  }

  private static let nameCompany = SymbolSet(
    .in, .of, .by, .since, .until, .from, .to, .during, .between, .before, .after, .early, .late, .mid, .last, .next,
    .this)

  /// "minutes apart", "a matter of months", "older by decades", "on days when it rains": how far things are from each
  /// other or how many there are, and "24 hours a day" is always.
  private static func isMeasure(_ parser: Parser, _ start: Int, _ match: Match) -> Bool {
    guard case .length = match.meaning else { return false }
    let last = match.end - 1
    if isAlways(parser, last) { return true }
    if parser.hasAny(SymbolSet(.a, .per), start), isAlways(parser, start - 1) { return true }
    guard last == start, parser.has(.plural, start) else { return false }
    return parser.has(.apart, match.end) || parser.hasAny(SymbolSet(.of, .on), start - 1)
      || parser.has(.by, start - 1) && !parser.has(.of, match.end)
  }

  /// "24 hours a day", "seven days a week", told by the token of the smaller unit.
  private static func isAlways(_ parser: Parser, _ unit: Int) -> Bool {
    let (whole, most): (TIMEX3Duration.Unit, Int)
    switch parser.lexeme(unit).unit {
    case .hour: (whole, most) = (.day, 24)
    case .day: (whole, most) = (.week, 7)
    default: return false
    }
    return parser.hasAny(SymbolSet(.a, .per), unit + 1) && parser.lexeme(unit + 2).unit == whole
      && (parser.digits(unit - 1, atMost: 2) ?? smallNumber(parser, unit - 1)?.value) == most
  }

  /// "24-year-old", "24 years old", "24 years of age", "aged 18-65 years".
  private static func isAge(_ parser: Parser, _ start: Int, _ match: Match) -> Bool {
    guard case .length = match.meaning else { return false }
    var before = start - 1
    while parser.hasAny(ageRange, before) { before -= 1 }
    if parser.has(.aged, before) { return true }
    let next = parser.skippingHyphen(match.end)
    return parser.has(.old, next) || parser.has(.of, next) && parser.has(.aged, next + 1)
  }

  /// What stands between "aged" and the last number.
  private static let ageRange = SymbolSet(.number, .cardinal, .hyphen, .dash, .to, .and, .between)

  /// "5,000 a week", "twice a day", "5 percent a year".
  private static func isRate(_ parser: Parser, _ start: Int, _ match: Match) -> Bool {
    guard parser.has(.a, start), match.end == start + 2 else { return false }
    if parser.hasAny(SymbolSet(.number, .decimal, .percent, .times, .countedNoun, .multiplier, .close), start - 1) {
      return true
    }
    // "three days a week".
    if parser.has(.unit, start - 1), parser.has(.plural, start - 1), parser.hasAny(numeric, start - 2) { return true }
    // "dozens of interviews a day", "two meals a day".
    let noun = start - 1
    guard parser.isWord(noun), parser.readings[noun].lexeme == 0, !parser.isCapitalised(noun) else { return false }
    return parser.hasAny(numeric, noun - 1) || parser.hasAny(numeric, noun - 2)
  }
}
