internal import CivilTime
internal import DatelineModel

/// Writes the sentence that tells an event: the whole sentence of the article, or what is left of it where every cut and
/// every word put in passes the gate.
struct SummaryWriter {
  let reading: DocumentReading
  private let who: WhoIsWho
  private let descriptions: Descriptions

  init(_ reading: DocumentReading, _ who: WhoIsWho) {
    (self.reading, self.who, descriptions) = (reading, who, Descriptions(reading.grammar))
  }

  /// What is printed of a candidate; nil where nothing can be said of it that is true and whole.
  func telling(of candidate: Candidate) -> WrittenSummary? {
    let grammar = reading.grammar.sentences[candidate.sentence]
    guard !grammar.words.isEmpty else { return nil }
    let isTime = reading.links.coverage(of: grammar)
    let isQuoted = grammar.words.map { reading.document.tokens[$0.token].flags.contains(.quoted) }
    let gate = FaithfulnessGate(grammar, event: candidate.head, isTime: isTime, isQuoted: isQuoted)
    if candidate.isNominal, let noun = noun(candidate, grammar, isTime) {
      let wording = SummaryWording(noun, of: grammar, top: candidate.head)
      if gate.fault(of: wording, isNoun: true) == nil { return finished(named(wording, gate, isNoun: true)) }
    }
    guard !candidate.isNominal || isOfClause(candidate, grammar) else { return nil }
    for proposal in ClauseProposals(grammar, reading).wordings(of: candidate) {
      let wording = shortened(edited(proposal, candidate, gate), candidate, gate)
      if gate.fault(of: wording) == nil, wording.count <= Self.tooMany, var telling = finished(wording) {
        telling.headline = headline(wording, candidate, gate)
        return telling
      }
    }
    return nil
  }

  /// "I do have to confirm it" in a quotation whose sentence does not tell who speaks.
  func isSaidByNobody(_ candidate: Candidate) -> Bool {
    let grammar = reading.grammar.sentences[candidate.sentence]
    return grammar.reportingTail == nil && grammar.speechFrames.isEmpty
      && grammar.words.contains {
        reading.document.tokens[$0.token].flags.contains(.quoted) && [.nsubj, .nsubjPassive].contains($0.relation)
          && ["i", "we"].contains($0.lemma.lowercasedASCII)
      }
  }

  /// The words of an event noun's phrase: of what lasts with its length, of others where they say more than when.
  private func noun(_ candidate: Candidate, _ grammar: SentenceGrammar, _ isTime: [Bool]) -> [Int]? {
    let telling = NounTelling(candidate.head, in: grammar)
    guard candidate.time?.placement == .spans, let index = candidate.time?.expression,
      case let expression = reading.links.times.expressions[index], expression.derivedInterval != nil
    else { return telling.words(isTime: { isTime[$0] }) }
    return telling.words(from: expression.range)
  }

