extension English {
  /// The words that tell the time of a clause, for the direction of a date that leaves it open.
  static let tense = Phenomenon(words: [
    .init(
      [
        "will", "shall", "won't", "shan't", "i'll", "you'll", "he'll", "she'll", "it'll", "we'll", "they'll",
        "that'll", "there'll", "who'll",
      ], .plain(.futureVerb)),
    .init(["would", "can", "could", "should", "may", "might", "must"], .plain(.modalVerb)),
    .init(
      [
        "planned", "planning", "expected", "scheduled", "slated", "due", "hoping", "likely", "preparing", "upcoming",
        "payable", "effective", "expires", "expire", "matures", "maturing", "deadline",
      ], .plain(.planVerb)),
    .init(
      ["plans", "plan", "expects", "expect", "intends", "intend", "hopes", "hope", "aims", "prepares"],
      .plain(.planVerb), .plain(.presentVerb)),
    .init(
      [
        "vowed", "promised", "agreed", "wants", "want", "set", "going", "proposed", "decided", "ordered", "asked",
        "told", "began", "demanded", "sought", "urged", "wanted", "needed", "required", "requested", "pledged",
        "threatened", "offered", "intended",
      ],
      .plain(.promiseVerb)),
    .init(["is", "are", "am", "isn't", "aren't", "i'm", "you're", "we're", "they're"], .plain(.presentVerb)),
    .init(
      [
        "opens", "reopens", "closes", "begins", "starts", "ends", "resumes", "resume", "arrives", "departs", "returns",
        "leaves", "meets", "convenes", "debuts", "premieres", "airs", "takes", "goes",
      ], .plain(.scheduleVerb)),
    .init(
      ["open", "close", "start", "begin", "arrive", "depart", "reopen", "return", "meet", "vote", "take", "go"],
      .plain(.bareScheduleVerb)),
    .init(
      ["has", "have", "hasn't", "haven't", "having", "i've", "you've", "we've", "they've"], .plain(.pastVerb)),
    .init(["had", "hadn't"], .plain(.perfect)),
    .init(
      [
        "was", "were", "wasn't", "weren't", "did", "didn't", "been", "said", "told", "met", "went", "came", "took",
        "made",
        "got", "gave", "saw", "found", "left", "felt", "held", "brought", "began", "kept", "wrote", "stood", "heard",
        "let",
        "meant", "ran", "paid", "sat", "spoke", "led", "grew", "lost", "fell", "sent", "built", "understood", "drew",
        "broke", "spent", "cut", "rose", "drove", "bought", "wore", "chose", "won", "beat", "hit", "flew", "fought",
        "sold",
        "shot", "struck", "swore", "taught", "threw", "woke", "withdrew", "became", "knew", "thought", "put", "quit",
        "shut",
        "split", "spread", "stuck", "sank", "caught", "dealt", "died", "fed", "fled", "forgot", "hid", "laid",
        "lay", "lent", "rode", "shook", "showed", "slid", "stole", "swept", "swam", "tore", "undertook", "overtook",
        "saw",
        "used", "died", "killed", "lit", "hung", "dug", "bore", "bid", "bled", "burst", "clung", "crept", "foresaw",
        "froze", "hurt", "leapt", "overcame", "overthrew", "rang", "sang", "slept", "spun", "sprang", "swung", "wept",
        "wound",
      ], .plain(.pastVerb)),
    .init(
      [
        "moved", "postponed", "delayed", "pushed", "rescheduled", "deferred", "adjourned", "extended", "shifted",
        "brought",
      ], .plain(.pastVerb), .plain(.postponeVerb)),
    .init(["but", "while", "although", "though", "whereas", "because"], .plain(.clauseBreak)),
  ])

  /// How far a governing verb is looked for.
  private static let reach = 14

