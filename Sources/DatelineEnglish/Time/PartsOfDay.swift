internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "Tuesday morning", "the morning of 3 May", "early in the morning", "overnight".
  static let partsOfDay = Phenomenon(
    words: [
      .init(["morning"], .partOfDay(.morning)),
      .init(["afternoon", "arvo"], .partOfDay(.afternoon)),
      .init(["evening"], .partOfDay(.evening)),
      .init(["night", "nighttime", "nite"], .partOfDay(.night)),
      .init(["dawn", "daybreak"], .partOfDay(.morning)),
      .init(["dusk", "nightfall"], .partOfDay(.evening)),
      .init("overnight", .partOfDay(.night), .plain(.overnight)),
      .init(["lunchtime"], .partOfDay(.midday)),
      .init("into", .plain(.into)),
      .init(
        [
          "rate", "rates", "success", "train", "trains", "bus", "buses", "coach", "flight", "flights", "ferry", "stay",
          "stays", "sensation", "bag", "bags", "guest", "guests", "celebrity", "fame", "trip", "parking", "shipping",
          "delivery", "lending", "accommodation", "camp", "funding", "deposit", "deposits", "repo", "oats", "sleeper",
          "loan", "loans", "hit", "star", "millionaire", "swap", "swaps", "journey", "shift", "shifts", "courier",
          "visitor", "visitors", "camping", "ticket", "tickets", "pass", "planner", "nursery", "school", "index",
          "facility", "borrowing", "service", "services", "post",
        ], .plain(.nightThing)),
      .init(["small", "wee"], .plain(.smallHours)),
    ],
    heads: [
      // "the early hours of Tuesday", "the small hours of 3 May": the beginning of that day.
      HeadRule(.the, .early, .smallHours) { parser, index in
        let at = parser.skipping(.the, index)
        guard parser.hasAny(SymbolSet(.early, .smallHours), at) else { return nil }
        let hours = parser.lexeme(at + 1).partOfDay == .morning ? at + 2 : at + 1
        guard parser.lexeme(hours).unit == .hour, parser.has(.plural, hours), parser.has(.of, hours + 1),
          let whole = parser.phrase(at: hours + 2), !whole.isWeak
        else { return nil }
        // "the early hours of Thursday morning" are those of Thursday.
        if case .inside(.time(let time), of: let day) = whole.meaning, time.value == .part(.morning), day.isDay {
          return Match(.inside(.smallHours, of: day), end: whole.end)
        }
        return whole.meaning.isDay ? Match(.inside(.smallHours, of: whole.meaning), end: whole.end) : nil
      },
      HeadRule(.the, .partOfDay) { parser, index in
        let at = parser.skipping(.the, index)
        guard let part = parser.lexeme(at).partOfDay, parser.has(.partOfDay, at) else { return nil }
        if parser.has(.overnight, at) {
          if isNightlong(parser, at) { return nil }
          // "overnight into Wednesday" is the night before it, "overnight Monday" the night that follows that day.
          let isInto = parser.has(.into, at + 1)
          let day = isInto || parser.has(.on, at + 1) ? at + 2 : at + 1
          if parser.has(.weekday, day), let told = parser.phrase(at: day), told.meaning.isDay {
            let owner: TemporalMeaning =
              isInto ? .shifted(told.meaning, Length(.whole(1), .day), .past) : told.meaning
            return Match(.inside(.time(DayTime(.part(.night))), of: owner), end: told.end)
          }
          // The night that ended on the morning of the day that is told of.
          return Match(.inside(.time(DayTime(.part(.night))), of: .dayOfNight), end: at + 1)
        }
        // "They travelled at night", on no night of the calendar.
        if at == index, part == .night, parser.has(.at, index - 1) {
          return Match(.recurring(Recurrence(value: .time(.night, on: nil))), end: at + 1)
        }
        // "the night sky": the part of the day belongs to a noun.
        let isWeak = !(at > index && parser.has(.in, index - 1)) || parser.isUnknownWord(at + 1)
        return Match(
          .inside(.time(.init(.part(part))), of: .unit(.day, offset: 0, from: .story)), end: at + 1, isWeak: isWeak)
      },
    ],
    tails: [
      // "Tuesday morning", "yesterday afternoon", "3 May evening", "the next day's morning".
      TailRule(.partOfDay, .hyphen, .early, .late, .mid, .unit) { parser, left in
        guard left.meaning.isDay, !left.isWeak || parser.isCapitalised(left.end - 1) else { return nil }
        var at = left.end
        if parser.has(.early, at) || parser.has(.late, at) || parser.has(.mid, at) {
          at = parser.skippingHyphen(at + 1)
        }
        // "Friday nights", "Sunday mornings".
        if case .calendar(let name) = left.meaning, let weekday = name.weekday, name.part == nil,
          let part = parser.lexeme(at).unit?.partOfDay, parser.has(.plural, at)
        {
          return Match(.recurring(Recurrence(value: .time(part, on: weekday))), end: at + 1)
        }
        guard let part = parser.lexeme(at).partOfDay, parser.has(.partOfDay, at), !parser.has(.overnight, at) else {
          return nil
        }
        return Match(.inside(.time(.init(.part(part))), of: left.meaning), end: at + 1)
      },
      // "1.30 am on the morning of his death": on no day that is told.
      TailRule(.on, .in, .the) { parser, left in
        guard case .inside(.time(let time), of: .unit(.day, offset: 0, from: .story)) = left.meaning,
          case .clock = time.value
        else { return nil }
        var at = left.end
        if parser.hasAny(SymbolSet(.on, .in), at) { at += 1 }
        guard parser.has(.the, at), parser.has(.partOfDay, at + 1) || parser.lexeme(at + 1).unit == .day,
          parser.hasAny(SymbolSet(.of, .before, .after), at + 2), parser.hasAny(determiners, at + 3),
          parser.phrase(at: at + 3) == nil
        else { return nil }
        let told = parser.lexeme(at + 1).partOfDay.map { time.value.told(in: $0) } ?? time.value
        return Match(.inside(.time(DayTime(told, zone: time.zone)), of: .untoldDay), end: at + 2)
      },
      // "Monday overnight".
      TailRule(.overnight) { parser, left in
        guard left.meaning.isDay, !left.isWeak else { return nil }
        return Match(.inside(.time(DayTime(.part(.night))), of: left.meaning), end: left.end + 1)
      },
      // "the morning of 3 May", "the night of 3 May", "early morning hours of 3 May".
      TailRule(.of, .on, .unit) { parser, left in
        guard case .inside(.time(let time), of: .unit(.day, offset: 0, from: .story)) = left.meaning,
          case .part = time.value
        else { return nil }
        var next = left.end
        if parser.lexeme(next).unit == .hour, parser.has(.plural, next) { next += 1 }
        guard parser.has(.of, next) || parser.has(.on, next) else { return nil }
        guard let day = parser.phrase(at: next + 1) ?? nightBetween(&parser, next + 1), day.meaning.isDay, !day.isWeak
        else { return nil }
        return Match(.inside(.time(time), of: day.meaning), end: day.end)
      },
      // "mid-afternoon yesterday", "late evening tomorrow".
      TailRule(.weekday) { parser, left in
        guard let time = left.meaning.partOfStoryDay, parser.isCapitalised(left.end), !parser.has(.plural, left.end),
          !parser.has(.possessive, left.end + 1), let weekday = parser.lexeme(left.end).weekday
        else { return nil }
        return Match(
          left.meaning.replacingDay(.inside(.time(time), of: .calendar(CalendarName(weekday: weekday)))),
          end: left.end + 1)
      },
      TailRule(.dayWord) { parser, left in
        guard let time = left.meaning.partOfStoryDay, !parser.has(.tonight, left.end) else { return nil }
        let day = TemporalMeaning.unit(.day, offset: parser.lexeme(left.end).number, from: .speech)
        return Match(left.meaning.replacingDay(.inside(.time(time), of: day)), end: left.end + 1)
      },
      // "9 in the morning", "10 o'clock at night".
      TailRule(.in, .at) { parser, left in
        guard case .inside(.time(let time), of: let day) = left.meaning, case .clock(let hour?, _, _) = time.value,
          hour <= 12
        else { return nil }
        let at = parser.has(.in, left.end) ? parser.skipping(.the, left.end + 1) : left.end + 1
        guard let part = parser.lexeme(at).partOfDay else { return nil }
        return Match(.inside(.time(DayTime(time.value.told(in: part), zone: time.zone)), of: day), end: at + 1)
      },
    ])
}