  /// Whether the time of an event noun is that of the clause around it: "the blast on Monday killed two", but not "he
  /// condemned Monday's blast".
  private func isOfClause(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    guard candidate.hasOwnTime else { return true }
    // "the mastermind behind the attacks of 7 October"
    if [.nmod, .nmodPossessive, .compound, .appos].contains(grammar.words[candidate.head].relation) { return false }
    // "has grown since his death on Thursday"
    let apart = ["since", "after", "before", "until", "following", "despite", "about", "ahead", "than", "like"]
    if apart.contains(where: grammar.markers(of: candidate.head).contains) { return false }
    let clause = grammar.clauseHead(of: candidate.head)
    let traits = VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII)
    // "have booked their places in the tournament of next summer"
    let tense = grammar.predicate(of: clause)?.tense
    let isOver = tense == .past || isPerfect(clause, grammar)
    if candidate.status == .planned, isOver,
      traits.isDisjoint(with: [.scheduling, .planning]) || isPerfect(clause, grammar)
    {
      return false
    }
    if candidate.status == .happened, tense == .present, !isPerfect(clause, grammar) { return false }
    let own = reading.links.expression(ofClause: clause, in: grammar)
    return traits.isDisjoint(with: [.reporting, .newsAct, .claiming, .hypothetical, .stative, .evidential])
      && (own == nil || own?.expression == candidate.time?.expression)
  }

  private func isPerfect(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.predicate(of: clause)?.aspect == .perfect
  }

  func finished(_ wording: SummaryWording) -> WrittenSummary? {
    guard let (text, replaced) = wording.text({ reading.grammar.text($0) }),
      wording.isWhole || SummaryText(text)?.isSound == true
    else {
      return nil
    }
    return WrittenSummary(summary: text, headline: nil, replaced: replaced, words: wording.words)
  }

  /// The wording with every name that passes the gate.
  private func named(_ wording: SummaryWording, _ gate: FaithfulnessGate, isNoun: Bool = false) -> SummaryWording {
    let names = NameSubstitution(reading, who, descriptions, wording.grammar)
    var result = wording
    for word in wording.words {
      guard let named = names.named(word, in: result) ?? names.described(word, in: result),
        gate.fault(of: named, isNoun: isNoun) == nil
      else { continue }
      result = named
    }
    return result
  }

  /// Whether an expression tells the very time that stands beside the row: it gave it, or means the same.
  private func isTime(_ index: Int, of candidate: Candidate) -> Bool {
    if index == candidate.time?.expression { return true }
    guard let interval = reading.links.times.expressions[index].interval, let time = candidate.time?.interval else {
      return false
    }
    if interval == time { return true }
    // "by 22 November 2024": "…, the minister said today".
    return time.begin == nil && interval.end == time.end && reading.links.times.expressions[index].granularity == .day
  }

  /// "The trial, which began on 3 May, is due to end on Friday": whether a relative clause tells what has another date, or
  /// only the date that stands beside the row.
  private func isOtherEvent(_ words: Range<Int>, than candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    guard candidate.time?.isBoundOnly == false else { return false }
    return reading.links.attachments[grammar.sentence].contains { attachment in
      let expression = reading.links.times.expressions[attachment.expression]
      guard words.contains(attachment.top), words.contains(attachment.clause), expression.interval != nil,
        let noun = grammar.head(of: attachment.clause), isOneAside(words, of: noun, grammar),
        grammar.isInside(grammar.clauseHead(of: candidate.head), grammar.clauseHead(of: noun)),
        let granularity = expression.granularity, granularity <= .year,
        !reading.links.isReference(attachment.expression)
      else { return false }
      return isTime(attachment.expression, of: candidate)
        ? grammar.isPlacing(attachment.clause)
        : grammar.words[attachment.clause].relation == .aclRelative
          && expression.role == .locates
    }
  }

  /// Whether a stretch is but one clause on a noun, with no list that goes on in it or behind it: "Hald, who resigned in
  /// 2019, and Vega, the mayor, met", where the tree may take Vega for a part of the clause.
  private func isOneAside(_ words: Range<Int>, of noun: Int, _ grammar: SentenceGrammar) -> Bool {
    let goesOn = words.contains {
      grammar.words[$0].tag == .coordinatingConjunction && $0 > noun + 1
        && grammar.words[$0 - 1].lemma == ","
    }
    guard !goesOn,
      let next = grammar.words[min(words.upperBound, grammar.words.count)...].first(where: {
        $0.tag != .punctuation
      })
    else { return !goesOn }
    return [.verb, .auxiliary, .adverb, .adposition, .particle].contains(next.tag)
  }

  /// The wording with every edit that passes the gate.
  private func edited(_ proposal: SummaryWording, _ candidate: Candidate, _ gate: FaithfulnessGate) -> SummaryWording {
    let grammar = proposal.grammar
    var wording = proposal
    func take(_ edited: SummaryWording) -> Bool {
      guard edited.kept != wording.kept || edited.edits.count != wording.edits.count, gate.fault(of: edited) == nil
      else { return false }
      wording = edited
      return true
    }
    wording.drop(0..<SentenceOpening.end(of: grammar))
    if gate.fault(of: wording) != nil { wording = proposal }
    wording = named(wording, gate)
    let times = TimeWords(reading, grammar)
    for attachment in reading.links.attachments[grammar.sentence] {
      let isOwn = isTime(attachment.expression, of: candidate) && !wording.keepsTime
      let own = isOwn ? candidate.time : nil
      for proposal in times.proposals(for: attachment.expression, own: own, in: wording) where take(proposal) { break }
    }
    for end in LooseEnds(grammar).cuts(sparing: candidate.head, [.aclRelative])
    where isOtherEvent(end, than: candidate, grammar) {
      var cut = wording
      cut.drop(end)
      _ = take(cut)
    }
    _ = take(times.withoutVagueWords(wording))
    return loosened(wording, to: Self.greatestLength, candidate, gate)
  }
}