  /// The direction told by the verb that governs a phrase, found by a look around it: auxiliaries and forms of the past
  /// before it in its clause, else behind it.
  static func direction(_ parser: Parser, _ range: Range<Int>) -> DirectionCue? {
    let before = parser.symbols(range.lowerBound - 1)
    if let deed = unplannedDeed(parser, behind: range.upperBound) {
      return DirectionCue(direction: .past, token: deed, isStrong: true)
    }
    if before.contains(.ended) { return DirectionCue(direction: .past, token: range.lowerBound - 1, isStrong: true) }
    if before.contains(.until) || before.contains(.by), !isPerfect(parser, range), !opensPast(parser, range),
      !(before.contains(.by) && endsPast(parser, range))
    {
      return DirectionCue(direction: .future, token: range.lowerBound - 1)
    }
    if before.contains(.to), let verb = postponement(parser, before: range.lowerBound - 1) {
      return DirectionCue(direction: .future, token: verb, isStrong: true)
    }
    let isOwner = parser.symbols(range.upperBound).contains(.possessive)
    var index = range.lowerBound - 1
    var hasInfinitive = false
    // What opens a sentence has no verb before it.
    let first = parser.isSentenceStart(range.lowerBound) ? range.lowerBound : max(range.lowerBound - reach, 0)
    while index >= first {
      if parser.symbols(index).contains(.infinitive) { hasInfinitive = true }
      // "agreed to meet on Friday", "is to resume on Tuesday".
      if hasInfinitive, leadsToInfinitive(parser, index) { return DirectionCue(direction: .future, token: index) }
      // "will stay closed until June": the participle leans on its auxiliary.
      if parser.symbols(index).contains(.pastVerb),
        let auxiliary = futureAuxiliary(parser, of: index, first, range.lowerBound)
      {
        return DirectionCue(direction: .future, token: auxiliary)
      }
      if let direction = cue(parser, index), !(isOwner && parser.symbols(index).contains(.modalVerb)) {
        let isClose = direction == .past && !hasInfinitive && governs(parser, index, range.lowerBound)
        return DirectionCue(direction: direction, token: index, isClose: isClose)
      }
      if isOwnPlan(parser, index) { return DirectionCue(direction: .future, token: index) }
      // "The vote is Sunday", "the deadline is on Friday".
      if parser.symbols(index).contains(.presentVerb),
        index == range.lowerBound - 1 || index == range.lowerBound - 2 && (before.contains(.on) || before.contains(.at))
      {
        return DirectionCue(direction: .future, token: index)
      }
      if parser.symbols(index).contains(.clauseBreak), index < range.lowerBound - 1 { break }
      if parser.isSentenceStart(index) { break }
      index -= 1
    }
    index = range.upperBound
    let last = min(range.upperBound + reach, parser.limit)
    while index < last {
      if parser.symbols(index).contains(.clauseBreak) { break }
      // Behind the phrase a participle may be its clause's past, "On Friday the government planned"; "plans to" is not.
      if parser.symbols(index).contains(.planVerb) {
        guard parser.symbols(index).contains(.presentVerb), parser.symbols(index + 1).contains(.infinitive) else {
          return nil
        }
        return DirectionCue(direction: .future, token: index)
      }
      if isOwnPlan(parser, index) { return DirectionCue(direction: .future, token: index) }
      if let direction = cue(parser, index) { return DirectionCue(direction: direction, token: index) }
      index += 1
    }
    return nil
  }

  /// The noun that a date describes and that nobody announces: "the Oct. 7 attack", "the 3 May terrorist bombings".
  private static func unplannedDeed(_ parser: Parser, behind end: Int) -> Int? {
    for index in end..<min(end + 3, parser.limit) {
      guard parser.isWord(index), !parser.isSentenceStart(index) else { return nil }
      if unplanned.contains(parser.text(index)) { return index }
      // Only what describes the noun may stand between.
      guard parser.isUnknownName(index) || ["terrorist", "terror", "deadly", "mass"].contains(parser.text(index)) else {
        return nil
      }
    }
    return nil
  }

  private static let unplanned: Set<String> = [
    "attack", "attacks", "massacre", "massacres", "bombing", "bombings", "shooting", "shootings", "killing", "killings",
    "murder", "murders", "raid", "raids", "earthquake", "quake", "crash", "coup", "blast", "blasts", "explosion",
    "explosions", "disaster", "tragedy", "riot", "riots", "insurrection", "assassination", "ambush", "stampede",
  ]

