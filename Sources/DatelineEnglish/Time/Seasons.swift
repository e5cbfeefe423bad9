internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "summer", "the spring of 1990", "winter 1990"; "spring" and "fall" need company.
  static let seasons = Phenomenon(
    words: [
      .init(["spring", "springtime"], .season(.spring), .plain(.ambiguous)),
      .init(["summer", "summertime"], .season(.summer)),
      .init(["autumn"], .season(.autumn)),
      .init(["fall"], .season(.autumn), .plain(.ambiguous)),
      .init(["winter", "wintertime"], .season(.winter)),
      .init(
        [
          "offensive", "offensives", "campaign", "campaigns", "fighting", "floods", "flooding", "rains", "harvest",
          "planting", "sowing", "semester", "term", "session", "sessions", "break", "elections", "election", "meeting",
          "meetings", "conference", "tour", "season", "collection", "collections",
        ], .plain(.seasonalNoun)),
      .init("midsummer", .season(.summer), .plain(.midSeason)),
      .init("midwinter", .season(.winter), .plain(.midSeason)),
    ],
    heads: [
      HeadRule(.the, .season) { parser, index in
        let at = parser.skipping(.the, index)
        guard let season = parser.lexeme(at).season, parser.has(.season, at) else { return nil }
        // "spring" and "fall" want an article or a preposition, and no noun that they could belong to.
        let isPlain = !parser.has(.ambiguous, at)
        let hasCompany = parser.hasAny(SymbolSet(.in, .by, .until, .since), index - 1)
        // "a spring offensive", "the fall semester".
        if at == index, !isPlain, parser.has(.seasonalNoun, at + 1),
          parser.isCapitalised(at) == parser.isCapitalised(at + 1)
        {
          return Match(.calendar(CalendarName(nil, .season(season))), end: at + 1)
        }
        let isWeak = !isPlain && (!hasCompany || at == index && parser.isUnknownWord(at + 1))
        let name = TemporalMeaning.calendar(CalendarName(nil, .season(season)))
        return Match(parser.has(.midSeason, at) ? .modified(.mid, name) : name, end: at + 1, isWeak: isWeak)
      }
    ],
    tails: [
      // "spring 44 BC", "the summer of AD 79".
      TailRule(.number, .era, .of) { parser, left in
        guard case .calendar(var name) = left.meaning, case .season = name.part, name.year == nil,
          let year = eraYear(parser, parser.skipping(.of, left.end)), case .calendar(let told) = year.meaning
        else { return nil }
        name.year = told.year
        return Match(.calendar(name), end: year.end)
      },
      // "the winter of 1916-17", "winter 2023/24": one season, named by the year in which it begins.
      TailRule(.hyphen, .dash, .slash) { parser, left in
        guard left.meaning.isSeasonOfYear, parser.has(.year, left.end - 1), parser.isTight(left.end),
          parser.isTight(left.end + 1), parser.has(.number, left.end + 1)
        else { return nil }
        let first = Int(parser.readings[left.end - 1].value)
        let last = Int(parser.readings[left.end + 1].value)
        guard last == first + 1 || parser.readings[left.end + 1].digits == 2 && last == (first + 1) % 100 else {
          return nil
        }
        return Match(left.meaning, end: left.end + 2)
      },
    ])
}

extension TemporalMeaning {
  /// Whether it tells a season with its year.
  fileprivate var isSeasonOfYear: Bool {
    switch self {
    case .calendar(let name):
      if case .season = name.part { name.year != nil } else { false }
    case .inside(.part(.season), of: let year): year.isYear
    case .modified(_, let inner): inner.isSeasonOfYear
    default: false
    }
  }
}
