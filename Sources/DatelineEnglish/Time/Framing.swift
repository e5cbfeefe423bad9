internal import CivilTime
internal import DatelineModel
internal import DatelineTemporal

extension English {
  /// Makes of a phrase what stands in the text; nil when it is no expression of time there.
  static func frame(_ parser: inout PhraseParser, _ start: Int, _ match: Match) -> Recognised? {
    var match = match
    // What somebody types alone needs no company: "10:30", "sat".
    let isAlone = start == parser.sentence && match.end == parser.limit
    if match.isWeak, !isAlone, !hasCompany(parser, start, match) { return nil }
    if case .calendar(let name) = match.meaning, case .season(.autumn) = name.part, name.year == nil,
      parser.has(.ambiguous, match.end - 1), parser.has(.of, match.end)
    {
      return nil
    }
    if isTitleUnit(parser, match) || isMeasure(parser, start, match) || isThing(parser, start, match) {
      return nil
    }
    if isName(&parser, start, match) || isAge(parser, start, match) { return nil }
    if !isAlone, isYearNumber(match.meaning), parser.has(.year, match.end - 1),
      !isYear(parser, match.end - 1, end: match.end),
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
    if let stretch = upTo(&parser, start, match) { match.meaning = stretch }
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
    framed.role = role(parser, framed.bound, match)
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

  /// "the year to August", "the three months ended June 30": a length whose end is told behind it; nil for what is none.
  private static func upTo(_ parser: inout PhraseParser, _ start: Int, _ match: Match) -> TemporalMeaning? {
    let length: Length
    switch match.meaning {
    case .length(let told) where told.isExact: length = told
    case .unit(.year, offset: 0, from: .story) where parser.has(.the, start): length = Length(.whole(1), .year)
    default: return nil
    }
    guard
      parser.has(.ended, match.end)
        || parser.hasAny(SymbolSet(.to, .until), match.end) && parser.hasAny(upToLeads, start - 1)
    else { return nil }
    var at = match.end + 1
    if parser.has(.on, at) || parser.has(.in, at) { at += 1 }
    guard let end = parser.phrase(at: at), end.meaning.isPoint, !end.isWeak || parser.has(.month, at),
      end.meaning.isPartOfYear
    else { return nil }
    return .upTo(end.meaning, length)
  }

  private static let upToLeads = SymbolSet(.in, .for, .over, .during, .of, .the)

  private static func isYearNumber(_ meaning: TemporalMeaning) -> Bool {
    if case .calendar(let name) = meaning, case .full = name.year, name.part == nil, name.weekday == nil { return true }
    return false
  }

  private static func role(_ parser: PhraseParser, _ bound: Recognised.Bound?, _ match: Match) -> TimeExpression.Role {
    switch match.meaning {
    case .recurring: return .recurs
    case .length, .stretch, .upTo: return .lasts
    default:
      guard let bound else { return .locates }
      switch bound.kind {
      case .since, .after: return .begins
      case .through: return parser.has(.until, bound.token) ? .ends : .limits
      case .before: return .limits
      }
    }
  }

  /// The word before a point that makes it one end of a stretch: "since", "until", "by", "as of".
  private static func bound(_ parser: PhraseParser, _ index: Int, _ match: Match) -> Recognised.Bound? {
    guard match.meaning.isPoint, !(parser.has(.from, index) && compares(parser, index)) else { return nil }
    if parser.has(.since, index) || parser.has(.from, index) { return .init(kind: .since, token: index) }
    if parser.has(.until, index) || parser.has(.by, index) { return .init(kind: .through, token: index) }
    if parser.has(.before, index) { return .init(kind: .before, token: index) }
    if parser.has(.after, index) { return .init(kind: .after, token: index) }
    if parser.has(.of, index), parser.has(.as, index - 1) { return .init(kind: .since, token: index - 1) }
    return nil
  }

  /// Whether "from" compares numbers: "fell 12% from a year earlier", "up from May".
  private static func compares(_ parser: PhraseParser, _ from: Int) -> Bool {
    parser.symbols(from - 1).intersects(compared)
      || (max(from - comparisonReach, 0)..<from).contains {
        parser.symbols($0).intersects(SymbolSet(.percent, .currency))
      }
  }

  private static let compared = SymbolSet(.number, .decimal, .percent, .up, .multiplier, .businessNoun)
  /// How far before "from" the number stands that is compared, in tokens.
  private static let comparisonReach = 5

  /// "a winter jacket", "summer workouts": what is made for the season tells no time, save in a history, where it is that
  /// of the story.
  private static func isMadeForSeason(_ parser: PhraseParser, _ season: Int) -> Bool {
    parser.has(.season, season) && parser.isUnknownWord(season + 1)
      && !parser.hasAny(SymbolSet(.in, .by, .until, .since, .the), season - 1)
  }

  /// "5,000 a week", "twice a day", "5 percent a year".
  private static func isRate(_ parser: PhraseParser, _ start: Int, _ match: Match) -> Bool {
    guard parser.has(.a, start), match.end == start + 2 else { return false }
    if parser.hasAny(SymbolSet(.number, .decimal, .percent, .times, .countedNoun, .multiplier, .close), start - 1) {
      return true
    }
    // "three days a week".
    if parser.has(.unit, start - 1), parser.has(.plural, start - 1), parser.hasAny(numeric, start - 2) { return true }
    // "dozens of interviews a day", "two meals a day".
    let noun = start - 1
    guard parser.isWord(noun), parser.isBystander(noun), !parser.isCapitalised(noun) else { return false }
    return parser.hasAny(numeric, noun - 1) || parser.hasAny(numeric, noun - 2)
  }
}

extension TemporalMeaning {
  /// Whether it tells a month, a quarter or a day, up to which a year may be counted.
  fileprivate var isPartOfYear: Bool {
    switch self {
    case .calendar(let name):
      switch name.part {
      case .month, .day(month: .some, _), .quarter, .half: name.weekday == nil
      default: false
      }
    case .inside(.part(let part), of: _): part.order != nil
    case .inside(.edge(.end), of: let inner): inner.isPartOfYear
    case .chosen(let name, _, _): name.part?.order != nil
    case .unit(let unit, _, _): unit == .month || unit == .quarter
    default: false
    }
  }
}
