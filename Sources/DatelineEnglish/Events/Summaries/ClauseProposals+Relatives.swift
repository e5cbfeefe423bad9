internal import DatelineModel

/// Relative clauses told as sentences: what they describe takes the place of their pronoun.
extension ClauseProposals {
  /// "Elsa Thorvik, who resigned on Monday, left": what a relative clause describes is its subject.
  ///
  /// "a ship that was launched in 2004 and entered the ice in 2009": it is that of a second verb, too.
  func relative(_ clause: Int) -> SummaryWording? {
    var first = clause
    if grammar.words[clause].relation == .conj, let head = grammar.head(of: clause),
      grammar.child(of: clause, .nsubj, .nsubjPassive, .expl, .csubj) == nil
    {
      first = head
    }
    guard grammar.words[first].relation == .aclRelative, let described = grammar.head(of: first),
      !isTime(described), FiniteVerb.isFinite(first, in: grammar),
      let pronoun = grammar.child(of: first, .nsubj, .nsubjPassive), grammar.isRelativePronoun(pronoun),
      // "a law earlier this year that banned": a time may stand between.
      let last = grammar.words[..<pronoun].indices.last(where: { grammar.words[$0].tag != .punctuation && !isTime($0) })
    else { return nil }
    var words = own(clause).filter { $0 != pronoun }
    if first != clause {
      guard
        let helpers = FiniteVerb.helpers(of: clause, sharedWith: first, in: grammar, { reading.grammar.text($0.range) })
      else { return nil }
      words += helpers
    }
    if grammar.words[pronoun].lemma.lowercasedASCII == "who", let person = person(endingAt: last, described) {
      return SummaryWording(person.words + words, of: grammar, top: clause, lent: person.head)
    }
    guard [.noun, .properNoun].contains(grammar.words[described].tag), isNearest(described, to: pronoun, of: first),
      last == described || grammar.name(of: described)?.words.contains(last) == true,
      describes(described, first, pronoun)
    else { return nil }
    let phrase = grammar.plainNounPhrase(of: described).filter { $0 <= last }
    return SummaryWording(phrase + words, of: grammar, top: clause, lent: described)
  }

  /// "at the inn, where two men were shot on Monday": told with where it was.
  func setting(_ clause: Int) -> SummaryWording? {
    guard [.aclRelative, .advcl].contains(grammar.words[clause].relation), let place = leadIn("where", of: clause),
      FiniteVerb.isFinite(clause, in: grammar), let subject = grammar.child(of: clause, .nsubj, .nsubjPassive),
      place < subject, let last = grammar.words[..<place].lastIndex(where: { $0.tag != .punctuation }),
      let described = grammar.head(of: clause).flatMap({ noun(endingAt: last, $0) })
    else { return nil }
    // "data on towns where": not where it was.
    let marker = grammar.words[described].relation == .obl ? grammar.markers(of: described).first : nil
    let isPlace = grammar.name(of: described)?.kind == .place
    guard isPlace || grammar.child(of: described, .det) != nil else { return nil }
    guard let preposition = marker.flatMap({ Self.places.contains($0) ? $0 : nil }) ?? (isPlace ? "in" : nil) else {
      return nil
    }
    let phrase = grammar.plainNounPhrase(of: described)
    guard let begin = phrase.first, phrase == Array(begin...last) else { return nil }
    let text = reading.grammar.text(grammar.words[begin].range.lowerBound..<grammar.words[last].range.upperBound)
    var wording = SummaryWording(own(clause), of: grammar, top: clause)
    wording.replace(place..<place + 1, by: "\(preposition) \(text)", .form, certainty: 0.95)
    return wording
  }

  /// The noun whose phrase ends with a word: the one that the tree hangs the clause on, or the head of a name.
  private func noun(endingAt last: Int, _ described: Int) -> Int? {
    if described == last || grammar.name(of: described)?.words.contains(last) == true { return described }
    guard let name = grammar.name(of: last) else { return nil }
    return name.words.first { word in grammar.head(of: word).map { !name.words.contains($0) } ?? true }
  }

  private static let places: Set<String> = ["in", "at", "on", "near", "inside", "outside"]

  /// "the boat that his parents bought in 1998": what a relative clause describes is its object.
  func object(_ clause: Int) -> SummaryWording? {
    guard grammar.words[clause].relation == .aclRelative, let holder = grammar.head(of: clause),
      case let described = apposition(of: holder, before: clause) ?? holder,
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
    // "the man whose house burned": another's thing is spoken of.
    guard !grammar.extent(of: clause).contains(where: { grammar.words[$0].lemma.lowercasedASCII == "whose" }),
      let last = grammar.words[..<first].lastIndex(where: { $0.tag != .punctuation }),
      last == described || grammar.name(of: described)?.words.contains(last) == true,
      !grammar.children(of: clause).contains(where: {
        ["where", "when", "why", "how", "whereby"].contains(grammar.words[$0].lemma.lowercasedASCII)
      })
    else { return nil }
    let phrase = grammar.plainNounPhrase(of: described).filter { $0 < first }
    guard let begin = phrase.first, phrase == Array(begin..<described + 1) || phrase.last == last else { return nil }
    var wording = SummaryWording(
      phrase + own(clause).filter { $0 != pronoun }, of: grammar, top: clause, lent: described)
    let particle = grammar.child(of: clause, .compoundParticle) ?? clause
    wording.moveLent(begin..<last + 1, behind: max(clause, particle))
    return wording
  }

