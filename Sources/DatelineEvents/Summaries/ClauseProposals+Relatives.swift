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

  /// "the boat that his parents bought in 1998": what a relative clause describes is its object.
  func object(_ clause: Int) -> Wording? {
    guard grammar.words[clause].relation == .aclRelative, let described = grammar.head(of: clause),
      FiniteVerb.isFinite(clause, in: grammar), grammar.predicate(of: clause)?.passive == false,
      let subject = grammar.child(of: clause, .nsubj), !grammar.isRelativePronoun(subject), subject < clause,
      [.noun, .properNoun].contains(grammar.words[described].tag), !isNested(described),
      grammar.child(of: clause, .xcomp, .ccomp, .cop) == nil,
      !Self.settings.contains(grammar.words[described].lemma.lowercasedASCII)
    else { return nil }
    let objects = grammar.children(of: clause).filter { grammar.words[$0].relation == .obj }
    guard objects.allSatisfy(grammar.isRelativePronoun), objects.count < 2 else { return nil }
    let pronoun = objects.first
    // "the tour, tickets for which go on sale": the pronoun has a place of its own in the clause.
    guard grammar.extent(of: clause).allSatisfy({ $0 == pronoun || !grammar.isRelativePronoun($0) }) else { return nil }
    let first = pronoun ?? grammar.extent(of: clause).lowerBound
    guard let last = grammar.words[..<first].lastIndex(where: { $0.tag != .punctuation }),
      last == described || grammar.name(of: described)?.words.contains(last) == true,
      !grammar.children(of: clause).contains(where: {
        ["where", "when", "why", "how", "whereby"].contains(grammar.words[$0].lemma.lowercasedASCII)
      })
    else { return nil }
    let phrase = grammar.plainNounPhrase(of: described).filter { $0 < first }
    guard let begin = phrase.first, phrase == Array(begin..<described + 1) || phrase.last == last else { return nil }
    var wording = Wording(
      phrase + own(clause).filter { $0 != pronoun }, of: grammar, top: clause, lent: described)
    let particle = grammar.child(of: clause, .compoundParticle) ?? clause
    wording.moveLent(begin..<last + 1, behind: max(clause, particle))
    return wording
  }

  /// What says when, where or why is no object of the clause behind it: "the day the plane left".
  private static let settings: Set<String> = [
    "day", "week", "month", "year", "time", "moment", "way", "place", "reason", "night", "morning", "season", "decade",
    "point", "hour", "minute", "period",
  ]

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