extension English {
  /// "the overnight rate", "an overnight success": what lasts or runs for a night is of no night.
  fileprivate static func isNightlong(_ parser: PhraseParser, _ overnight: Int) -> Bool {
    let next = overnight + 1
    if parser.has(.nightThing, next) { return true }
    guard
      parser.hasAny(SymbolSet(.a, .the, .ownerWord, .possessive, .every, .no, .cardinal, .number, .of), overnight - 1),
      parser.isWord(next), parser.isUnknownWord(next) || parser.isCapitalised(next) || parser.has(.countedNoun, next)
    else { return false }
    // "an overnight raid", "the overnight rain" came in the night.
    return !parser.has(.unplannedNoun, next) && !parser.has(.unplannedNoun, next + 1)
  }

  /// The first of two days between which a night lies: "3-4 May", "12 to 13 June".
  fileprivate static func nightBetween(_ parser: inout PhraseParser, _ index: Int) -> Match? {
    guard let first = parser.dayNumber(index), parser.hasAny(SymbolSet(.hyphen, .dash, .slash, .to), index + 1),
      parser.dayNumber(index + 2) != nil, let second = parser.phrase(at: index + 2),
      case .calendar(let name) = second.meaning, case .day(month: let month?, first + 1) = name.part
    else { return nil }
    return Match(.calendar(CalendarName(name.year, .day(month: month, first))), end: second.end)
  }
}

extension TemporalMeaning {
  /// The part of the day that is told of the day that the story has reached: "mid-afternoon".
  fileprivate var partOfStoryDay: DayTime? {
    switch self {
    case .inside(.time(let time), of: .unit(.day, offset: 0, from: .story)):
      if case .part = time.value { time } else { nil }
    case .modified(_, let inner): inner.partOfStoryDay
    default: nil
    }
  }

  /// The same with another time inside its modifiers.
  fileprivate func replacingDay(_ time: TemporalMeaning) -> TemporalMeaning {
    if case .modified(let modifier, let inner) = self { return .modified(modifier, inner.replacingDay(time)) }
    return time
  }
}
