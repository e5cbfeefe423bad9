internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "1989", "'98", "nineteen ninety-six", "the year 2000", "fiscal 2024", "FY24", "44 BC", "AD 70".
  static let years = Phenomenon(
    words: [
      .init(["fiscal", "financial"], .plain(.fiscal)),
      .init("fy", .plain(.fiscalCode)),
      .init(["eighteen", "nineteen"], .plain(.centuryWord)),
      .init(["bc", "bce", "b.c.", "b.c.e."], .era(-1)),
      .init(["ad", "ce", "a.d.", "c.e."], .era(1)),
    ],
    heads: [
      HeadRule(.year) { parser, index in
        Match(.calendar(CalendarName(.full(Int(parser.readings[index].value)))), end: index + 1, isWeak: true)
      },
      HeadRule(.cardinal) { parser, index in
        guard let (year, end) = spelledYear(parser, index), year != 2000 else { return nil }
        return Match(.calendar(CalendarName(.full(year))), end: end)
      },
      HeadRule(.apostrophe) { parser, index in
        guard let (year, end) = shortYear(parser, index) else { return nil }
        return Match(.calendar(CalendarName(.short(year))), end: end, isWeak: true)
      },
      // "the year 2000", "the years 1939".
      HeadRule(.the, .unit, .full) { parser, index in
        let full = parser.skipping(.the, index)
        let unit = parser.has(.full, full) ? parser.skippingHyphen(full + 1) : full
        guard parser.lexeme(unit).unit == .year else { return nil }
        // "Bengali New Year 2027".
        if parser.isCapitalised(unit), parser.isForm(unit - 1, "new") { return nil }
        if parser.has(.year, unit + 1) {
          return Match(.calendar(CalendarName(.full(Int(parser.readings[unit + 1].value)))), end: unit + 2)
        }
        // "the year 753 BC".
        if let year = eraYear(parser, unit + 1) { return year }
        // "the year 476".
        if let year = parser.digits(unit + 1, atMost: 3), year > 31, unit > index, !parser.has(.of, unit + 2) {
          return Match(.calendar(CalendarName(.full(year))), end: unit + 2)
        }
        guard let (year, end) = spelledYear(parser, unit + 1) else { return nil }
        return Match(.calendar(CalendarName(.full(year))), end: end)
      },
      HeadRule(.fiscal, .fiscalCode, .the, .year) { parser, index in fiscalYear(parser, index) },
      HeadRule(.number, .era) { parser, index in eraYear(parser, index) },
    ])

  /// A year in words: "nineteen ninety-six", "two thousand five", "twenty twelve".
  static func spelledYear(_ parser: PhraseParser, _ index: Int) -> (year: Int, end: Int)? {
    guard let (first, next) = smallNumber(parser, index) else { return nil }
    if first == 2, parser.has(.multiplier, next), parser.lexeme(next).number == 1000 {
      if let (rest, end) = smallNumber(parser, parser.skipping(.and, next + 1)) { return (2000 + rest, end) }
      return (2000, next + 1)
    }
    guard (13...20).contains(first), next == index + 1 else { return nil }
    if parser.has(.multiplier, next), parser.lexeme(next).number == 100 {
      guard let (rest, end) = smallNumber(parser, parser.skipping(.and, next + 1)) else { return nil }
      return (first * 100 + rest, end)
    }
    let second = parser.skippingHyphen(next)
    guard let (rest, end) = smallNumber(parser, second), rest >= 10, !parser.has(.decadeWord, second) else {
      return nil
    }
    return (first * 100 + rest, end)
  }

  /// "'98": two digits behind an apostrophe.
  static func shortYear(_ parser: PhraseParser, _ index: Int) -> (year: Int, end: Int)? {
    guard
      parser.has(.apostrophe, index), parser.isTight(index + 1), parser.has(.number, index + 1),
      parser.readings[index + 1].digits == 2, !parser.isHyphen(index + 2)
    else { return nil }
    return (Int(parser.readings[index + 1].value), index + 2)
  }

  private static func fiscalYear(_ parser: PhraseParser, _ index: Int) -> Match? {
    if parser.has(.fiscalCode, index) {
      let reading = parser.readings[index]
      let number = Int(reading.value)
      switch reading.digits {
      case 0:
        guard parser.has(.year, index + 1), parser.isAllCapitals(index) else { return nil }
        return fiscalYear(parser, .full(Int(parser.readings[index + 1].value)), end: index + 2)
      case 2: return Match(.calendar(CalendarName(.fiscal(.short(number)))), end: index + 1)
      case 4: return fiscalYear(parser, .full(number), end: index + 1)
      default: return nil
      }
    }
    var next = parser.skipping(.the, index)
    // "the 2024 fiscal year".
    if parser.has(.year, next), parser.has(.fiscal, next + 1), parser.lexeme(next + 2).unit == .year {
      return Match(.calendar(CalendarName(.full(Int(parser.readings[next].value)))), end: next + 3)
    }
    guard parser.has(.fiscal, next) else { return nil }
    next += 1
    if parser.lexeme(next).unit == .year { next += 1 }
    if let (year, end) = shortYear(parser, next) { return Match(.calendar(CalendarName(.short(year))), end: end) }
    guard parser.has(.year, next) else { return nil }
    let year = Int(parser.readings[next].value)
    if let end = secondYear(parser, year, next + 1) { return Match(.calendar(CalendarName(.full(year + 1))), end: end) }
    return Match(.calendar(CalendarName(.full(year))), end: next + 1)
  }

  /// "FY2024/25" is named by the year in which it ends.
  private static func fiscalYear(_ parser: PhraseParser, _ year: CalendarName.Year, end: Int) -> Match {
    if case .full(let first) = year, let after = secondYear(parser, first, end) {
      return Match(.calendar(CalendarName(.fiscal(.full(first + 1)))), end: after)
    }
    return Match(.calendar(CalendarName(.fiscal(year))), end: end)
  }

  /// The token behind "/25" or "-25" where it names the next year.
  static func secondYear(_ parser: PhraseParser, _ first: Int, _ index: Int) -> Int? {
    guard parser.hasAny(SymbolSet(.slash, .hyphen, .dash), index), parser.isTight(index), parser.isTight(index + 1),
      parser.has(.number, index + 1), parser.readings[index + 1].digits == 2,
      Int(parser.readings[index + 1].value) == (first + 1) % 100
    else { return nil }
    return index + 2
  }

  /// "44 BC", "AD 70", "70 AD".
  static func eraYear(_ parser: PhraseParser, _ index: Int) -> Match? {
    if parser.has(.era, index) {
      guard parser.lexeme(index).number > 0, parser.isAllCapitals(index) || parser.isCapitalised(index),
        let year = parser.digits(index + 1, atMost: 4)
      else { return nil }
      return Match(.calendar(CalendarName(.full(year))), end: index + 2)
    }
    // "60 CE credits" are no year.
    guard let year = parser.digits(index, atMost: 4), year > 0, parser.has(.era, index + 1),
      parser.isCapitalised(index + 1),
      !(parser.lexeme(index + 1).number > 0 && year < 100 && parser.isUnknownWord(index + 2))
    else { return nil }
    return Match(.calendar(CalendarName(.full(parser.lexeme(index + 1).number > 0 ? year : 1 - year))), end: index + 2)
  }
}