  /// Whether a verb of the past stands right before a date, with nothing but a preposition between: "hit on Sept. 4",
  /// "resigned in October". What is "called for Sept. 4", "to be published in May" or "is heard in June" lies ahead.
  private static func governs(_ parser: Parser, _ verb: Int, _ date: Int) -> Bool {
    let auxiliary = parser.ends(verb - 1, in: "ly") ? verb - 2 : verb - 1
    guard parser.symbols(verb).contains(.pastVerb), !parser.symbols(verb).contains(.promiseVerb),
      !parser.symbols(auxiliary).contains(.presentVerb), !["be", "being"].contains(parser.text(auxiliary))
    else { return false }
    let between = (verb + 1)..<date
    // "said the 10 April deadline was near"
    return between.isEmpty && !parser.has(.the, date) && parser.text(verb) != "said"
      || between.count == 1 && parser.symbols(verb + 1).intersects(SymbolSet(.on, .in, .at, .early, .late))
  }

  /// The verb that moves what was set to another date: "was postponed to Thursday", "has been moved from May to June".
  private static func postponement(_ parser: Parser, before to: Int) -> Int? {
    (max(to - postponementReach, 0)..<to).last { index in
      parser.symbols(index).contains(.postponeVerb)
        && !(index..<to).contains { parser.symbols($0).contains(.clauseBreak) || parser.symbols($0).contains(.comma) }
    }
  }

  private static let postponementReach = 6

  /// Whether who speaks of himself plans it: "I'm calling them Monday", "we're meeting on Friday".
  private static func isOwnPlan(_ parser: Parser, _ index: Int) -> Bool {
    guard parser.symbols(index).contains(.presentVerb), parser.ends(index + 1, in: "ing") else { return false }
    let verb = parser.text(index)
    return ["i'm", "we're", "am"].contains(verb) || verb == "are" && parser.text(index - 1) == "we"
  }

  /// Whether an infinitive behind the word lies ahead: "agreed to meet", "is to resume", but not "is trying to sell".
  private static func leadsToInfinitive(_ parser: Parser, _ index: Int) -> Bool {
    let symbols = parser.symbols(index)
    if symbols.contains(.promiseVerb) { return true }
    return symbols.contains(.presentVerb) && !parser.ends(index + 1, in: "ing")
  }

  /// The auxiliary of the future at most three words before a participle, in its clause.
  private static func futureAuxiliary(_ parser: Parser, of participle: Int, _ first: Int, _ date: Int) -> Int? {
    var index = participle - 1
    while index >= max(first, participle - 3) {
      // "would be paid" lies ahead, "could be found" need not.
      if parser.symbols(index).contains(.futureVerb) || parser.ends(index, in: "would") { return index }
      // "guidelines to be published in May", but not "killed by troops on Sunday", "found to be ill on Sunday".
      if parser.symbols(index).contains(.infinitive), parser.text(index + 1) == "be", date - participle <= 2,
        !parser.symbols(index - 1).contains(.pastVerb)
      {
        return index
      }
      if parser.symbols(index).contains(.clauseBreak) || parser.symbols(index).contains(.comma) { return nil }
      index -= 1
    }
    return nil
  }

  private static func cue(_ parser: Parser, _ index: Int) -> Direction? {
    let symbols = parser.symbols(index)
    if symbols.contains(.month), parser.isCapitalised(index) { return nil }
    if symbols.contains(.planVerb) {
      // An infinitive leans on the verb before it; "had been scheduled" tells what was planned for then.
      if parser.symbols(index - 1).contains(.infinitive) { return nil }
      if parser.symbols(index - 2).contains(.perfect) { return .past }
    }
    // "Polls open at 7", "talks resume on Friday": what is told of in the present of a date is planned for it.
    if symbols.contains(.scheduleVerb) { return .future }
    if symbols.contains(.bareScheduleVerb) { return isFinitePlural(parser, index) ? .future : nil }
    if symbols.contains(.futureVerb) || symbols.contains(.planVerb) || symbols.contains(.modalVerb) { return .future }
    // "a still unspecified date", "the wounded men": behind an article it is an adjective.
    if symbols.contains(.pastVerb), isAttribute(parser, index) { return nil }
    // "set for Friday", "proposed for May".
    if symbols.contains(.promiseVerb), parser.symbols(index + 1).contains(.for) { return .future }
    return symbols.contains(.pastVerb) || symbols.contains(.promiseVerb) || symbols.contains(.perfect) ? .past : nil
  }

