internal import DatelineTemporal

extension English {
  /// How far a governing verb is looked for.
  static let cueReach = 14

  /// The direction told by the verb that governs a phrase, found by a look around it: what its preposition and its noun
  /// tell, then auxiliaries and forms of the past before it in its clause, else behind it.
  static func direction(_ parser: PhraseParser, _ range: Range<Int>) -> DirectionCue? {
    if let told = phraseCue(parser, range) { return told }
    let isOwner = parser.symbols(range.upperBound).contains(.possessive)
    guard var cue = verbBefore(parser, range, isOwner: isOwner) ?? verbBehind(parser, range) else {
      return presentPlan(parser, range).map { present(parser, range, DirectionCue(direction: .future, token: $0)) }
    }
    cue.isClear = isClear(parser, cue, range)
    return cue
  }

  /// What the words right around a phrase tell of its direction, whatever the verb.
  private static func phraseCue(_ parser: PhraseParser, _ range: Range<Int>) -> DirectionCue? {
    let word = range.lowerBound - 1
    let before = parser.symbols(word)
    if let deed = unplannedDeed(parser, behind: range.upperBound) {
      return DirectionCue(direction: .past, token: deed, isStrong: true)
    }
    if let deed = unplannedDeed(parser, before: word) {
      return DirectionCue(direction: .past, token: deed, isStrong: true)
    }
    if before.contains(.ended) { return DirectionCue(direction: .past, token: word, isStrong: true) }
    if let lead = occasionAhead(parser, range) { return DirectionCue(direction: .future, token: lead, isClear: true) }
    if before.contains(.since), !parser.isSentenceStart(range.lowerBound) {
      return DirectionCue(direction: .past, token: word, isClear: true)
    }
    if before.contains(.until) || before.contains(.by), !isPerfect(parser, range), !opensPast(parser, range),
      !(before.contains(.by) && endsPast(parser, range))
    {
      return DirectionCue(direction: .future, token: word)
    }
    if before.contains(.to), let verb = postponement(parser, before: word) {
      return DirectionCue(direction: .future, token: verb, isStrong: true)
    }
    // "moved the fair from June to September": neither month has come.
    if before.contains(.from), parser.symbols(range.upperBound).contains(.to),
      let verb = postponement(parser, before: word)
    {
      return DirectionCue(direction: .future, token: verb, isStrong: true)
    }
    if let verb = announcement(parser, range) {
      return DirectionCue(direction: .future, token: verb, isStrong: true)
    }
    return subjectCue(parser, range) ?? noteCue(parser, range)
  }

  /// "After a fire on Monday, the school will stay shut": what nobody plans, and others follow, is over.
  private static func unplannedDeed(_ parser: PhraseParser, before word: Int) -> Int? {
    let noun = parser.symbols(word).contains(.on) ? word - 1 : word
    guard parser.symbols(noun).contains(.unplannedNoun) else { return nil }
    let isLed = (max(noun - 3, 0)..<max(noun, 0)).contains {
      parser.symbols($0).intersects(SymbolSet(.after, .following))
    }
    return isLed ? noun : nil
  }

  /// "announced a concert in Berlin on 8 October": the day of what is announced; a weekday or a month may be that of the
  /// announcement.
  private static func announcement(_ parser: PhraseParser, _ range: Range<Int>) -> Int? {
    guard parser.symbols(range.lowerBound - 1).contains(.on),
      range.contains(where: { parser.symbols($0).contains(.month) })
    else { return nil }
    let reach = max(range.lowerBound - announcementReach, 0)..<range.lowerBound - 1
    guard let noun = reach.last(where: { parser.symbols($0).contains(.plannedNoun) }) else { return nil }
    let verb = (reach.lowerBound..<noun).last {
      parser.symbols($0).intersects(SymbolSet(.announcingVerb, .clauseBreak, .pastVerb))
    }
    return verb.flatMap { parser.symbols($0).contains(.announcingVerb) ? $0 : nil }
  }

  private static let announcementReach = 10

  /// "Dentist Friday 3pm", "saturday night": who types a time of day without any verb, and nothing else, means the coming one.
  private static func noteCue(_ parser: PhraseParser, _ range: Range<Int>) -> DirectionCue? {
    guard parser.sentence == 0, parser.limit == parser.tokens.count, parser.limit <= noteLength,
      range.contains(where: { parser.hasAny(timesOfDay, $0) }),
      !(0..<parser.limit).contains(where: { parser.hasAny(verbs, $0) }), !parser.has(.stop, parser.limit - 1)
    else { return nil }
    return DirectionCue(direction: .future, token: range.lowerBound)
  }

