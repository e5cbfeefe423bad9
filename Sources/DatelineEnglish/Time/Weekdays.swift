internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "Tuesday", "Tuesday, May 3", "Tuesday the 5th", "Tuesday week".
  static let weekdays = Phenomenon(
    words: names.flatMap { weekday, full, short in
      [
        .init(full, .weekday(weekday)),
        .init(full + "s", .weekday(weekday), .plain(.plural)),
        .init(short.filter { $0.hasSuffix(".") || clearNames.contains($0) }, .weekday(weekday)),
        .init(
          short.filter { !$0.hasSuffix(".") && !clearNames.contains($0) }, .weekday(weekday), .plain(.ambiguous)),
      ]
    },
    heads: [
      HeadRule(.weekday) { parser, index in
        guard let weekday = parser.lexeme(index).weekday else { return nil }
        // "Mondays" come again and again.
        if parser.has(.plural, index) {
          return Match(.recurring(Recurrence(value: .name(CalendarName(weekday: weekday)))), end: index + 1)
        }
        return Match(
          .calendar(CalendarName(weekday: weekday)), end: index + 1,
          isWeak: parser.has(.ambiguous, index))
      },
      // "the Monday after Easter", "the Friday before the vote" hangs on an event and is none of these.
      HeadRule(.the) { parser, index in
        guard parser.has(.weekday, index + 1), !parser.has(.plural, index + 1), parser.isCapitalised(index + 1),
          let weekday = parser.lexeme(index + 1).weekday, parser.hasAny(SymbolSet(.before, .after), index + 2)
        else { return nil }
        // "the Friday after next".
        if let further = parser.phrase(at: index + 1), case .shifted = further.meaning { return further }
        // "The Thursday before, they had been told."
        if index + 3 >= parser.limit || parser.isMark(index + 3) {
          let choice: Choice = parser.has(.before, index + 2) ? .last : .next
          return Match(.chosen(CalendarName(weekday: weekday), choice, from: .story), end: index + 3)
        }
        guard let base = parser.phrase(at: index + 3), base.meaning.isPoint, !base.isWeak else { return nil }
        return Match(
          .weekday(weekday, parser.has(.before, index + 2) ? .past : .future, from: base.meaning), end: base.end)
      },
      // "two Fridays ago".
      HeadRule(.cardinal, .number) { parser, index in
        guard let (count, end) = smallCount(parser, index), count > 0, parser.has(.plural, end) || count == 1,
          let weekday = parser.lexeme(end).weekday, parser.has(.weekday, end), parser.has(.ago, end + 1)
        else { return nil }
        let last = TemporalMeaning.chosen(CalendarName(weekday: weekday), .last, from: .speech)
        return Match(count == 1 ? last : .shifted(last, Length(.whole(count - 1), .week), .past), end: end + 2)
      },
    ],
    tails: [
      // "Tuesday, May 3", "Tuesday May 3", "Tuesday 3 May", "Tuesday the 5th of May".
      TailRule(.comma, .month, .number, .the, .ordinal) { parser, left in
        guard var name = left.meaning.nakedWeekday else { return nil }
        let next = parser.skipping(.the, parser.skipping(.comma, left.end))
        guard let date = parser.phrase(at: next), let told = date.meaning.namedDay, told.weekday == nil else {
          return nil
        }
        (name.year, name.part) = (told.year, told.part)
        if case .inside(.time(let time), of: _) = date.meaning {
          return Match(.inside(.time(time), of: .calendar(name)), end: date.end)
        }
        return Match(.calendar(name), end: date.end)
      },
      // "Friday next", "Monday last", "Sunday before last", "the Friday after next".
      TailRule(.next, .last, .before, .after) { parser, left in
        guard case .calendar = left.meaning, let weekday = left.meaning.nakedWeekday?.weekday else { return nil }
        let isFurther = parser.hasAny(SymbolSet(.before, .after), left.end)
        let at = isFurther ? left.end + 1 : left.end
        let isNext = parser.has(.next, at)
        guard isNext ? !parser.has(.before, left.end) : parser.has(.last, at) && !parser.has(.after, left.end),
          !parser.hasAny(SymbolSet(.unit, .month, .weekday, .season, .partOfDay, .ordinal), at + 1),
          isFurther || !parser.isUnknownWord(at + 1)
        else { return nil }
        let chosen = TemporalMeaning.chosen(CalendarName(weekday: weekday), isNext ? .next : .last, from: .speech)
        guard isFurther else { return Match(chosen, end: at + 1) }
        return Match(.shifted(chosen, Length(.whole(1), .week), isNext ? .future : .past), end: at + 1)
      },
      // "Tuesday of next week", "Wednesday next week", "Monday last week".
      TailRule(.of, .next, .last, .this, .that, .the) { parser, left in
        guard case .calendar = left.meaning, let weekday = left.meaning.nakedWeekday?.weekday,
          let week = parser.phrase(at: parser.skipping(.of, left.end)), case .unit(.week, _, _) = week.meaning,
          !week.isWeak || parser.has(.of, left.end)
        else { return nil }
        return Match(.inside(.weekday(weekday), of: week.meaning), end: week.end)
      },
      // "next week Tuesday", "next week on Friday".
      TailRule(.weekday, .on) { parser, left in
        let at = parser.skipping(.on, left.end)
        guard case .unit(.week, let offset, from: .speech) = left.meaning, offset != 0,
          let weekday = parser.lexeme(at).weekday, parser.isCapitalised(at) || !parser.has(.ambiguous, at),
          !parser.has(.plural, at), !parser.has(.possessive, at + 1)
        else { return nil }
        return Match(.inside(.weekday(weekday), of: left.meaning), end: at + 1)
      },
      // "Tuesday week": the one after the coming.
      TailRule(.unit) { parser, left in
        guard case .calendar(let name) = left.meaning, name.weekday != nil, name.part == nil,
          parser.lexeme(left.end).unit == .week, !parser.has(.plural, left.end), !parser.has(.possessive, left.end + 1)
        else { return nil }
        return Match(
          .shifted(.chosen(name, .next, from: .speech), Length(.whole(1), .week), .future), end: left.end + 1)
      },
    ])

  /// A number that counts weeks: "two", "3".
  private static func smallCount(_ parser: PhraseParser, _ index: Int) -> (Int, end: Int)? {
    if let number = parser.digits(index, atMost: 2) { return (number, index + 1) }
    return smallNumber(parser, index).map { ($0.value, $0.end) }
  }

  /// Short names that are no other word.
  private static let clearNames: Set = ["tues", "thurs", "fri"]

  /// The weekdays' names in small letters, whole and short.
  static let daysOfWeek = Set(names.flatMap { [$1] + $2.filter { !$0.hasSuffix(".") } })

  private static let names: [(Weekday, String, [String])] = [
    (.monday, "monday", ["mon", "mon."]), (.tuesday, "tuesday", ["tue", "tue.", "tues", "tues."]),
    (.wednesday, "wednesday", ["wed", "wed.", "weds"]),
    (.thursday, "thursday", ["thu", "thu.", "thur", "thurs", "thurs."]),
    (.friday, "friday", ["fri", "fri."]), (.saturday, "saturday", ["sat", "sat."]),
    (.sunday, "sunday", ["sun", "sun."]),
  ]
}

extension TemporalMeaning {
  /// The day of a month that it tells, with or without a clock time.
  fileprivate var namedDay: CalendarName? {
    switch self {
    case .calendar(let name):
      if case .day = name.part { name } else { nil }
    case .inside(.time(let time), of: .calendar(let name)):
      if case .clock = time.value, case .day = name.part { name } else { nil }
    default: nil
    }
  }

  /// The name of a weekday that stands alone: "Tuesday", "this coming Tuesday".
  fileprivate var nakedWeekday: CalendarName? {
    switch self {
    case .calendar(let name), .chosen(let name, _, _):
      name.weekday != nil && name.part == nil && name.year == nil ? name : nil
    default: nil
    }
  }
}
