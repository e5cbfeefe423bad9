internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "every Thursday", "each spring", "daily", "twice a week", "5,000 a week", "per day".
  static let sets = Phenomenon(
    words: [
      .init("hourly", .frequency(.hour)), .init(["daily"], .frequency(.day)),
      .init("nightly", .frequency(.night)),
      .init("weekly", .frequency(.week)), .init("annually", .frequency(.year)), .init("yearly", .frequency(.year)),
      .init(["once", "twice", "thrice"], .plain(.times)), .init("times", .plain(.times)),
      .init("other", .plain(.other)),
    ],
    heads: [
      // "weekends", but not "two weekends".
      HeadRule(.unit) { parser, index in
        guard parser.lexeme(index).unit == .weekend, parser.has(.plural, index) else { return nil }
        return Match(.recurring(Recurrence(value: .name(CalendarName(nil, .weekend)))), end: index + 1)
      },
      HeadRule(.frequency) { parser, index in
        // "the party daily Echo" is a newspaper.
        guard let unit = parser.lexeme(index).unit, !parser.isCapitalised(index) || parser.isSentenceStart(index),
          !parser.isUnknownName(index + 1)
        else { return nil }
        return Match(.recurring(Recurrence(value: .period(Length(.whole(1), unit)))), end: index + 1)
      },
      HeadRule(.every) { parser, index in every(&parser, index) },
      // "the first Monday of each month", "the last Friday of every quarter": as often as the unit comes.
      HeadRule(.the, .ordinal) { parser, index in
        let at = parser.skipping(.the, index)
        guard parser.has(.ordinal, at), parser.has(.weekday, at + 1) || parser.has(.unit, at + 1),
          parser.has(.of, at + 2), parser.has(.every, at + 3), !parser.has(.of, at + 4)
        else { return nil }
        return every(&parser, at + 3)
      },
      HeadRule(.per) { parser, index in
        guard parser.has(.unit, index + 1), !parser.has(.plural, index + 1), let unit = parser.lexeme(index + 1).unit
        else { return nil }
        return Match(.recurring(Recurrence(value: .period(Length(.whole(1), unit)))), end: index + 2)
      },
    ],
    tails: [
      // "every Friday at 5pm", "every day at noon", "daily at 8".
      TailRule(.at, .number, .clockWord, .pmCode, .amCode) { parser, left in
        guard case .recurring(let recurrence) = left.meaning else { return nil }
        let weekday: Weekday?
        switch recurrence.value {
        case .name(let name) where name.weekday != nil && name.part == nil: weekday = name.weekday
        case .period(Length(.whole(1), .day)): weekday = nil
        default: return nil
        }
        guard let time = parser.phrase(at: parser.skipping(.at, left.end)),
          case .inside(.time(let clock), of: .unit(.day, offset: 0, from: .story)) = time.meaning,
          case .clock = clock.value
        else { return nil }
        return Match(.recurring(Recurrence(value: .clock(clock, on: weekday))), end: time.end)
      }
    ])

  private static func every(_ parser: inout PhraseParser, _ index: Int) -> Match? {
    let at = index + 1
    // "each of the past five years".
    if parser.has(.of, at) {
      guard let inner = parser.phrase(at: at + 1), case .stretch = inner.meaning else { return nil }
      return inner
    }
    // "every other day" is every two days.
    if parser.has(.other, at), parser.has(.unit, at + 1), let unit = parser.lexeme(at + 1).unit {
      return Match(.recurring(Recurrence(value: .period(Length(.whole(2), unit)))), end: at + 2)
    }
    // "every second week", "every third day".
    if let count = parser.ordinal(at), (2...30).contains(count), parser.has(.unit, at + 1),
      !parser.has(.plural, at + 1),
      let unit = parser.lexeme(at + 1).unit
    {
      return Match(.recurring(Recurrence(value: .period(Length(.whole(count), unit)))), end: at + 2)
    }
    // "every other Friday", "every second Tuesday".
    if parser.has(.other, at) || parser.ordinal(at) == 2, parser.has(.weekday, at + 1), !parser.has(.plural, at + 1) {
      return Match(.recurring(Recurrence(value: .period(Length(.whole(2), .week)))), end: at + 2)
    }
    let lexeme = parser.lexeme(at)
    if parser.has(.weekday, at), let weekday = lexeme.weekday {
      if let part = parser.lexeme(at + 1).partOfDay, parser.has(.partOfDay, at + 1) {
        return Match(.recurring(Recurrence(value: .time(part, on: weekday))), end: at + 2)
      }
      return Match(.recurring(Recurrence(value: .name(CalendarName(weekday: weekday)))), end: at + 1)
    }
    if let day = parser.phrase(at: at), case .calendar(let name) = day.meaning, case .day(month: .some, _) = name.part,
      name.year == nil, name.weekday == nil
    {
      return Match(.recurring(Recurrence(value: .name(name))), end: day.end)
    }
    if parser.has(.month, at), parser.isCapitalised(at) || !parser.has(.ambiguous, at) {
      return Match(.recurring(Recurrence(value: .name(CalendarName(nil, .month(lexeme.month))))), end: at + 1)
    }
    if let season = lexeme.season {
      return Match(.recurring(Recurrence(value: .name(CalendarName(nil, .season(season))))), end: at + 1)
    }
    if parser.has(.partOfDay, at), let part = lexeme.partOfDay {
      return Match(.recurring(Recurrence(value: .time(part, on: nil))), end: at + 1)
    }
    if parser.has(.fortnight, at) {
      return Match(.recurring(Recurrence(value: .period(Length(.whole(2), .week)))), end: at + 1)
    }
    if parser.has(.unit, at), !parser.has(.plural, at), let unit = lexeme.unit {
      return Match(.recurring(Recurrence(value: .period(Length(.whole(1), unit)))), end: at + 1)
    }
    if parser.hasAny(numeric, at), let (length, end) = length(&parser, at) {
      return Match(.recurring(Recurrence(value: .period(length))), end: end)
    }
    return nil
  }
}
