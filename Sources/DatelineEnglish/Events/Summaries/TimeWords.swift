internal import CivilTime
internal import DatelineModel

/// What becomes of a sentence's expressions of time in a row that stands beside its date.
///
/// The one that dates the row goes where that leaves the sentence whole; one that counts from the day of writing
/// ("last month") is written as the date that it means; all others, and those inside quotation marks, stay.
struct TimeWords {
  let reading: DocumentReading
  let grammar: SentenceGrammar
  /// For each word of the sentence whether it is quoted.
  private let isQuoted: [Bool]

  init(_ reading: DocumentReading, _ grammar: SentenceGrammar) {
    (self.reading, self.grammar) = (reading, grammar)
    isQuoted = grammar.words.map { reading.document.tokens[$0.token].flags.contains(.quoted) }
  }

  /// The wordings that treat an expression, the best first; none where it stays as it is.
  ///
  /// - Parameter own: the time that stands beside the row, where the expression tells that very time.
  func proposals(for index: Int, own: EventTime?, in wording: SummaryWording) -> [SummaryWording] {
    let expression = reading.links.times.expressions[index]
    guard let words = words(of: expression.range), words.allSatisfy({ wording.kept[$0] }),
      !words.contains(where: { isQuoted[$0] })
    else { return [] }
    var proposals: [SummaryWording] = []
    if let sides = sides(of: index), let whole = self.words(of: sides), whole.allSatisfy({ wording.kept[$0] }) {
      if let own, let phrase = adverbial(whole, .lasts, own, in: wording) {
        var without = wording
        without.drop(phrase)
        proposals.append(without)
      }
      // "April 13-16, 2026", "March 10 and 11, 2026": one side is not written without the other.
      let isJoined = whole.contains { ["-", "\u{2013}", "/"].contains(grammar.words[$0].lemma) }
      if isJoined || hasYear(whole) && whole.contains(where: { grammar.words[$0].relation == .cc }) { return proposals }
    }
    // "spreads in winter" is any; "in the winter" and "will close in winter" are one.
    let isSeason =
      expression.granularity == .season && !isRelative(words) && !hasYear(words) && !isDefinite(words)
      && !isToCome(grammar.clauseHead(of: words.lowerBound))
    // "two days after the storm" leans on what follows; "two days later" has its day.
    let isAnchored =
      expression.eventAnchor != nil
      && !["later", "earlier", "afterwards"].contains(grammar.words[words.upperBound - 1].lemma.lowercasedASCII)
      || expression.type == .duration && expression.derivedInterval == nil && !isSpan(words)
    if let own, !isAnchored, !isSeason, let phrase = adverbial(words, expression.role, own, in: wording) {
      var without = wording
      without.drop(phrase)
      proposals.append(without)
    }
    if own != nil, !isSeason, let bare = withoutPossessive(words, in: wording) { proposals.append(bare) }
    if let written = written(words, expression, in: wording) { proposals.append(written) }
    return proposals
  }

