internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "9 a.m. EST", "18:30", "0900 GMT", "noon", "half past ten", "ten o'clock".
  static let clockTimes = Phenomenon(
    words: [
      .init(["a.m.", "am", "a.m"], .plain(.am)),
      .init(["p.m.", "pm", "p.m"], .plain(.pm)),
      .init("o'clock", .plain(.oclock)),
      .init(["noon", "midday"], .clockWord(12 * 60)),
      .init("midnight", .clockWord(0)),
      .init("local", .plain(.local)),
      .init("time", .plain(.time)),
      .init(["gmt", "utc"], .plain(.universal)),
      .init("h", .plain(.hourLetter)),
    ] + zones.map { .init($0, .plain(.zone)) },
    heads: [
      HeadRule(.number, .cardinal, .decimal, .amCode, .pmCode, .year, .hoursCode) { parser, index in
        clock(parser, index)
      },
      HeadRule(.clockWord) { parser, index in
        // "Our high noon has come", but not "at high noon".
        if parser.isForm(index - 1, "high"), !parser.hasAny(SymbolSet(.at, .by, .until), index - 2) { return nil }
        // "High Noon" is a title.
        if parser.isCapitalised(index), !parser.isSentenceStart(index), !parser.isAllCapitals(index) { return nil }
        let minutes = parser.lexeme(index).number
        // "Midnight on Friday" ends that day; "shortly after midnight on Friday" is of its beginning.
        let isEnd = minutes == 0 && !parser.hasAny(SymbolSet(.after, .past, .since), index - 1)
        return zoned(parser, .clock(hour: isEnd ? 24 : minutes / 60, minute: 0, second: nil), index + 1)
      },
      // "half past ten", "quarter to nine", "ten past six".
      HeadRule(.half, .a, .cardinal, .unit, .number) { parser, index in spokenClock(parser, index) },
    ],
    tails: [
      // "9 a.m. Tuesday", "noon on Tuesday", "5 p.m. EST, Dec. 3".
      TailRule(.weekday, .month, .dayWord, .comma, .on, .number, .this, .last, .next, .unit, .the) { parser, left in
        guard case .inside(.time(let time), of: .unit(.day, offset: 0, from: .story)) = left.meaning,
          case .clock = time.value
        else { return nil }
        let next = parser.has(.comma, left.end) || parser.has(.on, left.end) ? left.end + 1 : left.end
        guard let day = parser.phrase(at: next), !day.isWeak else { return nil }
        // "7.30pm tonight", "quarter past three on Thursday afternoon".
        if let (part, whole) = day.meaning.partOfDay {
          return Match(.inside(.time(DayTime(time.value.told(in: part), zone: time.zone)), of: whole), end: day.end)
        }
        guard day.meaning.isDay else { return nil }
        // "9:34 p.m., March 19 EST".
        if time.zone == nil, parser.has(.zone, day.end), parser.isAllCapitals(day.end),
          let zone = ZoneAbbreviation(parser.text(day.end))
        {
          return Match(.inside(.time(DayTime(time.value, zone: .named(zone))), of: day.meaning), end: day.end + 1)
        }
        return Match(.inside(.time(time), of: day.meaning), end: day.end)
      },
      // "Tuesday at 9 a.m.", "Dec. 3, 9 a.m.".
      TailRule(.at, .comma, .number, .cardinal, .clockWord, .amCode, .pmCode) { parser, left in
        let next = parser.has(.at, left.end) || parser.has(.comma, left.end) ? left.end + 1 : left.end
        guard left.meaning.isDay || left.meaning.partOfDay != nil, !left.isWeak, let time = parser.phrase(at: next),
          case .inside(.time(let clock), of: .unit(.day, offset: 0, from: .story)) = time.meaning,
          case .clock = clock.value
        else { return nil }
        // "Monday night at 9:30".
        if let (part, day) = left.meaning.partOfDay {
          let told = DayTime(clock.value.told(in: part), zone: clock.zone)
          return Match(.inside(.time(told), of: day), end: time.end)
        }
        return Match(.inside(.time(clock), of: left.meaning), end: time.end)
      },
    ])

  /// The letters of the zones, without those that are words of English more often.
  private static let zones = ZoneAbbreviation.names.map { $0.lowercased() }.filter { !zonesThatAreWords.contains($0) }
  private static let zonesThatAreWords: Set = ["art", "bot", "clt", "cot", "met", "mt", "pet", "vet", "wit", "z"]

  /// The meaning of a time by itself: on the day that the story has reached.
  private static func zoned(_ parser: PhraseParser, _ value: TIMEX3Calendar.Time.Value, _ index: Int) -> Match {
    var end = index
    var zone: DayTime.StatedZone?
    if parser.has(.zone, end), parser.isAllCapitals(end) {
      if parser.has(.universal, end), let (offset, after) = Neutral.offset(parser, end + 1) {
        (zone, end) = (.offset(offset), after)
      } else {
        zone = ZoneAbbreviation(parser.text(end)).map { .named($0) }
        end += 1
      }
    } else if parser.has(.local, end), parser.has(.time, end + 1) {
      end += 2
    } else if let name = zoneNames[parser.text(end)], parser.isCapitalised(end) {
      // "Eastern", "Pacific time", "Eastern Daylight Time".
      zone = ZoneAbbreviation(name).map { .named($0) }
      end += 1
      if parser.isWord(end), !parser.has(.time, end), parser.has(.time, end + 1) { end += 1 }
      end = parser.skipping(.time, end)
    } else if parser.isCapitalised(end), parser.has(.time, end + 1) {
      end += 2
    }
    return Match(.inside(.time(DayTime(value, zone: zone)), of: .unit(.day, offset: 0, from: .story)), end: end)
  }

  /// The zones that are told by a name in the United States, by the letters that stand for both its times.
  private static let zoneNames = ["eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT"]

  private static func clock(_ parser: PhraseParser, _ index: Int) -> Match? {
    if parser.has(.amCode, index) || parser.has(.pmCode, index) {
      let number = Int(parser.readings[index].value)
      guard parser.readings[index].digits <= 2, let hour = hour(number, isPM: parser.has(.pmCode, index)) else {
        return nil
      }
      return zoned(parser, .clock(hour: hour, minute: 0, second: nil), index + 1)
    }
    // "1430hrs", "1653 local time".
    let value = Int(parser.readings[index].value)
    if parser.readings[index].digits == 4, value / 100 < 24, value % 100 < 60,
      parser.has(.hoursCode, index) || parser.has(.local, index + 1) && parser.has(.time, index + 2)
    {
      return zoned(parser, .clock(hour: value / 100, minute: value % 100, second: nil), index + 1)
    }
    if parser.has(.year, index) || parser.digits(index, atMost: 4) != nil, parser.readings[index].digits == 4 {
      // "0900 GMT", "1430 hours".
      let value = Int(parser.readings[index].value)
      guard value / 100 < 24, value % 100 < 60,
        parser.has(.zone, index + 1) || parser.lexeme(index + 1).unit == .hour && parser.has(.plural, index + 1)
          || parser.has(.hourLetter, index + 1) && !parser.isCapitalised(index + 1)
      else { return nil }
      let isHours = parser.hasAny(SymbolSet(.unit, .hourLetter), index + 1)
      return zoned(parser, .clock(hour: value / 100, minute: value % 100, second: nil), isHours ? index + 2 : index + 1)
    }
    guard let (hour, minute, second, end) = digits(parser, index) else { return spelled(parser, index) }
    // "14:30hrs".
    if let minute, parser.has(.hoursCode, end - 1) {
      return zoned(parser, .clock(hour: hour, minute: minute, second: nil), end)
    }
    if let (isPM, after) = meridiem(parser, end), let told = English.hour(hour, isPM: isPM) {
      return zoned(parser, .clock(hour: told, minute: minute ?? 0, second: second), after)
    }
    if parser.has(.colon, index + 1), parser.has(.pmCode, index + 2) || parser.has(.amCode, index + 2) {
      guard let told = English.hour(hour, isPM: parser.has(.pmCode, index + 2)) else { return nil }
      return zoned(parser, .clock(hour: told, minute: minute ?? 0, second: nil), index + 3)
    }
    if minute == nil, (1...12).contains(hour), let told = hourOfDay(parser, index, hour, end) {
      return zoned(parser, .clock(hour: told, minute: 0, second: nil), end)
    }
    if isHourOfPart(parser, index, end), hour <= 12 {
      return zoned(parser, .clock(hour: hour, minute: minute ?? 0, second: nil), end)
    }
    if parser.has(.oclock, end), hour <= 12 {
      return zoned(parser, .clock(hour: hour, minute: 0, second: nil), end + 1)
    }
    // A ratio or a score looks the same: without a zone a clock must have two digits of minutes.
    guard let minute, parser.has(.colon, index + 1), hour < 24 else { return nil }
    var match = zoned(parser, .clock(hour: hour, minute: minute, second: second), end)
    match.isWeak = match.end == end && !parser.has(.at, index - 1)
    return match
  }

  /// Whether a bare number is told as an hour of a part of the day: "at six in the morning".
  private static func isHourOfPart(_ parser: PhraseParser, _ index: Int, _ end: Int) -> Bool {
    guard
      parser.hasAny(SymbolSet(.at, .by, .until, .about, .before, .after, .from), index - 1) || index == parser.sentence
    else { return false }
    let part = parser.has(.in, end) ? parser.skipping(.the, end + 1) : parser.has(.at, end) ? end + 1 : end
    return part > end && parser.has(.partOfDay, part)
  }

  /// The hour of a bare number with a day behind it: "at 8 tonight", "by nine on Friday", "at 7 tomorrow morning". Of a day
  /// without its part the hours of waking are taken.
  private static func hourOfDay(_ parser: PhraseParser, _ index: Int, _ hour: Int, _ end: Int) -> Int? {
    // "tonight at 8", "Monday night at nine".
    let isAtEnd =
      end >= parser.limit || parser.isMark(end) && !parser.hasAny(SymbolSet(.colon, .hyphen, .slash, .percent), end)
    // "tonight at 8", "Monday night at nine".
    if parser.has(.at, index - 1), isAtEnd, parser.hasAny(SymbolSet(.tonight, .partOfDay), index - 2) { return hour }
    // "Saturday at 7".
    if parser.has(.at, index - 1), isAtEnd, parser.hasAny(SymbolSet(.weekday, .dayWord), index - 2) {
      return hour < 7 ? hour + 12 : hour
    }
    // "8 tomorrow evening", as somebody types it.
    guard parser.hasAny(SymbolSet(.at, .by, .until), index - 1) || index == parser.sentence && parser.has(.dayWord, end)
    else { return nil }
    if parser.has(.tonight, end) { return hour % 12 + (hour == 12 ? 0 : 12) }
    let day = parser.skipping(.on, end)
    guard parser.has(.dayWord, day) || parser.has(.weekday, day) && parser.isCapitalised(day) else { return nil }
    if parser.has(.partOfDay, day + 1) { return hour }
    return hour < 7 ? hour + 12 : hour
  }

  /// "nine a.m.", "ten o'clock".
  private static func spelled(_ parser: PhraseParser, _ index: Int) -> Match? {
    guard let (hour, end) = smallNumber(parser, index), (1...12).contains(hour) else { return nil }
    if parser.has(.oclock, end) { return zoned(parser, .clock(hour: hour, minute: 0, second: nil), end + 1) }
    if let told = hourOfDay(parser, index, hour, end) {
      return zoned(parser, .clock(hour: told, minute: 0, second: nil), end)
    }
    if isHourOfPart(parser, index, end) { return zoned(parser, .clock(hour: hour, minute: 0, second: nil), end) }
    if let (isPM, after) = meridiem(parser, end), let told = English.hour(hour, isPM: isPM) {
      return zoned(parser, .clock(hour: told, minute: 0, second: nil), after)
    }
    if let (minutes, next) = smallNumber(parser, parser.skippingHyphen(end)), minutes >= 10,
      let (isPM, after) = meridiem(parser, next), let told = English.hour(hour, isPM: isPM)
    {
      return zoned(parser, .clock(hour: told, minute: minutes, second: nil), after)
    }
    return nil
  }

  /// "9", "9:30", "9:30:15", "9.30".
  private static func digits(_ parser: PhraseParser, _ index: Int) -> (hour: Int, minute: Int?, second: Int?, end: Int)?
  {
    if parser.has(.decimal, index) {
      let value = Int(parser.readings[index].value)
      guard value / 1000 < 24, value % 1000 < 600, value % 10 == 0, meridiem(parser, index + 1) != nil else {
        return nil
      }
      return (value / 1000, value % 1000 / 10, nil, index + 1)
    }
    guard let hour = parser.digits(index, atMost: 2), hour <= 24 else { return nil }
    guard parser.has(.colon, index + 1), parser.isTight(index + 1), parser.isTight(index + 2) else {
      return (hour, nil, nil, index + 1)
    }
    guard
      parser.digits(index + 2, atMost: 2) != nil || parser.hasAny(SymbolSet(.amCode, .pmCode, .hoursCode), index + 2),
      parser.readings[index + 2].digits == 2, parser.readings[index + 2].value < 60
    else { return nil }
    let minute = Int(parser.readings[index + 2].value)
    if parser.has(.colon, index + 3), parser.isTight(index + 3), let second = parser.digits(index + 4, atMost: 2),
      second <= 60
    {
      return (hour, minute, second, index + 5)
    }
    return (hour, minute, nil, index + 3)
  }

  private static func meridiem(_ parser: PhraseParser, _ index: Int) -> (isPM: Bool, end: Int)? {
    if parser.has(.pm, index) { return (true, index + 1) }
    // "I am": the word needs a stop, capitals or a figure before it; the rules that ask have the figure.
    if parser.has(.am, index) { return (false, index + 1) }
    return nil
  }

  private static func hour(_ hour: Int, isPM: Bool) -> Int? {
    guard (0...23).contains(hour) else { return nil }
    if hour > 12 { return isPM ? hour : nil }
    return hour % 12 + (isPM ? 12 : 0)
  }

  private static let clockPrepositions = SymbolSet(.at, .by, .until, .about, .since, .before, .after, .from)

  private static func spokenClock(_ parser: PhraseParser, _ index: Int) -> Match? {
    var next = parser.skipping(.a, index)
    let minutes: Int
    if parser.has(.half, next), next == index {
      minutes = 30
      next += 1
      // "at half nine", as the British say.
      if parser.hasAny(SymbolSet(.at, .by, .until, .about, .before, .after, .since, .comma), index - 1),
        let (hour, end) = smallNumber(parser, next), (1...12).contains(hour), !parser.isUnknownWord(end),
        !parser.hasAny(SymbolSet(.unit, .multiplier, .percent, .countedNoun), end)
      {
        return zoned(parser, .clock(hour: hour, minute: 30, second: nil), end)
      }
      guard parser.has(.past, next) else { return nil }
    } else if parser.lexeme(next).unit == .quarter {
      minutes = 15
      next += 1
    } else if next == index, let (count, end) = smallNumber(parser, next), count < 30 {
      minutes = count
      next = parser.lexeme(end).unit == .minute ? end + 1 : end
    } else if next == index, let count = parser.digits(next, atMost: 2), count < 30,
      parser.lexeme(next + 1).unit == .minute
    {
      // "10 minutes to 8pm".
      minutes = count
      next += 2
    } else {
      return nil
    }
    let isPast = parser.has(.past, next)
    guard isPast || parser.has(.to, next) else { return nil }
    let hour: Int
    var end: Int
    if parser.has(.clockWord, next + 1) {
      (hour, end) = (parser.lexeme(next + 1).number / 60, next + 2)
    } else if let (count, after) = smallNumber(parser, next + 1), (1...12).contains(count), !parser.has(.unit, after) {
      (hour, end) = (count, after)
    } else if let count = parser.digits(next + 1, atMost: 2), (1...12).contains(count),
      minutes == 30 || minutes == 15 || parser.lexeme(next - 1).unit == .minute,
      !parser.hasAny(SymbolSet(.unit, .percent, .colon, .decimal, .multiplier, .countedNoun), next + 2)
    {
      (hour, end) = (count, next + 2)
    } else if let told = parser.hasAny(SymbolSet(.amCode, .pmCode), next + 1) ? clock(parser, next + 1) : nil,
      case .inside(.time(let time), _) = told.meaning, case .clock(let count?, _, _) = time.value
    {
      (hour, end) = (count, told.end)
    } else {
      return nil
    }
    let hasDayPart = parser.has(.in, end) || parser.has(.at, end)
    // "five minutes to midnight", "at two minutes to eleven", but not "six to nine".
    let isTold =
      parser.has(.clockWord, end - 1) || parser.hasAny(SymbolSet(.amCode, .pmCode), end - 1)
      || parser.lexeme(next - 1).unit == .minute && parser.hasAny(clockPrepositions, index - 1)
      || index == parser.sentence && end == parser.limit
    if minutes != 30, minutes != 15, !isPast, !isTold, !parser.has(.oclock, end), !hasDayPart,
      meridiem(parser, end) == nil
    {
      return nil
    }
    var total = hour * 60 + (isPast ? minutes : -minutes)
    if let (isPM, after) = meridiem(parser, end) {
      if isPM, hour < 12 { total += 12 * 60 }
      end = after
    } else {
      end = parser.skipping(.oclock, end)
    }
    total = (total + 1440) % 1440
    return zoned(parser, .clock(hour: total / 60, minute: total % 60, second: nil), end)
  }
}

extension TemporalMeaning {
  /// The part of a day that it tells, and the day; nil where it tells another thing.
  fileprivate var partOfDay: (TIMEX3Calendar.PartOfDay, TemporalMeaning)? {
    guard case .inside(.time(let time), of: let day) = self, case .part(let part) = time.value, day.isDay,
      !day.countsFromStory
    else { return nil }
    return (part, day)
  }
}
