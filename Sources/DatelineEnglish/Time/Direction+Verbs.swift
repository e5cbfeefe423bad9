internal import DatelineModel
internal import DatelineTemporal

extension English {
  /// Whether a verb of the past stands right before a date, with nothing but a preposition between: "hit on Sept. 4",
  /// "resigned in October". What is "called for Sept. 4", "to be published in May" or "is heard in June" lies ahead.
  static func governs(_ parser: PhraseParser, _ verb: Int, _ date: Int) -> Bool {
    // Most verbs stand too far from the date, which is seen first.
    guard verb + 2 >= date, parser.symbols(verb).contains(.pastVerb), !parser.symbols(verb).contains(.promiseVerb)
    else { return false }
    let auxiliary = parser.ends(verb - 1, in: "ly") ? verb - 2 : verb - 1
    guard !parser.symbols(auxiliary).contains(.presentVerb), !parser.isOne(auxiliary, of: "be", "being")
    else { return false }
    let between = (verb + 1)..<date
    // "said the 10 April deadline was near"
    return between.isEmpty && !parser.has(.the, date) && parser.tokens[verb].hash != said
      || between.count == 1 && parser.symbols(verb + 1).intersects(SymbolSet(.on, .in, .at, .early, .late))
  }

  private static let said = FoldedForm.hash("said")

  /// The verb that moves what was set to another date: "was postponed to Thursday", "has been moved from May to June".
  static func postponement(_ parser: PhraseParser, before to: Int) -> Int? {
    (max(to - postponementReach, 0)..<to).last { index in
      parser.symbols(index).contains(.postponeVerb)
        && !(index..<to).contains { parser.symbols($0).contains(.clauseBreak) || parser.symbols($0).contains(.comma) }
    }
  }

  private static let postponementReach = 6

  /// Whether who speaks of himself plans it: "I'm calling them Monday", "we're meeting on Friday".
  static func isOwnPlan(_ parser: PhraseParser, _ index: Int) -> Bool {
    guard parser.symbols(index).contains(.presentVerb), parser.ends(index + 1, in: "ing") else { return false }
    let verb = parser.text(index)
    return ["i'm", "we're", "am"].contains(verb) || verb == "are" && parser.isForm(index - 1, "we")
  }

  /// Whether an infinitive behind the word lies ahead: "agreed to meet", "is to resume", but not "is trying to sell".
  static func leadsToInfinitive(_ parser: PhraseParser, _ index: Int) -> Bool {
    let symbols = parser.symbols(index)
    if symbols.contains(.promiseVerb) { return true }
    return symbols.contains(.presentVerb) && !parser.ends(index + 1, in: "ing")
  }

