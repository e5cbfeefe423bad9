internal import CivilTime
internal import DatelineModel

/// Finds what may become entries: finite clauses, participles and nouns with a time of their own.
struct CandidateFinder {
  private let reading: DocumentReading
  private let recognizer: MentionRecognizer

  init(_ reading: DocumentReading, _ recognizer: MentionRecognizer) {
    (self.reading, self.recognizer) = (reading, recognizer)
  }

  /// The candidates of a sentence in the order of the text.
  func candidates(inSentence index: Int) -> [Candidate] {
    let grammar = reading.grammar.sentences[index]
    var found: [Candidate] = []
    var used: Set<Int> = []
    for clause in grammar.clauseHeads {
      guard let candidate = clauseCandidate(clause, grammar) else { continue }
      if let expression = candidate.time?.expression, candidate.hasOwnTime { used.insert(expression) }
      found.append(candidate)
    }
    for attachment in reading.links.attachments[index] {
      if let candidate = nounCandidate(attachment, grammar, used: used) { found.append(candidate) }
      if let candidate = anchored(attachment, grammar, found) { found.append(candidate) }
    }
    return found.sorted { $0.head < $1.head }
  }

  // MARK: Clauses

  private func clauseCandidate(_ clause: Int, _ grammar: SentenceGrammar) -> Candidate? {
    let word = grammar.words[clause]
    guard word.relation != .xcomp, isPredicate(clause, grammar) else { return nil }
    let reading = ClauseStatus(of: clause, in: grammar)
    let own = links.expression(ofClause: clause, in: grammar)
    let group = grammar.predicate(of: clause)
    if group?.finite != true, own == nil, !isRoot(clause, grammar) { return nil }
    // A finite clause inside another one needs a time or a reporter to stand alone.
    if [.advcl, .csubj, .csubjPassive].contains(word.relation), own == nil { return nil }
    var status = reading.status
    let shared = own ?? sharedExpression(clause, grammar)
    var time = shared.flatMap { clock.time(from: $0.expression, status: status) }
    if let found = time { status = agreed(status, with: found, clause, reading, grammar) }
    if time == nil || time?.isBoundOnly == true { time = reported(reading, status, grammar) ?? clock.bound(status) }
    if let attachment = shared, let again = clock.time(from: attachment.expression, status: status) { time = again }
    return Candidate(
      sentence: grammar.sentence, head: clause, status: status, time: time, hasOwnTime: own != nil, isNominal: false,
      reporter: reading.reporter)
  }

  private func isPredicate(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.words[clause].tag == .verb || grammar.child(of: clause, .cop) != nil
      || (grammar.words[clause].tag == .auxiliary && grammar.child(of: clause, .nsubj, .expl) != nil)
  }

  private func isRoot(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.words[clause].relation == .root && grammar.child(of: clause, .nsubj, .nsubjPassive) != nil
  }

  /// The time that a clause has from the one it is told with: "flew on Monday and met him", "fell, killing two".
  private func sharedExpression(_ clause: Int, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    guard let governor = grammar.governor(of: clause), governor != clause else { return nil }
    switch grammar.words[clause].relation {
    case .conj:
      guard grammar.predicate(of: clause)?.tense == grammar.predicate(of: governor)?.tense else { return nil }
      return links.expression(ofClause: governor, in: grammar)
    case .acl, .aclRelative:
      guard let noun = grammar.antecedent(of: clause) else { return nil }
      return links.expression(ofNoun: noun, in: grammar)
    default: return nil
    }
  }

  /// What somebody told on Friday was over by Friday.
  private func reported(_ status: ClauseStatus, _ own: EventStatus, _ grammar: SentenceGrammar) -> EventTime? {
    guard
      own == .happened || own == .alleged || own == .denied, let reporter = status.reporter,
      let attachment = links.expression(ofClause: grammar.clauseHead(of: reporter), in: grammar),
      let end = links.times.expressions[attachment.expression].interval?.end
    else { return nil }
    let expression = links.times.expressions[attachment.expression]
    return EventTime(
      interval: CivilInterval(begin: nil, end: end), placement: .within, expression: nil,
      basis: expression.basis + [BasisStep(.direction, "told then as past: it was over by then")])
  }

