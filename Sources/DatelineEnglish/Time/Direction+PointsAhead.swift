internal import DatelineTemporal

extension English {
  /// Words that make a length the span of a record, not a distance: "the worst fire in ten years".
  static let records = Phenomenon(words: [
    .init(
      [
        "first", "worst", "best", "only", "biggest", "largest", "deadliest", "highest", "lowest", "longest", "most",
        "fastest", "third", "second", "fourth", "fifth", "least", "time", "times", "once", "twice", "record",
      ], .plain(.recordWord))
  ])

  /// Whether "in" before a length points to the time so far ahead: "will meet in three weeks", "in just 10 days' time", but not
  /// "was built in three weeks" or "the first win in three weeks".
  static func pointsAhead(_ parser: PhraseParser, _ range: Range<Int>, _ cue: DirectionCue?) -> Bool {
    // "in about an hour", "in just 63 days".
    let isDegree =
      parser.symbols(range.lowerBound - 1).contains(.about)
      || parser.isOne(range.lowerBound - 1, of: "just", "only", "exactly", "roughly")
    let word = range.lowerBound - (isDegree ? 2 : 1)
    if tellsTime(parser, range.upperBound) { return parser.symbols(word).contains(.in) }
    guard parser.symbols(word).contains(.in), cue?.direction != .past else { return false }
    // "five times in three weeks", "the best result in ten years".
    var index = word - 1
    while index >= max(word - recordReach, 0) {
      let symbols = parser.symbols(index)
      if symbols.contains(.recordWord) { return false }
      if symbols.intersects(SymbolSet(.clauseBreak, .comma)) || parser.isSentenceStart(index) { break }
      index -= 1
    }
    return cue?.direction == .future || isRequest(parser, word)
  }

  /// "'s time", "s' time" behind a length.
  private static func tellsTime(_ parser: PhraseParser, _ index: Int) -> Bool {
    let at = parser.symbols(index).intersects(SymbolSet(.possessive, .apostrophe)) ? index + 1 : index
    return at > index && parser.symbols(at).contains(.time)
  }

  /// Whether no verb stands before the words, as where somebody types "in 3 days" or "call Ada in 20 minutes".
  private static func isRequest(_ parser: PhraseParser, _ word: Int) -> Bool {
    var index = word
    while index >= max(word - requestReach, 0) {
      if index < word, parser.symbols(index).intersects(finite) { return false }
      if parser.isSentenceStart(index) { return true }
      index -= 1
    }
    return false
  }

  private static let finite = SymbolSet(.pastVerb, .presentVerb, .perfect, .modalVerb, .promiseVerb)
  private static let recordReach = 12
  private static let requestReach = 8
}