  /// The auxiliary of the future at most three words before a participle, in its clause.
  static func futureAuxiliary(_ parser: PhraseParser, of participle: Int, _ first: Int, _ date: Int) -> Int? {
    var index = participle - 1
    while index >= max(first, participle - 3) {
      // "would be paid" lies ahead, "could be found" need not.
      if parser.symbols(index).contains(.futureVerb) || parser.ends(index, in: "would") { return index }
      // "guidelines to be published in May", but not "killed by troops on Sunday", "found to be ill on Sunday".
      if parser.symbols(index).contains(.infinitive), parser.isForm(index + 1, "be"),
        parser.symbols(index - 1).contains(.presentVerb)
      {
        return index - 1
      }
      if parser.symbols(index).contains(.infinitive), parser.isForm(index + 1, "be"), date - participle <= 2,
        !parser.symbols(index - 1).contains(.pastVerb) || parser.symbols(index - 1).contains(.announcingVerb)
      {
        return index
      }
      if parser.symbols(index).contains(.clauseBreak) || parser.symbols(index).contains(.comma) { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether "plan" or "hope" is a noun: behind an article or what describes it.
  private static func isNoun(_ parser: PhraseParser, _ index: Int) -> Bool {
    guard parser.isOne(index, of: "plan", "plans", "hope", "hopes", "deadline") else { return false }
    let articles = SymbolSet(.the, .a, .ownerWord, .no, .of, .number, .cardinal, .possessive, .by, .in)
    let before = parser.symbols(index - 1)
    if parser.isForm(index, "deadline") { return false }
    // "announced plans on Monday to close it"
    return before.intersects(articles) || before.intersects(SymbolSet(.pastVerb, .announcingVerb))
      || parser.isUnknownWord(index - 1) && parser.symbols(index - 2).intersects(articles)
  }

  /// Whether a plan is told with what it is for, and is there.
  private static func isPlanOfSomething(_ parser: PhraseParser, _ index: Int) -> Bool {
    guard parser.symbols(index + 1).contains(.for) || isInfinitive(parser, index + 1) else { return false }
    return !(max(index - 4, 0)..<index).contains { parser.isOne($0, of: "without", "no", "despite") }
  }

  static func cue(_ parser: PhraseParser, _ index: Int) -> Direction? {
    let symbols = parser.symbols(index)
    if symbols.contains(.month), parser.isCapitalised(index) { return nil }
    if symbols.contains(.planVerb) {
      // "a plan to sell", "the plan for a vote in June", but not "agreed to the plan on Friday".
      if isNoun(parser, index) { return isPlanOfSomething(parser, index) ? .future : nil }
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
    // "is expected to hit the coast on Friday": behind "to" a form that may be past is none. "Decided to quit on Monday"
    // leaves open which of the two the day tells.
    if symbols.contains(.pastVerb), parser.symbols(index - 1).contains(.infinitive),
      parser.symbols(index - 2).contains(.planVerb)
    {
      return nil
    }
    // "set for Friday", "proposed for May".
    if symbols.contains(.promiseVerb), parser.symbols(index + 1).contains(.for) { return .future }
    return symbols.contains(.pastVerb) || symbols.contains(.promiseVerb) || symbols.contains(.perfect) ? .past : nil
  }

  /// Whether a participle belongs to a noun: behind an article, with or without "still" or an adverb in "-ly".
  private static func isAttribute(_ parser: PhraseParser, _ index: Int) -> Bool {
    let isQualified = parser.ends(index - 1, in: "ly") || parser.ends(index - 1, in: "still")
    return parser.symbols(isQualified ? index - 2 : index - 1).intersects(SymbolSet(.a, .the, .ownerWord))
  }

  /// Whether the phrase and the word before it open a clause of the past: "by Wednesday he was gone".
  static func opensPast(_ parser: PhraseParser, _ range: Range<Int>) -> Bool {
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
  static func endsPast(_ parser: PhraseParser, _ range: Range<Int>) -> Bool {
    for index in stride(from: range.lowerBound - 2, through: max(range.lowerBound - cueReach, 0), by: -1) {
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
  private static func isFinitePlural(_ parser: PhraseParser, _ index: Int) -> Bool {
    let subject = index - 1
    let areTwo =
      parser.isUnknownName(subject) && (max(subject - 5, 0)..<subject).contains { parser.symbols($0).contains(.and) }
    let behind = parser.ends(index + 1, in: "ly") ? index + 2 : index + 1
    // "rules that take effect on Monday", "tickets go on sale Friday".
    let isFixed = parser.symbols(behind).contains(.into) || parser.isOne(behind, of: "effect", "place")
    let isRelative = parser.symbols(subject).contains(.that) || parser.symbols(subject).contains(.pronoun)
    return (areTwo || parser.ends(subject, in: "s") || isFixed && isRelative) && parser.isWord(subject)
      && !parser.symbols(subject).contains(.possessive)
      && (isFixed || parser.hasAny(SymbolSet(.at, .on, .in, .weekday, .dayWord), behind))
  }

  /// Whether a past perfect stands in the clause: "by Wednesday all had signed".
  static func isPerfect(_ parser: PhraseParser, _ range: Range<Int>) -> Bool {
    (max(range.lowerBound - cueReach, 0)..<min(range.upperBound + cueReach, parser.limit)).contains {
      parser.symbols($0).contains(.perfect)
    }
  }
}