  /// Tense and date must fit: what is told in the present of a day to come is planned, of a day gone by has happened.
  private func agreed(
    _ status: EventStatus, with time: EventTime, _ clause: Int, _ reading: ClauseStatus, _ grammar: SentenceGrammar
  ) -> EventStatus {
    guard let day = clock.published?.date else { return status }
    let isPast = time.interval.end.map { $0.date <= day && $0.time == nil || $0.date < day } ?? false
    let isToCome = time.interval.begin.map { $0.date > day } ?? false
    let isOnTheDay = time.interval.begin.map { $0.date == day } ?? false
    switch status {
    case .ongoing:
      if isPast, time.placement != .spans { return .happened }
      if isToCome || isOnTheDay && reading.isGeneric && time.granularity ?? .day <= .day { return .planned }
      if time.placement == .exact, isOnTheDay { return .happened }
      return .ongoing
    case .happened:
      if isToCome { return .planned }
      let traits = VerbTraits.of(grammar.phrasalLemma(of: clause))
      if traits.contains(.scheduling), isToCome || isOnTheDay { return .planned }
      return .happened
    case .possible:
      // "would play on Friday" and the like in the past of the story stay open.
      return .possible
    default: return status
    }
  }

  // MARK: Nouns

  /// "ahead of its January 19 release", "condemned Friday's attack": a noun whose time is not its clause's.
  private func nounCandidate(
    _ attachment: ExpressionAttachment, _ grammar: SentenceGrammar, used: Set<Int>
  ) -> Candidate? {
    guard
      let noun = attachment.noun, !used.contains(attachment.expression), links.isUsable(attachment.expression),
      isEventNoun(noun, grammar)
    else { return nil }
    var status = MentionStatus(of: noun, in: grammar).status
    guard let time = clock.time(from: attachment.expression, status: status), !time.isBoundOnly else { return nil }
    if let day = clock.published?.date, let begin = time.interval.begin {
      if begin.date > day, status == .happened || status == .ongoing { status = .planned }
      if begin.date < day, status == .planned || status == .ongoing, time.placement != .spans { status = .happened }
    }
    return Candidate(
      sentence: grammar.sentence, head: noun, status: status, time: time, hasOwnTime: true, isNominal: true,
      reporter: nil)
  }

  /// Whether a noun names what happens and not a thing.
  private func isEventNoun(_ noun: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.words[noun].tag == .noun
      && recognizer.isMention(noun, in: reading.features(ofSentence: grammar.sentence))
  }

  /// "days after the summit": the event that a time is counted from, where the clause itself is dated.
  private func anchored(
    _ attachment: ExpressionAttachment, _ grammar: SentenceGrammar, _ found: [Candidate]
  ) -> Candidate? {
    guard
      let anchor = links.times.expressions[attachment.expression].eventAnchor, anchor.relation == .after,
      let distance = anchor.distance,
      let base = found.first(where: { $0.head == attachment.clause && !$0.isNominal })?.time?.interval.begin,
      let noun = grammar.words.indices.first(where: { word in
        anchor.event.contains(grammar.words[word].range.lowerBound) && grammar.words[word].tag == .noun
          && grammar.words[word].relation != .compound && isEventNoun(word, grammar)
      })
    else { return nil }
    let expression = links.times.expressions[attachment.expression]
    let earliest = shift(base, back: distance.most, distance.unit)
    let latest = shift(base, back: max(distance.least - 1, 0), distance.unit)
    let time = EventTime(
      interval: CivilInterval(begin: earliest, end: latest, earliest: earliest), placement: .within,
      granularity: distance.unit, isApproximate: distance.least != distance.most, expression: attachment.expression,
      basis: expression.basis + [BasisStep(.anchor, "counted back from \(base.date)")])
    return Candidate(
      sentence: grammar.sentence, head: noun, status: .happened, time: time, hasOwnTime: true, isNominal: true,
      reporter: nil)
  }

  private func shift(_ moment: CivilDateTime, back count: Int, _ unit: Granularity) -> CivilDateTime {
    switch unit {
    case .year: CivilDateTime(moment.date.adding(years: -count))
    case .month: CivilDateTime(moment.date.adding(months: -count))
    case .week: CivilDateTime(moment.date.adding(days: -7 * count))
    case .hour: moment.time == nil ? CivilDateTime(moment.date) : moment.adding(seconds: -3600 * count)
    default: CivilDateTime(moment.date.adding(days: -count))
    }
  }

  private var links: TimeLinks { reading.links }
  private var clock: EventClock { reading.clock }
}
