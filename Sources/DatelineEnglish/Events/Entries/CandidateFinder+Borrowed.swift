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
        && grammar.children(of: inner).contains { ["when", "as"].contains(grammar.words[$0].lemma.lowercasedASCII) }
        && grammar.predicate(of: inner).map { $0.finite && $0.tense == .past && $0.aspect == .simple } ?? false
    }.compactMap { links.expression(ofClause: $0, in: grammar) }.first {
      links.times.expressions[$0.expression].interval.map { !clock.isToCome($0) } ?? true
    }
  }

  /// "Ten people were killed in the attack, which took place on Sunday": the day of what something was done in.
  private func expressionOfPlacing(_ clause: Int, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    grammar.children(of: clause).lazy.filter {
      grammar.words[$0].relation == .obl && ["in", "at", "during"].contains(grammar.markers(of: $0).first ?? "")
    }.flatMap { grammar.children(of: $0) }.filter { grammar.isPlacing($0) }
      .compactMap { links.expression(ofClause: $0, in: grammar) }.first
  }

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

  /// When something was said, by an expression of its own clause; nil where none tells it, or none of the past.
  func timeOfSaying(_ reporter: Int, _ grammar: SentenceGrammar) -> EventTime? {
    let clause = grammar.clauseHead(of: reporter)
    guard grammar.words[clause].tag == .verb,
      let attachment = links.expression(ofClause: clause, in: grammar),
      let time = clock.time(from: attachment.expression, status: .happened), !clock.isToCome(time.interval)
    else { return nil }
    return time
  }
}
