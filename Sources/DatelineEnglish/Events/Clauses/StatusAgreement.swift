internal import CivilTime
internal import DatelineModel

/// What becomes of a clause's status beside its date.
struct StatusAgreement {
  private let links: TimeLinks
  private let clock: EventClock

  /// "There would be no troops sent": against what somebody else says it denies.
  static let ofDenial = EventStatus.denied

  init(_ links: TimeLinks, _ clock: EventClock) { (self.links, self.clock) = (links, clock) }

  /// Tense and date must fit: what is told in the present of a day to come is planned, of a day gone by has happened.
  ///
  /// - Parameters:
  ///   - status: what the words alone say.
  ///   - time: when it is.
  ///   - clause: the head of the clause.
  ///   - reading: all that the words alone say.
  ///   - grammar: the sentence.
  ///   - isItem: whether the date is that of the chronology's item in which the clause stands.
  func status(
    _ status: EventStatus, with time: EventTime, _ clause: Int, _ reading: ClauseStatus, _ grammar: SentenceGrammar,
    isItem: Bool
  ) -> EventStatus {
    // A chronology tells what happened in the present tense ("1931: The first factory opens"); with a day of publication
    // that day decides what is over.
    if isItem, status == .ongoing, clock.published == nil { return .happened }
    guard let day = clock.published?.date, time.expression.map({ !links.isReference($0) }) ?? true else {
      return status
    }
    let isPast = time.interval.end.map { $0.date <= day && $0.time == nil || $0.date < day } ?? false
    let isToCome = clock.isToCome(time.interval)
    let isOnTheDay = time.interval.begin.map { $0.date == day } ?? false
    switch status {
    case .ongoing:
      // "3.40pm: Two hostages are freed": a ticker of the day tells in the present what is over.
      if isItem, isOnTheDay, !isAfterWriting(time) { return .happened }
      if isPast, time.placement != .spans { return .happened }
      if isToCome || isLimited(time, after: day) { return .planned }
      // "Kestrel shares closed lower on Thursday", with the shares taken for the verb.
      if isOnTheDay, hasPastComplement(clause, grammar) { return .happened }
      // "returns to action Tuesday", but not "is noticeable at night" or "what today includes Iran".
      if isOnTheDay, reading.isGeneric, time.granularity ?? .day <= .day, time.granularity != .partOfDay,
        grammar.words[clause].tag == .verb,
        VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII).isDisjoint(with: [.stative, .reporting, .claiming])
      {
        return .planned
      }
      if time.placement == .exact, isOnTheDay, !reading.isGeneric { return .happened }
      return .ongoing
    case .happened:
      if isToCome { return isFormerPlan(clause, grammar) ? .possible : .planned }
      if isOnTheDay, isSet(for: time, clause, grammar) { return .planned }
      return isStill(time, clause, grammar) ? .ongoing : .happened
    case .planned where isPast && isParticiple(clause, grammar),
      .possible where isPast && isParticiple(clause, grammar):
      // "The bridge, built in 1903, will be closed", "may be closed".
      return .happened
    case .possible where reading.isFutureInPast && isPast && !reading.isHypothetical && reading.reporter == nil:
      // "The junta would rule until 1993"
      return .happened
    case .possible:
      // "which it should reach in 2029" is a plan.
      return isToCome && grammar.predicate(of: clause)?.modal == "should" && !reading.isHypothetical
        ? .planned : .possible
    default: return status
    }
  }

  /// "has led the council since 2019": it does so still, unless the sentence counts what has come about since then ("has
  /// closed three schools").
  private func isStill(_ time: EventTime, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let group = grammar.predicate(of: clause), group.tense == .present, group.aspect == .perfect,
      time.placement == .spans, let index = time.expression, links.times.expressions[index].role == .begins
    else { return false }
    return !grammar.children(of: clause).contains { child in
      [.obj, .nsubj, .nsubjPassive, .obl, .advmod, .xcomp, .oblUnmarked].contains(grammar.words[child].relation)
        && grammar.extent(of: child).contains {
          grammar.words[$0].tag == .numeral && !links.coverage(of: grammar)[$0]
        }
    }
  }

  /// "wants emissions down by 2035": what has a day to be done by is to come.
  private func isLimited(_ time: EventTime, after day: CivilDate) -> Bool {
    guard let index = time.expression, let end = time.interval.end else { return false }
    return links.times.expressions[index].role == .limits && end.date > day
  }

  /// "was scheduled on Friday", "set a vote on Friday", written on Friday; "called him later that day" has happened.
  private func isSet(for time: EventTime, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard VerbTraits.of(grammar.phrasalLemma(of: clause)).contains(.scheduling) else { return false }
    return grammar.predicate(of: clause)?.passive == true
      || links.attachment(of: time, in: grammar).map { grammar.markers(of: $0.top).contains("for") } ?? false
      || grammar.child(of: clause, .obj).map { links.namesEvent($0, grammar) } ?? false
  }

  /// "cancelled a visit that had been set for Sunday": what was planned before something came between.
  private func isFormerPlan(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let group = grammar.predicate(of: clause), group.tense == .past, group.aspect == .perfect, group.passive
    else { return false }
    return !VerbTraits.of(grammar.phrasalLemma(of: clause)).isDisjoint(with: [.scheduling, .planning])
  }

  private func isAfterWriting(_ time: EventTime) -> Bool {
    guard let begin = time.interval.begin?.time, let written = clock.published?.time else { return false }
    return begin.second > written.second
  }

  /// Whether a clause is a participle that describes: not "considered selling the yard in February".
  private func isParticiple(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    ![.xcomp, .ccomp].contains(grammar.words[clause].relation)
      && grammar.predicate(of: clause)?.finite != true && grammar.words[clause].features.verbForm != .infinitive
      && !grammar.markers(of: clause).contains("to")
  }

  private func hasPastComplement(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.children(of: clause).contains {
      let features = grammar.words[$0].features
      return grammar.words[$0].relation == .xcomp && features.verbForm == .finite && features.tense == .past
    }
  }
}
