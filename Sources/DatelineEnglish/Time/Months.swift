internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "May", "May 3", "3 May", "May 3, 2005", "the 3rd of May", "May of 2005".
  static let months = Phenomenon(
    words: zip(monthNames, 1...).flatMap { names, number in
      names.map { name in
        switch (number, name) {
        case (5, _), (3, "march"), (8, "august"): .init(name, .month(number), .plain(.ambiguous))
        case _ where name.utf8.count == 3: .init(name, .month(number), .plain(.ambiguous), .plain(.shortForm))
        default: .init(name, .month(number))
        }
      }
    },
    heads: [
      HeadRule(.month) { parser, index in month(&parser, index) },
      HeadRule(.number) { parser, index in dayBeforeMonth(&parser, index) },
      HeadRule(.ordinal, .the, .cardinal) { parser, index in ordinalBeforeMonth(&parser, index) },
      HeadRule(.the) { parser, index in dayAlone(parser, index) },
      // "the 10th of next month".
      HeadRule(.the, .ordinal) { parser, index in
        let at = parser.skipping(.the, index)
        guard parser.has(.ordinalNumeral, at) || at > index, let day = parser.ordinal(at), (1...31).contains(day),
          parser.has(.of, at + 1), let month = parser.phrase(at: at + 2), case .unit(.month, _, _) = month.meaning
        else { return nil }
        return Match(.inside(.nth(day, .day), of: month.meaning), end: month.end)
      },
    ],
    tails: [
      // "28 June in 2020", "June in 2017".
      TailRule(.in) { parser, left in
        guard case .calendar(var name) = left.meaning, name.year == nil, name.part?.order != nil,
          parser.has(.year, left.end + 1), isYear(parser, left.end + 1, end: left.end + 2)
        else { return nil }
        name.year = .full(Int(parser.readings[left.end + 1].value))
        return Match(.calendar(name), end: left.end + 2)
      }
    ])

  static let monthNames: [[String]] = [
    ["january", "jan", "jan."], ["february", "feb", "feb."], ["march", "mar", "mar."], ["april", "apr", "apr."],
    ["may"], ["june", "jun", "jun."], ["july", "jul", "jul."], ["august", "aug", "aug."],
    ["september", "sept", "sept.", "sep", "sep."], ["october", "oct", "oct."], ["november", "nov", "nov."],
    ["december", "dec", "dec."],
  ]

  /// A month and what follows it.
  private static func month(_ parser: inout PhraseParser, _ index: Int) -> Match? {
    let month = parser.lexeme(index).month
    let isWeak = parser.has(.ambiguous, index)
    var next = index + 1
    // "Nov-05", "May-2005" are codes more often than dates; a full stop may stand behind a short name.
    if parser.has(.stop, next), parser.isTight(next), parser.has(.number, next + 1) { next += 1 }
    let isThe = parser.has(.the, next) && !parser.isCapitalised(next + 1)
    if let (day, end) = dayOfMonth(parser, isThe ? next + 1 : next) { return dated(&parser, month, day, end) }
    if let (year, end) = yearBehindMonth(parser, next) ?? farYear(behindMonth: &parser, next) {
      return Match(.calendar(CalendarName(year, .month(month))), end: end)
    }
    // "Jan Steen", "Mar Lodge": a short form before a name is a part of it.
    if parser.has(.shortForm, index), parser.isCapitalised(index), parser.isUnknownName(index + 1) { return nil }
    return Match(.calendar(CalendarName(nil, .month(month))), end: index + 1, isWeak: isWeak)
  }

  /// "3", "3rd", "third" as the day of a month.
  private static func dayOfMonth(_ parser: PhraseParser, _ index: Int) -> (day: Int, end: Int)? {
    let isClock = parser.has(.colon, index + 1) && parser.isTight(index + 2)
    if let day = parser.dayNumber(index), !isClock, !parser.has(.percent, index + 1) {
      // "May 5 p.m." is no day.
      return parser.hasAny(meridiem, index + 1) ? nil : (day, parser.skipping(.ordinalMark, index + 1))
    }
    // "mid-January the first half closed": the ordinal belongs to the half.
    if let (day, end) = ordinalNumber(parser, index), (1...31).contains(day),
      !parser.hasAny(SymbolSet(.half, .unit, .period), end)
    {
      return (day, end)
    }
    // "October thirteen, 2015".
    if let (day, end) = smallNumber(parser, index), (1...31).contains(day), parser.has(.comma, end),
      parser.has(.year, end + 1)
    {
      return (day, end)
    }
    return nil
  }

  /// A day of a month with the year behind it, where there is one. A day that no calendar has is no date at all.
  private static func dated(_ parser: inout PhraseParser, _ month: Int, _ day: Int, _ end: Int) -> Match {
    let told = yearBehindDay(parser, end).map { (CalendarName.Year.full($0.year), $0.end) } ?? farYear(&parser, end)
    var match = Match(.calendar(CalendarName(told?.0, .day(month: month, day))), end: told?.1 ?? end)
    guard case .some(.full(let year)) = told?.0 else {
      match.isNothing = CivilDate(year: 2000, month: month, day: day) == nil
      return match
    }
    match.isNothing = CivilDate(year: year, month: month, day: day) == nil
    // "15 January 1743/44": the year began in March then.
    if month <= 3, let after = secondYear(parser, year, match.end), parser.has(.slash, match.end) {
      return Match(.calendar(CalendarName(.full(year + 1), .day(month: month, day))), end: after)
    }
    return match
  }

  /// A year of an era behind a month or a day of it: "44 BC", "AD 14", ", 44 B.C.", and one behind a day that is no year by
  /// itself, "4 September 476", "31 December 9999".
  private static func farYear(_ parser: inout PhraseParser, _ index: Int) -> (CalendarName.Year, Int)? {
    let next = parser.skipping(.comma, index)
    if let year = parser.phrase(at: next), case .calendar(let name) = year.meaning, case .full = name.year,
      name.part == nil, parser.has(.era, next) || parser.has(.era, year.end - 1)
    {
      return name.year.map { ($0, year.end) }
    }
    // "4 May 0630" is a time of day as soldiers write it.
    guard next == index, let year = parser.digits(index, atMost: 5), parser.readings[index].digits >= 3,
      parser.readings[index].digits == 3 || year >= 1000,
      index + 1 >= parser.limit
        || parser.isMark(index + 1) && !parser.hasAny(SymbolSet(.slash, .colon, .hyphen), index + 1)
        || parser.hasAny(clauseWords, index + 1)
    else { return nil }
    return (.full(year), index + 1)
  }

  /// What may follow a date and no number that counts something.
  private static let clauseWords = SymbolSet(.and, .or, .in, .at, .to, .by, .until, .pastVerb, .pronoun, .as, .the)

  /// "480 BC" behind a month, or "of 384" in its long form.
  private static func farYear(behindMonth parser: inout PhraseParser, _ index: Int) -> (CalendarName.Year, Int)? {
    if parser.has(.of, index), let year = parser.digits(index + 1, atMost: 3), parser.readings[index + 1].digits == 3,
      index + 2 >= parser.limit || parser.isMark(index + 2)
    {
      return (.full(year), index + 2)
    }
    guard let (year, end) = farYear(&parser, index), parser.has(.era, end - 1) || parser.has(.era, end - 2) else {
      return nil
    }
    return (year, end)
  }

  static let meridiem = SymbolSet(.am, .pm)

  /// ", 2005" or " 2005" behind a day.
  static func yearBehindDay(_ parser: PhraseParser, _ index: Int) -> (year: Int, end: Int)? {
    let next = parser.skipping(.comma, index)
    if parser.has(.year, next) { return (Int(parser.readings[next].value), next + 1) }
    return spelledYear(parser, next)
  }

  /// " 2005", ", 2005", " of 2005", " '05" behind a month.
  private static func yearBehindMonth(_ parser: PhraseParser, _ index: Int) -> (year: CalendarName.Year, end: Int)? {
    var next = parser.skipping(.comma, index)
    if parser.has(.of, next) { next += 1 }
    if parser.has(.year, next) { return (.full(Int(parser.readings[next].value)), next + 1) }
    if let (year, end) = spelledYear(parser, next) { return (.full(year), end) }
    if let (year, end) = shortYear(parser, next) { return (.short(year), end) }
    return nil
  }

  /// "3 May", "3 May 2005".
  private static func dayBeforeMonth(_ parser: inout PhraseParser, _ index: Int) -> Match? {
    guard let day = parser.dayNumber(index), !isRating(parser, index) else { return nil }
    // "19ᵗʰ of May".
    // "3. May 2019", as a German types it.
    if parser.has(.stop, index + 1), parser.isTight(index + 1), !parser.isTight(index + 2),
      parser.has(.month, index + 2), parser.has(.year, index + 3)
    {
      return finished(&parser, day, index + 2)
    }
    let marked = parser.skipping(.ordinalMark, index + 1)
    let next = marked > index + 1 ? parser.skipping(.of, marked) : joined(parser, marked)
    guard parser.has(.month, next) else { return nil }
    return finished(&parser, day, next)
  }

  /// Whether the number stands behind another and a slash: "9/10 March 4, 2018" is a rating and a date.
  private static func isRating(_ parser: PhraseParser, _ index: Int) -> Bool {
    parser.has(.slash, index - 1) && parser.isTight(index) && parser.has(.number, index - 2)
  }

  /// The index behind a hyphen or slash without spaces: "3-May-2005", "07/May/2024".
  private static func joined(_ parser: PhraseParser, _ index: Int) -> Int {
    if parser.has(.slash, index), parser.isTight(index), parser.isTight(index + 1) { return index + 1 }
    return parser.skippingHyphen(index)
  }

  /// "the 3rd of May", "3rd May", "the third of May 2005".
  private static func ordinalBeforeMonth(_ parser: inout PhraseParser, _ index: Int) -> Match? {
    let first = parser.skipping(.the, index)
    guard
      let (day, behind) = ordinalNumber(parser, first)
        ?? (first > index ? parser.dayNumber(first).map { ($0, first + 1) } : nil),
      (1...31).contains(day)
    else { return nil }
    // "the twenty-sixth day of August".
    let isLong = parser.lexeme(behind).unit == .day && parser.has(.of, behind + 1)
    let next = isLong ? behind + 2 : parser.skipping(.of, parser.skipping(.ordinalMark, behind))
    guard parser.has(.month, next) else { return nil }
    return finished(&parser, day, next)
  }

  /// "on the 14th", "from the 12th to the 16th": a day of the month that is spoken of. Behind a preposition, and with nothing
  /// behind it that could be the twelfth of something else.
  private static func dayAlone(_ parser: PhraseParser, _ index: Int) -> Match? {
    guard parser.has(.ordinalNumeral, index + 1), let day = parser.ordinal(index + 1), (1...31).contains(day),
      parser.hasAny(dayPrepositions, index - 1) || index == parser.sentence && index + 2 == parser.limit
        || parser.has(.of, index - 1) && parser.has(.partOfDay, index - 2)
    else { return nil }
    let end = index + 2
    let goesOn =
      parser.hasAny(SymbolSet(.to, .until), end) && parser.has(.the, end + 1) && parser.has(.ordinalNumeral, end + 2)
    guard goesOn || end >= parser.limit || parser.isMark(end) && !parser.isHyphen(end) else { return nil }
    return Match(.calendar(CalendarName(nil, .day(month: nil, day))), end: end)
  }

  private static let dayPrepositions = SymbolSet(.on, .by, .until, .from, .to, .since, .before, .after, .about)

  private static func finished(_ parser: inout PhraseParser, _ day: Int, _ monthIndex: Int) -> Match? {
    let month = parser.lexeme(monthIndex).month
    // "the 14th of sept": behind an ordinal small letters are enough, behind a number where the name is no other word.
    let isOrdinal = parser.has(.of, monthIndex - 1) || parser.has(.ordinal, monthIndex - 1)
    // "12 nov", where nothing follows that the short word could belong to.
    let isTyped =
      parser.has(.shortForm, monthIndex) && !parser.isForm(monthIndex, "mar")
      && (monthIndex + 1 >= parser.limit || parser.isMark(monthIndex + 1) || parser.has(.year, monthIndex + 1)
        || parser.has(.at, monthIndex + 1))
    // "3 may 2019".
    let isDated = parser.has(.year, monthIndex + 1)
    guard parser.isCapitalised(monthIndex) || isOrdinal || isTyped || isDated || !parser.has(.ambiguous, monthIndex)
    else {
      return nil
    }
    let next = joined(parser, monthIndex + 1)
    // "19-Nov-12".
    if next > monthIndex + 1, parser.readings[monthIndex].digits == 0, parser.has(.number, next),
      parser.readings[next].digits == 2, parser.has(.number, monthIndex - 2), parser.isTight(monthIndex)
    {
      return Match(
        .calendar(CalendarName(.short(Int(parser.readings[next].value)), .day(month: month, day))), end: next + 1)
    }
    return dated(&parser, month, day, parser.has(.year, next) ? next : monthIndex + 1)
  }
}
