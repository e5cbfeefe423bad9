internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "the first day of May", "the last week of March", "the second Saturday in August", "the week of March 6".
  static let nthOf = Phenomenon(
    heads: [
      HeadRule(.the, .ordinal) { parser, index in
        let at = parser.skipping(.the, index)
        guard let number = parser.ordinal(at), number != 0, abs(number) <= 31,
          let unit = parser.lexeme(at + 1).unit?.granularity, [.day, .week, .weekend, .month, .decade].contains(unit),
          !parser.has(.plural, at + 1), parser.hasAny(SymbolSet(.of, .in), at + 2),
          let whole = parser.phrase(at: at + 3),
          whole.meaning.isWiderPoint, !whole.isWeak || parser.has(.month, at + 3) || parser.has(.year, at + 3)
        else { return nil }
        return Match(.inside(.nth(number, unit), of: whole.meaning), end: whole.end)
      },
      // "the second Saturday in August", "the last Friday of next month".
      HeadRule(.the, .ordinal) { parser, index in
        let at = parser.skipping(.the, index)
        guard let number = parser.ordinal(at), (1...5).contains(number) || number == -1,
          let weekday = parser.lexeme(at + 1).weekday,
          parser.isCapitalised(at + 1) || !parser.has(.ambiguous, at + 1), !parser.has(.plural, at + 1),
          parser.hasAny(SymbolSet(.of, .in), at + 2), let whole = parser.phrase(at: at + 3), whole.meaning.isMonthOrYear
        else { return nil }
        return Match(.inside(.nthWeekday(number, weekday), of: whole.meaning), end: whole.end)
      },
      // "the first Tuesday after Nov. 1", "the second Sunday before Christmas".
      HeadRule(.the, .ordinal) { parser, index in
        let at = parser.skipping(.the, index)
        guard let number = parser.ordinal(at), (1...9).contains(number), let weekday = parser.lexeme(at + 1).weekday,
          parser.isCapitalised(at + 1), !parser.has(.plural, at + 1),
          parser.hasAny(SymbolSet(.before, .after), at + 2), let base = parser.phrase(at: at + 3), base.meaning.isPoint,
          !base.isWeak
        else { return nil }
        let direction: Direction = parser.has(.before, at + 2) ? .past : .future
        let first = TemporalMeaning.weekday(weekday, direction, from: base.meaning)
        return Match(
          number == 1 ? first : .shifted(first, Length(.whole(7 * (number - 1)), .day), direction), end: base.end)
      },
      // "the first half of October", "the last quarter of the 17th century", "the final third of the 1990s".
      HeadRule(.the, .ordinal) { parser, index in
        let at = parser.skipping(.the, index)
        guard let number = parser.ordinal(at), let count = shares(parser, at + 1), number <= count,
          number > 0 || number == -1, parser.has(.of, at + 2), let whole = parser.phrase(at: at + 3),
          whole.meaning.isShared(in: count)
        else { return nil }
        return Match(.inside(.share(number, of: count), of: whole.meaning), end: whole.end)
      },
      // "week 11 of 2024".
      HeadRule(.unit) { parser, index in
        guard parser.lexeme(index).unit == .week, !parser.has(.plural, index),
          let number = parser.digits(index + 1, atMost: 2), (1...53).contains(number),
          let year = parser.phrase(at: parser.skipping(.of, index + 2)), year.meaning.isYear
        else { return nil }
        return Match(.inside(.part(.week(number)), of: year.meaning), end: year.end)
      },
      // "the weekend of Nov. 8".
      HeadRule(.the, .unit) { parser, index in
        let at = parser.skipping(.the, index)
        guard parser.lexeme(at).unit == .weekend, !parser.has(.plural, at), parser.has(.of, at + 1),
          let day = parser.phrase(at: at + 2), day.meaning.isDay || day.meaning.isObservance, !day.isWeak
        else { return nil }
        return Match(.inside(.holder(.weekend), of: day.meaning), end: day.end)
      },
      // "the week of March 6".
      HeadRule(.the, .unit) { parser, index in
        let at = parser.skipping(.the, index)
        guard parser.lexeme(at).unit == .week, !parser.has(.plural, at), parser.has(.of, at + 1),
          let day = parser.phrase(at: at + 2), day.meaning.isDay, !day.isWeak
        else { return nil }
        return Match(.inside(.holder(.week), of: day.meaning), end: day.end)
      },
    ],
    tails: [
      // "Thanksgiving weekend", "the long Fourth of July weekend": the one nearest to the day.
      TailRule(.unit) { parser, left in
        guard left.meaning.isObservance, parser.lexeme(left.end).unit == .weekend, !parser.has(.plural, left.end) else {
          return nil
        }
        return Match(.inside(.holder(.weekend), of: left.meaning), end: left.end + 1)
      }
    ])

  /// How many parts a whole has of which one is told: two of a half, three of a third, four of a quarter.
  private static func shares(_ parser: PhraseParser, _ index: Int) -> Int? {
    if parser.has(.half, index) { return 2 }
    if parser.lexeme(index).unit == .quarter, !parser.has(.plural, index) { return 4 }
    return parser.ordinal(index) == 3 && !parser.has(.ordinalNumeral, index) ? 3 : nil
  }
}

extension TemporalMeaning {
  /// Whether it is a whole of which so many parts are told: a quarter of a year is one of the calendar, and the half of it of
  /// results.
  fileprivate func isShared(in count: Int) -> Bool {
    switch self {
    case .calendar(let name):
      if name.weekday != nil { return false }
      if case .month = name.part { return count < 4 }
      switch name.year {
      case .decade, .shortDecade, .century, .centuryBC, .millennium: return name.part == nil
      case .full: return count == 3 && name.part == nil
      default: return false
      }
    case .unit(let unit, _, _): return unit >= .decade || unit == .month && count < 4 || unit == .year && count == 3
    case .chosen(let name, _, _):
      if case .month = name.part { return count < 4 }
      return false
    default: return false
    }
  }
}

extension TemporalMeaning {
  /// Whether it tells a month or a year, of which the second Saturday may be told.
  fileprivate var isMonthOrYear: Bool {
    switch self {
    case .calendar(let name), .chosen(let name, _, _):
      if case .month = name.part { true } else { name.part == nil && name.weekday == nil }
    case .unit(let unit, _, _): unit == .month || unit == .year
    case .inside(.part(.month), of: _): true
    default: false
    }
  }

  /// Whether it is a point wider than a day, of which the first day or the last week may be told.
  fileprivate var isWiderPoint: Bool {
    switch self {
    case .calendar(let name):
      switch name.part {
      case .month, .quarter, .season, .half, .observance, nil: name.weekday == nil
      default: false
      }
    case .unit(let unit, _, _): unit > .day
    case .chosen(let name, _, _): name.weekday == nil
    case .inside(.part, of: _): true
    default: false
    }
  }
}