  /// The bytes of the range of two sides, "13-16 April", that an expression is a side of.
  private func sides(of index: Int) -> Range<Int>? {
    guard let (from, to) = reading.clock.sides(ofRangeWith: index) else { return nil }
    let expressions = reading.links.times.expressions
    let (first, last) = (expressions[from].range, expressions[to].range)
    return min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound)
  }

  /// Whether a clause tells of what will be, which is once.
  private func isToCome(_ clause: Int) -> Bool {
    grammar.predicate(of: clause).map { $0.tense == .future || $0.modal != nil } ?? false
  }

  private func isDefinite(_ words: Range<Int>) -> Bool {
    let words = max(0, words.lowerBound - 1)..<words.upperBound
    return grammar.words[words].contains { $0.tag == .determiner && $0.lemma.lowercasedASCII == "the" }
  }

  /// "Friday's early hours" beside its date: "the early hours".
  private func withoutPossessive(_ words: Range<Int>, in wording: SummaryWording) -> SummaryWording? {
    guard words.upperBound + 1 < grammar.words.count, isPossessive(words.upperBound), isRelative(words),
      words.lowerBound == 0 || ![.determiner, .adjective].contains(grammar.words[words.lowerBound - 1].tag),
      !isTime(words.upperBound + 1)
    else { return nil }
    var result = wording
    result.replace(words.lowerBound..<words.upperBound + 1, by: "the", .time)
    return result
  }

  /// "in 63 days", "over the next eight weeks": a length that tells when, not how long.
  private func isSpan(_ words: Range<Int>) -> Bool {
    let first = grammar.words[words.lowerBound].tag == .adposition ? words.lowerBound : words.lowerBound - 1
    return first >= 0 && ["in", "within", "over", "during"].contains(grammar.words[first].lemma.lowercasedASCII)
  }

  /// Whether an expression of time holds a word.
  func isTime(_ word: Int) -> Bool {
    reading.links.attachments[grammar.sentence].contains {
      reading.links.times.expressions[$0.expression].range.overlaps(grammar.words[word].range)
    }
  }

  /// The wording without "now", "recently", "so far": they speak of the day of writing and name no date.
  func withoutVagueWords(_ wording: SummaryWording) -> SummaryWording {
    var result = wording
    for word in grammar.words.indices.dropFirst()
    where wording.kept[word] && !isQuoted[word] && grammar.words[word].relation == .advmod
      && Self.vague.contains(grammar.words[word].lemma.lowercasedASCII)
      && grammar.children(of: word).isEmpty && standsByVerb(word)
    {
      result.drop(word..<word + 1)
    }
    return result
  }

  /// Whether an adverb stands right before its verb or behind a helping verb, where the sentence has no seam to tear.
  private func standsByVerb(_ word: Int) -> Bool {
    guard word + 1 < grammar.words.count, let head = grammar.head(of: word), grammar.words[head].tag == .verb else {
      return false
    }
    let group = grammar.group(of: head)?.words ?? [head]
    return group.contains(word + 1) && !(group.contains(word))
  }

  private static let vague: Set<String> = ["now", "recently", "currently", "lately"]

  /// "took over last week": the word before the time belongs to the verb.
  private func isParticle(_ word: Int) -> Bool { [.compoundParticle, .advmod].contains(grammar.words[word].relation) }

  /// Whether a word can lead in a time.
  func isPreposition(_ word: Int) -> Bool { grammar.words[word].tag == .adposition && !isParticle(word) }

  // MARK: Leaving it out

  /// The words of an expression with the preposition before it, where they stand beside a verb that does without them.
  private func adverbial(_ words: Range<Int>, _ role: TimeExpression.Role, _ own: EventTime, in wording: SummaryWording)
    -> Range<Int>?
  {
    var phrase = words
    if let first = words.first, first > 0, isPreposition(first - 1) {
      guard isTold(first - 1, role, own) else { return nil }
      phrase = first - 1..<words.upperBound
    } else if grammar.words[words.lowerBound].tag == .adposition {
      guard isTold(words.lowerBound, role, own) else { return nil }
    }
    while let adverb = leadingAdverb(before: phrase.lowerBound) { phrase = adverb..<phrase.upperBound }
    // "at about midday on Thursday"
    if phrase.lowerBound > 0, phrase.lowerBound < words.lowerBound, isTold(phrase.lowerBound - 1, role, own),
      grammar.words[phrase.lowerBound].tag != .adposition
    {
      phrase = phrase.lowerBound - 1..<phrase.upperBound
    }
    // "The poll, published Wednesday night, put her ahead": a participle that only tells when goes with its time.
    if let aside = aside(endingWith: phrase), aside.lowerBound != wording.top { return aside }
    if let bracket = bracket(behind: phrase.upperBound) { phrase = phrase.lowerBound..<bracket }
    if phrase.upperBound < grammar.words.count, grammar.words[phrase.upperBound].lemma.lowercasedASCII == "too" {
      phrase = phrase.lowerBound..<phrase.upperBound + 1
    }
    guard leaves(phrase, in: wording), !isTakenUp(phrase.upperBound), let top = top(of: words),
      let head = grammar.head(of: top), !words.contains(head),
      isAdjunct(top, of: head)
    else { return nil }
    let isVerbal = grammar.isClauseHead(head)
    // "a report published over the weekend": without its time a participle says nothing.
    if [.acl, .amod, .advcl, .aclRelative].contains(grammar.words[head].relation), wording.top != head,
      grammar.children(of: head).allSatisfy({ phrase.contains($0) || grammar.words[$0].tag == .punctuation })
    {
      return nil
    }
    if isVerbal, grammar.child(of: head, .obj) == nil, needsTime(head, besides: top) { return nil }
    // What makes a predicate ("The vote is on Tuesday"), and what another phrase hangs on, stays.
    if grammar.isClauseHead(top) || grammar.child(of: head, .cop) == top { return nil }
    let hangsOn = phrase.contains { word in
      grammar.children(of: word).contains {
        !phrase.contains($0) && wording.kept[$0] && grammar.words[$0].tag != .punctuation
          && grammar.words[$0].lemma != "also"
          && !isPlace($0) && !isLooseRelative($0)
      }
    }
    return hangsOn ? nil : phrase
  }

  /// Whether the date beside the row tells what a preposition says: "since 2019" that of what has gone on since, "by
  /// Friday" that of what only ends by then.
  private func isTold(_ preposition: Int, _ role: TimeExpression.Role, _ own: EventTime) -> Bool {
    let lemma = grammar.words[preposition].lemma.lowercasedASCII
    switch role {
    case .begins: return own.placement == .spans && own.interval.end == nil && lemma == "since"
    case .ends, .limits: return lemma == (own.placement == .spans ? "until" : "by")
    case .lasts: return Self.droppable.contains(lemma) || ["from", "between"].contains(lemma)
    default: return Self.droppable.contains(lemma)
    }
  }

  /// Whether a verb says little without its time, and has no place to go with either.
  private func needsTime(_ verb: Int, besides time: Int) -> Bool {
    let lemma = grammar.words[verb].lemma.lowercasedASCII
    if Self.planning.contains(lemma),
      !grammar.children(of: verb).contains(where: { $0 != time && isPlace($0) && !isTime($0) }),
      grammar.group(of: verb)?.passive == true || grammar.words[verb].tag != .verb
    {
      return true
    }
    return Self.needing.contains(lemma) && !grammar.children(of: time).contains(where: isPlace)
      && !grammar.children(of: verb).contains {
        $0 != time && [.obl, .advcl, .xcomp].contains(grammar.words[$0].relation) && !isTime($0)
      }
  }

  /// "today (Nov. 18)": the word behind a bracket that holds nothing but times.
  private func bracket(behind word: Int) -> Int? {
    guard word + 2 < grammar.words.count, grammar.words[word].lemma == "(",
      let end = grammar.words[word...].firstIndex(where: { $0.lemma == ")" }), end > word + 1,
      (word + 1..<end).allSatisfy({ isTime($0) || grammar.words[$0].tag == .punctuation })
    else { return nil }
    return end + 1
  }

  /// "until 1992, when they joined": what tells more of a time needs it.
  private func isTakenUp(_ next: Int) -> Bool {
    next + 1 < grammar.words.count && grammar.words[next].lemma == ","
      && grammar.words[next + 1].lemma.lowercasedASCII == "when"
  }

  /// "on Monday, which her office denied": what is said behind a comma is said of the whole.
  private func isLooseRelative(_ clause: Int) -> Bool {
    let first = grammar.extent(of: clause).lowerBound
    return grammar.words[clause].relation == .aclRelative && first > 0
      && (grammar.words[first].lemma == "," || grammar.words[first - 1].lemma == ",")
  }

  /// "on Saturday at the pavilion": a place that the tree hangs on the time is told beside it.
  private func isPlace(_ word: Int) -> Bool {
    let markers = grammar.markers(of: word)
    return !markers.isEmpty
      && markers.allSatisfy { ["in", "at", "near", "outside", "inside", "with", "against", "to"].contains($0) }
  }

  /// A participle between commas that has nothing but a time, with its first comma.
  private func aside(endingWith phrase: Range<Int>) -> Range<Int>? {
    let verb = phrase.lowerBound - 1
    guard verb > 1, phrase.upperBound < grammar.words.count, grammar.words[verb].tag == .verb,
      grammar.words[verb - 1].lemma == ",", grammar.words[phrase.upperBound].lemma == ",",
      grammar.group(of: verb)?.finite != true || [.acl, .advcl, .appos].contains(grammar.words[verb].relation)
    else { return nil }
    return verb..<phrase.upperBound
  }

  /// Whether a verb or noun does without a time: always, but where it is all that the tree has for its subject or object.
  private func isAdjunct(_ time: Int, of head: Int) -> Bool {
    if fillsVerb(time) { return false }
    return switch grammar.words[time].relation {
    case .obl, .oblTime, .oblUnmarked, .advmod, .nmod, .nmodTime, .nmodUnmarked: true
    case .nsubj, .nsubjPassive:
      grammar.children(of: head).count { grammar.words[$0].relation == grammar.words[time].relation } > 1
    case .obj, .xcomp, .dep:
      grammar.children(of: head).contains { $0 != time && [.obj, .ccomp, .xcomp].contains(grammar.words[$0].relation) }
    default: false
    }
  }

  /// "spent Monday meeting voters", "took two days to reach it": a verb that a time fills has it as its object, whatever the
  /// tree says of it.
  func fillsVerb(_ time: Int) -> Bool {
    guard let verb = grammar.head(of: time), grammar.markers(of: time).isEmpty else { return false }
    switch grammar.words[verb].lemma.lowercasedASCII {
    case "take": return grammar.words[time].relation == .obj
    case "spend": return !grammar.children(of: verb).contains { $0 < time && grammar.words[$0].relation == .obj }
    default: return false
    }
  }

  /// "late on Tuesday", "only last week": an adverb that qualifies the time.
  private func leadingAdverb(before first: Int) -> Int? {
    guard first > 0, case let lemma = grammar.words[first - 1].lemma.lowercasedASCII else { return nil }
    // "so far this year"
    if lemma == "far", first > 1, grammar.words[first - 2].lemma.lowercasedASCII == "so" { return first - 2 }
    // "also on Sunday" sets the time beside others, whatever the tree hangs it on.
    if lemma == "also" { return first - 1 }
    guard Self.qualifying.contains(lemma), let head = grammar.head(of: first - 1), head >= first else { return nil }
    return first - 1
  }

  /// Whether the words around a phrase close over it: it is no side of a range or list and no part of a name.
  private func leaves(_ phrase: Range<Int>, in wording: SummaryWording) -> Bool {
    if phrase.lowerBound > 0, wording.kept[phrase.lowerBound - 1] {
      let before = grammar.words[phrase.lowerBound - 1]
      let isBare = grammar.words[phrase.lowerBound].tag != .adposition
      let isParticle = isParticle(phrase.lowerBound - 1)
      if !isParticle,
        [.adposition, .determiner, .coordinatingConjunction, .symbol].contains(before.tag) && before.lemma != "%"
          || isBare && [.adjective, .numeral].contains(before.tag)
      {
        return false
      }
      if ["-", "\u{2013}", "/", "("].contains(before.lemma) || isBare && isBoundary(phrase.lowerBound - 1)
        || before.tag != .verb && Self.needing.contains(before.lemma.lowercasedASCII)
      {
        return false
      }
    }
    guard grammar.words[phrase.upperBound...].contains(where: { $0.tag != .punctuation }) else { return true }
    let after = grammar.words[phrase.upperBound]
    if [.particle].contains(after.tag), ["'s", "\u{2019}s", "'", "\u{2019}"].contains(after.lemma) { return false }
    if after.tag == .particle, after.lemma.lowercasedASCII != "to" { return false }
    if [.noun, .properNoun, .numeral, .adjective].contains(after.tag) {
      // "on Tuesday officials said": a subject may follow, a noun that the time describes may not.
      var top = phrase.upperBound
      while let head = grammar.head(of: top), [.compound, .amod, .nummod, .flat].contains(grammar.words[top].relation),
        head > top
      {
        top = head
      }
      return ![.compound, .amod, .nummod, .flat].contains(grammar.words[top].relation)
        && !grammar.children(of: top).contains(where: phrase.contains)
    }
    // "wrote on Monday that it was closed", but not "the day that it was closed".
    if after.relation == .mark, let clause = grammar.head(of: phrase.upperBound),
      grammar.words[clause].relation == .ccomp
    {
      return true
    }
    // "signed a truce on Monday that took effect"
    if grammar.isRelativePronoun(phrase.upperBound),
      let noun = grammar.antecedent(of: grammar.clauseHead(of: phrase.upperBound)),
      noun < phrase.lowerBound
    {
      return true
    }
    return !["and", "or", "-", "\u{2013}", "/", ")", "that"]
      .contains(after.lemma.lowercasedASCII) || after.lemma.lowercasedASCII == "and" && startsClause(phrase.upperBound)
  }

  /// "… on Tuesday and flew home": the conjunction joins clauses.
  private func startsClause(_ conjunction: Int) -> Bool {
    grammar.head(of: conjunction).map { grammar.isClauseHead($0) && grammar.words[$0].relation == .conj } ?? false
  }

  private static let qualifying: Set<String> = [
    "early", "late", "just", "only", "later", "earlier", "some", "about", "around", "nearly", "almost", "roughly",
  ]
  private static let droppable: Set<String> = ["on", "in", "at", "during", "over"]
  /// Verbs that say little without their time.
  private static let needing: Set<String> = [
    "be", "come", "fall", "date", "last", "since", "until", "by", "for", "ago",
  ]
  /// Verbs of which the time is all.
  private static let planning: Set<String> = [
    "schedule", "set", "slate", "postpone", "delay", "reschedule", "defer", "move", "due", "date", "last",
  ]

  // MARK: Places

  /// The words that an expression's bytes cover.
  private func words(of range: Range<Int>) -> Range<Int>? {
    guard let first = grammar.words.firstIndex(where: { $0.range.overlaps(range) }),
      let last = grammar.words.lastIndex(where: { $0.range.overlaps(range) })
    else { return nil }
    return first..<last + 1
  }

  func top(of words: Range<Int>) -> Int? {
    words.first { word in
      grammar.words[word].tag != .adposition && (grammar.head(of: word).map { !words.contains($0) } ?? true)
    }
  }
}
