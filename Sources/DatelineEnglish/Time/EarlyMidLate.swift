internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "early October", "late 1990", "mid-May", "the end of the year", "earlier this month", "year-end".
  static let earlyMidLate = Phenomenon(
    words: [
      .init("early", .plain(.early)),
      .init("late", .plain(.late)),
      .init(["mid", "middle"], .plain(.mid)),
      .init(["start", "beginning", "outset", "onset", "dawn"], .plain(.start)),
      .init("turn", .plain(.turn)),
      .init(["middle", "midst", "midpoint"], .plain(.middle)),
      .init(["end", "close", "end's"], .plain(.end)),
      .init(["part", "portion", "days", "stages"], .plain(.part)),
      .init("latter", .plain(.late), .ordinal(-1)),
    ],
    heads: [
      HeadRule(.early, .late, .mid, .the) { parser, index in
        let hasArticle = parser.has(.the, index)
        let at = hasArticle ? index + 1 : index
        // "the Mid-Autumn Festival".
        if isFeast(parser, at) { return nil }
        // "the late-November trip": the article belongs to the trip.
        guard let edge = softEdge(parser, at), !(hasArticle && parser.isHyphen(at + 1) && parser.has(.month, at + 2))
        else { return nil }
        var next = parser.skippingHyphen(at + 1)
        // "early in 1990", "late on Monday", "the latter part of the year", "early in the morning of".
        if parser.has(.part, next), parser.has(.of, next + 1) {
          next += 2
        } else if parser.has(.in, next) || parser.has(.on, next) {
          next = hasArticle ? next : next + 1
        }
        guard var inner = parser.phrase(at: next), inner.meaning.isPoint else { return nil }
        // "late-night talks" are of no night.
        if parser.isHyphen(at + 1), parser.lexeme(next).partOfDay != nil, parser.isUnknownWord(inner.end) { return nil }
        // "mid-march".
        let isJoined = parser.isHyphen(at + 1) && parser.has(.month, next)
        if inner.isWeak, !isJoined, !parser.isCapitalised(next), parser.lexeme(next).season == nil,
          parser.lexeme(next).partOfDay == nil, !parser.hasAny(SymbolSet(.the, .year, .decadeWord), next)
        {
          return nil
        }
        inner.meaning = .modified(edge.modifier, inner.meaning)
        inner.isWeak = false
        return inner
      },
      HeadRule(.earlier, .later) { parser, index in
        var next = index + 1
        if parser.has(.on, next) || parser.has(.in, next) { next += 1 }
        guard let inner = parser.phrase(at: next), inner.meaning.isRelativePoint,
          !inner.meaning.isDay || inner.meaning.countsFromStory
        else { return nil }
        return Match(.clipped(inner.meaning, parser.has(.earlier, index) ? .past : .future), end: inner.end)
      },
      // "the turn of the century".
      HeadRule(.the, .turn) { parser, index in
        let at = parser.skipping(.the, index)
        guard parser.has(.turn, at), parser.has(.of, at + 1), let inner = parser.phrase(at: at + 2),
          inner.meaning.isPoint, !inner.meaning.isDay
        else { return nil }
        return Match(.inside(.turn, of: inner.meaning), end: inner.end)
      },
      HeadRule(.the, .start, .middle, .end) { parser, index in
        let at = parser.skipping(.the, index)
        guard let edge = hardEdge(parser, at) else { return nil }
        // "end of month".
        if parser.has(.of, at + 1), parser.has(.unit, at + 2), !parser.has(.plural, at + 2),
          let unit = parser.lexeme(at + 2).unit?.granularity, [.week, .month, .quarter, .year].contains(unit)
        {
          return Match(.inside(.edge(edge), of: .unit(unit, offset: 0, from: .speech)), end: at + 3)
        }
        if parser.has(.of, at + 1), let inner = parser.phrase(at: at + 2), inner.meaning.isPoint {
          // "At the end of the day, we want you": in the end.
          let before = (parser.has(.the, at - 1) ? at - 1 : at) - 1
          if edge == .end, case .unit(.day, offset: 0, from: .story) = inner.meaning,
            parser.symbols(before).contains(.at),
            parser.isSentenceStart(before) || parser.has(.comma, before - 1), parser.has(.comma, inner.end)
          {
            return nil
          }
          return Match(.inside(.edge(edge), of: inner.meaning), end: inner.end)
        }
        return nil
      },
      // "year-end", "year's end", "month-end".
      HeadRule(.unit, .the) { parser, index in
        let at = parser.skipping(.the, index)
        guard let unit = parser.lexeme(at).unit?.granularity, unit >= .week, !parser.has(.plural, at) else {
          return nil
        }
        let isPossessive = parser.has(.possessive, at + 1)
        let next = isPossessive ? at + 2 : parser.skippingHyphen(at + 1)
        guard parser.has(.end, next), next > at + 1 || unit == .year else { return nil }
        // "Since year-end" counts from the last that is over.
        let whole = TemporalMeaning.unit(unit, offset: parser.has(.since, index - 1) ? -1 : 0, from: .speech)
        // "Year-end" is the last day, "the year's end" the time around it.
        return Match(
          .inside(at > index || isPossessive ? .edge(.end) : .nth(-1, .day), of: whole), end: next + 1)
      },
    ],
    tails: [
      // "1989's end", "October's end".
      TailRule(.possessive) { parser, left in
        guard left.meaning.isPoint, !left.meaning.isDay, let edge = hardEdge(parser, left.end + 1) else { return nil }
        return Match(.inside(.edge(edge), of: left.meaning), end: left.end + 2)
      }
    ])

  static func softEdge(_ parser: PhraseParser, _ index: Int) -> Edge? {
    if parser.has(.early, index) { return .start }
    if parser.has(.late, index) { return .end }
    return parser.has(.mid, index) && !parser.has(.of, index + 1) ? .middle : nil
  }

  private static func hardEdge(_ parser: PhraseParser, _ index: Int) -> Edge? {
    if parser.has(.start, index) { return .start }
    if parser.has(.end, index) { return .end }
    return parser.has(.middle, index) ? .middle : nil
  }
}
