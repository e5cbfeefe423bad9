internal import CivilTime

extension English {
  /// "the 1980s", "the '90s", "the nineties", "the 20th century", "the first millennium".
  static let decades = Phenomenon(
    words: zip(["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"], 2...).map
    {
      .init($0, .cardinal($1 * 10), .plain(.decadeWord))
    },
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
        // "highs in the 80s" are degrees.
        case 2 where parser.has(.degreeNoun, at - 3): return nil
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
        guard parser.has(.decadeWord, at) else { return nil }
        return Match(
          .calendar(CalendarName(.shortDecade(parser.lexeme(at).number / 10))), end: at + 1, isWeak: at == index)
      },
      HeadRule(.the, .ordinal) { parser, index in
        let at = parser.skipping(.the, index)
        guard let number = parser.ordinal(at), number > 0 else { return nil }
        let unit = parser.skippingHyphen(at + 1)
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
}
