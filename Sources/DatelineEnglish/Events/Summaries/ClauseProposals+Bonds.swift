internal import CivilTime
internal import DatelineModel

/// What holds a clause, and whether it may be told under the clause's time.
///
/// A row says the clause that its date belongs to. What only says who or what is meant ("data published in 2018"), what
/// came before or after, and what is so in another tense has a time of its own.
extension ClauseProposals {
  /// Whether what holds a clause may be told under the time that the clause has: "he was out when it fell on Monday", not
  /// "he resigned after the bank collapsed in 2008".
  func sharesTime(_ clause: Int, of candidate: Candidate) -> Bool {
    // Without a finite verb ("The museum plans to reopen", misread) there is no other time.
    guard let holder = grammar.governor(of: clause), holder != clause, grammar.groups.contains(where: \.finite) else {
      return true
    }
    if isDatedBeforeWhen(clause, candidate) { return isSetting(of: holder, candidate) }
    switch grammar.words[clause].relation {
    case .acl, .aclRelative: return isContent(clause, of: holder) || isMeasured(clause)
    case .csubj, .csubjPassive: return false
    case .ccomp: return isHandedOn(clause, by: holder)
    case .conj: return !hasOtherTense(clause) || leans(clause)
    case .parataxis: return isSaying(clause) || isSaying(holder) || !hasOtherTense(clause) || leans(clause)
    case .xcomp: return !isToCome(candidate) || looksAhead(holder)
    case .advcl: return isSimultaneous(clause, with: holder, candidate)
    default: return true
    }
  }

  /// "told reporters at a conference that officials left", with the content hung on the noun beside it.
  private func isContent(_ clause: Int, of holder: Int) -> Bool {
    guard isSaying(holder), let mark = grammar.child(of: clause, .mark) else { return false }
    return grammar.words[mark].lemma.lowercasedASCII == "that"
      && grammar.child(of: clause, .nsubj, .nsubjPassive) != nil
  }

  /// "the price of a house sold in October was 300 crowns": what is measured is measured then.
  func isMeasured(_ clause: Int) -> Bool {
    guard grammar.words[clause].relation == .acl, let holder = grammar.governor(of: clause) else { return false }
    return grammar.child(of: holder, .cop) != nil
      && [.numeral, .symbol].contains(grammar.words[holder].tag) && grammar.predicate(of: holder)?.tense == .past
  }

  /// "She is a lawyer; the two met in 1994": told alone the clause would leave behind who is meant.
  private func leans(_ clause: Int) -> Bool {
    let first = grammar.words[clause].relation == .conj ? grammar.head(of: clause) : nil
    guard
      let subject = grammar.child(of: clause, .nsubj, .nsubjPassive, .expl)
        ?? first.flatMap({ grammar.child(of: $0, .nsubj, .nsubjPassive, .expl) })
    else { return false }
    return [.pronoun, .numeral].contains(grammar.words[subject].tag)
  }

  /// "said that it fell in 2008", "expects that it will close", "fears that two died on Monday"; not "regrets that",
  /// "worries that it will".
  private func isHandedOn(_ clause: Int, by holder: Int) -> Bool {
    // What stands before a verb that hands nothing on was misread.
    if clause < holder || grammar.speechFrames.contains(where: { $0.cue == holder }) { return true }
    if grammar.isHearing(holder) { return true }
    let traits = VerbTraits.of(grammar.phrasalLemma(of: holder))
    if !traits.isDisjoint(with: [.reporting, .newsAct, .evidential, .claiming, .planning, .scheduling]) { return true }
    return traits.contains(.hypothetical) && grammar.predicate(of: clause)?.tense == .past
  }

