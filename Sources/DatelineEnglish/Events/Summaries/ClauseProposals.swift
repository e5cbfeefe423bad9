internal import CivilTime
internal import DatelineModel

/// The wordings from which an event's summary may be made, the best first and the whole sentence last.
///
/// A clause is told alone only where the sentence dates it otherwise than what holds it, or is too long.
struct ClauseProposals {
  let grammar: SentenceGrammar
  let reading: DocumentReading

  /// Where the sentence begins behind a dateline.
  private let begin: Int

  init(_ grammar: SentenceGrammar, _ reading: DocumentReading) {
    (self.grammar, self.reading) = (grammar, reading)
    begin = DatelinePrefix.end(of: grammar.words)
  }

  /// The wordings for an event whose time is that of the clause around it, too.
  func wordings(of candidate: Candidate) -> [SummaryWording] {
    let own = grammar.clauseHead(of: candidate.head)
    var clause = own
    var proposals: [SummaryWording] = []
    for _ in 0..<8 {
      let isDated = candidate.hasOwnTime && (dates(candidate, clause) || clause == own && isDatedFromOutside(candidate))
      let isTold = isDated || clause == own && isToldApart(clause, candidate)
      if isTold, Independence.canStandAlone(clause, in: grammar), !isMeasured(clause) {
        proposals += [
          taken(clause), alone(clause), shared(clause), relative(clause), object(clause), setting(clause),
        ].compactMap(\.self)
        if candidate.status == .happened, let participle = participle(clause) ?? gerund(clause) ?? opening(clause) {
          proposals.append(participle)
        }
      }
      guard let governor = grammar.governor(of: clause), governor != clause, governor >= begin else { break }
      // "resigned after the bank collapsed in 2008": what holds it would be told under a date that is not its own.
      if isDated, !sharesTime(clause, of: candidate) { return proposals }
      clause = governor
    }
    var whole = part(around: candidate.head) ?? SummaryWording(grammar, top: clause)
    let alone = withoutOthers(whole, candidate)
    // Where another clause keeps its own time the event's stays beside it.
    whole.keepsTime = candidate.hasOwnTime && (hasOtherTimes(candidate) || hasOtherTime(clause, than: candidate))
    if alone.kept != whole.kept { proposals.append(alone) }
    proposals.append(whole)
    if whole.isWhole { return proposals }
    var sentence = SummaryWording(grammar, top: clause)
    sentence.keepsTime = candidate.hasOwnTime
    return proposals + [sentence]
  }

  /// What stands around a word between semicolons, where it has one head.
  private func part(around word: Int) -> SummaryWording? {
    let marks = grammar.words.indices.filter { grammar.words[$0].lemma == ";" }
    guard !marks.isEmpty else { return nil }
    let first = marks.last { $0 < word }.map { $0 + 1 } ?? 0
    let last = marks.first { $0 > word } ?? grammar.words.count
    let heads = (first..<last).filter { index in
      grammar.words[index].tag != .punctuation && (grammar.head(of: index).map { !(first..<last).contains($0) } ?? true)
    }
    guard let top = heads.first, heads.count == 1, grammar.predicate(of: top)?.finite == true,
      grammar.child(of: top, .nsubj, .nsubjPassive, .expl) != nil
    else { return nil }
    return SummaryWording(first..<last, of: grammar, top: top)
  }

  /// Whether the expression that dates the event stands in a clause.
  private func dates(_ candidate: Candidate, _ clause: Int) -> Bool {
    guard let index = candidate.time?.expression else { return false }
    return reading.links.attachments[grammar.sentence].contains {
      $0.expression == index && grammar.isInside($0.top, clause)
    }
  }

  /// "three years after it closed": the event is what its time counts from.
  private func isAnchored(_ candidate: Candidate) -> Bool {
    guard let index = candidate.time?.expression,
      let phrase = AnchorPhrase(reading.links.times.expressions[index], in: grammar)
    else { return false }
    return phrase.event.contains(grammar.words[candidate.head].range.lowerBound)
  }

