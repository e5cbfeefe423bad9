internal import CivilTime
internal import DatelineModel

extension CandidateFinder {
  /// "ahead of its January 19 release", "condemned Friday's attack": a noun whose time is not its clause's.
  func nounCandidate(
    _ attachment: ExpressionAttachment, _ grammar: SentenceGrammar, used: Set<Int>
  ) -> Candidate? {
    guard
      let noun = attachment.noun, !used.contains(attachment.expression), links.isUsable(attachment.expression),
      !links.isReference(attachment.expression), !links.isYardstick(attachment, grammar), !isNamedByYear(attachment),
      isEventNoun(noun, grammar),
      !attachment.isPremodifier || links.namesEvent(noun, grammar),
      isTelling(noun, grammar) || links.times.expressions[attachment.expression].derivedInterval != nil
    else { return nil }
    var status = MentionStatus(of: noun, in: grammar).status
    if links.times.expressions[attachment.expression].derivedInterval != nil { status = .ongoing }
    guard
      let time = clock.time(
        from: attachment.expression, status: status, role: attachment.isPremodifier ? .locates : nil), !time.isBoundOnly
    else { return nil }
    if let day = clock.published?.date, let begin = time.interval.begin {
      if clock.isToCome(time.interval), status == .happened || status == .ongoing { status = .planned }
      if begin.date < day, status == .planned || status == .ongoing, time.placement != .spans { status = .happened }
      // "but look at the team since his arrival in 2021": whatever becomes of the clause, he arrived.
      if let end = time.interval.end, end.date <= day, status == .possible, isGiven(noun, grammar) {
        status = .happened
      }
    }
    return Candidate(
      sentence: grammar.sentence, head: noun, status: status, time: time, hasOwnTime: true, isNominal: true,
      reporter: nil)
  }

  /// "The investigation in May" tells nothing: a word alone needs words that say what of.
  func isTelling(_ noun: Int, _ grammar: SentenceGrammar) -> Bool {
    let isTime = links.coverage(of: grammar)
    return grammar.extent(of: noun).contains {
      $0 != noun && !isTime[$0] && grammar.isInside($0, noun)
        && ([.noun, .properNoun, .adjective, .verb, .numeral].contains(grammar.words[$0].tag)
          || grammar.words[$0].relation == .nmodPossessive)
    }
  }

  /// "the 2016 election": a name that tells nothing of its own.
  private func isNamedByYear(_ attachment: ExpressionAttachment) -> Bool {
    let expression = links.times.expressions[attachment.expression]
    return attachment.isPremodifier && expression.type == .date && expression.granularity ?? .day >= .year
  }

  /// Whether a noun names what is known to be: "his arrival", "the vote", unless it is what somebody wants or tries.
  private func isGiven(_ noun: Int, _ grammar: SentenceGrammar) -> Bool {
    guard ![.obj, .nsubjPassive].contains(grammar.role(of: noun)) else { return false }
    return grammar.children(of: noun).contains {
      grammar.words[$0].relation == .nmodPossessive
        || grammar.words[$0].relation == .det
          && ["the", "this", "that"].contains(grammar.words[$0].lemma.lowercasedASCII)
    }
  }

  /// Whether a noun stands in a clause that has a time of its own: "enjoyed a run from 1987 to 1991".
  func isToldByClause(_ noun: Int, _ grammar: SentenceGrammar, _ found: [Candidate]) -> Bool {
    let clause = grammar.clauseHead(of: noun)
    return found.contains { candidate in
      candidate.hasOwnTime && !candidate.isNominal && candidate.head == clause && clause != noun
        && candidate.time?.expression.map {
          !links.isReference($0) && links.times.expressions[$0].derivedInterval == nil
        }
          ?? true
    }
  }

  /// Whether a noun names what happens and not a thing.
  func isEventNoun(_ noun: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.words[noun].tag == .noun
      && (SenseTable.embedded.noun(grammar.words[noun].lemma)?.isEventful == true
        || classes[noun, inSentence: grammar.sentence] != nil)
  }
}
