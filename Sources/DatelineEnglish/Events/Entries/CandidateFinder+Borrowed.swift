internal import CivilTime
internal import DatelineModel

/// Times that a clause has from other words than its own adjuncts: from the clause it is told with, from what stands
/// before its "when", from what is told to come before it, from who reports it.
extension CandidateFinder {
  /// The expression that stands right before the "when" of a clause, or that dates the event that does: "a meeting on
  /// Monday when he told them".
  func expressionBeforeWhen(_ clause: Int, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    guard
      let when = grammar.children(of: clause).first(where: { grammar.words[$0].lemma.lowercasedASCII == "when" }),
      let before = grammar.words[..<when].lastIndex(where: { $0.tag != .punctuation })
    else { return nil }
    let usable = links.attachments[grammar.sentence].filter { links.isUsable($0.expression) }
    return usable.first { links.times.expressions[$0.expression].range.overlaps(grammar.words[before].range) }
      ?? usable.first { attachment in
        guard let noun = attachment.noun, noun <= before, isEventNoun(noun, grammar) else { return false }
        return grammar.plainNounPhrase(of: noun).last == before && grammar.clauseHead(of: noun) != clause
      }
  }

  /// The time that a clause has from the one it is told with: "flew on Monday and met him", "fell, killing two".
  func sharedExpression(_ clause: Int, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    // "walked in and shot two men on Monday": the day of one of several deeds is that of all.
    if let next = grammar.children(of: clause).first(where: { grammar.words[$0].relation == .conj }),
      let group = grammar.predicate(of: next), group.finite, group.tense == grammar.predicate(of: clause)?.tense,
      grammar.child(of: next, .nsubj, .nsubjPassive) == nil
    {
      return links.expression(ofClause: next, in: grammar)
    }
    if let moment = expressionOfMoment(clause, grammar) ?? expressionOfPlacing(clause, grammar) { return moment }
    guard let governor = grammar.governor(of: clause), governor != clause else { return nil }
    switch grammar.words[clause].relation {
    case .conj:
      guard grammar.predicate(of: clause)?.tense == grammar.predicate(of: governor)?.tense else { return nil }
      return links.expression(ofClause: governor, in: grammar)
    case .acl, .aclRelative:
      guard let noun = grammar.antecedent(of: clause) else { return nil }
      // "until 1992, when they joined"
      if let attachment = links.attachments[grammar.sentence].first(where: {
        $0.top == noun && links.isUsable($0.expression)
      }) {
        return attachment
      }
      return links.expression(ofNoun: noun, in: grammar)
    default: return nil
    }
  }

  /// "Two people died when a bus overturned on Saturday", "shares fell as the bank closed on Monday": the day of what a
  /// clause of the past with "when" or "as" tells is that of what holds it.
  private func expressionOfMoment(_ clause: Int, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    guard let group = grammar.predicate(of: clause), group.finite, group.tense == .past, group.aspect == .simple else {
      return nil
    }
    return grammar.children(of: clause).lazy.filter { inner in
      grammar.words[inner].relation == .advcl
        && (isBackground(inner, grammar)
          || grammar.children(of: inner).contains { ["when", "as"].contains(grammar.words[$0].lemma.lowercasedASCII) }
            && grammar.predicate(of: inner).map { $0.finite && $0.tense == .past && $0.aspect == .simple } ?? false
            && !isManner(inner, of: clause, grammar))
    }.compactMap { links.expression(ofClause: $0, in: grammar) }.first {
      links.times.expressions[$0.expression].interval.map { !clock.isToCome($0) } ?? true
    }
  }

  /// "While the town was waking up on Monday": what went on when something happened.
  func isBackground(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.words[clause].relation == .advcl
      && grammar.child(of: clause, .mark).map {
        grammar.words[$0].lemma.lowercasedASCII == "while"
      } ?? false
      && grammar.predicate(of: clause).map { $0.finite && $0.tense == .past && $0.aspect == .progressive } ?? false
  }

  /// "collapsed as engineers predicted in 2019", "won as it did in 2019", "killed as many as the quake killed in 2011": what
  /// somebody thought or did another time is no moment.
  private func isManner(_ inner: Int, of clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let mark = grammar.children(of: inner).first(where: { grammar.words[$0].lemma.lowercasedASCII == "as" })
    else {
      return false
    }
    let lemma = grammar.words[inner].lemma.lowercasedASCII
    let says = !VerbTraits.of(lemma).isDisjoint(with: [
      .reporting, .newsAct, .planning, .claiming, .hypothetical, .evidential,
    ])
    return ["do", "have", "be"].contains(lemma) || lemma == grammar.words[clause].lemma.lowercasedASCII
      // "as the owners disclosed they are under investigation": who discloses something does so then.
      || says && grammar.child(of: inner, .obj, .ccomp, .xcomp) == nil
        && !grammar.words[(inner + 1)...].contains { [.nsubj, .nsubjPassive].contains($0.relation) }
      || grammar.words[..<mark].last?.lemma.lowercasedASCII == "just"
      || grammar.words[..<mark].contains { $0.relation == .advmod && $0.lemma.lowercasedASCII == "as" }
  }

  /// "Ten people were killed in the attack, which took place on Sunday": the day of what somebody came to harm in.
  private func expressionOfPlacing(_ clause: Int, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    let deed = ActionClasses.representative(of: grammar.words[clause].lemma.lowercasedASCII)
    guard Self.harms.contains(deed) else { return nil }
    return grammar.children(of: clause).lazy.filter {
      grammar.words[$0].relation == .obl && ["in", "at", "during"].contains(grammar.markers(of: $0).first ?? "")
    }.flatMap { grammar.children(of: $0) }.filter { grammar.isPlacing($0) }
      .compactMap { links.expression(ofClause: $0, in: grammar) }.first
  }

  /// Of the classes of deeds those that befall people and things where something happens: nobody is convicted in a fire.
  private static let harms: Set<String> = ["kill", "injure", "drown", "destroy", "damage"]

  /// "claimed a breakthrough after meeting him on Monday": when what came before began.
  func beginOfWhatCameBefore(_ clause: Int, _ grammar: SentenceGrammar) -> CivilDateTime? {
    for attachment in links.attachments[grammar.sentence] where links.isUsable(attachment.expression) {
      guard let interval = links.times.expressions[attachment.expression].interval, let begin = interval.begin else {
        continue
      }
      var current = attachment.top
      for _ in 0..<12 {
        guard let head = grammar.head(of: current), current != clause else { break }
        if grammar.markers(of: current).contains(where: { ["after", "following"].contains($0) }),
          grammar.clauseHead(of: head) == clause
        {
          return begin
        }
        current = head
      }
    }
    return nil
  }

  /// What somebody told on Friday was over by Friday.
  func reported(_ status: ClauseStatus, _ own: EventStatus, _ grammar: SentenceGrammar) -> EventTime? {
    guard
      own == .happened || own == .alleged || own == .denied, let reporter = status.reporter,
      let attachment = links.expression(ofClause: grammar.clauseHead(of: reporter), in: grammar),
      case let expression = links.times.expressions[attachment.expression], let end = expression.interval?.end
    else { return nil }
    return EventTime(
      interval: CivilInterval(begin: nil, end: end), placement: .within, expression: nil,
      basis: expression.basis + [BasisStep(.direction, "told then as past: it was over by then")])
  }
}
