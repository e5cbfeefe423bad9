internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "three days", "a year and a half", "two to three weeks", "a few hours", "five-year", "more than a decade", "years".
  static let durations = Phenomenon(
    words: units.flatMap { unit, singular, plural in
      [
        .init(singular, .unit(unit)), .init(plural, .units(unit)),
      ]
    } + [
      .init("fortnight", .unit(.week), .plain(.fortnight)), .init("fortnights", .units(.week), .plain(.fortnight)),
      .init("running", .plain(.running)),
    ],
    heads: [
      HeadRule(
        .a, .cardinal, .number, .decimal, .multiplier, .half, .few, .several, .couple, .many, .some, .more, .less,
        .nearly, .over, .under, .up, .at, .no, .unit, .the
      ) { parser, index in
        guard let (length, end) = length(&parser, index) else { return nil }
        // "It will one day be", but not "it will take one day".
        if end == index + 2, parser.has(.cardinal, index), length == Length(.whole(1), .day),
          parser.hasAny(SymbolSet(.futureVerb, .modalVerb), index - 1), parser.isWord(end),
          !parser.hasAny(SymbolSet(.later, .earlier, .before, .after), end)
        {
          return Match(.vague(.future), end: end)
        }
        return Match(.length(length), end: end, isWeak: isWeak(parser, index, end))
      },
      // "the early years", "the intervening months".
      HeadRule(.the) { parser, index in
        let unit = index + 2
        guard parser.hasAny(SymbolSet(.early, .late, .adjective, .ordinal), index + 1), parser.has(.unit, unit),
          parser.has(.plural, unit), agrees(parser, unit, unit), let length = parser.lexeme(unit).unit
        else { return nil }
        return Match(.length(Length(.untold, length)), end: unit + 1)
      },
      // "a sixty-day period", "the same three year period".
      HeadRule(.a, .the, .same, .that) { parser, index in
        let at = parser.skipping(.same, index + (parser.has(.same, index) ? 0 : 1))
        guard parser.hasAny(numeric, at), let (length, end) = length(&parser, at), parser.has(.period, end),
          !parser.has(.plural, end)
        else { return nil }
        return Match(.length(length), end: end + 1)
      },
      // "the third day running", "the fifth day in a row".
      HeadRule(.the, .ordinal) { parser, index in
        let at = parser.skipping(.the, index)
        guard let (count, unit) = ordinalNumber(parser, at), count > 1, parser.has(.unit, unit),
          !parser.has(.plural, unit),
          let length = parser.lexeme(unit).unit, let end = running(parser, unit + 1)
        else { return nil }
        return Match(.stretch(Length(.whole(count), length), .past, from: .speech), end: end)
      },
      // "the sixth straight month".
      HeadRule(.the, .ordinal) { parser, index in
        let at = parser.skipping(.the, index)
        guard let count = parser.ordinal(at), count > 1, parser.has(.straight, at + 1), parser.has(.unit, at + 2),
          let unit = parser.lexeme(at + 2).unit
        else { return nil }
        return Match(.stretch(Length(.whole(count), unit), .past, from: .speech), end: at + 3)
      },
    ])

  /// The token behind "running", "in a row", "in succession", "on the trot".
  private static func running(_ parser: PhraseParser, _ index: Int) -> Int? {
    if parser.has(.running, index) { return index + 1 }
    if parser.has(.in, index), parser.has(.a, index + 1), parser.isForm(index + 2, "row") { return index + 3 }
    if parser.has(.in, index), parser.isForm(index + 1, "succession") { return index + 2 }
    return parser.has(.on, index) && parser.has(.the, index + 1)
      && parser.isOne(index + 2, of: "trot", "bounce", "spin")
      ? index + 3 : nil
  }

  private static let units: [(TIMEX3Duration.Unit, [String], [String])] = [
    (.second, ["second", "sec."], ["seconds", "secs", "secs."]),
    (.minute, ["minute", "min.", "min"], ["minutes", "mins", "mins."]),
    (.hour, ["hour", "hr"], ["hours", "hrs", "hrs."]),
    (.day, ["day"], ["days"]), (.week, ["week", "wk", "wk."], ["weeks", "wks", "wks."]),
    (.month, ["month"], ["months"]), (.quarter, ["quarter"], ["quarters"]),
    (.year, ["year", "yr", "yr."], ["years", "yrs", "yrs."]),
    (.decade, ["decade"], ["decades"]), (.century, ["century"], ["centuries"]),
    (.millennium, ["millennium"], ["millennia", "millenniums"]), (.weekend, ["weekend"], ["weekends"]),
    (.night, [], ["nights"]), (.morning, [], ["mornings"]), (.evening, [], ["evenings"]),
    (.afternoon, [], ["afternoons"]),
  ]

  /// A lone unit word is a length only in the plural; "second" and "quarter" are more often no time.
  private static func isWeak(_ parser: PhraseParser, _ index: Int, _ end: Int) -> Bool {
    end == index + 1 && !parser.has(.plural, index) && !isLong(parser, index)
  }

  /// Whether "-long" stands behind the unit: "day-long".
  static func isLong(_ parser: PhraseParser, _ unit: Int) -> Bool {
    parser.isHyphen(unit + 1) && parser.has(.long, unit + 2)
  }

  /// A length with what stands before its number: "at least three days", "a few more weeks".
  static func length(_ parser: inout PhraseParser, _ index: Int) -> (Length, end: Int)? {
    let (modifier, first) = bound(parser, index)
    // "the nine months", but not "the days".
    let start = parser.has(.the, first) && parser.hasAny(numeric, first + 1) ? first + 1 : first
    guard var (length, end) = bareLength(&parser, start) else { return nil }
    // "the two-week crisis": the article belongs to the crisis.
    if start > first, !parser.has(.plural, end - 1) { return nil }
    length.modifier = modifier ?? length.modifier
    // "three days or so", "two or more".
    if parser.has(.or, end), parser.has(.so, end + 1) {
      length.modifier = .approx
      end += 2
    } else if parser.has(.or, end), parser.has(.more, end + 1) {
      length.modifier = .equalOrMore
      end += 2
    }
    return (length, end)
  }

  /// "more than", "at least", "nearly", "up to" and their like, which belong to the phrase.
  private static func bound(_ parser: PhraseParser, _ index: Int) -> (TIMEX3Modifier?, Int) {
    let next = index + 1
    if parser.has(.no, index), parser.has(.than, index + 2) {
      return (parser.has(.more, next) ? .equalOrLess : .equalOrMore, index + 3)
    }
    if parser.has(.more, index), parser.has(.than, next) { return (.moreThan, index + 2) }
    if parser.has(.less, index), parser.has(.than, next) { return (.lessThan, index + 2) }
    if parser.has(.at, index), parser.has(.least, next) { return (.equalOrMore, index + 2) }
    if parser.has(.at, index), parser.has(.most, next) { return (.equalOrLess, index + 2) }
    if parser.has(.up, index), parser.has(.to, next) { return (.equalOrLess, index + 2) }
    if parser.has(.over, index) { return (.moreThan, next) }
    if parser.has(.under, index) { return (.lessThan, next) }
    if parser.has(.nearly, index) { return (.lessThan, next) }
    return (nil, index)
  }

  private static func bareLength(_ parser: inout PhraseParser, _ index: Int) -> (Length, end: Int)? {
    if let part = partOfUnit(parser, index) { return part }
    guard let (amount, modifier, next) = amount(parser, index) else { return nil }
    var at = next
    // "two more weeks", "three consecutive months", "ten trading days".
    while parser.has(.adjective, at), at < next + 2, at > index { at += 1 }
    // "two bloody weeks", "three cold winter months": one word between a number and a plural belongs to the length.
    if at == next, next > index, parser.isUnknownWord(at), parser.has(.unit, at + 1), parser.has(.plural, at + 1),
      parser.hasAny(numeric, index)
    {
      at += 1
    }
    at = parser.skippingHyphen(at)
    if parser.has(.hyphen, at), parser.isTight(at), !parser.isTight(at + 1) { return nil }
    guard parser.has(.unit, at), let unit = parser.lexeme(at).unit, agrees(parser, at, index) else { return nil }
    var length = Length(amount, unit, modifier: modifier)
    if parser.has(.fortnight, at) { length = Length(times(amount, 2), .week, modifier: modifier) }
    return finished(&parser, length, at + 1)
  }

  /// "and a half", "and three months" behind the unit.
  private static func finished(_ parser: inout PhraseParser, _ length: Length, _ end: Int) -> (Length, end: Int) {
    guard case .exact(let value) = length.parts[0].amount else {
      return (length, length.parts[0].amount == .untold ? otherUnit(parser, end) : end)
    }
    let unit = length.parts[0].unit
    let and = parser.skippingHyphen(end)
    let article = parser.skippingHyphen(and + 1)
    let half = parser.skippingHyphen(article + 1)
    if parser.has(.and, and), parser.has(.a, article), parser.has(.half, half) {
      return (normalised(Length(.exact(value + 500), unit, modifier: length.modifier)), half + 1)
    }
    // "an hour and a quarter", "two years and three-quarters".
    if parser.has(.and, and), value % 1000 == 0 {
      if parser.has(.a, article), parser.lexeme(half).unit == .quarter, !parser.has(.plural, half),
        !parser.has(.of, half + 1)
      {
        return (normalised(Length(.exact(value + 250), unit, modifier: length.modifier)), half + 1)
      }
      if let (three, after) = smallNumber(parser, article), three == 3 {
        let quarters = parser.skippingHyphen(after)
        if parser.lexeme(quarters).unit == .quarter, parser.has(.plural, quarters) {
          return (normalised(Length(.exact(value + 750), unit, modifier: length.modifier)), quarters + 1)
        }
      }
    }
    // "a year or two"
    if value == 1000, parser.has(.or, end), let (other, after) = smallNumber(parser, end + 1), other == 2,
      !parser.has(.unit, after)
    {
      return (Length(.exact(value), unit, modifier: .approx), after)
    }
    let next = parser.has(.and, end) ? end + 1 : parser.skipping(.comma, end)
    if case .some((.exact(let more), nil, let at)) = amount(parser, next), parser.has(.unit, at),
      let finer = parser.lexeme(at).unit, let coarse = unit.granularity, let fine = finer.granularity, fine < coarse,
      value % 1000 == 0
    {
      return (
        Length(length.parts + [Length.Part(amount: .exact(more), unit: finer)], modifier: length.modifier), at + 1
      )
    }
    return (normalised(length), end)
  }

  /// The token behind "or months" in "weeks or months", whose first unit tells the length.
  static func otherUnit(_ parser: PhraseParser, _ end: Int) -> Int {
    let isJoined = parser.hasAny(SymbolSet(.and, .or), end) && parser.has(.unit, end + 1)
    return isJoined && parser.has(.plural, end - 1) && parser.has(.plural, end + 1) ? end + 2 : end
  }

  /// Half an hour is thirty minutes and a year and a half eighteen months: TIMEX3 prefers whole numbers there.
  private static func normalised(_ length: Length) -> Length {
    guard length.parts.count == 1, case .exact(let value) = length.parts[0].amount, value % 1000 != 0 else {
      return length
    }
    // Half a century is fifty years.
    if length.parts[0].unit == .century || length.parts[0].unit == .decade {
      return Length(.exact(value * (length.parts[0].unit == .century ? 100 : 10)), .year, modifier: length.modifier)
    }
    let finer: (TIMEX3Duration.Unit, Int)? =
      switch length.parts[0].unit {
      case .hour: (.minute, 60)
      case .minute: (.second, 60)
      case .year: (.month, 12)
      default: nil
      }
    guard let (unit, factor) = finer, value % 1000 * factor % 1000 == 0 else { return length }
    let rest = Length.Part(amount: .exact(value % 1000 * factor), unit: unit)
    guard value >= 1000 else { return Length([rest], modifier: length.modifier) }
    return Length(
      [Length.Part(amount: .whole(value / 1000), unit: length.parts[0].unit), rest], modifier: length.modifier)
  }

  private static func times(_ amount: Length.Quantity, _ factor: Int) -> Length.Quantity {
    switch amount {
    case .exact(let value): .exact(value * factor)
    case .between(let least, let most): .between(least * factor, most * factor)
    case .untold: .untold
    }
  }

  /// Whether number and unit fit: "second" and "quarter" want a number, "days" alone is enough.
  private static func agrees(_ parser: PhraseParser, _ unit: Int, _ start: Int) -> Bool {
    switch parser.lexeme(unit).unit {
    // "a second", "three quarters": an ordinal and a fraction more often than a time.
    case .weekend where unit == start: return false
    // "a years-long drought".
    case _ where parser.has(.a, start) && unit == start + 1 && parser.has(.plural, unit): return false
    case .second where parser.has(.a, start) && unit == start + 1: return false
    // "a minute error" is a small one.
    case .minute where parser.has(.a, start) && parser.isUnknownWord(unit + 1): return false
    case .quarter where parser.isHyphen(unit - 1): return false
    case .year where parser.has(.a, start) && parser.has(.adjective, start + 1): return false
    // "a year-earlier loss": the article belongs to the loss.
    case _
    where parser.has(.a, start) && parser.isHyphen(unit + 1)
      && parser.hasAny(SymbolSet(.ago, .earlier), unit + 2):
      return false
    case .quarter where parser.has(.a, start): return false
    case .quarter where parser.has(.of, unit + 1) && parser.has(.cardinal, start) && parser.lexeme(start).number == 3:
      return false
    default: break
    }
    if unit == start, !isLong(parser, unit) {
      return parser.has(.plural, unit) && parser.lexeme(unit).unit != .quarter && parser.lexeme(unit).unit != .second
    }
    return true
  }

  /// "a quarter of a century", "a quarter of an hour", "three-quarters of an hour", "two thirds of a year", "a quarter century".
  private static func partOfUnit(_ parser: PhraseParser, _ index: Int) -> (Length, end: Int)? {
    var (count, at) = (1, parser.skipping(.a, index))
    if at == index, let (number, end) = smallNumber(parser, index) {
      (count, at) = (number, parser.skippingHyphen(end))
    }
    guard at > index else { return nil }
    let size: Int
    if parser.lexeme(at).unit == .quarter {
      size = 4
    } else if count > 1 ? parser.isForm(at, "thirds") : parser.has(.a, index) && parser.ordinal(at) == 3 {
      size = 3
    } else {
      return nil
    }
    var unit = at + 1
    if parser.has(.of, unit), parser.has(.a, unit + 1) {
      unit += 2
    } else if !(size == 4 && count == 1 && parser.lexeme(unit).unit == .century) {
      return nil
    }
    guard count < size, parser.has(.unit, unit), !parser.has(.plural, unit), let told = parser.lexeme(unit).unit else {
      return nil
    }
    let (finer, whole): (TIMEX3Duration.Unit, Int)
    switch told {
    case .minute: (finer, whole) = (.second, 60)
    case .hour: (finer, whole) = (.minute, 60)
    case .day: (finer, whole) = (.hour, 24)
    case .year: (finer, whole) = (.month, 12)
    case .century: (finer, whole) = (.year, 100)
    default: return nil
    }
    return (Length(.exact(whole * count * 1000 / size), finer), unit + 1)
  }
}