  /// Whether an event without a time of its own is told apart from what holds it: how it went on, what others are to do,
  /// what is told by the way of somebody, and what an empty clause leads in ("It comes as police have detained").
  private func isToldApart(_ clause: Int, _ candidate: Candidate) -> Bool {
    candidate.sequelOf != nil || isPlanOfOthers(clause, candidate)
      || !candidate.hasOwnTime && grammar.words[clause].relation == .aclRelative
      || TellableClause.isToldBeside(clause, in: grammar)
  }

  /// Whether the event is dated by what stands before its clause.
  private func isDatedFromOutside(_ candidate: Candidate) -> Bool {
    isAnchored(candidate) || isDatedBeforeWhen(grammar.clauseHead(of: candidate.head), candidate)
  }

  // MARK: Clauses of their own

  /// A finite clause with a subject of its own: "…, and the captain was arrested on Tuesday", "after the bank collapsed".
  private func alone(_ clause: Int) -> SummaryWording? {
    guard [.conj, .advcl, .parataxis, .aclRelative, .ccomp, .acl].contains(grammar.words[clause].relation),
      FiniteVerb.isFinite(clause, in: grammar),
      let subject = grammar.child(of: clause, .nsubj, .nsubjPassive, .expl), !grammar.isRelativePronoun(subject),
      grammar.words[clause].relation != .conj || hasOtherTime(than: clause) || hasOtherTense(clause),
      grammar.words[clause].relation != .parataxis || !isSaying(clause),
      grammar.words[clause].relation != .ccomp
        || grammar.predicate(of: clause)?.tense == .future && !isSaidTwice(clause),
      grammar.words[clause].relation != .aclRelative || isLedByWhen(clause),
      !isLedByWhen(clause) || grammar.predicate(of: clause)?.tense != .present
    else { return misread(clause) }
    return SummaryWording(own(clause), of: grammar, top: clause)
  }

  /// "The harbour is closing even as officials say it will open, the Post reported": told by the Post it would be no
  /// longer the officials' word.
  private func isSaidTwice(_ clause: Int) -> Bool {
    let tail = grammar.reportingTail.flatMap { clause < $0.begin ? $0 : nil }
    let frames = grammar.speechFrames.count { $0.content.contains(clause) && $0.cue != tail?.cue }
    return frames + (tail == nil ? 0 : 1) > 1
  }

  /// "before Jonas Hald retired in 1971", "after a shaft collapsed", with the verb taken for a participle that describes the
  /// noun.
  private func misread(_ clause: Int) -> SummaryWording? {
    guard grammar.words[clause].relation == .acl, grammar.words[clause].tag == .verb,
      let noun = grammar.head(of: clause), noun < clause, [.obl, .nmod].contains(grammar.words[noun].relation),
      let marker = grammar.markers(of: noun).first, ["after", "before", "since", "until"].contains(marker),
      grammar.name(of: noun)?.kind == .person
        || !FiniteVerb.isUndergone(grammar.words[clause].lemma.lowercasedASCII)
        || PastTense.isOnlyPast(reading.grammar.text(grammar.words[clause].range).lowercasedASCII),
      grammar.child(of: clause, .oblAgent, .nsubj, .aux) == nil
    else { return nil }
    let phrase = grammar.plainNounPhrase(of: noun)
    guard phrase.last == clause - 1 else { return nil }
    var wording = SummaryWording(phrase + own(clause), of: grammar, top: clause, lent: noun)
    wording.isMisreadAsParticiple = true
    return wording
  }

  /// "Thorvik confirmed that the navy will send a ship": what somebody else is to do is an event beside its announcement.
  private func isPlanOfOthers(_ clause: Int, _ candidate: Candidate) -> Bool {
    guard candidate.status == .planned, grammar.words[clause].relation == .ccomp,
      grammar.predicate(of: clause)?.tense == .future,
      let subject = grammar.child(of: clause, .nsubj, .nsubjPassive)
    else { return false }
    return [.noun, .properNoun].contains(grammar.words[subject].tag)
  }

