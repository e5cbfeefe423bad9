package import CivilTime

/// "2025-08-19", "8/19/2025", "19.8.2025", "2025-08-19T10:30:00Z": what is written the same in most languages.
package enum Neutral {
  package static let numericDates = Phenomenon(heads: [
    HeadRule(.number, .year) { parser, index in
      guard let (numbers, separator) = numbers(parser, index) else { return nil }
      if parser.readings[index].digits == 4 { return yearFirst(parser, numbers, index, separator) }
      guard separator != .hyphen || parser.readings[index + 4].digits == 4 else { return nil }
      let digits = parser.readings[index + 4].digits
      guard digits == 4 || digits == 2 && separator != .hyphen, parser.readings[index].digits <= 2,
        parser.readings[index + 2].digits <= 2, !goesOn(parser, index + 5, separator)
      else { return nil }
      let year: CalendarName.Year = digits == 4 ? .full(numbers.2) : .short(numbers.2)
      let date = NumericDate(first: numbers.0, second: numbers.1, year: year, separator: separator)
      guard date.isPossible else { return nil }
      var match = Match(.numeric(date), end: index + 5)
      match.isNothing = !date.isInCalendar
      return match
    },
    HeadRule(.number, .year) { parser, index in timestamp(parser, index) },
    HeadRule(.number) { parser, index in dayAndMonth(parser, index) },
    HeadRule(.number) { parser, index in monthAndYear(parser, index) },
  ])

  /// "11/12" where somebody types it alone or a preposition tells that it is a day: "on 11/12".
  private static func dayAndMonth(_ parser: PhraseParser, _ index: Int) -> Match? {
    guard let first = parser.digits(index, atMost: 2), parser.has(.slash, index + 1),
      let second = parser.digits(index + 2, atMost: 2), isTold(parser, index, .on, .by, .until, .from)
    else { return nil }
    let date = NumericDate(first: first, second: second, year: nil, separator: .slash)
    guard date.isPossible, CivilDate(year: 2000, month: min(first, second), day: max(first, second)) != nil else {
      return nil
    }
    return Match(.numeric(date), end: index + 3)
  }

  /// "02/2024", alone or behind a preposition.
  private static func monthAndYear(_ parser: PhraseParser, _ index: Int) -> Match? {
    guard let month = parser.digits(index, atMost: 2), (1...12).contains(month), parser.has(.slash, index + 1),
      parser.has(.year, index + 2), isTold(parser, index, .in, .since, .by, .until, .from)
    else { return nil }
    return Match(.calendar(CalendarName(.full(Int(parser.readings[index + 2].value)), .month(month))), end: index + 3)
  }

  /// Whether two numbers with a mark between them stand by themselves: alone in their sentence, or behind one of the
  /// prepositions and before what is no noun that they could count.
  private static func isTold(_ parser: PhraseParser, _ index: Int, _ prepositions: Symbol...) -> Bool {
    let end = index + 3
    guard parser.isTight(index + 1), parser.isTight(index + 2), !parser.isTight(index),
      end >= parser.limit || !parser.isTight(end) || parser.isMark(end) && !parser.has(.slash, end)
    else { return false }
    if index == parser.sentence, end == parser.limit { return true }
    return prepositions.contains { parser.has($0, index - 1) }
      && (end >= parser.limit || parser.isMark(end) && !parser.has(.percent, end)
        || parser.hasAny(SymbolSet(.at, .and, .to, .until), end))
  }

  /// Three numbers with the same separator between them and no space.
  private static func numbers(_ parser: PhraseParser, _ index: Int) -> ((Int, Int, Int), Symbol)? {
    guard index + 4 < parser.limit, !(parser.isTight(index) && !parser.has(.open, index - 1)) else { return nil }
    for separator in [Symbol.slash, .hyphen, .stop]
    where parser.has(separator, index + 1) && parser.has(separator, index + 3) {
      for offset in 1...4 where !parser.isTight(index + offset) { return nil }
      guard let one = parser.digits(index, atMost: 4), let two = parser.digits(index + 2, atMost: 2),
        let three = parser.digits(index + 4, atMost: 4)
      else { return nil }
      return ((one, two, three), separator)
    }
    return nil
  }

  private static func yearFirst(_ parser: PhraseParser, _ numbers: (Int, Int, Int), _ index: Int, _ separator: Symbol)
    -> Match?
  {
    guard (1...12).contains(numbers.1), (1...31).contains(numbers.2), !goesOn(parser, index + 5, separator) else {
      return nil
    }
    var match = Match(.calendar(CalendarName(.full(numbers.0), .day(month: numbers.1, numbers.2))), end: index + 5)
    match.isNothing = CivilDate(year: numbers.0, month: numbers.1, day: numbers.2) == nil
    return match
  }

  /// Whether the numbers go on: an address, a version, a telephone number.
  private static func goesOn(_ parser: PhraseParser, _ index: Int, _ separator: Symbol) -> Bool {
    parser.has(separator, index) && parser.isTight(index) && parser.hasAny(SymbolSet(.number, .year), index + 1)
      && parser.isTight(index + 1)
  }

  /// "2025-08-19T10:30:00Z", "2025-08-19T10:30+02:00".
  private static func timestamp(_ parser: PhraseParser, _ index: Int) -> Match? {
    guard index + 4 < parser.limit, parser.readings[index].digits == 4, parser.has(.hyphen, index + 1),
      parser.has(.hyphen, index + 3),
      let month = parser.digits(index + 2, atMost: 2), parser.has(.isoDayHour, index + 4)
    else { return nil }
    let dayHour = Int(parser.readings[index + 4].value)
    let (year, day, hour) = (Int(parser.readings[index].value), dayHour / 100, dayHour % 100)
    guard let date = CivilDate(year: year, month: month, day: day), hour <= 24 else { return nil }
    var end = index + 5
    var parts: [Int] = []
    var zone: DayTime.StatedZone?
    while parts.count < 2, parser.has(.colon, end), parser.isTight(end), parser.isTight(end + 1),
      parser.hasAny(SymbolSet(.number, .zulu, .decimal), end + 1)
    {
      let isDecimal = parser.has(.decimal, end + 1)
      parts.append(Int(parser.readings[end + 1].value) / (isDecimal ? 1000 : 1))
      if parser.has(.zulu, end + 1) { zone = .offset(.utc) }
      end += 2
    }
    // The midnight that ends a day, and the second that is put in now and then, are those of the next day.
    let isLeap = hour == 23 && parts == [59, 60]
    guard isLeap || parts.allSatisfy({ $0 < 60 }), hour < 24 || parts.allSatisfy({ $0 == 0 }) else { return nil }
    if isLeap || hour == 24 { parts = [0, 0] }
    if zone == nil, let (offset, after) = offset(parser, end) { (zone, end) = (.offset(offset), after) }
    let time = DayTime(
      .clock(hour: isLeap ? 0 : hour % 24, minute: parts.first ?? 0, second: parts.count > 1 ? parts[1] : nil),
      zone: zone)
    let told = isLeap || hour == 24 ? date.adding(days: 1) : date
    return Match(
      .inside(.time(time), of: .calendar(CalendarName(.full(told.year), .day(month: told.month, told.day)))), end: end)
  }

  /// "+02:00", "-0330", "+2" without a space: an offset from UTC and the token behind it.
  package static func offset(_ parser: PhraseParser, _ sign: Int) -> (UTCOffset, end: Int)? {
    guard parser.hasAny(SymbolSet(.plus, .hyphen, .dash), sign), parser.isTight(sign), parser.isTight(sign + 1),
      let told = parser.digits(sign + 1, atMost: 4)
    else { return nil }
    var (hours, minutes, end) = (told, 0, sign + 2)
    if parser.readings[sign + 1].digits > 2 {
      (hours, minutes) = (told / 100, told % 100)
    } else if parser.has(.colon, end), parser.isTight(end), parser.isTight(end + 1),
      let more = parser.digits(end + 1, atMost: 2)
    {
      (minutes, end) = (more, end + 2)
    }
    guard hours <= 14, minutes < 60 else { return nil }
    return UTCOffset(minutes: (hours * 60 + minutes) * (parser.has(.plus, sign) ? 1 : -1)).map { ($0, end) }
  }
}

