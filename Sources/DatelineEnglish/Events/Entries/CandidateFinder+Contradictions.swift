internal import CivilTime
internal import DatelineModel

/// Which times a clause cannot have, whatever the tree says: its tense or the words around the time speak against it.
extension CandidateFinder {
  /// What is told as past does not lie after publication, nor what is planned before it: an expression that says so was
  /// misread or belongs to something else.
  func onRightSide(_ candidate: Candidate) -> Candidate {
    guard let day = clock.published?.date, let interval = candidate.time?.interval else { return candidate }
    let isPast = interval.end.map { $0.time == nil ? $0.date <= day : $0.date < day } ?? false
    let isToCome = clock.isToCome(interval)
    let isWrong =
      switch candidate.status {
      case .happened, .alleged, .denied: isToCome
      case .planned: isPast
      case .ongoing, .possible: false
      }
    guard isWrong else { return candidate }
    var bounded = candidate
    (bounded.time, bounded.hasOwnTime) = (clock.bound(candidate.status), false)
    return bounded
  }

  /// "is dropping 360 a month versus 11 last year", "booked their places in next summer's games": what goes on now is
  /// not dated by a time gone by, nor what happened by one to come.
  func contradicts(
    _ time: EventTime, _ clause: Int, _ status: EventStatus, _ grammar: SentenceGrammar
  ) -> Bool {
    let isToCome = clock.isToCome(time.interval)
    if status == .ongoing, isToCome, isOfPurpose(time, clause, grammar) { return true }
    if status == .happened, isToCome, let group = grammar.predicate(of: clause), group.finite, group.modal == nil,
      group.tense == .past || group.aspect == .perfect
    {
      let traits = VerbTraits.of(grammar.phrasalLemma(of: clause))
      return traits.isDisjoint(with: [.scheduling, .planning, .stative, .hypothetical]) || isOfNoun(time, grammar)
        || isAnnounced(time, clause, traits, grammar)
    }
    if isNowadays(time, clause, status, grammar) || status == .happened && reachesAhead(time, clause, grammar) {
      return true
    }
    guard status == .ongoing, time.placement != .spans, let day = clock.published?.date,
      let end = time.interval.end, end.date < day || end.date == day && end.time == nil,
      let group = grammar.predicate(of: clause)
    else { return false }
    // "remembers going out that night": the day of what is remembered.
    if group.tense == .present, let attachment = links.attachment(of: time, in: grammar), attachment.clause != clause,
      !VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII).isDisjoint(with: [.stative, .perceiving, .evidential])
        || grammar.words[clause].lemma.lowercasedASCII == "remember"
    {
      return true
    }
    // "follows the testimony Tuesday of four officials"
    return group.tense == .present && (group.aspect == .progressive || isBesideNoun(time, grammar))
  }

  /// "Today, hundreds of ships lie idle": nowadays, where "reopens today" has a day.
  private func isNowadays(
    _ time: EventTime, _ clause: Int, _ status: EventStatus, _ grammar: SentenceGrammar
  ) -> Bool {
    guard status == .ongoing, let index = time.expression, let group = grammar.predicate(of: clause),
      group.tense == .present, group.aspect == .simple,
      let subject = grammar.child(of: clause, .nsubj, .nsubjPassive, .expl)
    else { return false }
    let range = links.times.expressions[index].range
    return range.upperBound <= grammar.words[grammar.extent(of: subject).lowerBound].range.lowerBound
      && reading.grammar.text(range).lowercasedASCII == "today"
  }

  /// "His health declined over the next three months": told as past, so not counted from the day of writing.
  private func reachesAhead(_ time: EventTime, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let day = clock.published?.date, let horizon = clock.horizon, let begin = time.interval.begin,
      let end = time.interval.end, begin.date >= day, end.date > horizon.adding(days: 1),
      let group = grammar.predicate(of: clause)
    else { return false }
    return group.finite && group.tense == .past && group.modal == nil
      && VerbTraits.of(grammar.phrasalLemma(of: clause)).isDisjoint(with: [.scheduling, .planning])
  }

  private func isBesideNoun(_ time: EventTime, _ grammar: SentenceGrammar) -> Bool {
    links.attachment(of: time, in: grammar).map { $0.noun != nil && grammar.head(of: $0.top) == $0.noun } ?? false
  }

  /// "battle to win the election of December": the day of what is striven for, not of the striving.
  private func isOfPurpose(_ time: EventTime, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let attachment = links.attachment(of: time, in: grammar), attachment.clause != clause else { return false }
    return VerbTraits.of(grammar.phrasalLemma(of: clause)).isDisjoint(with: [.scheduling, .planning, .hypothetical])
  }

  /// "booked their places in next summer's games": the time of a noun, not of what is done.
  private func isOfNoun(_ time: EventTime, _ grammar: SentenceGrammar) -> Bool {
    links.attachment(of: time, in: grammar).map { $0.isPremodifier } ?? false
  }

  /// "announced a concert on 8 October": the day of what is announced, not of the announcement.
  private func isAnnounced(
    _ time: EventTime, _ clause: Int, _ traits: VerbTraits, _ grammar: SentenceGrammar
  ) -> Bool {
    traits.contains(.newsAct) && !traits.contains(.scheduling)
      && links.attachment(of: time, in: grammar).map { $0.clause == clause } ?? false
  }

  /// "was postponed from the first Saturday in May": the time that it no longer has.
  func isLeft(
    _ attachment: ExpressionAttachment, by clause: Int, _ status: EventStatus, _ grammar: SentenceGrammar
  ) -> Bool {
    Self.moves.contains(grammar.words[clause].lemma.lowercasedASCII)
      && grammar.markers(of: attachment.top) == ["from"]
      && clock.goal(ofRangeWith: attachment.expression, status: status) == nil
  }

  /// What they govern leaves the first time of a range for the second: "moved from March to June".
  static let moves: Set<String> = [
    "move", "postpone", "delay", "push", "shift", "reschedule", "defer", "bring", "extend", "change", "put",
  ]
}
