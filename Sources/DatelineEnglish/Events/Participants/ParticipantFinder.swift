internal import DatelineModel

/// Who takes part in what an entry tells, and where it happens, by their names.
struct ParticipantFinder {
  let grammar: DocumentGrammar
  let who: WhoIsWho

  /// What the words of an entry name.
  struct NamedEntities {
    /// All of it.
    var names: [String]
    /// Who takes part: people, bodies, and places that act.
    var participants: [String]
    /// Where it happens.
    var places: [String]
  }

  /// Who takes part in a candidate and where it happens, in the order of its words.
  func participants(of candidate: Candidate, in words: [Int]) -> NamedEntities {
    let grammar = self.grammar.sentences[candidate.sentence]
    let names = names(words, candidate)
    let actors = names.filter { acts($0, candidate, grammar, among: names) }
    return NamedEntities(
      names: names.map(\.full),
      participants: names.filter {
        ([.person, .organisation].contains($0.kind) || actors.contains($0)) && !isOfDoer($0, candidate, grammar)
      }.map(\.full),
      places: names.filter { $0.kind == .place && !actors.contains($0) && isSetting($0, candidate, grammar) }.map(
        \.full)
    )
  }

  /// The names in the words of an entry, what its pronouns stand for, and the subject that it shares.
  private func names(_ words: [Int], _ candidate: Candidate) -> [NameRegistry.Occurrence] {
    let grammar = self.grammar.sentences[candidate.sentence]
    var found: [NameRegistry.Occurrence] = []
    var all = words
    if !candidate.isNominal, let subject = grammar.subject(of: candidate.head), !words.contains(subject) {
      all.insert(subject, at: 0)
    }
    for word in all {
      if let name = who.name(of: word, inSentence: candidate.sentence) {
        found.append(name)
      } else if let referent = who.referent(of: word, inSentence: candidate.sentence), referent.isSure,
        referent.isName
      {
        found.append(
          NameRegistry.Occurrence(
            words: referent.words, kind: referent.kind, full: referent.name, certainty: referent.certainty))
      }
    }
    return found
  }

  /// "Hald's family sued", "the Hald family sued": who is named only to say whose the doers are does nothing.
  private func isOfDoer(
    _ name: NameRegistry.Occurrence, _ candidate: Candidate, _ grammar: SentenceGrammar
  ) -> Bool {
    guard name.kind == .person, !candidate.isNominal, let head = grammar.head(ofName: name.words),
      [.nmodPossessive, .compound].contains(grammar.words[head].relation), let doer = grammar.head(of: head),
      grammar.subject(of: candidate.head) == doer, grammar.words[doer].tag == .noun
    else { return false }
    return SenseTable.embedded.noun(grammar.words[doer].lemma).map { $0.isPerson || $0.isGroup } ?? false
  }

  /// Whether a place is told of the event itself: not of a person ("Norland's Paul Hald"), nor in a clause that only
  /// describes something ("where his country borders Norland").
  private func isSetting(
    _ name: NameRegistry.Occurrence, _ candidate: Candidate, _ grammar: SentenceGrammar
  ) -> Bool {
    guard let head = grammar.head(ofName: name.words) else { return true }
    if grammar.words[head].relation == .nmodPossessive, let owned = grammar.head(of: head),
      who.name(of: owned, inSentence: candidate.sentence)?.kind == .person
    {
      return false
    }
    let clause = grammar.clauseHead(of: head)
    return clause == candidate.head
      || grammar.words[clause].relation != .aclRelative
        && !grammar.children(of: clause).contains { grammar.words[$0].lemma.lowercasedASCII == "where" }
  }

  /// "Norland beat Tyria", "Tyria demanded a vote", "Hald warned Tyria", "Norland was left out": a place that does what
  /// people do, or is told of as they are, is no place of the event.
  private func acts(
    _ name: NameRegistry.Occurrence, _ candidate: Candidate, _ grammar: SentenceGrammar,
    among names: [NameRegistry.Occurrence]
  ) -> Bool {
    guard name.kind == .place, !candidate.isNominal,
      let sense = SenseTable.embedded.verb(grammar.words[candidate.head].lemma)
    else { return false }
    let role = { (name: NameRegistry.Occurrence) -> UniversalRelation? in
      guard let head = grammar.head(ofName: name.words), grammar.clauseHead(of: head) == candidate.head else {
        return nil
      }
      return grammar.role(of: head)
    }
    // "Norland seized the island": what is done to something somebody does, but "Norhavn saw a march".
    guard sense.isSocial else {
      return role(name) == .nsubj && sense.isAction && grammar.child(of: candidate.head, .obj) != nil
    }
    switch role(name) {
    case .nsubj, .nsubjPassive: return true
    case .obj, .iobj:
      return sense.isCommunication || sense.isContest && names.contains { $0.kind == .place && role($0) == .nsubj }
    default: return false
    }
  }
}