  /// "Finished in 1903, the mill burned", "fell as he left on Monday"; not "is moored since it was sold in 1998".
  private func isSimultaneous(_ clause: Int, with holder: Int, _ candidate: Candidate) -> Bool {
    let markers = grammar.markers(of: clause)
    if FiniteVerb.isFinite(clause, in: grammar) {
      // A finite clause that nothing leads in is no adverbial: the tree misread its sentence.
      if markers.isEmpty, !isLedByWhen(clause) { return true }
      return (isLedByWhen(clause) || markers.contains { ["when", "as", "while", "where", "so", "until"].contains($0) })
        && (!hasOtherTense(clause) || isFutureInPresent(clause, holder))
    }
    // "spoke of having met them on Monday", "is accused of shooting him on Monday"
    if markers.contains(where: { ["of", "about", "with", "over"].contains($0) }), isSaying(holder) { return true }
    // "claimed a breakthrough after meeting him on Monday": what follows at once is told with it.
    guard
      markers.isEmpty
        || markers.contains(where: { ["when", "as", "while", "by", "to", "so", "after"].contains($0) })
    else {
      return false
    }
    // "After winning the election in 2020, she raised taxes": what follows in so long a time may lie behind it.
    if markers.contains("after"), candidate.time?.granularity.map({ $0 > .month }) ?? true { return false }
    let tense = grammar.predicate(of: holder)?.tense
    return isToCome(candidate) ? looksAhead(holder) : tense != .present && tense != .future
  }

  /// "will sail when it opens": what comes with what will be is told in the present.
  private func isFutureInPresent(_ clause: Int, _ holder: Int) -> Bool {
    grammar.predicate(of: clause)?.tense == .present && looksAhead(holder)
      && grammar.predicate(of: holder).map { Self.stretch(of: $0) == .future } ?? false
  }

  /// Whether a clause tells of what is to come: as its own verb says, or as what is planned, said or hoped.
  private func looksAhead(_ clause: Int) -> Bool {
    guard let group = grammar.predicate(of: clause), grammar.words[clause].tag == .verb else { return true }
    if group.tense == .future || group.modal != nil || !group.finite { return true }
    let traits = VerbTraits.of(grammar.phrasalLemma(of: clause))
    return !traits.isDisjoint(with: [
      .planning, .scheduling, .reporting, .newsAct, .claiming, .evidential, .hypothetical,
    ])
  }

  private func isToCome(_ candidate: Candidate) -> Bool {
    candidate.time.map { reading.clock.isToCome($0.interval) } ?? false
  }

  /// Whether a clause and the one that holds it tell of different times by their tenses alone: "is a museum and was built
  /// in 1903", "have been expected to sign, but fell out last week".
  func hasOtherTense(_ clause: Int) -> Bool {
    guard let holder = grammar.governor(of: clause), holder != clause, let own = grammar.predicate(of: clause),
      let other = grammar.predicate(of: holder), own.finite, other.finite,
      FiniteVerb.isFinite(clause, in: grammar)
    else { return false }
    return Self.stretch(of: own) != Self.stretch(of: other)
  }

  private enum Stretch { case past, present, future }

  private static func stretch(of group: SentenceAnalysis.VerbGroup) -> Stretch {
    if group.tense == .future || group.modal != nil { return .future }
    return group.tense == .past ? .past : .present
  }

  /// "the 1970s, when soldiers ruled the town"
  func isLedByWhen(_ clause: Int) -> Bool { leadIn("when", of: clause) != nil }

  /// The word that leads a clause in as an adverb of it.
  func leadIn(_ lemma: String, of clause: Int) -> Int? {
    grammar.children(of: clause).first {
      $0 < clause && grammar.words[$0].relation == .advmod && grammar.words[$0].lemma.lowercasedASCII == lemma
    }
  }

  /// Whether the time stands before the "when" that leads the clause in, and not in the clause.
  func isDatedBeforeWhen(_ clause: Int, _ candidate: Candidate) -> Bool {
    guard clause == grammar.clauseHead(of: candidate.head), let when = leadIn("when", of: clause),
      let index = candidate.time?.expression
    else { return false }
    return reading.links.times.expressions[index].range.upperBound <= grammar.words[when].range.lowerBound
  }

  /// "In 2019, when she stood, he left": whether the time before "when" is that of the clause around it.
  private func isSetting(of holder: Int, _ candidate: Candidate) -> Bool {
    guard let index = candidate.time?.expression,
      let own = reading.links.expression(ofClause: holder, in: grammar), own.expression == index
    else { return false }
    // "was a town until 1992, when it joined": it ceased to be then.
    let isThen = [.locates, .ends, .limits].contains(reading.links.times.expressions[index].role)
    return own.closeness >= .setting && isThen
      && grammar.predicate(of: holder)?.tense != .present
  }
}
