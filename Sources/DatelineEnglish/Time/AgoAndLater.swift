internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "two weeks ago", "three days later", "a year earlier", "a week from Monday", "two days before Christmas".
  static let agoAndLater = Phenomenon(
    words: [.init("back", .plain(.back))],
    tails: [
      TailRule(.ago, .back) { parser, left in
        guard case .length(let length) = left.meaning else { return nil }
        // "two weeks back", but not "two weeks back home".
        if parser.has(.back, left.end), left.end + 1 < parser.limit, !parser.isMark(left.end + 1) { return nil }
        return Match(.shifted(.anchor(.speech), length, .past), end: left.end + 1)
      },
      TailRule(.hyphen) { parser, left in
        // "year-ago", "two-year-earlier".
        // "a year-earlier loss": the article belongs to the loss.
        guard case .length(let length) = left.meaning, parser.isHyphen(left.end), !parser.has(.a, left.end - 2) else {
          return nil
        }
        if parser.has(.ago, left.end + 1) { return Match(.shifted(.anchor(.speech), length, .past), end: left.end + 2) }
        if parser.has(.earlier, left.end + 1) {
          return Match(.shifted(.anchor(.story), length, .past), end: left.end + 2)
        }
        return nil
      },
      TailRule(.later, .earlier, .before, .hence) { parser, left in
        guard case .length(let length) = left.meaning else { return nil }
        let at = left.end
        if parser.has(.hence, at) { return Match(.shifted(.anchor(.speech), length, .future), end: at + 1) }
        if parser.has(.later, at), !parser.has(.on, at) {
          return Match(.shifted(.anchor(.story), length, .future), end: at + 1)
        }
        if parser.has(.earlier, at) { return Match(.shifted(.anchor(.story), length, .past), end: at + 1) }
        // "He had left two weeks before.": nothing follows that it could be before.
        if parser.has(.before, at), at + 1 >= parser.limit || parser.isMark(at + 1) && !parser.has(.open, at + 1) {
          return Match(.shifted(.anchor(.story), length, .past), end: at + 1)
        }
        return nil
      },
      // "ten years ago to the day": on this day.
      TailRule(.to) { parser, left in
        guard case .shifted(.anchor(.speech), let length, let direction) = left.meaning, parser.has(.the, left.end + 1),
          let unit = parser.lexeme(left.end + 2).unit?.granularity, [.day, .week, .month].contains(unit),
          !parser.has(.plural, left.end + 2)
        else { return nil }
        return Match(.shifted(.unit(unit, offset: 0, from: .speech), length, direction), end: left.end + 3)
      },
      // "sixty-five years ago today", "ten years ago this week".
      TailRule(.dayWord, .this, .last, .next) { parser, left in
        guard case .shifted(.anchor(.speech), let length, .past) = left.meaning, length.modifier == nil,
          let base = parser.phrase(at: left.end), case .unit(let unit, _, from: .speech) = base.meaning,
          unit < (length.parts.compactMap(\.unit.granularity).min() ?? .day)
        else { return nil }
        return Match(.shifted(base.meaning, length, .past), end: base.end)
      },
      // "a week ago Monday", "two weeks ago last Tuesday".
      TailRule(.weekday, .last, .on) { parser, left in
        guard case .shifted(.anchor(.speech), let length, .past) = left.meaning, length.isWeeks else { return nil }
        let at = parser.skipping(.last, parser.skipping(.on, left.end))
        guard let weekday = parser.lexeme(at).weekday, parser.has(.weekday, at), parser.isCapitalised(at),
          !parser.has(.plural, at)
        else { return nil }
        return Match(
          .shifted(.chosen(CalendarName(weekday: weekday), .last, from: .speech), length, .past), end: at + 1)
      },
      // "a week on Tuesday", "a fortnight on Monday", as the British say.
      TailRule(.on) { parser, left in
        guard case .length(let length) = left.meaning, length.isWeeks, parser.has(.a, left.end - 2),
          let weekday = parser.lexeme(left.end + 1).weekday, parser.isCapitalised(left.end + 1),
          !parser.has(.plural, left.end + 1), !parser.has(.possessive, left.end + 2)
        else { return nil }
        return Match(
          .shifted(.chosen(CalendarName(weekday: weekday), .next, from: .speech), length, .future), end: left.end + 2)
      },
      // "a week from Monday", "two days before Christmas", "three weeks after 3 May".
      TailRule(.from, .before, .after) { parser, left in
        guard case .length(let length) = left.meaning else { return nil }
        // "shut for two days from Sunday": how long, and from when.
        if parser.has(.from, left.end), parser.hasAny(SymbolSet(.for, .of, .last), parser.start - 1) { return nil }
        let direction: Direction = parser.has(.before, left.end) ? .past : .future
        if parser.has(.from, left.end), parser.lexeme(left.end + 1).reference == .present {
          return Match(.shifted(.anchor(.speech), length, .future), end: left.end + 2)
        }
        guard let base = parser.phrase(at: left.end + 1), base.meaning.isPoint, !base.isWeak else { return nil }
        // "64 days from November 21 to January 31" tells a range, no distance.
        if parser.has(.from, left.end) {
          guard base.meaning.isNearDay else { return nil }
          if case .calendar(let name) = base.meaning {
            return Match(.shifted(.chosen(name, .next, from: .speech), length, direction), end: base.end)
          }
        }
        return Match(.shifted(base.meaning, length, direction), end: base.end)
      },
    ])
}

extension Length {
  /// Whether it is told in whole weeks.
  fileprivate var isWeeks: Bool { parts.count == 1 && parts[0].unit == .week && isExact }
}

extension TemporalMeaning {
  /// Whether it is a day of the week around the moment of speaking.
  fileprivate var isNearDay: Bool {
    switch self {
    case .calendar(let name): name.weekday != nil && name.part == nil
    case .unit(.day, _, from: .speech), .chosen: true
    default: false
    }
  }
}