  /// "its main target, 16 Psyche, which it should reach": the name that stands between a noun and its clause.
  private func apposition(of noun: Int, before clause: Int) -> Int? {
    grammar.children(of: noun).first {
      noun < $0 && $0 < clause && grammar.words[$0].relation == .appos && grammar.words[$0].tag == .properNoun
    }
  }

  /// What says when, where or why is no object of the clause behind it: "the day the plane left".
  private static let settings: Set<String> = [
    "day", "week", "month", "year", "time", "moment", "way", "place", "reason", "night", "morning", "season", "decade",
    "point", "hour", "minute", "period",
  ]

  /// "on Tuesday, which is disputed": what is said there is said of the whole.
  private func isTime(_ word: Int) -> Bool { reading.links.coverage(of: grammar)[word] }

  /// Whether no noun before it can be what the clause describes: "a director of the bank, which collapsed" is not about the
  /// director.
  private func isNearest(_ noun: Int, to pronoun: Int, of clause: Int) -> Bool {
    guard isNested(noun) else { return true }
    guard grammar.words[noun].relation == .nmod, grammar.child(of: noun, .conj) == nil else { return false }
    var current = noun
    for _ in 0..<8 {
      guard let head = grammar.head(of: current), [.noun, .properNoun].contains(grammar.words[head].tag) else { break }
      // The next one up is another thing of the same kind: either may be meant.
      if grammar.agrees(head, with: pronoun, of: clause) { return false }
      current = head
    }
    return current != noun
  }

  /// "a vessel owned by the bureau that was damaged": a clause behind two nouns may tell of either.
  private func isNested(_ noun: Int) -> Bool {
    guard let head = grammar.head(of: noun) else { return false }
    return [.conj, .nmod, .nmodPossessive, .compound].contains(grammar.words[noun].relation)
      || [.acl, .amod, .aclRelative].contains(grammar.words[head].relation)
  }

  /// The person whose name stands right before "who", whatever the tree made of it: "a debate than Thorvik, who lost it";
  /// or before the noun that explains the name: "Vera Moen, an engineer who died in 2009", "Oscar Falk, a former mayor of
  /// Elton who was jailed".
  private func person(endingAt last: Int, _ described: Int) -> (words: [Int], head: Int)? {
    var end = last
    let isOfNoun = isPerson(described) && last > described && grammar.isInside(last, described)
    if isOfNoun || grammar.name(of: last) == nil && last == described {
      guard grammar.words[described].relation == .appos else { return nil }
      let first = grammar.extent(of: described).lowerBound
      guard let before = grammar.words[..<first].lastIndex(where: { $0.tag != .punctuation }),
        before < first - 1 || grammar.words[first].tag == .punctuation
      else { return nil }
      end = before
    }
    guard let name = grammar.name(of: end), name.kind == .person, name.words.upperBound == end + 1,
      let head = grammar.head(ofName: name.words),
      grammar.words[head].relation != .conj || end < last
    else { return nil }
    var first = name.words.lowerBound
    while first > 0, grammar.words[first - 1].tag == .properNoun, grammar.isInside(first - 1, head) { first -= 1 }
    return (Array(first..<name.words.upperBound), head)
  }

  /// Whether a noun means a person.
  private func isPerson(_ noun: Int) -> Bool {
    grammar.name(of: noun) == nil
      && SenseTable.embedded.noun(grammar.words[noun].lemma.lowercasedASCII)?.isPerson == true
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
    if isLoose { return true }
    // "two men who were hurt on Monday": some were.
    return grammar.predicate(of: clause)?.tense == .past && namesSome(noun)
  }

  /// Whether what is said of a noun with what tells which ones are meant is true of the noun alone: "the man", "two men",
  /// "residents"; not of "every man", "the first man", "the only man".
  func namesSome(_ noun: Int) -> Bool {
    let isQuantified = grammar.children(of: noun).contains { child in
      let word = grammar.words[child]
      switch word.relation {
      case .det: return !["the", "a", "an", "this", "that", "these", "those"].contains(word.lemma.lowercasedASCII)
      case .amod: return Self.selecting.contains(word.lemma.lowercasedASCII)
      default: return false
      }
    }
    // "no sign of residents who": what is denied of them is denied of all.
    let holder = grammar.clauseHead(of: noun)
    guard !isQuantified, !reading.links.hasSuperlative(noun, grammar), let group = grammar.predicate(of: holder) else {
      return false
    }
    return group.finite && !group.negated && !NegatedWords.isNegated(holder, in: grammar)
  }

  private static let selecting: Set<String> = [
    "only", "first", "second", "third", "last", "next", "same", "other", "most", "few", "many", "such", "latest",
  ]
}
