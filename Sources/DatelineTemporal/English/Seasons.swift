internal import CivilTime

extension English {
  /// "summer", "the spring of 1990", "winter 1990"; "spring" and "fall" need company.
  static let seasons = Phenomenon(
    words: [
      .init(["spring", "springtime"], .season(.spring), .plain(.ambiguous)),
      .init(["summer", "summertime"], .season(.summer)),
      .init(["autumn"], .season(.autumn)),
      .init(["fall"], .season(.autumn), .plain(.ambiguous)),
      .init(["winter", "wintertime"], .season(.winter)),
    ],
    heads: [
      HeadRule(.the, .season) { parser, index in
        let at = parser.skipping(.the, index)
        guard let season = parser.lexeme(at).season, parser.has(.season, at) else { return nil }
        // "spring" and "fall" want an article or a preposition, and no noun that they could belong to.
        let isPlain = !parser.has(.ambiguous, at)
        let hasCompany = parser.hasAny(SymbolSet(.in, .by, .until, .since), index - 1)
        let isWeak = !isPlain && (!hasCompany || at == index && parser.isUnknownWord(at + 1))
        return Match(.calendar(CalendarName(nil, .season(season))), end: at + 1, isWeak: isWeak)
      }
    ])
}
