internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "the 1980s", "the '90s", "the nineties", "the 20th century", "the first millennium".
  static let decades = Phenomenon(
    words: zip(["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"], 2...).map
    {
      .init($0, .cardinal($1 * 10), .plain(.decadeWord))
    } + [
      Lexicon.Entry(["roaring", "swinging", "naughty", "dirty", "gay", "hungry", "noughties"], .plain(.decadeName))
    ],
    heads: [
      HeadRule(.the, .decade, .apostrophe) { parser, index in
        let at = parser.skipping(.apostrophe, parser.skipping(.the, index))
        guard parser.has(.decade, at) else { return nil }
        let value = Int(parser.readings[at].value)
        switch parser.readings[at].digits {
        // "the 1600s" are a century.
        case 4 where value % 100 == 0 && (1000...1800).contains(value):
          return Match(.calendar(CalendarName(.century(value / 100))), end: at + 1)
        // Without an article an old decade is a number: "1040s".
        case 4 where value % 10 == 0 && (at > index ? 1000...2190 : 1500...2190).contains(value):
          return Match(.calendar(CalendarName(.decade(value / 10))), end: at + 1)
        // "the 830s": behind a preposition, as a number is an age or a model more often.
        case 3
        where at == index + 1 && !parser.has(.era, at + 1) && value >= 100 && parser.hasAny(yearPrepositions, index - 1):
          return Match(
            .calendar(CalendarName(value % 100 == 0 ? .century(value / 100) : .decade(value / 10))), end: at + 1)
        // "highs in the 80s" are degrees, "his late 60s" years of life.
        case 2 where isScore(parser, index): return nil
        case 2 where value % 10 == 0:
          return Match(.calendar(CalendarName(.shortDecade(value / 10))), end: at + 1, isWeak: at == index)
        default: return nil
        }
      },
      // "the 1980's".
      HeadRule(.the) { parser, index in
        guard parser.has(.year, index + 1), parser.has(.possessive, index + 2),
          parser.readings[index + 1].value % 10 == 0
        else {
          return nil
        }
        let year = Int(parser.readings[index + 1].value)
        let isCentury = year % 100 == 0 && year <= 1800
        return Match(
          .calendar(CalendarName(isCentury ? .century(year / 100) : .decade(year / 10))), end: index + 3)
      },
      HeadRule(.the, .decadeWord) { parser, index in
        let at = parser.skipping(.the, index)
        guard parser.has(.decadeWord, at), !isScore(parser, index) else { return nil }
        return Match(
          .calendar(CalendarName(.shortDecade(parser.lexeme(at).number / 10))), end: at + 1, isWeak: at == index)
      },
      // "the nineteen sixties", "the eighteen-nineties".
      HeadRule(.the, .cardinal) { parser, index in
        let at = parser.skipping(.the, index)
        let decade = parser.skippingHyphen(at + 1)
        guard parser.has(.cardinal, at), (13...20).contains(parser.lexeme(at).number), parser.has(.decadeWord, decade)
        else { return nil }
        return Match(
          .calendar(CalendarName(.decade(parser.lexeme(at).number * 10 + parser.lexeme(decade).number / 10))),
          end: decade + 1)
      },
      // "the Roaring Twenties".
      HeadRule(.the, .decadeName) { parser, index in
        let at = parser.skipping(.the, index)
        guard parser.has(.decadeName, at) else { return nil }
        if parser.isForm(at, "noughties") { return Match(.calendar(CalendarName(.decade(200))), end: at + 1) }
        guard parser.isCapitalised(at), parser.has(.decadeWord, at + 1), parser.isCapitalised(at + 1),
          let decade = namedDecades[parser.text(at) + " " + parser.text(at + 1)]
        else { return nil }
        return Match(.calendar(CalendarName(.decade(decade))), end: at + 2)
      },
      HeadRule(.the, .ordinal, .cardinal) { parser, index in
        let at = parser.skipping(.the, index)
        guard let (number, behind) = ordinalNumber(parser, at), number > 0 else { return nil }
        let unit = parser.skippingHyphen(behind)
        guard !parser.has(.plural, unit) || number < 30 else { return nil }
        let isBC = parser.has(.era, unit + 1) && parser.lexeme(unit + 1).number < 0 && parser.isCapitalised(unit + 1)
        let end = parser.has(.era, unit + 1) && parser.isCapitalised(unit + 1) ? unit + 2 : unit + 1
        switch parser.lexeme(unit).unit {
        case .century where number <= 30:
          return Match(.calendar(CalendarName(isBC ? .centuryBC(number) : .century(number - 1))), end: end)
        case .millennium where number <= 9:
          return Match(.calendar(CalendarName(isBC ? .millenniumBC(number) : .millennium(number - 1))), end: end)
        default: return nil
        }
      },
    ])

  /// Decades that have a name of their own.
  private static let namedDecades = [
    "roaring twenties": 192, "dirty thirties": 193, "swinging sixties": 196, "naughty nineties": 189,
    "gay nineties": 189, "hungry forties": 184,
  ]

  /// Whether tens tell an age or a measure: "in their early 20s", "winds in the 70s", "in the low 90s".
  private static func isScore(_ parser: PhraseParser, _ index: Int) -> Bool {
    var before = index - 1
    if parser.isHyphen(before) { before -= 1 }
    // "in his late teens or early 20s".
    while parser.hasAny(SymbolSet(.early, .late, .mid, .the), before) || parser.isHyphen(before)
      || parser.isForm(before, "teens")
      || parser.hasAny(SymbolSet(.to, .or, .and), before) && parser.isForm(before - 1, "teens")
      || parser.hasAny(SymbolSet(.to, .or, .and), before) && parser.hasAny(SymbolSet(.early, .late, .mid), before - 1)
    { before -= 1 }
    if parser.hasAny(SymbolSet(.ownerWord, .possessive, .degreeNoun), before) { return true }
    if parser.isOne(index - 1, of: "low", "high", "upper", "lower") { return true }
    return (max(before - measureReach, parser.floor)..<max(before, parser.floor)).contains {
      parser.has(.degreeNoun, $0)
    }
  }

  /// How far before tens the word stands that they measure, in tokens.
  private static let measureReach = 6
}
