internal import DatelineModel

extension SentenceGrammar {
  /// Whether a relative clause only tells when or where its noun was: "the attack, which took place on Sunday".
  func isPlacing(_ clause: Int) -> Bool {
    guard words[clause].relation == .aclRelative, child(of: clause, .nsubj).map(isRelativePronoun) ?? false else {
      return false
    }
    switch words[clause].lemma.lowercasedASCII {
    case "happen", "occur": return true
    case "take": return child(of: clause, .obj).map { words[$0].lemma.lowercasedASCII == "place" } ?? false
    default: return false
    }
  }

  /// Words in which "the boat that they bought" has a relative clause where the tree has one that says what the noun
  /// means ("the fact that they left"): a person or thing means nothing, and its clause lacks an object.
  static func withRelativeClauses(_ words: [SentenceAnalysis.Word]) -> [SentenceAnalysis.Word] {
    guard words.contains(where: { $0.relation == .acl && $0.features.verbForm == .finite }) else { return words }
    var mended = words
    for (index, word) in words.enumerated()
    where word.relation == .mark && word.lemma.lowercasedASCII == "that" {
      guard let clause = word.head, words.indices.contains(clause), words[clause].relation == .acl,
        words[clause].features.verbForm == .finite, let noun = words[clause].head, words.indices.contains(noun),
        SenseTable.embedded.noun(words[noun].lemma.lowercasedASCII)?.isConcrete == true,
        !words.contains(where: { $0.head == clause && [.obj, .ccomp, .xcomp].contains($0.relation) })
      else { continue }
      mended[clause].relation = .aclRelative
      (mended[index].relation, mended[index].tag) = (.obj, .pronoun)
    }
    return mended
  }

  /// Words in which "the assurance that there would be no cuts" has a clause that says what the noun means where the tree
  /// has a relative one: "that" stands for nothing in it, and it lacks nothing.
  static func withContentClauses(_ words: [SentenceAnalysis.Word]) -> [SentenceAnalysis.Word] {
    var mended = words
    for word in words where word.relation == .mark && word.lemma.lowercasedASCII == "that" {
      guard let clause = word.head, words.indices.contains(clause), words[clause].relation == .aclRelative,
        let noun = words[clause].head, words.indices.contains(noun), words[noun].tag == .noun,
        SenseTable.embedded.noun(words[noun].lemma.lowercasedASCII)?.isConcrete != true
      else { continue }
      let parts = words.filter { $0.head == clause }.map(\.relation)
      let hasSubject = !Set(parts).isDisjoint(with: [.nsubj, .nsubjPassive, .expl])
      let isWhole = !Set(parts).isDisjoint(with: [.obj, .ccomp, .xcomp, .expl, .cop, .nsubjPassive])
      if hasSubject, isWhole { mended[clause].relation = .acl }
    }
    return mended
  }

  /// The noun that a relative clause describes; nil where none agrees with its pronoun in kind and number.
  ///
  /// Where the tree hangs the clause on a noun that cannot be meant ("a director of the bank, which collapsed"), it is
  /// the noun right before the pronoun, if that can.
  func antecedent(of clauseHead: Int) -> Int? {
    guard let (noun, clause) = described(by: clauseHead) else { return nil }
    guard let pronoun = relativePronoun(of: clause) else { return noun }
    if agrees(noun, with: pronoun, of: clause) { return noun }
    let before = words[..<pronoun].lastIndex { $0.tag != .punctuation && $0.tag != .adposition }
    guard let before, [.noun, .properNoun].contains(words[before].tag) else { return nil }
    // A name is told by the word that hangs outside of it.
    let near = name(of: before)?.words.first { word in
      head(of: word).map { !(name(of: before)?.words.contains($0) ?? false) } ?? true
    }
    let nearest = near ?? before
    return agrees(nearest, with: pronoun, of: clause) ? nearest : nil
  }

  /// The noun that the tree hangs a relative clause on, and the clause's head.
  private func described(by clauseHead: Int) -> (noun: Int, clause: Int)? {
    var current = clauseHead
    for _ in 0..<words.count {
      guard let head = head(of: current) else { return nil }
      switch words[current].relation {
      case .aclRelative, .acl: return (head, current)
      case .conj, .xcomp, .ccomp: current = head
      default: return nil
      }
    }
    return nil
  }

  /// "who", "which" or "that" of a clause.
  private func relativePronoun(of clause: Int) -> Int? {
    extent(of: clause).first { $0 < clause && isRelativePronoun($0) && isInside($0, clause) }
  }

  /// Whether a noun can be what a relative pronoun stands for: "who" is a person, "which" is none, and the verb of which
  /// it is the subject has the noun's number.
  func agrees(_ noun: Int, with pronoun: Int, of clause: Int) -> Bool {
    let isPerson =
      name(of: noun).map { $0.kind == .person }
      ?? (words[noun].tag == .noun
        ? SenseTable.embedded.noun(words[noun].lemma.lowercasedASCII)?.isPerson ?? false : nil)
    switch words[pronoun].lemma.lowercasedASCII {
    case "which": if isPerson == true { return false }
    case "who", "whom":
      // Groups of people are "who" too: only a place or a plain thing is not.
      if isPerson == false, name(of: noun)?.kind == .place { return false }
    default: break
    }
    guard [.nsubj, .nsubjPassive].contains(words[pronoun].relation), let isPlural = isPlural(verbOf: clause),
      child(of: noun, .conj) == nil
    else { return true }
    // "the police who were", "the team who were": many may be meant by a noun that is one.
    return isPlural == words[noun].features.plural
      || isPlural && isPerson != true && !words[noun].features.plural
        && (SenseTable.embedded.noun(words[noun].lemma.lowercasedASCII)?.isGroup ?? true)
  }

  /// Whether the finite verb of a clause is one of many; nil where its form is both.
  private func isPlural(verbOf clause: Int) -> Bool? {
    let verbs = [clause] + children(of: clause).filter { [.aux, .auxPassive, .cop].contains(words[$0].relation) }
    guard let verb = verbs.first(where: { words[$0].features.verbForm == .finite }) else { return nil }
    let (features, lemma) = (words[verb].features, words[verb].lemma.lowercasedASCII)
    if features.plural { return true }
    return lemma == "be" || features.tense == .present && features.person == 3 ? false : nil
  }
}