  /// "A vote may follow, the palace warned": what is said is told with it.
  func isSaying(_ clause: Int) -> Bool {
    !VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII).isDisjoint(with: [.reporting, .newsAct, .claiming])
  }

  /// "Hald was elected in 1990 and resigned in 1993": the second verb with the subject of the first, and its helping verbs
  /// where both need them.
  private func shared(_ clause: Int) -> SummaryWording? {
    guard grammar.words[clause].relation == .conj, let first = grammar.head(of: clause),
      hasOtherTime(than: clause) || hasOtherTense(clause), grammar.words[first].relation != .aclRelative,
      grammar.child(of: clause, .nsubj, .nsubjPassive, .expl, .csubj) == nil,
      let subject = grammar.child(of: first, .nsubj, .nsubjPassive), subject < first,
      !grammar.isRelativePronoun(subject),
      let helpers = FiniteVerb.helpers(of: clause, sharedWith: first, in: grammar, { reading.grammar.text($0.range) })
    else { return nil }
    let noun = grammar.plainNounPhrase(of: subject)
    return SummaryWording(noun + helpers + own(clause), of: grammar, top: clause, lent: subject)
  }

  /// "The law was passed in 2019, but it was struck down in 2021": "it", to which something was done, is the subject of the
  /// clause before where nothing else stands there that it could mean.
  private func taken(_ clause: Int) -> SummaryWording? {
    guard grammar.words[clause].relation == .conj, let first = grammar.head(of: clause), first < clause,
      hasOtherTime(than: clause), let pronoun = grammar.child(of: clause, .nsubjPassive),
      grammar.words[pronoun].lemma.lowercasedASCII == "it",
      // "it was found that the bridge was safe", "it was denied": what was said or thought is no thing.
      grammar.child(of: clause, .ccomp, .xcomp, .csubj, .csubjPassive) == nil,
      VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII).isDisjoint(with: [
        .reporting, .denying, .claiming, .hypothetical, .evidential, .perceiving,
      ]),
      let subject = grammar.child(of: first, .nsubj, .nsubjPassive), subject < first, namesSome(subject),
      grammar.words[subject].tag == .noun, !grammar.words[subject].features.plural,
      SenseTable.embedded.noun(grammar.words[subject].lemma)?.isPerson != true,
      !grammar.words[(subject + 1)..<clause].indices.contains(where: { isThing($0, besides: subject, pronoun) }),
      !grammar.extent(of: subject).contains(where: { isThing($0, besides: subject, pronoun) })
    else { return nil }
    // "…, and in the 1980s, it emerged": what stands before "it" would part the two.
    let words = own(clause)
    guard words.first == pronoun else { return nil }
    return SummaryWording(
      grammar.plainNounPhrase(of: subject) + words.dropFirst(), of: grammar, top: clause, lent: subject)
  }

  /// Whether a word means something that "it" might, which a time does not.
  private func isThing(_ word: Int, besides subject: Int, _ pronoun: Int) -> Bool {
    [.noun, .properNoun].contains(grammar.words[word].tag) && ![subject, pronoun].contains(word)
      && !reading.links.attachments[grammar.sentence].contains {
        reading.links.times.expressions[$0.expression].range.overlaps(grammar.words[word].range)
      }
  }

  // MARK: Words of a clause

  /// The words of a clause without what leads into it and without coordinated verbs that the sentence dates otherwise.
  func own(_ clause: Int) -> [Int] {
    var words = grammar.extent(of: clause).filter { grammar.isInside($0, clause) }
    // "work is due to begin": what stands behind the subject leads nothing in.
    let subject = grammar.child(of: clause, .nsubj, .nsubjPassive, .expl) ?? grammar.words.count
    let leads = grammar.children(of: clause).filter { child in
      let word = grammar.words[child]
      return word.relation == .cc && child < clause
        || word.relation == .mark && word.lemma.lowercasedASCII != "to" && child < subject
        || word.relation == .case && child < clause && grammar.words[clause].relation == .advcl
        || word.relation == .advmod && word.lemma.lowercasedASCII == "when" || word.relation == .discourse
    }
    // "after forces found and killed him on 2 May": a day behind both verbs is both's.
    let day = reading.links.expression(ofClause: clause, in: grammar)?.top ?? 0
    let others = grammar.children(of: clause).filter {
      grammar.words[$0].relation == .conj && grammar.isClauseHead($0)
        && (day < $0 || grammar.child(of: $0, .nsubj, .nsubjPassive, .expl) != nil || hasOtherTime(than: $0))
    }
    words.removeAll { word in
      leads.contains { grammar.isInside(word, $0) } || others.contains { grammar.isInside(word, $0) }
    }
    // "two days after inspectors found a crack": how long after goes with its "after".
    if let mark = leads.last(where: { grammar.words[$0].relation == .mark && $0 < clause }) {
      words.removeAll { $0 < mark }
    }
    while let first = words.first,
      grammar.words[first].tag == .punctuation && !opens(first) || grammar.words[first].relation == .cc
    {
      words.removeFirst()
    }
    while let last = words.last, [",", ";", ":", "-", "\u{2013}", "\u{2014}"].contains(grammar.words[last].lemma) {
      words.removeLast()
    }
    return words
  }

  private func opens(_ word: Int) -> Bool { ["\"", "(", "[", "'"].contains(grammar.words[word].lemma) }

  /// Whether a coordinated clause and the one that it goes with each have a time of their own.
  private func hasOtherTime(than clause: Int) -> Bool {
    guard grammar.words[clause].relation == .conj, let first = grammar.head(of: clause), grammar.isClauseHead(first),
      let own = reading.links.expression(ofClause: clause, in: grammar),
      let other = reading.links.expression(ofClause: first, in: grammar)
    else { return false }
    return !isSameTime(own.expression, other.expression)
  }

  /// Whether a clause coordinated with the event's, on either side, has another time.
  private func hasOtherTimes(_ candidate: Candidate) -> Bool {
    let event = grammar.clauseHead(of: candidate.head)
    return hasOtherTime(than: event)
      || grammar.children(of: event).contains { grammar.words[$0].relation == .conj && hasOtherTime(than: $0) }
  }

  /// "In 2024 the council voted, and Budget 2024 paid": whether two expressions mean one time.
  private func isSameTime(_ one: Int, _ other: Int) -> Bool {
    let expressions = reading.links.times.expressions
    return one == other || expressions[one].interval != nil && expressions[one].interval == expressions[other].interval
  }

  /// "In 2009 he lost the race that he had won in 2008": whether the main clause has another time than the event in it.
  private func hasOtherTime(_ main: Int, than candidate: Candidate) -> Bool {
    guard main != grammar.clauseHead(of: candidate.head), !isSaying(main), let own = candidate.time?.expression,
      let other = reading.links.expression(ofClause: main, in: grammar)
    else { return false }
    return !isSameTime(own, other.expression)
  }

  /// The wording without verbs coordinated with the event's that have another time than it.
  private func withoutOthers(_ whole: SummaryWording, _ candidate: Candidate) -> SummaryWording {
    let event = grammar.clauseHead(of: candidate.head)
    var wording = whole
    for other in grammar.children(of: event)
    where grammar.words[other].relation == .conj && grammar.isClauseHead(other)
      && (candidate.hasOwnTime ? hasOtherTime(than: other) : hasOwnDay(other))
    {
      let extent = grammar.extent(of: other)
      // "…, and they were revived last week, days ahead of the vote": whatever stands behind it may be its own.
      let rest = grammar.words.indices.filter { $0 > extent.upperBound && grammar.words[$0].tag != .punctuation }
      guard rest.allSatisfy({ $0 >= (grammar.reportingTail?.begin ?? .max) || isCoordinated($0, with: event) }) else {
        continue
      }
      var first = extent.lowerBound
      while first > event + 1, [.punctuation, .coordinatingConjunction].contains(grammar.words[first - 1].tag),
        grammar.words[first - 1].lemma != "\""
      {
        first -= 1
      }
      wording.drop(first..<extent.upperBound + 1)
    }
    return wording
  }

  /// "has been charged and will appear on Monday": whether a coordinated verb tells of another stretch of time, with a date.
  private func hasOwnDay(_ clause: Int) -> Bool {
    hasOtherTense(clause) && reading.links.expression(ofClause: clause, in: grammar)?.clause == clause
  }

  /// Whether a word belongs to a verb coordinated with the event's.
  private func isCoordinated(_ word: Int, with event: Int) -> Bool {
    grammar.children(of: event).contains {
      grammar.words[$0].relation == .conj && grammar.isClauseHead($0) && grammar.isInside(word, $0)
    }
  }
}
