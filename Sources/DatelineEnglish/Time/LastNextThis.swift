internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "last week", "the past three months", "next Tuesday", "this summer", "that evening", "the following day",
  /// "the same month", "the next few years".
  static let lastNextThis = Phenomenon(
    heads: [
      HeadRule(
        .the, .last, .next, .this, .that, .same, .previous, .following, .past, .coming, .current, .latest
      ) { parser, index in
        guard let (pointer, next) = pointer(parser, index), !isVerb(parser, index, next) else { return nil }
        return pointed(&parser, pointer, next)
      },
      // "this time last year", "at the same time last week".
      HeadRule(.this, .that, .the, .same) { parser, index in
        let at = parser.skipping(.same, parser.has(.same, index) ? index : index + 1)
        guard parser.has(.time, at), let then = parser.phrase(at: parser.skipping(.of, at + 1)) else { return nil }
        switch then.meaning {
        case .unit(.year, let offset, _) where offset != 0:
          return Match(.unit(.month, offset: 12 * offset, from: .speech), end: then.end)
        case .unit(.month, let offset, _) where offset != 0:
          return Match(.unit(.week, offset: 4 * offset, from: .speech), end: then.end)
        case .unit(.week, let offset, _) where offset != 0:
          return Match(.unit(.day, offset: 7 * offset, from: .speech), end: then.end)
        case .unit(.day, let offset, .speech) where offset != 0: return then
        case .shifted(.anchor(.speech), let length, let direction) where length.parts.last?.unit == .year:
          return Match(.shifted(.unit(.month, offset: 0, from: .speech), length, direction), end: then.end)
        default: return nil
        }
      },
      // "the same week last year", "the same month of last year".
      HeadRule(.the, .same) { parser, index in
        let at = parser.skipping(.same, parser.skipping(.the, index))
        guard parser.has(.same, at - 1), parser.has(.unit, at), !parser.has(.plural, at),
          let unit = parser.lexeme(at).unit?.granularity,
          let year = parser.phrase(at: parser.skipping(.of, parser.skipping(.in, at + 1))),
          case .unit(.year, let offset, _) = year.meaning, offset != 0
        else { return nil }
        switch unit {
        case .day:
          return Match(
            .shifted(
              .unit(.day, offset: 0, from: .speech), Length(.whole(abs(offset)), .year), offset < 0 ? .past : .future),
            end: year.end)
        case .week: return Match(.unit(.week, offset: 52 * offset, from: .speech), end: year.end)
        case .month: return Match(.unit(.month, offset: 12 * offset, from: .speech), end: year.end)
        default: return nil
        }
      },
      // "the week before last", "the year after next", "the day before", "the week after".
      HeadRule(.the) { parser, index in
        let next = index + 1
        guard parser.has(.unit, next), !parser.has(.plural, next), let unit = parser.lexeme(next).unit?.granularity,
          unit >= .day,
          parser.has(.before, next + 1) || parser.has(.after, next + 1), !parser.has(.following, next + 1)
        else { return nil }
        let offset = parser.has(.before, next + 1) ? -1 : 1
        // "the day before last Tuesday", "the week after Easter".
        if let base = parser.phrase(at: next + 2), base.meaning.isPoint, !base.isWeak,
          let length = parser.lexeme(next).unit
        {
          return Match(.shifted(base.meaning, Length(.whole(1), length), offset < 0 ? .past : .future), end: base.end)
        }
        if parser.has(offset < 0 ? .last : .next, next + 2) {
          return Match(.unit(unit, offset: 2 * offset, from: .speech), end: next + 3)
        }
        // "the day after his death" hangs on an event; alone at the end of its clause it counts from the story.
        if parser.hasAny(determiners, next + 2), !parser.has(.in, index - 1), let length = parser.lexeme(next).unit {
          return Match(.length(Length(.whole(1), length)), end: next + 1)
        }
        guard next + 2 >= parser.limit || parser.isMark(next + 2) else { return nil }
        return Match(.unit(unit, offset: offset, from: .story), end: next + 2)
      },
      // "the quarter", "the day", "the week": the one that is spoken of.
      HeadRule(.the) { parser, index in
        let next = parser.skipping(.full, parser.skipping(.fiscal, index + 1))
        guard let unit = parser.lexeme(next).unit?.granularity, !parser.has(.plural, next), unit > .partOfDay,
          parser.has(.unit, next),
          !(parser.isHyphen(next + 1) && parser.hasAny(SymbolSet(.earlier, .ago, .long), next + 2))
        else { return nil }
        if unit == .weekend { return Match(.calendar(CalendarName(nil, .weekend)), end: next + 1) }
        // "the year ended March 31" is a length.
        if unit == .year, parser.has(.ended, next + 1) {
          return Match(.length(Length(.whole(1), .year)), end: next + 1)
        }
        // "the week ending April 26".
        if unit == .week, parser.has(.ended, next + 1), let day = parser.phrase(at: parser.skipping(.on, next + 2)),
          day.meaning.isDay
        {
          return Match(.upTo(day.meaning, Length(.whole(1), .week)), end: day.end)
        }
        // "the quarter ended July 31" is the one that held most of it.
        if unit == .quarter, parser.has(.ended, next + 1), let day = parser.phrase(at: next + 2), day.meaning.isDay {
          return Match(
            .inside(.holder(.quarter), of: .shifted(day.meaning, Length(.whole(1), .month), .past)), end: next + 1)
        }
        guard [.quarter, .year, .day, .week, .month, .decade, .century, .millennium].contains(unit) else { return nil }
        return Match(
          .unit(unit, offset: 0, from: .story), end: next + 1, isWeak: unit != .quarter && unit != .year)
      },
    ],
    tails: [
      // "the next year or so".
      TailRule(.or) { parser, left in
        guard case .unit(_, let offset, _) = left.meaning, offset != 0, parser.has(.so, left.end + 1) else {
          return nil
        }
        return Match(.modified(.approx, left.meaning), end: left.end + 2)
      }
    ])

  /// What a determiner points to.
  struct Pointer {
    var direction: Int
    var anchor: Anchor
    /// "the past three months", "the last year": a stretch rather than a unit.
    var isStretch = false
    var isSame = false
  }

  /// "last", "the next", "this coming", "that same", with the token behind.
  private static func pointer(_ parser: PhraseParser, _ index: Int) -> (Pointer, Int)? {
    let hasArticle = parser.has(.the, index)
    let at = hasArticle ? index + 1 : index
    let next = at + 1
    if parser.has(.this, at) || parser.has(.that, at) {
      let isThis = parser.has(.this, at)
      if parser.has(.past, next) { return (Pointer(direction: -1, anchor: .speech), next + 1) }
      if parser.has(.coming, next) || parser.has(.next, next) {
        return (Pointer(direction: 1, anchor: .speech), next + 1)
      }
      if parser.has(.same, next) {
        return (Pointer(direction: 0, anchor: isThis ? .speech : .story, isSame: true), next + 1)
      }
      return hasArticle ? nil : (Pointer(direction: 0, anchor: isThis ? .speech : .story, isSame: !isThis), next)
    }
    if parser.has(.same, at) { return (Pointer(direction: 0, anchor: .story, isSame: true), next) }
    if parser.has(.latest, at) {
      return (Pointer(direction: 0, anchor: parser.lexeme(next).unit == .quarter ? .story : .speech), next)
    }
    if parser.has(.current, at) { return (Pointer(direction: 0, anchor: .speech), next) }
    if parser.has(.last, at) { return (Pointer(direction: -1, anchor: .speech, isStretch: hasArticle), next) }
    if parser.has(.past, at) { return (Pointer(direction: -1, anchor: .speech, isStretch: true), next) }
    if parser.has(.previous, at) { return (Pointer(direction: -1, anchor: .story), next) }
    if parser.has(.next, at) {
      return (Pointer(direction: 1, anchor: hasArticle ? .story : .speech, isStretch: hasArticle), next)
    }
    if parser.has(.coming, at) { return (Pointer(direction: 1, anchor: .speech, isStretch: true), next) }
    if parser.has(.following, at), hasArticle { return (Pointer(direction: 1, anchor: .story), next) }
    return nil
  }

  /// "will last six months", "symptoms last five days": the word is a verb before a length, where it has no article.
  private static func isVerb(_ parser: PhraseParser, _ index: Int, _ next: Int) -> Bool {
    guard parser.has(.last, index), next == index + 1,
      parser.hasAny(numeric, next) || parser.hasAny(SymbolSet(.a, .about, .nearly, .more, .less, .up, .at, .many), next)
        || parser.has(.unit, next) && parser.has(.plural, next) || parser.has(.half, next)
    else { return false }
    let before = parser.ends(index - 1, in: "ly") || parser.ends(index - 1, in: "not") ? index - 2 : index - 1
    if parser.hasAny(SymbolSet(.futureVerb, .modalVerb, .infinitive), before) { return true }
    if parser.isOne(
      index - 1, of: "not", "n't", "didn't", "don't", "doesn't", "cannot", "can't", "won't", "usually", "often",
      "typically")
    {
      return true
    }
    // "Symptoms last five days."
    return parser.ends(index - 1, in: "s") && parser.isWord(index - 1) && parser.isBystander(index - 1)
      && (!parser.isCapitalised(index - 1) || parser.isSentenceStart(index - 1))
  }

  private static func pointed(_ parser: inout PhraseParser, _ pointer: Pointer, _ index: Int) -> Match? {
    let next = parser.skipping(.full, parser.skipping(.fiscal, index))
    let direction: Direction = pointer.direction < 0 ? .past : .future
    if pointer.direction != 0, parser.hasAny(numeric, next) || parser.has(.many, next) || parser.has(.half, next),
      let (length, end) = length(&parser, next)
    {
      return Match(.stretch(length, direction, from: pointer.anchor), end: end)
    }
    if parser.has(.unit, next), let unit = parser.lexeme(next).unit {
      if parser.has(.plural, next) { return manyUnits(parser, pointer, unit, next) }
      return oneUnit(parser, pointer, unit, next)
    }
    let choice: Choice = pointer.direction < 0 ? .last : pointer.direction > 0 ? .next : .this
    let lexeme = parser.lexeme(next)
    if parser.has(.partOfDay, next), let part = lexeme.partOfDay {
      // "last night" is yesterday's, "this morning" today's.
      let day = TemporalMeaning.unit(.day, offset: pointer.direction, from: pointer.anchor)
      return Match(.inside(.time(DayTime(.part(part))), of: day), end: next + 1)
    }
    // "next sat" is a day where its phrase ends.
    let isAlone = next + 1 >= parser.limit || parser.isMark(next + 1)
    if let weekday = lexeme.weekday, !parser.has(.ambiguous, next) || isAlone && pointer.direction != 0 {
      return Match(.chosen(CalendarName(weekday: weekday), choice, from: pointer.anchor), end: next + 1)
    }
    if parser.has(.month, next) || parser.has(.observance, next),
      parser.isCapitalised(next) || !parser.has(.ambiguous, next)
    {
      // "last May 3" keeps its day.
      if let date = parser.phrase(at: next), case .calendar(let name) = date.meaning, name.year == nil, !pointer.isSame
      {
        return Match(.chosen(name, choice, from: pointer.anchor), end: date.end)
      }
      return nil
    }
    if let season = lexeme.season, parser.has(.season, next) {
      return Match(.chosen(CalendarName(nil, .season(season)), choice, from: pointer.anchor), end: next + 1)
    }
    return nil
  }

  private static func manyUnits(
    _ parser: PhraseParser, _ pointer: Pointer, _ unit: TIMEX3Duration.Unit, _ index: Int
  ) -> Match? {
    if pointer.direction == 0 {
      // "these days", "in those days".
      return unit == .day ? Match(.vague(pointer.anchor == .speech ? .present : .past), end: index + 1) : nil
    }
    let direction: Direction = pointer.direction < 0 ? .past : .future
    // "the last years of his life" belong to his life.
    if pointer.isStretch, parser.has(.last, index - 1), parser.has(.of, index + 1) {
      return Match(.length(Length(.untold, unit)), end: index + 1)
    }
    if pointer.anchor == .speech {
      return Match(.vague(direction == .past ? .past : .future), end: otherUnit(parser, index + 1))
    }
    return Match(.stretch(Length(.untold, unit), direction, from: pointer.anchor), end: index + 1)
  }

  private static func oneUnit(_ parser: PhraseParser, _ pointer: Pointer, _ unit: TIMEX3Duration.Unit, _ index: Int)
    -> Match?
  {
    // "the last fortnight", "the next fortnight".
    if parser.has(.fortnight, index), pointer.direction != 0 {
      return Match(
        .stretch(Length(.whole(2), .week), pointer.direction < 0 ? .past : .future, from: .speech), end: index + 1)
    }
    guard let granularity = unit.granularity, granularity > .partOfDay else {
      if pointer.direction != 0, pointer.isStretch {
        return Match(
          .stretch(Length(.whole(1), unit), pointer.direction < 0 ? .past : .future, from: pointer.anchor),
          end: index + 1)
      }
      return nil
    }
    if granularity == .weekend {
      return Match(.inside(.weekend, of: .unit(.week, offset: pointer.direction, from: pointer.anchor)), end: index + 1)
    }
    // "the last day for claims" is that of the claims.
    if granularity == .day, parser.has(.last, index - 1), pointer.isStretch || parser.has(.the, index - 2) {
      if parser.hasAny(SymbolSet(.for, .to, .at, .in, .before), index + 1) { return nil }
      if !parser.has(.of, index + 1) {
        return Match(.stretch(Length(.whole(1), unit), .past, from: .speech), end: index + 1)
      }
    }
    // "the last month of the war" belongs to the war; "the last month of 1945" is read as the nth of its whole.
    if pointer.isStretch, parser.has(.last, index - 1), parser.has(.of, index + 1) {
      return Match(.length(Length(.whole(1), unit)), end: index + 1)
    }
    let isPast = parser.has(.past, index - 1) && !parser.has(.this, index - 2)
    // "the last year" ends now, where "last year" is the one before; "the last quarter" is one that a firm reports on.
    let isLast = pointer.isStretch && parser.has(.last, index - 1) && granularity != .quarter
    if isPast || isLast || (pointer.isStretch && granularity >= .decade) {
      return Match(
        .stretch(Length(.whole(1), unit), pointer.direction < 0 ? .past : .future, from: .speech), end: index + 1)
    }
    // "this day" is the one that is told of, and today where none is.
    let anchor = granularity == .day && pointer.direction == 0 ? .story : pointer.anchor
    return Match(.unit(granularity, offset: pointer.direction, from: anchor), end: index + 1)
  }
}
