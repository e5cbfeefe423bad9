internal import DatelineTemporal

extension English {
  /// The words that tell a date in passing: "calmer than in November", "the worst since 1995", "(until May)".
  static let asides = Phenomenon(words: [
    .init(
      ["compared", "versus", "unlike", "surpassing", "exceeding", "opposed", "compares"],
      .plain(.comparison))
  ])

  /// How far before a phrase a comparison, a bracket or the event that ends a stretch may open, in tokens.
  private static let reach = 8
  /// What an event that ends a stretch is named with.
  private static let namedEvent = SymbolSet(.the, .ownerWord, .a)

  /// Whether a phrase is told behind another and a comma, with or without "on": "a day later, on Friday".
  static func isApposed(_ parser: PhraseParser, _ range: Range<Int>, behind before: Range<Int>) -> Bool {
    parser.symbols(before.upperBound).contains(.comma)
      && range.lowerBound == before.upperBound + (parser.symbols(range.lowerBound - 1).contains(.on) ? 2 : 1)
  }

  /// Whether a date is told in passing, so that the story does not go on from it.
  static func isAside(_ parser: PhraseParser, _ range: Range<Int>) -> Bool {
    let before = parser.symbols(range.lowerBound - 1)
    if before.contains(.since) || before.contains(.until) { return true }
    var index = range.lowerBound - 1
    while index >= max(range.lowerBound - reach, 0) {
      let symbols = parser.symbols(index)
      // "until the fall of the town in May".
      if symbols.contains(.until), parser.symbols(index + 1).intersects(namedEvent) { return true }
      if symbols.contains(.comparison) || symbols.contains(.than) || symbols.contains(.open) { return true }
      if symbols.contains(.clauseBreak) || symbols.contains(.comma) || parser.isSentenceStart(index) { return false }
      index -= 1
    }
    return false
  }
}
