internal import DatelineModel

/// Reads the status of clauses: own words first, then what each governing clause makes of it.
struct ClauseStatusReader {
  private let grammar: SentenceGrammar

  init(_ grammar: SentenceGrammar) { self.grammar = grammar }

  /// The status of the clause with that head.
  func status(of clauseHead: Int) -> ClauseStatus {
    var result = own(clauseHead)
    var current = clauseHead
    for _ in 0..<grammar.words.count {
      if isConditional(current) { result.isHypothetical = true }
      // "vowed to rebuild the school after a fire destroyed it": the fire is told as a fact, whatever becomes of the vow.
      guard let head = grammar.head(of: current), !isToldAsFact(current) else { break }
      apply(head, on: current, to: &result)
      let governor = grammar.clauseHead(of: head)
      guard governor != current else { break }
      current = governor
    }
    if result.isHypothetical, result.status != .denied { result.status = .possible }
    if hasAdverb(clauseHead, in: WordLists.hearsay), [.happened, .ongoing].contains(result.status) {
      result.status = .alleged
    }
    return result
  }

  /// Whether what the clause hangs on cannot make it less than a fact: a finite past clause of time or cause, or one that
  /// says who or what is meant.
  private func isToldAsFact(_ clause: Int) -> Bool {
    // "after a fire destroyed it", with the fire taken for what is after: the verb then hangs on its own subject.
    if grammar.words[clause].relation == .acl, grammar.words[clause].tag == .verb,
      let subject = grammar.head(of: clause),
      subject < clause, grammar.child(of: clause, .obj) != nil, grammar.words[clause].features.tense == .past,
      ["after", "when", "since", "because", "before"].contains(where: grammar.markers(of: subject).contains)
    {
      return true
    }
    guard let group = grammar.predicate(of: clause), group.finite, group.modal == nil,
      group.tense == .past || group.aspect == .perfect
    else { return false }
    switch grammar.words[clause].relation {
    case .aclRelative: return true
    case .advcl:
      return grammar.markers(of: clause).allSatisfy { !WordLists.conditional.contains($0) } && hasLeadIn(clause)
    default: return false
    }
  }

  /// "after", "when", "which": a word that leads the clause in; without one the tree may have missed a verb of saying.
  private func hasLeadIn(_ clause: Int) -> Bool {
    !grammar.markers(of: clause).isEmpty
      || grammar.children(of: clause).contains { ["when", "where"].contains(grammar.words[$0].lemma.lowercasedASCII) }
  }

  // MARK: A clause's own words

