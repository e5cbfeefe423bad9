internal import DatelineTemporal

extension English {
  /// What events are called that a day names: those that are announced, "Saturday's match", and those that nobody
  /// announces, "the 7 October attack".
  static let occasions = Phenomenon(words: [
    .init(
      [
        "election", "elections", "vote", "votes", "runoff", "run-off", "referendum", "poll", "polls", "primary",
        "primaries", "caucus", "caucuses", "ballot", "by-election", "match", "game", "games", "final", "finals",
        "semi-final", "semifinal", "quarter-final", "quarterfinal", "derby", "fixture", "fixtures", "clash", "race",
        "races", "bout", "fight", "showdown", "tie", "draw", "cup", "tournament", "qualifier", "friendly", "replay",
        "meeting", "summit", "talks", "hearing", "trial", "inquest", "debate", "debates", "report", "auction",
        "launch", "liftoff", "release", "concert", "gig", "show", "gala", "ceremony", "wedding", "funeral",
        "inauguration", "parade", "rally", "march", "protest", "protests", "demonstration", "demonstrations",
        "strike", "strikes", "walkout", "deadline", "budget", "speech", "address", "visit", "trip", "tour",
        "conference", "congress", "convention", "session", "sitting", "opening", "premiere", "anniversary",
        "celebrations", "celebration", "festival", "decision", "announcement", "statement", "payrolls", "figures",
        "data", "results", "exam", "exams", "festivities", "service", "mass", "coronation", "festivals", "marathon",
        "sentencing", "verdict", "ruling", "appointment", "interview", "event", "events", "party", "eclipse", "sale",
        "handover", "ballots", "contest", "contests", "playoff", "play-off", "kick-off", "kickoff", "opener",
      ], .plain(.plannedNoun)),
    .init(
      [
        "attack", "attacks", "massacre", "massacres", "bombing", "bombings", "shooting", "shootings", "killing",
        "killings", "murder", "murders", "raid", "raids", "earthquake", "quake", "crash", "coup", "blast", "blasts",
        "explosion", "explosions", "disaster", "tragedy", "riot", "riots", "insurrection", "assassination", "ambush",
        "stampede", "collision", "derailment", "fire", "fires", "flood", "floods", "tsunami", "eruption", "landslide",
        "avalanche", "stabbing", "stabbings", "kidnapping", "abduction", "robbery", "burglary", "heist", "outage",
        "blackout", "breach", "leak", "spill", "collapse", "accident", "death", "deaths", "violence", "incident",
        "chaos", "defeat", "loss", "victory", "win",
      ], .plain(.unplannedNoun)),
    .init(["terrorist", "terror", "deadly", "mass", "fatal", "suicide", "car"], .plain(.deedAdjective)),
  ])

  /// The word that tells that a day names an event still to come: "ahead of Saturday's match", "the team for Sunday's final",
  /// "before the vote on Thursday".
  static func occasionAhead(_ parser: PhraseParser, _ range: Range<Int>) -> Int? {
    if let lead = headOfOccasion(parser, range), leadsAhead(parser, lead) { return lead }
    return nil
  }

  /// The word before the noun phrase that the day names: of "for Saturday's match" it is "for". Nil where the day names no
  /// event.
  private static func headOfOccasion(_ parser: PhraseParser, _ range: Range<Int>) -> Int? {
    if parser.has(behindOwner: range.upperBound) {
      guard let noun = occasion(parser, behind: range.upperBound + 1), noun.isPlanned else {
        return isAheadOf(parser, range.lowerBound - 1) ? range.lowerBound - 1 : nil
      }
      return range.lowerBound - 1
    }
    // "the vote on Thursday"
    let noun = parser.symbols(range.lowerBound - 1).contains(.on) ? range.lowerBound - 2 : range.lowerBound - 1
    guard parser.symbols(noun).contains(.plannedNoun) else {
      return isAheadOf(parser, range.lowerBound - 1) ? range.lowerBound - 1 : nil
    }
    var first = noun - 1
    while noun - first < 4, !parser.isSentenceStart(first), !parser.symbols(first).intersects(articles),
      !isAheadOf(parser, first)
    {
      if parser.symbols(first).intersects(SymbolSet(.pastVerb, .comma, .clauseBreak, .for)) { return nil }
      first -= 1
    }
    guard parser.symbols(first).intersects(articles) || isAheadOf(parser, first) else { return nil }
    return isAheadOf(parser, first) ? first : first - 1
  }

  private static let articles = SymbolSet(.the, .a, .ownerWord)

  /// The event that is called by its day, within three words.
  private static func occasion(_ parser: PhraseParser, behind start: Int) -> (index: Int, isPlanned: Bool)? {
    for index in start..<start + 4 {
      let symbols = parser.symbols(index)
      if symbols.contains(.unplannedNoun) { return (index, false) }
      if symbols.contains(.plannedNoun), !parser.symbols(index + 1).contains(.plannedNoun) { return (index, true) }
      // "Friday's semi-final".
      guard parser.isWord(index) || parser.isHyphen(index), !parser.isSentenceStart(index) else { return nil }
    }
    return nil
  }

  /// Whether the event that the word leads to is still to come.
  private static func leadsAhead(_ parser: PhraseParser, _ lead: Int) -> Bool {
    if isAheadOf(parser, lead) { return true }
    if parser.symbols(lead).contains(.before) {
      return !parser.has(.unit, lead - 1)
        && !(max(lead - 4, 0)..<lead).contains { parser.symbols($0).contains(.perfect) }
    }
    // "for": not what somebody is blamed or thanked for.
    guard parser.symbols(lead).contains(.for), !parser.symbols(lead).contains(.over) else { return false }
    return !(max(lead - 5, 0)..<lead).contains { parser.symbols($0).contains(.blameVerb) }
  }

  /// "ahead of", "in the run-up to", "on the eve of".
  private static func isAheadOf(_ parser: PhraseParser, _ index: Int) -> Bool {
    if parser.symbols(index).contains(.of) { return parser.isOne(index - 1, of: "ahead", "eve") }
    if parser.symbols(index).contains(.to) {
      return parser.isOne(index - 1, of: "run-up", "runup", "build-up", "buildup", "prelude", "countdown")
        || parser.isForm(index - 1, "up") && parser.isOne(index - 3, of: "run", "build")
    }
    return parser.isOne(index, of: "awaiting", "awaits")
  }

  /// The noun that a date describes and that nobody announces: "the Oct. 7 attack", "the 3 May terrorist bombings".
  static func unplannedDeed(_ parser: PhraseParser, behind end: Int) -> Int? {
    let first = parser.has(.possessive, end) ? end + 1 : end
    for index in first..<max(first, min(first + 3, parser.limit)) {
      guard parser.isWord(index), !parser.isSentenceStart(index) else { return nil }
      let symbols = parser.symbols(index)
      if symbols.contains(.unplannedNoun) { return index }
      // Only what describes the noun may stand between.
      guard parser.isUnknownName(index) || symbols.contains(.deedAdjective) else { return nil }
    }
    return nil
  }
}

extension PhraseParser {
  /// Whether the token is the mark of an owner.
  fileprivate func has(behindOwner index: Int) -> Bool { symbols(index).contains(.possessive) }
}