/// Three numbers that are a date whose order the text does not tell by itself: "3/4/2025".
package struct NumericDate: Hashable, Sendable {
  package var first: Int
  package var second: Int
  /// Nil where the context completes it.
  var year: CalendarName.Year?
  /// Whether the separator is a stop, as where the day stands first.
  var hasStops: Bool

  init(first: Int, second: Int, year: CalendarName.Year?, separator: Symbol) {
    (self.first, self.second, self.year, hasStops) = (first, second, year, separator == .stop)
  }

  /// Whether one of the orders gives a day and a month.
  var isPossible: Bool { min(first, second) >= 1 && min(first, second) <= 12 && max(first, second) <= 31 }

  /// Whether the calendar has such a day in one of the orders.
  var isInCalendar: Bool {
    guard case .full(let year) = year else { return true }
    return CivilDate(year: year, month: second, day: first) != nil
      || CivilDate(year: year, month: first, day: second) != nil
  }

  /// The order that the numbers themselves tell; nil when both are possible.
  var evidence: DayMonthOrder? {
    if first > 12 { return .dayFirst }
    return second > 12 ? .monthFirst : nil
  }
}

extension LanguagePack {
  /// What needs no language: dates in figures, with reasons in the language of that pack.
  public static func neutral(explainedAs pack: LanguagePack) -> LanguagePack {
    LanguagePack(
      code: nil, phenomena: [Neutral.numericDates], triggers: SymbolSet(), joints: SymbolSet(.slash, .hyphen, .stop),
      leads: SymbolSet(.number, .year),
      suffixes: ["z": .zulu], prefixes: [:], pastEnding: nil,
      usage: Usage(
        frame: { _, start, match in Recognised(meaning: match.meaning, tokens: start..<match.end) },
        pair: { _, _, _ in nil }, direction: { _, _ in nil }, explain: pack.usage.explain,
        condition: pack.usage.condition))
  }
}
