internal import DatelineTemporal

extension English {
  /// Verbs whose present tense tells a plan where a day stands in their clause: "travels to Kyiv on Friday", "Rovers host City
  /// on Saturday".
  static let presentPlans = Phenomenon(
    words: verbs.flatMap { base in plans(base, []) }
      + nounLikeVerbs.flatMap { base in plans(base, [.plain(.nounLike)]) })

  /// The forms of a verb in the present tense.
  private static func plans(_ base: String, _ senses: [Lexeme.Sense]) -> [Lexicon.Entry] {
    let third =
      if ["s", "x", "z", "ch", "sh", "go"].contains(where: base.hasSuffix) {
        base + "es"
      } else if base.hasSuffix("y"), !["ay", "ey", "oy", "uy"].contains(where: base.hasSuffix) {
        String(base.dropLast()) + "ies"
      } else {
        base + "s"
      }
    return [
      .init([third], senses: [.plain(.eventVerb)] + senses), .init([base], senses: [.plain(.bareEventVerb)] + senses),
    ]
  }

  private static let verbs = [
    "appear", "travel", "arrive", "begin", "go", "take", "meet", "fly", "host", "announce", "publish", "unveil",
    "compete", "convene", "welcome", "deliver", "decide", "sit", "speak", "perform", "sing", "join", "receive",
    "become", "get", "give", "hold", "embark", "depart", "retire", "resign", "marry", "wed", "inaugurate",
    "defend", "expire", "premiere", "broadcast", "gather", "reconvene", "reopen", "resume", "restart",
    "relaunch", "retake", "testify", "plead", "argue", "consider", "discuss", "elect", "choose", "select",
    "submit", "introduce", "implement", "impose", "raise", "swear", "close", "open", "adjourn",
    "dissolve", "ban", "abolish", "expand", "enter", "co-host", "cohost", "entertain", "renew", "rejoin",
    "reunite", "collide", "clash", "preach", "pray", "ordain", "consecrate", "crown", "bury", "teach", "unite",
    "swap", "unfurl", "descend", "ascend", "disembark", "appoint", "promote", "merge", "migrate", "cease",
    "replace", "oversee", "chair", "lead", "attend", "conclude", "culminate", "commence",
  ]

  /// Those that are nouns as often.
  private static let nounLikeVerbs = [
    "face", "play", "visit", "head", "vote", "march", "launch", "tour", "present", "release", "report", "rule",
    "run", "sail", "set", "sign", "step", "graduate", "fight", "box", "test", "turn", "start", "end", "screen",
    "stream", "kick", "leave", "return", "move", "hit", "land", "fall", "debate", "pick", "hand", "lift", "cut",
    "stage", "hike", "strike", "rally", "protest", "address", "stand", "tackle", "hear", "race", "ride", "row",
    "battle", "contest", "feature", "show", "air", "change", "switch", "challenge", "answer", "brief", "mark",
    "dock", "drop", "dive", "walk", "shut", "tender", "file",
  ]

  /// The verb of the present tense that tells the plan whose day the phrase is; nil where its clause has none.
  static func presentPlan(_ parser: PhraseParser, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound - 1
    let first = parser.isSentenceStart(range.lowerBound) ? range.lowerBound : max(range.lowerBound - planReach, 0)
    while index >= first {
      let symbols = parser.symbols(index)
      if symbols.contains(.clauseBreak), index < range.lowerBound - 1 { return nil }
      if isPlan(parser, index) || isOpen(parser, index) { return index }
      if parser.isSentenceStart(index) { break }
      index -= 1
    }
    // "On Saturday Rovers host City."
    guard parser.isSentenceStart(range.lowerBound) || parser.isSentenceStart(range.lowerBound - 1) else { return nil }
    index = range.upperBound
    while index < min(range.upperBound + planReach, parser.limit) {
      if parser.symbols(index).intersects(SymbolSet(.clauseBreak, .pronounOfClause)) { return nil }
      if isPlan(parser, index) { return index }
      index += 1
    }
    return nil
  }

  /// "is open from nine", "are back on Monday", "is in court": a state that a day ahead is told of.
  private static func isOpen(_ parser: PhraseParser, _ index: Int) -> Bool {
    guard parser.symbols(index).contains(.presentVerb), !parser.symbols(index).contains(.planVerb) else { return false }
    return parser.symbols(index + 1).intersects(SymbolSet(.in, .at, .on, .back, .up))
      || parser.isOne(index + 1, of: "open", "closed", "shut", "away", "off", "out", "free", "available")
  }

  /// How far from its day such a verb stands, in tokens.
  private static let planReach = 12

