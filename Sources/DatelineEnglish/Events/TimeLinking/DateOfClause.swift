internal import CivilTime
internal import DatelineModel

/// Which of the dates in a sentence is that of a clause or of an event noun.
extension TimeLinks {
  /// The expression that dates a clause by standing in it; nil when none does.
  func expression(ofClause clause: Int, in grammar: SentenceGrammar) -> ExpressionAttachment? {
    let usable = expressions(ofClause: clause, in: grammar)
    // "In a speech on Tuesday, he promised to cut taxes by June": the promise has its own day.
    if usable.count > 1, grammar.predicate(of: clause)?.tense == .past,
      !VerbTraits.of(grammar.phrasalLemma(of: clause)).isDisjoint(with: [.newsAct, .planning])
    {
      let own = usable.filter {
        $0.clause == clause && $0.closeness >= .setting && times.expressions[$0.expression].role == .locates
      }
      if !own.isEmpty { return best(own) }
    }
    return best(usable)
  }

  /// The expressions that can date a clause by standing in it.
  private func expressions(ofClause clause: Int, in grammar: SentenceGrammar) -> [ExpressionAttachment] {
    attachments[grammar.sentence].filter { attachment in
      guard isUsable(attachment.expression), belongs(attachment.clause, to: clause, grammar),
        !isYardstick(attachment, grammar)
      else { return false }
      // "the 2024 model" tells nothing of when it was sold.
      if attachment.isPremodifier, let noun = attachment.noun, !namesEvent(noun, grammar) { return false }
      // "a leader of Sunday's march": the day of the march.
      if attachment.isPremodifier, let noun = attachment.noun, grammar.words[noun].relation == .nmod { return false }
      // "after a summer of tumult" tells what came before.
      if times.expressions[attachment.expression].role == .locates,
        grammar.markers(of: attachment.top).contains(where: ["after", "despite", "than", "like", "unlike"].contains)
      {
        return false
      }
      // "end the three-and-a-half-year war": how long the war has lasted.
      if attachment.noun != nil, times.expressions[attachment.expression].derivedInterval != nil { return false }
      switch attachment.closeness {
      case .verb, .setting: return true
      case .subject: return true
      case .object: return objectShares(clause, grammar)
      case .apart: return follows(attachment, clause, grammar) || isYearOfDeed(attachment, clause, grammar)
      }
    }
  }

  /// "retired after a stroke in 2011": what follows in so long a time lies in it, too.
  private func follows(_ attachment: ExpressionAttachment, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let noun = attachment.noun, !attachment.isPremodifier, namesEvent(noun, grammar),
      let granularity = times.expressions[attachment.expression].granularity, granularity >= .year,
      grammar.predicate(of: clause)?.tense == .past
    else { return false }
    return grammar.markers(of: noun).contains { ["after", "following"].contains($0) }
  }

  /// "won the 2016 election", "the 1918 pandemic killed": what an event that is named by its year does or undergoes lies in
  /// that year.
  private func isYearOfDeed(_ attachment: ExpressionAttachment, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard attachment.isPremodifier, let noun = attachment.noun, grammar.head(of: noun) == clause,
      SenseTable.embedded.noun(grammar.words[noun].lemma)?.isEventful == true,
      let granularity = times.expressions[attachment.expression].granularity, granularity >= .year,
      let group = grammar.predicate(of: clause), group.tense == .past, group.modal == nil
    else { return false }
    switch grammar.words[noun].relation {
    case .nsubj, .nsubjPassive: return true
    case .obj: return objectShares(clause, grammar)
    case .obl: return grammar.markers(of: noun).allSatisfy { ["in", "at", "during"].contains($0) }
    default: return false
    }
  }

  /// The expression that describes a noun; nil when none does.
  func expression(ofNoun noun: Int, in grammar: SentenceGrammar) -> ExpressionAttachment? {
    best(attachments[grammar.sentence].filter { $0.noun == noun && isUsable($0.expression) })
  }

  /// An expression in a clause that only completes another ("plans to meet on Tuesday") dates that one too.
  private func belongs(_ inner: Int, to clause: Int, _ grammar: SentenceGrammar) -> Bool {
    var current = inner
    for _ in 0..<8 {
      if current == clause { return true }
      guard
        grammar.words[current].relation == .xcomp || isPurpose(current, grammar) || isLeadIn(current, grammar),
        let governor = grammar.governor(of: current), governor != current
      else { return false }
      current = governor
    }
    return false
  }

  /// "will raise prices starting Sunday": a participle that stands for "from".
  private func isLeadIn(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    ["start", "begin"].contains(grammar.words[clause].lemma.lowercasedASCII)
      && (grammar.words[clause].relation == .advcl
        || grammar.words[clause].relation == .acl
          && grammar.governor(of: clause).flatMap { grammar.predicate(of: $0) }?.tense == .future)
      && grammar.predicate(of: clause)?.finite != true
      && grammar.child(of: clause, .obj, .nsubj, .xcomp) == nil
  }

  /// "beat Halden to win the cup on Monday": what was done for it was done then.
  private func isPurpose(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard grammar.words[clause].relation == .advcl, grammar.markers(of: clause) == ["to"],
      let holder = grammar.governor(of: clause), holder < clause
    else { return false }
    guard let group = grammar.predicate(of: holder), group.tense == .past, !group.passive else { return false }
    return !grammar.words[holder..<clause].contains { $0.lemma == "," }
  }

  /// Whether the time of the object is that of the clause: "hold a meeting on Friday", but not "condemn Friday's attack".
  private func objectShares(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    let traits = VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII)
    if !traits.isDisjoint(with: [.light, .scheduling, .aspectual]) { return true }
    return traits.isDisjoint(with: [.newsAct, .reporting, .claiming, .hypothetical, .planning, .denying])
  }

  private func best(_ attachments: [ExpressionAttachment]) -> ExpressionAttachment? {
    attachments.max { rank($0) < rank($1) }
  }

  /// What denotes dates rather than "now" and says when rather than how long, then the closest, then the finest.
  private func rank(_ attachment: ExpressionAttachment) -> (Int, Int, Int) {
    let expression = times.expressions[attachment.expression]
    let certainty =
      isReference(expression) ? 0 : expression.interval == nil && expression.derivedInterval == nil ? 1 : 2
    let fineness = expression.granularity.map { Granularity.millennium.rawValue - $0.rawValue } ?? 0
    // "announced on Tuesday a loss for the year ended March 31"
    let isLength = expression.role == .lasts && expression.points == nil
    return (min(certainty, isLength ? 1 : 2), attachment.closeness.rawValue * 2 + certainty, fineness)
  }
}
