internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "the third quarter", "third-quarter", "Q3 2024", "the first half of the year", "the year-ago period",
  /// "the first nine months".
  static let quarters = Phenomenon(
    words: [
      .init("period", .plain(.period)), .init("periods", .plain(.period), .plain(.plural)),
      .init(["comparable", "corresponding"], .plain(.comparable)),
      .init(["half", "halves"], .plain(.half)),
      .init(
        [
          "profit", "profits", "sales", "revenue", "revenues", "earnings", "results", "income", "growth", "loss",
          "losses", "margin", "margins", "dividend", "output", "shipments", "guidance", "economy", "gdp", "exports",
          "imports", "inflation", "turnover", "orders", "figures", "trading",
        ], .plain(.businessNoun)),
    ],
    heads: [
      // "3Q25", "1H24".
      HeadRule(.quarterYearCode, .halfYearCode) { parser, index in
        let (number, year) = (
          Int(parser.readings[index].value) / 10_000, Int(parser.readings[index].value) % 10_000
        )
        let isQuarter = parser.has(.quarterYearCode, index)
        guard (1...(isQuarter ? 4 : 2)).contains(number) else { return nil }
        return Match(
          .calendar(
            CalendarName(
              parser.readings[index].digits == 2 ? .short(year) : .full(year),
              isQuarter ? .quarter(number) : .half(number))), end: index + 1)
      },
      // "fiscal Q3", "fiscal 3Q".
      HeadRule(.fiscal) { parser, index in
        guard parser.hasAny(SymbolSet(.quarterCode, .quarterYearCode), index + 1) else { return nil }
        return parser.phrase(at: index + 1)
      },
      HeadRule(.quarterCode, .halfCode) { parser, index in
        let number = Int(parser.readings[index].value)
        let isQuarter = parser.has(.quarterCode, index)
        guard parser.readings[index].digits == 1, (1...(isQuarter ? 4 : 2)).contains(number) else { return nil }
        let part: CalendarName.Part = isQuarter ? .quarter(number) : .half(number)
        return wholePart(&parser, part, index + 1, isWeak: !isQuarter)
      },
      HeadRule(.the, .ordinal, .fiscal, .latest, .last, .year) { parser, index in ordinalPart(&parser, index) },
      HeadRule(.the, .unit, .comparable, .a, .same) { parser, index in yearAgoPart(&parser, index) },
      HeadRule(.the, .previous, .same) { parser, index in priorYearPart(&parser, index) },
      // "fiscal year ended March 31" is a length, "the year to date" what of it is over.
      HeadRule(.fiscal, .unit, .the) { parser, index in
        let year = parser.skipping(.fiscal, parser.skipping(.the, index))
        guard parser.lexeme(year).unit == .year, !parser.has(.plural, year) else { return nil }
        if parser.has(.ended, year + 1), !parser.has(.the, index) {
          return Match(.length(Length(.whole(1), .year)), end: year + 1)
        }
        let to = parser.skippingHyphen(year + 1)
        let date = parser.skippingHyphen(to + 1)
        guard parser.has(.to, to), parser.isForm(date, "date") else { return nil }
        return Match(.clipped(.unit(.year, offset: 0, from: .speech), .past), end: date + 1)
      },
      HeadRule(.the, .comparable, .same) { parser, index in comparedPart(&parser, index) },
    ],
    tails: [
      // "1989 third quarter", "this year's third quarter", "last year's first half".
      TailRule(.ordinal, .fiscal, .quarterCode, .period, .unit, .possessive) { parser, left in
        guard left.meaning.isYear else { return nil }
        let at = parser.skipping(.fiscal, parser.skipping(.possessive, left.end))
        if let number = parser.ordinal(at) {
          let unit = parser.skippingHyphen(at + 1)
          guard let part = part(parser, number, unit) else { return nil }
          return Match(.inside(.part(part), of: left.meaning), end: unit + 1)
        }
        if parser.has(.quarterCode, at), parser.readings[at].digits == 1, (1...4).contains(parser.readings[at].value) {
          return Match(.inside(.part(.quarter(Int(parser.readings[at].value))), of: left.meaning), end: at + 1)
        }
        if parser.lexeme(at).unit == .quarter, !parser.has(.plural, at) {
          return Match(.inside(.part(.quarter(nil)), of: left.meaning), end: at + 1)
        }
        return nil
      },
      // "the third quarter last year", "March of last year", "summer 1990", "the quarter a year earlier".
      TailRule(.of, .last, .next, .this, .year, .fiscal, .the, .that, .in, .comma, .a, .apostrophe) { parser, left in
        guard let inner = left.meaning.partOfYear else { return nil }
        let hasOf = parser.has(.of, left.end) || (parser.has(.in, left.end) && left.meaning.isQuarterOrHalf)
        if parser.has(.in, left.end), !hasOf { return nil }
        let next = hasOf || parser.has(.comma, left.end) ? left.end + 1 : left.end
        if parser.has(.the, next), !hasOf { return nil }
        guard let whole = parser.phrase(at: next), whole.meaning.isYear else { return nil }
        if parser.has(.comma, left.end), parser.has(.year, next) == false { return nil }
        return Match(.inside(inner, of: whole.meaning), end: whole.end)
      },
    ])

  private static func ordinalPart(_ parser: inout PhraseParser, _ index: Int) -> Match? {
    var at = parser.skipping(.the, index)
    var year: CalendarName.Year?
    if parser.has(.year, at), at > index {
      year = .full(Int(parser.readings[at].value))
      at += 1
    }
    at = parser.skippingHyphen(parser.skipping(.fiscal, at))
    if parser.has(.latest, at) {
      guard parser.has(.period, at + 1) else { return nil }
      return Match(.unit(.quarter, offset: 0, from: .story), end: at + 2)
    }
    guard let number = parser.ordinal(at) else {
      guard year != nil, parser.lexeme(at).unit == .quarter || parser.has(.period, at) else { return nil }
      return Match(
        .calendar(CalendarName(year, parser.has(.period, at) ? .period : .quarter(nil))), end: at + 1)
    }
    let unit = parser.skippingHyphen(parser.skipping(.fiscal, at + 1))
    // "the third-quarter loss": the article belongs to the loss.
    if parser.has(.the, index), unit > at + 1, parser.isHyphen(unit - 1) { return nil }
    if let part = part(parser, number, unit), number > 0 || parser.has(.half, unit) {
      let isHalf = parser.has(.half, unit)
      if !isHalf, year == nil, isGame(parser, index) { return nil }
      if isHalf, !parser.has(.the, index), !parser.isHyphen(at + 1), !parser.has(.businessNoun, unit + 1),
        !(parser.has(.of, unit + 1) && parser.has(.year, unit + 2))
      {
        return nil
      }
      if let year { return Match(.calendar(CalendarName(year, part)), end: unit + 1) }
      return wholePart(&parser, part, unit + 1, isWeak: isHalf && !isBusiness(parser, index))
    }
    if let half = halfOfQuarters(&parser, number, at + 1) { return half }
    // "the first nine months", "the first two weeks".
    if number == 1, parser.hasAny(numeric, at + 1), let (length, end) = length(&parser, at + 1) {
      return Match(.length(length), end: end)
    }
    return nil
  }

  /// How far around a half the words are looked for that make it one of a year and none of a match, in tokens.
  private static let businessReach = 20
  private static let business = SymbolSet(.businessNoun, .percent, .currency, .multiplier, .fiscal)

  /// Whether the sentence tells of business, so that its "second half" is no match's.
  static func isBusiness(_ parser: PhraseParser, _ index: Int) -> Bool {
    around(parser, index).contains {
      parser.symbols($0).intersects(business) || parser.lexeme($0).unit == .quarter
    }
  }

  /// Whether the sentence tells of a game, whose quarters are none of a year: "scored 24 points in the third quarter".
  private static func isGame(_ parser: PhraseParser, _ index: Int) -> Bool {
    around(parser, index).contains {
      parser.isOne(
        $0, of: "scored", "scoring", "scoreless", "outscored", "touchdown", "touchdowns", "halftime", "rebounds",
        "baskets", "quarterback", "kickoff", "overtime", "tipoff")
    }
  }

  private static func around(_ parser: PhraseParser, _ index: Int) -> Range<Int> {
    var first = index
    while first > max(index - businessReach, 0), !parser.isSentenceStart(first) { first -= 1 }
    return first..<min(index + businessReach, parser.limit)
  }

  /// "the prior-year quarter", "the previous year period", "the prior-year third quarter".
  private static func priorYearPart(_ parser: inout PhraseParser, _ index: Int) -> Match? {
    let at = parser.skipping(.same, parser.skipping(.the, index))
    let year = parser.skippingHyphen(at + 1)
    guard parser.has(.previous, at), parser.lexeme(year).unit == .year, !parser.has(.plural, year) else { return nil }
    let next = parser.skippingHyphen(year + 1)
    if let number = parser.ordinal(next) {
      let unit = parser.skippingHyphen(next + 1)
      guard let part = part(parser, number, unit) else { return nil }
      return Match(.inside(.part(part), of: .unit(.year, offset: -1, from: .story)), end: unit + 1)
    }
    guard parser.has(.period, next) || parser.lexeme(next).unit == .quarter || parser.has(.half, next) else {
      return nil
    }
    return Match(.shifted(.anchor(.story), Length(.whole(1), .year), .past), end: next + 1)
  }

  /// "the first two quarters of 1990" are its first half.
  private static func halfOfQuarters(_ parser: inout PhraseParser, _ number: Int, _ index: Int) -> Match? {
    guard abs(number) == 1, let (count, unit) = smallNumber(parser, index), count == 2,
      parser.lexeme(unit).unit == .quarter, parser.has(.of, unit + 1), let year = parser.phrase(at: unit + 2),
      year.meaning.isYear
    else { return nil }
    return Match(.inside(.part(.half(number == 1 ? 1 : 2)), of: year.meaning), end: year.end)
  }

  private static func part(_ parser: PhraseParser, _ number: Int, _ index: Int) -> CalendarName.Part? {
    if parser.lexeme(index).unit == .quarter, !parser.has(.plural, index), (1...4).contains(number) {
      // "the third quarter-final".
      if parser.isHyphen(index + 1), parser.has(.plannedNoun, index + 2) || parser.isForm(index + 2, "finals") {
        return nil
      }
      return .quarter(number)
    }
    if parser.has(.half, index), number == 1 || number == 2 || number == -1 { return .half(number == 1 ? 1 : 2) }
    return nil
  }

  private static func wholePart(_ parser: inout PhraseParser, _ part: CalendarName.Part, _ index: Int, isWeak: Bool)
    -> Match
  {
    if let (year, end) = shortYear(parser, index) {
      return Match(.calendar(CalendarName(.short(year), part)), end: end)
    }
    if parser.has(.fiscalCode, index), let year = parser.phrase(at: index), case .calendar(let name) = year.meaning {
      return Match(.calendar(CalendarName(name.year, part)), end: year.end)
    }
    return Match(.calendar(CalendarName(nil, part)), end: index, isWeak: isWeak)
  }

  /// "the corresponding period last year", "the comparable quarter of 1988".
  private static func comparedPart(_ parser: inout PhraseParser, _ index: Int) -> Match? {
    let at = parser.skipping(.the, index)
    guard parser.has(.comparable, at) || parser.has(.same, at) else { return nil }
    let isPeriod = parser.has(.period, at + 1)
    guard isPeriod || parser.lexeme(at + 1).unit == .quarter, !parser.has(.plural, at + 1) else { return nil }
    let next = parser.has(.of, at + 2) || parser.has(.in, at + 2) ? at + 3 : at + 2
    guard let year = parser.phrase(at: next), year.meaning.isYear else { return nil }
    return Match(.inside(.part(isPeriod ? .period : .quarter(nil)), of: year.meaning), end: year.end)
  }

  /// "the year-ago quarter", "a year-earlier period", "the year-ago third quarter", "the comparable year-ago quarter".
  private static func yearAgoPart(_ parser: inout PhraseParser, _ index: Int) -> Match? {
    var at = index
    while parser.has(.the, at) || parser.has(.a, at) || parser.has(.comparable, at) || parser.has(.same, at),
      at < index + 3
    { at += 1 }
    guard parser.lexeme(at).unit == .year, parser.isHyphen(at + 1),
      parser.has(.ago, at + 2) || parser.has(.earlier, at + 2)
    else { return nil }
    let anchor: Anchor = parser.has(.ago, at + 2) ? .speech : .story
    let year = TemporalMeaning.shifted(.anchor(anchor), Length(.whole(1), .year), .past)
    var next = at + 3
    // "the year-earlier nine months".
    if parser.hasAny(numeric, next), let (length, end) = length(&parser, next) {
      return Match(.length(length), end: end)
    }
    if let number = parser.ordinal(next) {
      let unit = parser.skippingHyphen(next + 1)
      guard let part = part(parser, number, unit) else { return nil }
      return Match(.inside(.part(part), of: .unit(.year, offset: -1, from: .story)), end: unit + 1)
    }
    if parser.has(.period, next) || parser.lexeme(next).unit == .quarter || parser.has(.half, next) {
      next += 1
    } else if at > index {
      return nil
    }
    return Match(year, end: next)
  }
}