  /// Whether the word is the verb of a clause in the present tense.
  static func isPlan(_ parser: PhraseParser, _ index: Int) -> Bool {
    let symbols = parser.symbols(index)
    guard symbols.intersects(SymbolSet(.eventVerb, .bareEventVerb)), !parser.isCapitalised(index) else { return false }
    let subject = behindAside(parser, parser.ends(index - 1, in: "ly") ? index - 2 : index - 1)
    let before = parser.symbols(subject)
    guard parser.isWord(subject) || parser.isMark(subject), !before.intersects(nounLeads),
      !(parser.isMark(subject) && !before.contains(.comma) && !before.contains(.close)), isFollowed(parser, index)
    else { return false }
    if symbols.contains(.bareEventVerb), !isPluralSubject(parser, subject) { return false }
    if before.intersects(SymbolSet(.pronoun)) { return true }
    // One clause has one verb: in "made surprise visits to Kyiv" the second is a noun.
    if symbols.contains(.nounLike) || symbols.contains(.bareEventVerb) { return !hasVerb(parser, before: index) }
    return true
  }

  /// The word that an aside in brackets follows: "The Rovers (9-1) play on Saturday".
  private static func behindAside(_ parser: PhraseParser, _ index: Int) -> Int {
    guard parser.has(.close, index) else { return index }
    let first = max(index - planReach, 0)
    let open = (first..<max(index, first)).last { parser.has(.open, $0) || parser.isSentenceStart($0) }
    return open.flatMap { parser.has(.open, $0) ? $0 - 1 : nil } ?? index
  }

  /// What stands before a noun or an infinitive and never before a finite verb.
  private static let nounLeads = SymbolSet(
    .the, .a, .ownerWord, .of, .in, .on, .at, .from, .to, .for, .by, .cardinal, .number, .ordinal, .futureVerb,
    .modalVerb, .possessive, .this, .few, .several, .many, .some, .more, .presentVerb, .perfect, .between, .no, .every)

  /// What follows a verb: its object, a place, a time.
  private static func isFollowed(_ parser: PhraseParser, _ index: Int) -> Bool {
    let next = index + 1
    return parser.symbols(next).intersects(objects) || parser.isCapitalised(next)
      || parser.isUnknownWord(next) || next >= parser.limit
  }

  private static let objects = SymbolSet(
    .the, .a, .ownerWord, .in, .on, .at, .from, .to, .for, .by, .cardinal, .number, .ordinal, .weekday, .month,
    .dayWord, .into, .up, .over, .under, .after, .before, .back, .apart, .some, .several, .plannedNoun, .partOfDay,
    .about, .adjective, .as, .nounLike, .infinitive, .full, .early, .late, .businessNoun)

  /// Whether the word is a plural: a noun in "-s", "people", two names, or the name of a team that opens its clause.
  private static func isPluralSubject(_ parser: PhraseParser, _ subject: Int) -> Bool {
    let symbols = parser.symbols(subject)
    if symbols.contains(.pronoun) { return !parser.isOne(subject, of: "he", "she", "it") }
    if parser.ends(subject, in: "s") { return !parser.symbols(subject + 1).contains(.possessive) }
    if parser.isOne(subject, of: "people", "police", "women", "men", "children") { return true }
    let areTwo =
      parser.isCapitalised(subject) && (max(subject - 4, 0)..<subject).contains { parser.symbols($0).contains(.and) }
    // "Workers at the plant strike".
    let noun = parser.symbols(subject - 1).intersects(SymbolSet(.the, .a)) ? subject - 2 : subject - 1
    if parser.symbols(noun).intersects(SymbolSet(.at, .in, .of, .on, .from, .for)), parser.ends(noun - 1, in: "s") {
      return true
    }
    // "City host Rovers".
    let isTeam =
      parser.isCapitalised(subject) && parser.isWord(subject)
      && (parser.isCapitalised(subject + 2) || parser.isSentenceStart(subject) && parser.isBystander(subject))
    return areTwo || isTeam
  }

  /// Whether the clause has a verb before the word already, other than one of saying.
  private static func hasVerb(_ parser: PhraseParser, before index: Int) -> Bool {
    var at = index - 1
    while at >= max(index - planReach, 0) {
      let symbols = parser.symbols(at)
      if symbols.contains(.clauseBreak) || symbols.contains(.comma) || symbols.contains(.sayingVerb) { return false }
      if symbols.contains(.that) || symbols.contains(.pronoun) { return false }
      if symbols.contains(.pastVerb) || symbols.intersects(finite) { return true }
      if parser.isSentenceStart(at) { return false }
      at -= 1
    }
    return false
  }

  private static let finite = SymbolSet(.perfect, .futureVerb, .modalVerb, .presentVerb, .infinitive)
}