  /// The most tokens that a note has.
  private static let noteLength = 10
  private static let timesOfDay = SymbolSet(
    .pm, .am, .pmCode, .amCode, .clockWord, .colon, .partOfDay, .oclock, .hoursCode)
  private static let verbs = SymbolSet(
    .pastVerb, .presentVerb, .futureVerb, .modalVerb, .perfect, .planVerb, .promiseVerb, .scheduleVerb)

  /// "Thursday marks the anniversary", "Friday is the last day": a day that opens its clause is told in the tense of its verb.
  private static func subjectCue(_ parser: PhraseParser, _ range: Range<Int>) -> DirectionCue? {
    let verb = range.upperBound
    guard parser.isSentenceStart(range.lowerBound) || parser.symbols(range.lowerBound - 1).intersects(clauseOpeners),
      parser.symbols(verb).intersects(SymbolSet(.presentVerb, .eventVerb, .markVerb)),
      !parser.symbols(verb).contains(.possessive),
      !parser.symbols(verb + 1).contains(.pastVerb) || parser.has(.the, verb + 1)
    else { return nil }
    return DirectionCue(direction: .future, token: verb)
  }

  private static let clauseOpeners = SymbolSet(.clauseBreak, .that, .sayingVerb)

  /// The words that can tell a direction or end a clause: a look for one passes over all others.
  static let governingWords = SymbolSet(
    .infinitive, .pastVerb, .presentVerb, .futureVerb, .modalVerb, .planVerb, .promiseVerb, .perfect, .scheduleVerb,
    .bareScheduleVerb, .eventVerb, .bareEventVerb, .announcingVerb, .clauseBreak)

  /// The verb before a phrase in its clause, or what stands for one.
  private static func verbBefore(_ parser: PhraseParser, _ range: Range<Int>, isOwner: Bool) -> DirectionCue? {
    let before = parser.symbols(range.lowerBound - 1)
    var index = range.lowerBound - 1
    var hasInfinitive = false
    // What opens a sentence has no verb before it.
    let first = parser.isSentenceStart(range.lowerBound) ? range.lowerBound : max(range.lowerBound - cueReach, 0)
    while index >= first {
      if !parser.symbols(index).intersects(governingWords) {
        if parser.isSentenceStart(index) { break }
        index -= 1
        continue
      }
      if isInfinitive(parser, index) { hasInfinitive = true }
      // "hopes to have the team in place by Monday": no perfect.
      if index > first, parser.symbols(index - 1).contains(.infinitive), parser.isForm(index, "have"),
        !parser.symbols(index + 1).contains(.pastVerb)
      {
        index -= 1
        continue
      }
      // "agreed to meet on Friday", "is to resume on Tuesday".
      if hasInfinitive, leadsToInfinitive(parser, index) {
        // "were told to leave on Monday as the fire neared": what happened then was told then.
        return DirectionCue(direction: isFollowedByPast(parser, range) ? .past : .future, token: index)
      }
      // "will stay closed until June": the participle leans on its auxiliary.
      if parser.symbols(index).contains(.pastVerb),
        let auxiliary = futureAuxiliary(parser, of: index, first, range.lowerBound)
          ?? sharedAuxiliary(parser, of: index)
      {
        return DirectionCue(direction: .future, token: auxiliary)
      }
      // "is played on Saturday": the present of what is planned.
      if parser.symbols(index).contains(.pastVerb), isPresentPassive(parser, index) {
        if isPlannedPassive(parser, index, range) { return DirectionCue(direction: .future, token: index - 1) }
      }
      // "asked them to a meeting on Friday".
      if before.contains(.on), parser.symbols(range.lowerBound - 2).contains(.plannedNoun),
        parser.isOne(index, of: "asked", "invited", "summoned", "called"),
        (index..<range.lowerBound).contains(where: { parser.symbols($0).contains(.to) })
      {
        return DirectionCue(direction: .future, token: index)
      }
      // "will redeem preferred shares on Friday": a participle before its noun.
      if parser.symbols(index).contains(.pastVerb), parser.isUnknownWord(index + 1),
        let auxiliary = (max(index - 8, first)..<max(index, first)).last(where: {
          parser.symbols($0).intersects(SymbolSet(.futureVerb, .clauseBreak, .pronounOfClause, .comma))
        }), parser.symbols(auxiliary).contains(.futureVerb)
      {
        return DirectionCue(direction: .future, token: auxiliary)
      }
      if let direction = cue(parser, index), !(isOwner && parser.symbols(index).contains(.modalVerb)) {
        let isClose = direction == .past && !hasInfinitive && governs(parser, index, range.lowerBound)
        return DirectionCue(direction: direction, token: index, isClose: isClose)
      }
      if isPlan(parser, index) { return present(parser, range, DirectionCue(direction: .future, token: index)) }
      if isOwnPlan(parser, index) { return DirectionCue(direction: .future, token: index) }
      // "The vote is Sunday", "the deadline is on Friday".
      if parser.symbols(index).contains(.presentVerb), !parser.symbols(index).contains(.planVerb),
        index == range.lowerBound - 1 || index == range.lowerBound - 2 && (before.contains(.on) || before.contains(.at))
      {
        return DirectionCue(direction: .future, token: index)
      }
      if parser.symbols(index).contains(.clauseBreak), index < range.lowerBound - 1 { break }
      if parser.isSentenceStart(index) { break }
      index -= 1
    }
    return nil
  }