  private func own(_ clause: Int) -> ClauseStatus {
    var result = ClauseStatus(.happened)
    let group = grammar.predicate(of: clause)
    if let group {
      result.status = Self.status(of: group)
      result.isFutureInPast = group.modal == "would"
      if isForeseen(clause, group) { (result.status, result.isForeseen) = (.planned, true) }
      if isAccused(clause, group) { result.status = .alleged }
      if group.mood == .imperative || group.mood == .interrogative || group.mood == .conditional {
        result.isHypothetical = true
      }
      if !group.finite { result.status = nonfinite(clause) }
      if group.finite, group.tense == .present, group.aspect == .simple, group.modal == nil { result.isGeneric = true }
    } else {
      result.status = nonfinite(clause)
    }
    if hasAdverb(clause, in: WordLists.habitual) { result.isGeneric = true }
    if isQuestion { result.isHypothetical = true }
    if let reporter = reporterBehind(clause) {
      result.reporter = reporter
      applyVerb(grammar.phrasalLemma(of: reporter), head: reporter, isInfinitive: false, to: &result)
      accuse(clause, by: reporter, &result)
    }
    if hasAdverb(clause, in: WordLists.doubt), result.status != .planned { result.status = .possible }
    if hasConditionalClause(clause), result.status == .planned || group?.modal != nil { result.isHypothetical = true }
    if hasAdverb(clause, in: WordLists.formerly), group?.tense == .past,
      !VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII).isDisjoint(with: [.scheduling, .planning])
    {
      // "was originally scheduled for May": the plan is no longer one.
      result.status = .possible
    }
    if NegatedWords.isNegated(clause, in: grammar) || group?.modal == "be unable to" {
      result.isNegated = true
    }
    if result.isFutureInPast, isStoryOfPast(clause) { result.status = .happened }
    return result
  }

  /// "A vote is expected on Friday": what is foreseen is still to come.
  private func isForeseen(_ clause: Int, _ group: SentenceAnalysis.VerbGroup) -> Bool {
    guard group.passive, group.finite, group.tense == .present, group.modal == nil, group.aspect != .perfect else {
      return false
    }
    let lemma = grammar.words[clause].lemma.lowercasedASCII
    return VerbTraits.of(lemma).contains(.scheduling) && !["call", "fix", "move", "delay"].contains(lemma)
      || WordLists.foreseen.contains(lemma)
  }

  /// "Falk is accused of shooting two men": the deed that is told is one side's word.
  private func isAccused(_ clause: Int, _ group: SentenceAnalysis.VerbGroup) -> Bool {
    guard group.passive, group.finite, group.modal == nil,
      ["accuse", "suspect", "allege"].contains(grammar.words[clause].lemma.lowercasedASCII)
    else { return false }
    return grammar.children(of: clause).contains {
      [.advcl, .acl, .xcomp, .obl].contains(grammar.words[$0].relation)
        && [.verb, .auxiliary].contains(grammar.words[$0].tag)
    }
  }

  /// "He would later become president": what came next in a story of the past.
  private func isStoryOfPast(_ clause: Int) -> Bool {
    guard grammar.words[clause].relation != .ccomp, !hasConditionalClause(clause) else { return false }
    return hasAdverb(clause, in: WordLists.sequence)
  }

  private static func status(of group: SentenceAnalysis.VerbGroup) -> EventStatus {
    if let modal = group.modal {
      if WordLists.futureModals.contains(modal) { return .planned }
      if WordLists.openModals.contains(modal) {
        // "could have gone", "should have gone": it did not, or nobody knows.
        return .possible
      }
      if modal == "be unable to" { return group.tense == .past ? .happened : .ongoing }
      if ["be likely to", "be unlikely to", "be supposed to"].contains(modal) { return .possible }
      if modal == "be able to" { return group.tense == .past ? .happened : .possible }
      if modal.hasPrefix("be ") || modal.hasPrefix("going") { return group.tense == .past ? .possible : .planned }
      if modal.hasPrefix("have") { return group.tense == .past ? .happened : .planned }
      if modal == "used to" || modal == "use to" { return .happened }
    }
    switch (group.tense, group.aspect) {
    case (.future, _): return .planned
    case (.present, .simple), (.present, .progressive), (.present, .perfectProgressive): return .ongoing
    default: return .happened
    }
  }

  /// A clause without a finite verb takes its status from how it hangs on another.
  private func nonfinite(_ clause: Int) -> EventStatus {
    let form = grammar.words[clause].features.verbForm
    guard let head = grammar.head(of: clause) else { return form == .infinitive ? .planned : .happened }
    switch grammar.words[clause].relation {
    case .xcomp, .ccomp, .conj, .parataxis, .csubj, .csubjPassive:
      let governor = grammar.clauseHead(of: head)
      return governor == clause ? .happened : own(shallow: governor)
    case .advcl:
      // A purpose ("to address the problem") need not be reached.
      if form == .infinitive, grammar.markers(of: clause).contains("to") { return .possible }
      return own(shallow: grammar.clauseHead(of: head))
    case .acl:
      if form == .infinitive { return .possible }
      return own(shallow: grammar.clauseHead(of: head))
    default: return form == .infinitive ? .possible : .happened
    }
  }

  /// "…, police said": the verb of saying that stands as an aside to the clause it reports.
  private func reporterBehind(_ clause: Int) -> Int? {
    let aside = grammar.children(of: clause).first {
      grammar.words[$0].relation == .parataxis
        && VerbTraits.of(grammar.words[$0].lemma.lowercasedASCII).contains(.reporting)
    }
    if let aside { return aside }
    // Where the tree went wrong the frame that was told beside it helps; what hangs on the verb is seen on the way up.
    guard let cue = grammar.speechFrame(around: clause)?.cue, grammar.words.indices.contains(cue),
      grammar.words[cue].tag == .verb, !grammar.isInside(clause, cue)
    else { return nil }
    return cue
  }

  private var isQuestion: Bool {
    guard let last = grammar.words.last(where: { $0.tag == .punctuation }) else { return false }
    return last.lemma == "?"
  }

  /// The status that a governing clause's own verb group tells; one step, so that long chains stay cheap.
  private func own(shallow clause: Int) -> EventStatus {
    grammar.predicate(of: clause).map { $0.finite ? Self.status(of: $0) : .happened } ?? .happened
  }

  private func isConditional(_ clause: Int) -> Bool {
    guard [.advcl, .ccomp, .csubj, .xcomp, .acl].contains(grammar.words[clause].relation) else { return false }
    return grammar.markers(of: clause).contains { WordLists.conditional.contains($0) }
  }

  private func hasConditionalClause(_ clause: Int) -> Bool {
    // "Should she win, he will leave", with the condition taken for the main clause.
    if grammar.words[clause].relation == .parataxis, let head = grammar.head(of: clause), head < clause,
      isCondition(head)
    {
      return true
    }
    // "would be willing to go if": the condition may stand with what completes the clause.
    let predicates = [clause] + grammar.children(of: clause).filter { grammar.words[$0].relation == .xcomp }
    return predicates.flatMap { grammar.children(of: $0) }.contains {
      // "if you own the old version" is no condition but says whom it concerns.
      grammar.words[$0].relation == .advcl && isCondition($0)
        && grammar.child(of: $0, .nsubj).map { grammar.words[$0].lemma.lowercasedASCII != "you" } ?? true
    }
  }

  /// "if she wins", "should she win".
  private func isCondition(_ clause: Int) -> Bool {
    if grammar.markers(of: clause).contains(where: { ["if", "unless"].contains($0) }) { return true }
    guard let first = grammar.children(of: clause).first, grammar.words[first].relation == .aux,
      let subject = grammar.child(of: clause, .nsubj, .nsubjPassive)
    else { return false }
    return first < subject && ["should", "have", "be"].contains(grammar.words[first].lemma.lowercasedASCII)
  }

  private func hasAdverb(_ clause: Int, in list: Set<String>) -> Bool {
    grammar.children(of: clause).contains {
      grammar.words[$0].relation == .advmod && list.contains(grammar.words[$0].lemma.lowercasedASCII)
    }
  }

  // MARK: What a governor makes of it

  private func apply(_ head: Int, on clause: Int, to result: inout ClauseStatus) {
    let relation = grammar.words[clause].relation
    let lemma = grammar.phrasalLemma(of: head)
    switch relation {
    case .ccomp where grammar.words[head].tag == .noun: setReporter(head, lemma, in: &result)
    case .ccomp, .xcomp, .csubj, .csubjPassive, .parataxis:
      applyVerb(lemma, head: head, isInfinitive: isInfinitive(clause), to: &result)
      accuse(clause, by: head, &result)
    case .acl where grammar.words[head].tag == .noun:
      applyNoun(lemma, to: &result)
      if grammar.markers(of: clause).contains("that") { setReporter(head, lemma, in: &result) }
    case .advcl, .obl:
      if VerbTraits.of(lemma).contains(.claiming), !isInfinitive(clause),
        grammar.markers(of: clause).contains(where: { ["of", "with", "over"].contains($0) }),
        [.happened, .ongoing].contains(result.status)
      {
        // "accused of shooting two men"
        result.status = .alleged
      }
      if isInfinitive(clause) { applyVerb(lemma, head: head, isInfinitive: true, to: &result) }
      if ["without", "instead", "rather"].contains(where: grammar.markers(of: clause).contains) {
        result.status = .denied
      }
    default: break
    }
  }

  /// "Prosecutors say he caused the death": what one side of a trial tells of the other is its word, but for the steps of
  /// the trial itself ("was arrested").
  private func accuse(_ clause: Int, by saying: Int, _ result: inout ClauseStatus) {
    guard [.happened, .ongoing].contains(result.status),
      VerbTraits.of(grammar.phrasalLemma(of: saying)).contains(.reporting),
      let speaker = grammar.child(of: saying, .nsubj),
      // "Aid workers say that troops committed crimes"
      NounTraits.parties.contains(grammar.words[speaker].lemma.lowercasedASCII)
        || grammar.words[clause].lemma.lowercasedASCII == "commit" && grammar.child(of: clause, .obj) != nil,
      !NounTraits.proceedings.contains(grammar.words[clause].lemma.lowercasedASCII)
    else { return }
    result.status = .alleged
  }

  /// "his assurance that there would be no cuts": who gives it says so.
  private func setReporter(_ noun: Int, _ lemma: String, in result: inout ClauseStatus) {
    if result.reporter == nil, NounTraits.sayings.contains(lemma) { result.reporter = noun }
  }

  private func isInfinitive(_ clause: Int) -> Bool {
    grammar.words[clause].features.verbForm == .infinitive && grammar.markers(of: clause).contains("to")
  }

  private func applyVerb(_ lemma: String, head: Int, isInfinitive: Bool, to result: inout ClauseStatus) {
    let traits = VerbTraits.of(lemma)
    let isReport =
      !isInfinitive && (traits.contains(.reporting) || traits.contains(.newsAct) || traits.contains(.claiming))
    if isReport, result.reporter == nil { result.reporter = head }
    let governorNegated = NegatedWords.isNegated(head, in: grammar)
    if isInfinitive {
      if traits.contains(.denying) {
        result.status = .denied
      } else if traits.contains(.planning) {
        result.status = governorNegated ? .denied : .planned
      } else if traits.contains(.claiming) {
        result.status = .alleged
      } else if traits.contains(.hypothetical) {
        result.status = .possible
      }
      return
    }
    // "said it would leave" is how news tells "said: we will leave".
    if isReport, result.status == .possible, result.isFutureInPast, !result.isHypothetical { result.status = .planned }
    if traits.contains(.denying), ["deny", "refute", "reject", "dismiss", "rule out"].contains(lemma) {
      result.status = governorNegated ? result.status : .denied
    } else if traits.contains(.claiming), [.happened, .ongoing].contains(result.status) {
      result.status = .alleged
    } else if traits.contains(.hypothetical), !traits.contains(.reporting), !traits.contains(.evidential) {
      if result.status != .denied { result.status = traits.contains(.planning) ? .planned : .possible }
    }
  }

  private func applyNoun(_ lemma: String, to result: inout ClauseStatus) {
    if NounTraits.hypothetical.contains(lemma) {
      if result.status != .denied { result.status = .possible }
    } else if NounTraits.prospective.contains(lemma) {
      if result.status == .possible || result.status == .ongoing { result.status = .planned }
    } else if NounTraits.claiming.contains(lemma) {
      if result.status == .happened || result.status == .ongoing { result.status = .alleged }
    }
  }
}
