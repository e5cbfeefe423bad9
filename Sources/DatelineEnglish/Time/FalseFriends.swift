internal import CivilTime
internal import DatelineModel
internal import DatelineTemporal

/// Which phrases are no expressions of time where they stand: "The Sunday Times", "April O'Neil", "60 Minutes", "24 years
/// old".
extension English {
  /// Whether what is a time only in company has it.
  static func hasCompany(_ parser: PhraseParser, _ start: Int, _ match: Match) -> Bool {
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

  /// "60 Minutes", "This Week": a unit written with a capital is part of a name, save in a headline.
  static func isTitleUnit(_ parser: PhraseParser, _ match: Match) -> Bool {
    switch match.meaning {
    case .length, .unit, .stretch:
      let last = match.end - 1
      return !parser.isSentenceStart(last) && parser.has(.unit, last) && parser.isCapitalised(last)
        && !parser.isAllCapitals(last)
    default: return false
    }
  }

  /// "the midnight-blue car", "a day ticket", "the weekly magazine", "scored a century", "firmware 5.12.2020": the words of
  /// time describe a thing or are none.
  static func isThing(_ parser: PhraseParser, _ start: Int, _ match: Match) -> Bool {
    let last = match.end - 1
    switch match.meaning {
    case .inside(.time, of: .unit(.day, offset: 0, from: .story)):
      return parser.isHyphen(match.end) && parser.has(.clockWord, last) && parser.isUnknownWord(match.end + 1)
    case .length where parser.has(.a, start) && last == start + 1:
      if parser.has(.nightThing, match.end) { return true }
      return parser.lexeme(last).unit == .century
        && parser.isOne(start - 1, of: "scored", "hit", "struck", "made", "notched", "smashed", "completed")
    case .recurring: return parser.has(.frequency, last) && parser.has(.workNoun, match.end)
    case .numeric: return parser.has(.numberedNoun, start - 1)
    default: return false
    }
  }

  /// "The Sunday Times", "April O'Neil".
  static func isName(_ parser: inout PhraseParser, _ start: Int, _ match: Match) -> Bool {
    if isProgramme(parser, start, match) || isInstitution(parser, start, match) { return true }
    guard case .calendar(let name) = match.meaning else { return false }
    if case .season = name.part { return isNameOfSeason(parser, start, match) }
    // "The Twentieth Century Fund".
    if case .century = name.year, name.part == nil, parser.isCapitalised(match.end - 1),
      !parser.isAllCapitals(match.end - 1), parser.isWord(match.end), parser.isCapitalised(match.end),
      !parser.has(.era, match.end)
    {
      return true
    }
    guard match.end == start + 1 else { return false }
    if parser.has(.personTitle, start - 1) { return true }
    if case .month = name.part, isPerson(&parser, start) { return true }
    // "Black September".
    if case .month = name.part, parser.isCapitalised(start), parser.isCapitalised(start - 1),
      parser.isOne(start - 1, of: "black", "red", "bloody")
    {
      return true
    }
    if name.weekday != nil {
      // "a Sunday-school teacher".
      if parser.isHyphen(match.end), parser.isForm(match.end + 1, "school") { return true }
      // "the Mail on Sunday".
      if parser.has(.on, start - 1), name.weekday == .sunday, parser.isCapitalised(start - 2),
        parser.isOne(start - 2, of: "mail", "independent", "scotland", "wales", "post")
      {
        return true
      }
      if parser.isCapitalised(start), parser.isCapitalised(start - 1), weekdayNames.contains(parser.text(start - 1)) {
        return true
      }
      return parser.has(.title, match.end) && parser.isCapitalised(match.end) && !parser.has(.partOfDay, match.end)
    }
    guard case .month = name.part, parser.isCapitalised(match.end), !parser.has(.possessive, match.end),
      [4, 5, 6, 8].contains(parser.lexeme(start).month), parser.isWord(match.end)
    else { return false }
    // "in May Israel withdrew", "in May and June Israel waited".
    let isListed = parser.hasAny(SymbolSet(.and, .or), start - 1) && parser.has(.month, start - 2)
    return !isListed && !parser.hasAny(nameCompany, start - 1)
  }

  /// "Summer Lindqvist", "the Winter Games", "the Winter Star", "Five Seconds of Summer", "Summer of '69".
  private static func isNameOfSeason(_ parser: PhraseParser, _ start: Int, _ match: Match) -> Bool {
    var season = match.end - 1
    while season > start, !parser.has(.season, season) { season -= 1 }
    guard parser.isCapitalised(season), parser.has(.season, season), !parser.isAllCapitals(season) else { return false }
    if season == match.end - 1, !parser.has(.in, start - 1) {
      if parser.isUnknownName(match.end) { return true }
      // "Autumn Leaves", "the Winter Star": capitals go on where no sentence begins.
      if parser.isWord(match.end), parser.isCapitalised(match.end), !parser.isAllCapitals(match.end),
        !parser.isSentenceStart(season),
        !parser.hasAny(SymbolSet(.month, .weekday, .observance, .seasonalNoun), match.end)
      {
        return true
      }
    }
    if parser.has(.of, season - 1), parser.isCapitalised(season - 2), !parser.isSentenceStart(season - 2),
      parser.has(.unit, season - 2)
    {
      return true
    }
    return parser.has(.of, season + 1) && parser.has(.apostrophe, season + 2) && !parser.isSentenceStart(season)
  }

  /// What stands before a weekday in a name: "Sheffield Wednesday", "Black Monday", "Bloody Sunday".
  private static let weekdayNames: Set = [
    "sheffield", "black", "bloody", "super", "blue", "manic", "happy", "ruby", "casual", "red", "freaky", "gloomy",
    "mad",
    "big",
  ]

  /// "USA Today", "the Today programme", "The Tonight Show": a day written with a capital inside a sentence.
  private static func isProgramme(_ parser: PhraseParser, _ start: Int, _ match: Match) -> Bool {
    let last = match.end - 1
    // "Happy Mondays".
    if parser.has(.weekday, start), parser.has(.plural, start), parser.isCapitalised(start - 1) {
      return weekdayNames.contains(parser.text(start - 1))
    }
    // "Saturday Night Live".
    if parser.has(.weekday, start), last == start + 1, parser.has(.partOfDay, last), parser.isCapitalised(last),
      parser.isCapitalised(match.end), parser.isWord(match.end), !parser.has(.weekday, match.end),
      !parser.has(.month, match.end), !parser.isAllCapitals(last)
    {
      return true
    }
    guard last == start, parser.has(.dayWord, start), parser.isCapitalised(start), !parser.isAllCapitals(start) else {
      return false
    }
    if parser.has(.title, start + 1) { return true }
    guard !parser.isSentenceStart(start) else { return false }
    // "the song Yesterday": a capital where none belongs.
    if parser.has(.workNoun, start - 1), !parser.isCapitalised(start - 1) { return true }
    return parser.isWord(start - 1) && (parser.isCapitalised(start - 1) && !parser.has(.dayWord, start - 1))
      && !parser.isSentenceStart(start - 1) && parser.isBystander(start - 1) && !parser.isCapitalised(start + 1)
      || parser.has(.possessive, start - 1) || parser.has(.the, start - 1)
      || parser.isSentenceStart(start - 1) && parser.isCapitalised(start - 1) && parser.isBystander(start - 1)
        && !parser.isCapitalised(start + 1)
  }

  /// "the Good Friday Agreement", "March Road", "the October Revolution", "the 1922 Committee": what stands behind a time is
  /// named by it.
  private static func isInstitution(_ parser: PhraseParser, _ start: Int, _ match: Match) -> Bool {
    let last = match.end - 1
    guard parser.has(.institution, match.end), parser.isCapitalised(match.end), !parser.isAllCapitals(match.end) else {
      return false
    }
    if parser.has(.year, last) {
      return last == start && parser.isOne(match.end, of: "committee", "group", "club", "foundation", "overture")
    }
    return parser.isCapitalised(last) && parser.hasAny(namedTimes, last)
      || parser.isCapitalised(start) && parser.has(.observance, start)
  }

  private static let namedTimes = SymbolSet(.month, .weekday, .season, .observance, .ordinal)

  /// Whether a month is a person's name: behind a first name, or told so before and with no word of time around it.
  private static func isPerson(_ parser: inout PhraseParser, _ start: Int) -> Bool {
    guard [3, 4, 5, 6, 8].contains(parser.lexeme(start).month), parser.isCapitalised(start),
      !parser.has(.shortForm, start),
      !parser.hasAny(SymbolSet(.number, .comma, .year, .ordinal, .hyphen, .dash), start + 1)
    else { return false }
    let before = start - 1
    let isBehindName =
      parser.isWord(before) && parser.isCapitalised(before) && parser.isBystander(before)
      && !parser.hasAny(nameCompany, before - 1) && !(parser.has(.month, start) && parser.has(.at, before - 1))
      && before >= parser.floor && (parser.lexeme(start).month == 5 || parser.has(behindName: start + 1))
    if isBehindName {
      parser.people.insert(parser.tokens[start].hash)
      return true
    }
    if parser.people.contains(parser.tokens[start].hash), !parser.hasAny(nameCompany, before) { return true }
    // "and May said": a subject behind "and".
    return parser.hasAny(SymbolSet(.and, .or, .comma), before) && !parser.has(.month, before - 1)
      && parser.has(behindName: start + 1) && parser.has(.ambiguous, start)
  }

  private static let nameCompany = SymbolSet(
    .in, .of, .by, .since, .until, .from, .to, .during, .between, .before, .after, .early, .late, .mid, .last, .next,
    .this)

  /// "minutes apart", "a matter of months", "older by decades", "on days when it rains": how far things are from each
  /// other or how many there are, and "24 hours a day" is always.
  static func isMeasure(_ parser: PhraseParser, _ start: Int, _ match: Match) -> Bool {
    guard case .length = match.meaning else { return false }
    let last = match.end - 1
    if isAlways(parser, last) { return true }
    if parser.hasAny(SymbolSet(.a, .per), start), isAlways(parser, start - 1) { return true }
    guard last == start, parser.has(.plural, start) else { return false }
    // "the minutes of the meeting", "took minutes and read them out".
    if parser.lexeme(start).unit == .minute {
      if parser.has(.of, match.end) { return true }
      if parser.has(.the, start - 1), parser.hasAny(SymbolSet(.pastVerb, .presentVerb), match.end) { return true }
      if parser.isOne(start - 1, of: "took", "take", "takes", "taking", "kept", "read", "approved"),
        !parser.hasAny(SymbolSet(.infinitive, .for, .before, .after, .later, .ago), match.end)
      {
        return true
      }
    }
    return parser.has(.apart, match.end) || parser.hasAny(SymbolSet(.of, .on), start - 1)
      || parser.has(.by, start - 1) && !parser.has(.of, match.end)
  }

  /// "24 hours a day", "seven days a week", told by the token of the smaller unit.
  private static func isAlways(_ parser: PhraseParser, _ unit: Int) -> Bool {
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
  static func isAge(_ parser: PhraseParser, _ start: Int, _ match: Match) -> Bool {
    guard case .length = match.meaning else { return false }
    var before = start - 1
    while parser.hasAny(ageRange, before) { before -= 1 }
    if parser.has(.aged, before) { return true }
    let next = parser.skippingHyphen(match.end)
    return parser.has(.old, next) || parser.has(.of, next) && parser.has(.aged, next + 1)
  }

  /// What stands between "aged" and the last number.
  private static let ageRange = SymbolSet(.number, .cardinal, .hyphen, .dash, .to, .and, .between)
}

extension PhraseParser {
  /// Whether a verb or the mark of an owner stands there, as behind the name of somebody.
  fileprivate func has(behindName index: Int) -> Bool {
    hasAny(SymbolSet(.possessive, .pastVerb, .presentVerb, .futureVerb, .perfect, .sayingVerb, .modalVerb), index)
      && !isCapitalised(index)
  }
}