  /// The verb behind a phrase in its clause.
  private static func verbBehind(_ parser: PhraseParser, _ range: Range<Int>) -> DirectionCue? {
    var index = range.upperBound
    let last = min(range.upperBound + cueReach, parser.limit)
    while index < last {
      if !parser.symbols(index).intersects(governingWords) {
        index += 1
        continue
      }
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

  /// A present tense points ahead, save behind "after" and "since": "faces a fine after Friday's riot", "is sorry for the
  /// crash on Sunday".
  private static func present(_ parser: PhraseParser, _ range: Range<Int>, _ cue: DirectionCue) -> DirectionCue {
    let over = SymbolSet(.after, .since, .following, .unplannedNoun)
    let between = cue.token + 1..<max(range.lowerBound, cue.token + 1)
    guard let word = between.last(where: { parser.symbols($0).intersects(over) }) else { return cue }
    return DirectionCue(direction: .past, token: word)
  }

  /// Whether the verb that was found is that of the phrase's own clause and tells its time by itself, so that the date must
  /// obey it however near the other one is: "was convicted of murder on Nov. 12", "will take effect in September".
  private static func isClear(_ parser: PhraseParser, _ cue: DirectionCue, _ range: Range<Int>) -> Bool {
    if cue.isClose || cue.isStrong || cue.isClear { return true }
    let symbols = parser.symbols(cue.token)
    if cue.direction == .future {
      return symbols.intersects(SymbolSet(.futureVerb, .scheduleVerb)) && isInClause(parser, cue, range)
    }
    guard !symbols.intersects(SymbolSet(.announcingVerb, .promiseVerb, .planVerb)),
      !parser.ends(cue.token - 1, in: "ing")
    else { return false }
    return isInClause(parser, cue, range)
  }

  /// Whether nothing between a verb and the phrase opens another clause or another date's noun.
  private static func isInClause(_ parser: PhraseParser, _ cue: DirectionCue, _ range: Range<Int>) -> Bool {
    if parser.symbols(range.upperBound).contains(.possessive) {
      return cue.token < range.lowerBound && isObject(parser, range)
    }
    guard cue.token < range.lowerBound else {
      // "On Nov. 12 the court freed him."
      let word = range.lowerBound - 1
      guard parser.isSentenceStart(word) || parser.isSentenceStart(range.lowerBound) else { return false }
      return !(range.upperBound..<cue.token).contains {
        parser.symbols($0).intersects(SymbolSet(.clauseBreak, .pronounOfClause))
          || parser.isMark($0) && !parser.has(.comma, $0)
      }
    }
    var word = range.lowerBound - 1
    // "in the October-December quarter".
    if parser.symbols(word).contains(.the), parser.symbols(range.upperBound).intersects(SymbolSet(.hyphen, .dash)) {
      word -= 1
    }
    // "said the 28 August deadline was near".
    let isRightBehind =
      range.lowerBound == cue.token + 1 && !parser.symbols(range.lowerBound).contains(.the)
      && !parser.symbols(cue.token).contains(.sayingVerb)
    guard parser.symbols(word).intersects(adverbial) || isRightBehind else { return false }
    let between = (cue.token + 1)..<max(word, cue.token + 1)
    return !between.contains { index in
      let symbols = parser.symbols(index)
      return symbols.intersects(otherClause) || symbols.contains(.infinitive) && isInfinitive(parser, index)
        || symbols.contains(.plannedNoun) && !isObject(parser, index..<index)
    }
  }

  /// Whether a noun or a day with its owner's mark is the object of its verb: "won November's election", "lost the vote in May".
  private static func isObject(_ parser: PhraseParser, _ range: Range<Int>) -> Bool {
    var first = range.lowerBound - 1
    while first > range.lowerBound - 4,
      parser.symbols(first).intersects(SymbolSet(.the, .a, .ownerWord))
        || parser.isUnknownWord(first)
    { first -= 1 }
    return !parser.symbols(first).intersects(SymbolSet(.for, .of, .before, .to, .as))
  }

  private static let adverbial = SymbolSet(
    .on, .in, .since, .at, .over, .early, .late, .mid, .during, .from, .between, .and, .or, .by, .until)
  private static let otherClause = SymbolSet(
    .clauseBreak, .pronounOfClause, .condition, .before, .for, .comparison, .than)

  /// Whether "as", "after" or "when" with a verb of the past follows the phrase.
  private static func isFollowedByPast(_ parser: PhraseParser, _ range: Range<Int>) -> Bool {
    guard
      parser.symbols(range.upperBound).intersects(SymbolSet(.as, .after, .clauseBreak))
        || parser.isForm(range.upperBound, "when")
    else { return false }
    return (range.upperBound + 1..<min(range.upperBound + 7, parser.limit)).contains { cue(parser, $0) == .past }
  }

  /// Whether "to" stands before a verb: behind it there is no article, name or number.
  static func isInfinitive(_ parser: PhraseParser, _ index: Int) -> Bool {
    guard parser.symbols(index).contains(.infinitive) else { return false }
    let next = parser.symbols(index + 1)
    return !next.intersects(SymbolSet(.the, .a, .ownerWord, .this, .that, .number, .cardinal, .weekday, .month))
      && !parser.isCapitalised(index + 1)
  }

  /// Whether a participle stands behind "is" or "are", with or without an adverb.
  private static func isPresentPassive(_ parser: PhraseParser, _ participle: Int) -> Bool {
    let auxiliary = parser.ends(participle - 1, in: "ly") ? participle - 2 : participle - 1
    return parser.symbols(auxiliary).contains(.presentVerb) && !parser.symbols(auxiliary).contains(.planVerb)
  }

  /// Whether the present passive tells what is planned: its participle governs the phrase and tells no belief or charge.
  private static func isPlannedPassive(_ parser: PhraseParser, _ participle: Int, _ range: Range<Int>) -> Bool {
    guard !parser.symbols(participle).intersects(SymbolSet(.sayingVerb, .blameVerb)),
      !parser.isOne(
        participle, of: "accused", "believed", "suspected", "thought", "alleged", "said", "known", "used", "based",
        "located")
    else { return false }
    // "is held, probably in June": what is added behind a mark is of the same verb.
    var end = range.lowerBound - 1
    while end > participle + 2,
      parser.isOne(end - 1, of: "probably", "possibly", "likely", "perhaps", "maybe", "presumably")
    {
      end -= 1
    }
    if end < range.lowerBound - 1, parser.symbols(end - 1).contains(.comma) { end -= 1 }
    return !(participle + 1..<max(end, participle + 1)).contains {
      parser.symbols($0).intersects(SymbolSet(.pastVerb, .clauseBreak, .comma, .pronounOfClause))
        || isInfinitive(parser, $0)
    }
  }

  /// The auxiliary of the future that a participle shares with the one before "and": "will be moved in January and freed in
  /// April", "will close in July and be pulled down".
  private static func sharedAuxiliary(_ parser: PhraseParser, of participle: Int) -> Int? {
    guard (participle - 3..<participle).contains(where: { parser.symbols($0).intersects(conjunctions) }) else {
      return nil
    }
    var index = participle - 1
    if parser.isForm(index, "be") { index -= 1 }
    if parser.ends(index, in: "ly") || parser.isForm(index, "then") { index -= 1 }
    guard parser.symbols(index).intersects(conjunctions) else { return nil }
    index -= 1
    let last = max(participle - cueReach, 0)
    while index >= last {
      let symbols = parser.symbols(index)
      if symbols.intersects(SymbolSet(.clauseBreak, .pronounOfClause, .pronoun)) { return nil }
      if symbols.contains(.futureVerb) || parser.ends(index, in: "would") { return index }
      if symbols.contains(.infinitive), parser.isForm(index + 1, "be") { return index }
      if symbols.contains(.perfect) { return nil }
      if symbols.contains(.pastVerb), !isParticipleOfFuture(parser, index) { return nil }
      if parser.isSentenceStart(index) { return nil }
      index -= 1
    }
    return nil
  }

  private static let conjunctions = SymbolSet(.and, .or)

  private static func isParticipleOfFuture(_ parser: PhraseParser, _ index: Int) -> Bool {
    (max(index - 3, 0)..<index).contains { parser.symbols($0).contains(.futureVerb) || parser.isForm($0, "be") }
  }
}
