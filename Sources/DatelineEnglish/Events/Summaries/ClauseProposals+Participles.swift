internal import DatelineModel

/// Participles and gerunds told as sentences: they are lent a subject and made finite.
extension ClauseProposals {
  /// "The bridges, built in 1903, will close": a participle that says by whom, where or when something known was made.
  func participle(_ clause: Int) -> SummaryWording? {
    let form = reading.grammar.text(grammar.words[clause].range).lowercasedASCII
    guard grammar.words[clause].relation == .acl, let noun = grammar.head(of: clause), noun < clause,
      [.noun, .properNoun].contains(grammar.words[noun].tag), grammar.words[noun].relation != .conj,
      grammar.words[clause].tag == .verb, !form.hasSuffix("ing"), !PastTense.isOnlyPast(form),
      grammar.child(of: clause, .obj, .ccomp, .xcomp, .advcl, .aux, .auxPassive, .cop, .nsubj, .nsubjPassive) == nil,
      !grammar.children(of: noun).contains(where: { $0 != clause && grammar.words[$0].relation == .acl }),
      !isBelieved(noun), !isSaid(clause), !isPlan(clause),
      FiniteVerb.isUndergone(grammar.words[clause].lemma.lowercasedASCII)
        || grammar.child(of: clause, .oblAgent) != nil,
      let last = grammar.words[..<clause].lastIndex(where: { ![.punctuation, .adverb].contains($0.tag) }),
      last == noun || grammar.name(of: noun)?.words.contains(last) == true,
      clause + 1 < grammar.words.count,
      [.adposition, .adverb, .numeral].contains(grammar.words[clause + 1].tag)
        || grammar.head(of: clause + 1) == clause
    else { return nil }
    // "a poll conducted in May" tells nothing but that there was one.
    let isTime = reading.links.coverage(of: grammar)
    guard
      !VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII).contains(.light)
        || own(clause).contains(where: { !isTime[$0] && [.noun, .properNoun].contains(grammar.words[$0].tag) })
    else { return nil }
    guard grammar.name(of: noun) != nil || grammar.child(of: noun, .nmodPossessive) != nil || namesSome(noun) else {
      return nil
    }
    var wording = SummaryWording(
      grammar.plainNounPhrase(of: noun).filter { $0 < clause } + own(clause), of: grammar, top: clause, lent: noun)
    wording.replace(clause..<clause + 1, by: "\(was(noun)) \(form)", .form, certainty: 0.95)
    return wording
  }

  /// The helping verb of the past with a noun as its subject.
  private func was(_ noun: Int) -> String {
    grammar.words[noun].features.plural || grammar.child(of: noun, .conj) != nil ? "were" : "was"
  }

  /// "“…,” Thorvik tweeted before the vote": what she said stands before her.
  private func isSaid(_ clause: Int) -> Bool {
    let traits = VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII)
    return
      (traits.contains(.reporting) && !traits.contains(.newsAct)
      || grammar.words[clause].lemma.lowercasedASCII == "tweet") && grammar.child(of: clause, .oblAgent) == nil
  }

  /// "The vote, scheduled for March": what was to be then need not have been.
  private func isPlan(_ clause: Int) -> Bool {
    VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII).contains(.scheduling)
      && grammar.children(of: clause).contains { grammar.markers(of: $0).contains("for") }
  }

  /// "Police believe the man drowned": what the tree has for an object of theirs is the subject of what they believe.
  private func isBelieved(_ noun: Int) -> Bool {
    guard grammar.words[noun].relation == .obj, let verb = grammar.head(of: noun) else { return false }
    return !VerbTraits.of(grammar.words[verb].lemma.lowercasedASCII).isDisjoint(with: [.hypothetical, .claiming])
      || ["believe", "think", "fear", "know", "say"].contains(grammar.words[verb].lemma.lowercasedASCII)
  }

  /// "Born in Lagos in 1975, Ade Bello moved to London": the subject is that of the clause behind it.
  func opening(_ clause: Int) -> SummaryWording? {
    let form = reading.grammar.text(grammar.words[clause].range).lowercasedASCII
    guard grammar.words[clause].relation == .advcl, grammar.words[clause].tag == .verb,
      let holder = grammar.head(of: clause), grammar.isClauseHead(holder), grammar.markers(of: clause).isEmpty,
      !form.hasSuffix("ing"), !PastTense.isOnlyPast(form),
      FiniteVerb.isUndergone(grammar.words[clause].lemma.lowercasedASCII),
      grammar.child(of: clause, .obj, .ccomp, .xcomp, .aux, .auxPassive, .cop, .nsubj, .nsubjPassive) == nil,
      let subject = grammar.child(of: holder, .nsubj, .nsubjPassive), clause < subject,
      [.noun, .properNoun].contains(grammar.words[subject].tag),
      grammar.words[clause..<subject].contains(where: { $0.lemma == "," })
    else { return nil }
    let noun = grammar.plainNounPhrase(of: subject)
    guard let first = noun.first, let last = noun.last, noun == Array(first...last), clause < first else { return nil }
    var wording = SummaryWording(noun + own(clause), of: grammar, top: clause, lent: subject)
    wording.moveLent(first..<last + 1, behind: -1)
    wording.replace(clause..<clause + 1, by: "\(was(subject)) \(form)", .form, certainty: 0.95)
    return wording
  }

  /// "serves a sentence after being convicted in 2021": the subject is that of the clause around it.
  func gerund(_ clause: Int) -> SummaryWording? {
    guard grammar.words[clause].relation == .advcl, let holder = grammar.head(of: clause), grammar.isClauseHead(holder),
      ["after", "before"].contains(where: grammar.markers(of: clause).contains),
      grammar.child(of: clause, .nsubj, .nsubjPassive, .expl) == nil, grammar.predicate(of: holder)?.finite == true,
      let subject = grammar.child(of: holder, .nsubj, .nsubjPassive), subject < clause,
      [.noun, .properNoun].contains(grammar.words[subject].tag)
    else { return nil }
    let helpers = grammar.children(of: clause).filter { [.aux, .auxPassive].contains(grammar.words[$0].relation) }
    let noun = grammar.plainNounPhrase(of: subject)
    var wording = SummaryWording(noun + own(clause), of: grammar, top: clause, lent: subject)
    let form = reading.grammar.text(grammar.words[clause].range).lowercasedASCII
    if helpers.count == 1, reading.grammar.text(grammar.words[helpers[0]].range).lowercasedASCII == "being" {
      wording.replace(helpers[0]..<helpers[0] + 1, by: was(subject), .form)
    } else if helpers.isEmpty, form.hasSuffix("ing"),
      grammar.words[clause].tag == .verb || grammar.child(of: clause, .obj) != nil
    {
      // "after meeting the miners": what was taken for a noun but has an object is a verb.
      let isVerb = grammar.words[clause].tag == .verb
      let past = PastTense.form(of: isVerb ? grammar.words[clause].lemma.lowercasedASCII : String(form.dropLast(3)))
      wording.replace(clause..<clause + 1, by: past, .form)
    } else {
      return nil
    }
    return wording
  }
}
