internal import DatelineModel

/// Relative clauses told as sentences: what they describe takes the place of their pronoun.
extension ClauseProposals {
  /// "Elsa Thorvik, who resigned on Monday, left": what a relative clause describes is its subject.
  func relative(_ clause: Int) -> Wording? {
    guard grammar.words[clause].relation == .aclRelative, let described = grammar.head(of: clause),
      !isTime(described),
      FiniteVerb.isFinite(clause, in: grammar),
      let pronoun = grammar.child(of: clause, .nsubj, .nsubjPassive), grammar.isRelativePronoun(pronoun),
      let last = grammar.words[..<pronoun].lastIndex(where: { $0.tag != .punctuation })
    else { return nil }
    if grammar.words[pronoun].lemma.lowercasedASCII == "who", let person = person(endingAt: last, described) {
      return Wording(person.words + own(clause).filter { $0 != pronoun }, of: grammar, top: clause, lent: person.head)
    }
    guard [.noun, .properNoun].contains(grammar.words[described].tag), !isNested(described),
      last == described || grammar.name(of: described)?.words.contains(last) == true,
      describes(described, clause, pronoun)
    else { return nil }
    let phrase = grammar.plainNounPhrase(of: described).filter { $0 < pronoun }
    return Wording(phrase + own(clause).filter { $0 != pronoun }, of: grammar, top: clause, lent: described)
  }

  /// "on Tuesday, which is disputed": what is said there is said of the whole.
  private func isTime(_ word: Int) -> Bool { reading.links.coverage(of: grammar)[word] }

  /// "a vessel owned by the bureau that was damaged": a clause behind two nouns may tell of either.
  private func isNested(_ noun: Int) -> Bool {
    guard let head = grammar.head(of: noun) else { return false }
    return [.conj, .nmod, .nmodPossessive, .compound].contains(grammar.words[noun].relation)
      || [.acl, .amod, .aclRelative].contains(grammar.words[head].relation)
  }

  /// The person whose name stands right before "who", whatever the tree made of it: "a debate than Thorvik, who lost it";
  /// or before the noun that explains the name: "Vera Moen, an engineer who died in 2009".
  private func person(endingAt last: Int, _ described: Int) -> (words: [Int], head: Int)? {
    var end = last
    if grammar.name(of: last) == nil, grammar.words[described].relation == .appos, last == described {
      let first = grammar.extent(of: described).lowerBound
      guard let before = grammar.words[..<first].lastIndex(where: { $0.tag != .punctuation }),
        before < first - 1 || grammar.words[first].tag == .punctuation
      else { return nil }
      end = before
    }
    guard let name = grammar.name(of: end), name.kind == .person, name.words.upperBound == end + 1,
      let head = name.words.first(where: { grammar.head(of: $0).map { !name.words.contains($0) } ?? true }),
      grammar.words[head].relation != .conj || end < last
    else { return nil }
    var first = name.words.lowerBound
    while first > 0, grammar.words[first - 1].tag == .properNoun, grammar.isInside(first - 1, head) { first -= 1 }
    return (Array(first..<name.words.upperBound), head)
  }

  /// Whether the clause tells of known ones and does not say which are meant: "firms that fall victim".
  private func describes(_ noun: Int, _ clause: Int, _ pronoun: Int) -> Bool {
    let isLoose = pronoun > 0 && grammar.words[pronoun - 1].tag == .punctuation
    guard grammar.agrees(noun, with: pronoun, of: clause) else { return false }
    // "the number who said": the tree hung it on what says nothing.
    let sense = SenseTable.embedded.noun(grammar.words[noun].lemma)
    if grammar.words[pronoun].lemma.lowercasedASCII == "who", grammar.name(of: noun) == nil, sense?.canSpeak == false {
      return false
    }
    return isLoose
      || grammar.child(of: noun, .det).map { grammar.words[$0].lemma.lowercasedASCII == "the" } ?? false
        && !grammar.words[noun].features.plural
  }
}
