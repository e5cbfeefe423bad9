internal import CivilTime

extension English {
  /// "the first day of May", "the last week of March", "the second Saturday in August", "the week of March 6".
  static let nthOf = Phenomenon(heads: [
    HeadRule(.the, .ordinal) { parser, index in
      let at = parser.skipping(.the, index)
      guard let number = parser.ordinal(at), number != 0, abs(number) <= 31,
        let unit = parser.lexeme(at + 1).unit?.granularity, [.day, .week, .weekend, .month, .decade].contains(unit),
        !parser.has(.plural, at + 1), parser.has(.of, at + 2), let whole = parser.phrase(at: at + 3),
        whole.meaning.isWiderPoint, !whole.isWeak || parser.has(.month, at + 3)
      else { return nil }
      return Match(.inside(.nth(number, unit), of: whole.meaning), end: whole.end)
    },
    // "the second Saturday in August", "the last Friday of next month".
    HeadRule(.the, .ordinal) { parser, index in
      let at = parser.skipping(.the, index)
      guard let number = parser.ordinal(at), (1...5).contains(number) || number == -1,
        let weekday = parser.lexeme(at + 1).weekday, parser.isCapitalised(at + 1), !parser.has(.plural, at + 1),
        parser.hasAny(SymbolSet(.of, .in), at + 2), let whole = parser.phrase(at: at + 3), whole.meaning.isMonthOrYear
      else { return nil }
      return Match(.inside(.nthWeekday(number, weekday), of: whole.meaning), end: whole.end)
    },
    // "the week of March 6".
    HeadRule(.the, .unit) { parser, index in
      let at = parser.skipping(.the, index)
      guard parser.lexeme(at).unit == .week, !parser.has(.plural, at), parser.has(.of, at + 1),
        let day = parser.phrase(at: at + 2), day.meaning.isDay, !day.isWeak
      else { return nil }
      return Match(.inside(.holder(.week), of: day.meaning), end: day.end)
    },
  ])
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