  /// Whether a participle belongs to a noun: behind an article, with or without "still" or an adverb in "-ly".
  private static func isAttribute(_ parser: Parser, _ index: Int) -> Bool {
    let isQualified = parser.ends(index - 1, in: "ly") || parser.ends(index - 1, in: "still")
    return parser.symbols(isQualified ? index - 2 : index - 1).intersects(SymbolSet(.a, .the, .ownerWord))
  }

  /// Whether the phrase and the word before it open a clause of the past: "by Wednesday he was gone".
  private static func opensPast(_ parser: Parser, _ range: Range<Int>) -> Bool {
    let word = range.lowerBound - 1
    guard parser.isSentenceStart(word) || parser.isMark(word - 1) || parser.symbols(word - 1).contains(.and) else {
      return false
    }
    let end = min(range.upperBound + 4, parser.limit)
    let verb = (range.upperBound..<end).first { cue(parser, $0) != nil || parser.symbols($0).contains(.clauseBreak) }
    return verb.flatMap { cue(parser, $0) } == .past
  }

  /// Whether the phrase behind "by" ends what a plain past tells: "the toll rose to nine by Friday". What
  /// was asked for or promised, and an infinitive, lie ahead.
  private static func endsPast(_ parser: Parser, _ range: Range<Int>) -> Bool {
    for index in stride(from: range.lowerBound - 2, through: max(range.lowerBound - reach, 0), by: -1) {
      let symbols = parser.symbols(index)
      if symbols.contains(.promiseVerb) || symbols.contains(.clauseBreak) { return false }
      if symbols.contains(.infinitive), number(parser, index + 1) == nil { return false }
      if let direction = cue(parser, index) { return direction == .past && !parser.ends(index - 1, in: "be") }
      if parser.isSentenceStart(index) { return false }
    }
    return false
  }

  /// Whether the word is the verb of a plural subject: behind a noun in "-s" or two names and before a preposition or
  /// the date, with or without an adverb: "Ward and Reyes meet separately on Monday".
  private static func isFinitePlural(_ parser: Parser, _ index: Int) -> Bool {
    let subject = index - 1
    let areTwo =
      parser.isUnknownName(subject) && (max(subject - 5, 0)..<subject).contains { parser.symbols($0).contains(.and) }
    let behind = parser.ends(index + 1, in: "ly") ? index + 2 : index + 1
    // "rules that take effect on Monday", "tickets go on sale Friday".
    let isFixed = parser.symbols(behind).contains(.into) || ["effect", "place"].contains(parser.text(behind))
    let isRelative = parser.symbols(subject).contains(.that) || parser.symbols(subject).contains(.pronoun)
    return (areTwo || parser.ends(subject, in: "s") || isFixed && isRelative) && parser.isWord(subject)
      && !parser.symbols(subject).contains(.possessive)
      && (isFixed || parser.hasAny(SymbolSet(.at, .on, .in, .weekday, .dayWord), behind))
  }

  /// Whether a past perfect stands in the clause: "by Wednesday all had signed".
  private static func isPerfect(_ parser: Parser, _ range: Range<Int>) -> Bool {
    (max(range.lowerBound - reach, 0)..<min(range.upperBound + reach, parser.limit)).contains {
      parser.symbols($0).contains(.perfect)
    }
  }
}

extension Parser {
  /// The symbols of a token, floor or not.
  func symbols(_ index: Int) -> SymbolSet {
    guard index >= 0, index < readings.count else { return SymbolSet() }
    return pack.lexemes[Int(readings[index].lexeme)].symbols
  }
}
