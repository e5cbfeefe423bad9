internal import DatelineModel

/// Whether words picked from a sentence read as something whole, judged by what stands on both sides of every cut.
///
/// Trees are sometimes wrong, and a wrong tree tears phrases; a cut is trusted only where the sentence itself has a seam:
/// a mark, a conjunction, a subordinator, the words of who says so, at the end also a preposition.
struct Wholeness {
  private let grammar: SentenceGrammar

  init(_ grammar: SentenceGrammar) { self.grammar = grammar }

  /// Whether the words tell the clause with that head as a sentence: with its subject before its finite verb.
  func isSentence(_ words: [Int], of head: Int) -> Bool {
    guard let first = words.first, beginsWell(first), isWholeWithoutBeginning(words, of: head) else { return false }
    let kept = Set(words)
    if let last = words.last, goesOn(behind: last) { return false }
    guard let group = grammar.predicate(of: head), group.finite, group.words.allSatisfy(kept.contains),
      let subject = grammar.child(of: head, .nsubj, .nsubjPassive, .csubj, .csubjPassive, .expl), kept.contains(subject)
    else { return false }
    return !grammar.isRelativePronoun(subject)
  }

  /// Whether nothing is torn behind the beginning, which another phrase takes the place of.
  func isWholeWithoutBeginning(_ words: [Int], of head: Int) -> Bool {
    guard let last = words.last, words.contains(head) else { return false }
    return hasOnlySeams(words) && keepsHeads(words, of: head) && (endsWell(last) || isBeforeGovernor(last, of: head))
      && keepsPairs(words)
      && keepsComplements(words, of: head)
  }

  /// Whether the words name something: a noun phrase that begins and ends where the sentence has one.
  func isNounPhrase(_ words: [Int], of noun: Int) -> Bool {
    guard let first = words.first, let last = words.last, words.contains(noun) else { return false }
    let opens: [UniversalTag] = [.determiner, .adjective, .noun, .properNoun, .numeral, .symbol, .pronoun]
    // "several hundred protesters | braved rain": behind a noun a phrase begins only where there is a mark.
    let isInside = first > 0 && [.noun, .properNoun, .determiner, .adjective].contains(grammar.words[first - 1].tag)
    guard first >= grammar.extent(of: noun).lowerBound, !isInside else { return false }
    return (opens.contains(grammar.words[first].tag) || isOpening(first)) && hasOnlySeams(words) && endsWell(last)
      && keepsPairs(words)
  }

  /// Whether the words can be the subject of a clause that they stand apart from.
  func isSubject(_ words: [Int]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return !Self.neverFirst.contains(grammar.words[first].lemma.lowercasedASCII) && hasOnlySeams(words)
      && keepsPairs(words) && grammar.words[last].tag != .adposition
  }

  // MARK: Beginning

  private func beginsWell(_ first: Int) -> Bool {
    let word = grammar.words[first]
    if Self.neverFirst.contains(word.lemma.lowercasedASCII) { return false }
    guard first > 0 else { return true }
    return isSeam(before: first)
  }

  /// Whether the sentence can begin anew with a word, by the one before it.
  private func isSeam(before first: Int) -> Bool {
    let before = grammar.words[first - 1]
    if isMark(first - 1) || before.relation == .mark { return true }
    // "rose, and the river": not "all but four".
    if before.relation == .cc {
      return first == 1 || before.lemma.lowercasedASCII != "but" || first > 1 && isMark(first - 2)
    }
    // "when", "also": what tied it to the sentence around it.
    if before.tag == .subordinatingConjunction || before.relation == .advmod && isTie(first - 1) { return true }
    // "said there was no plan": what is said follows the one who says it.
    return before.tag == .verb
      && grammar.clauseHeads.contains { clause in
        grammar.head(of: clause) == first - 1 && grammar.words[clause].relation == .ccomp
          && grammar.extent(of: clause).contains(first)
      }
  }

  private func isTie(_ word: Int) -> Bool {
    let lemma = grammar.words[word].lemma.lowercasedASCII
    return ClauseWords.connectives.contains(lemma) || ["when", "where"].contains(lemma)
  }

  /// They lean on what stands before them.
  private static let neverFirst: Set<String> = ["of", "than", "to", "which", "who", "whom", "whose", "'s", "’s", "not"]

  // MARK: Holes

  /// Whether what is missing inside stood between marks, or only tied the clause to others.
  private func hasOnlySeams(_ words: [Int]) -> Bool {
    for (one, next) in zip(words, words.dropFirst()) where next > one + 1 {
      let hole = one + 1..<next
      if hole.allSatisfy({ isMark($0) || grammar.words[$0].relation == .cc || isTie($0) }) { continue }
      let begins = isMark(one + 1) || isMark(one) || grammar.words[one + 1].relation == .cc
      let ends = isMark(next - 1) || isMark(next)
      guard begins && ends else { return false }
    }
    return true
  }

  // MARK: End

  /// Whether the sentence can be left behind a word.
  func endsWell(_ last: Int) -> Bool {
    let word = grammar.words[last]
    switch word.tag {
    case .determiner where word.relation == .det, .coordinatingConjunction, .subordinatingConjunction: return false
    case .adposition where word.relation == .case || word.relation == .mark: return false
    case .auxiliary where word.relation != .root && !grammar.isClauseHead(last) && word.relation != .cop: return false
    case .particle where word.lemma.lowercasedASCII == "to": return false
    default: break
    }
    guard last + 1 < grammar.words.count else { return true }
    let next = grammar.words[last + 1]
    // "imposed sanctions, saying: …"
    if next.lemma == ":", word.tag == .verb { return false }
    // "and is based | on the idea"
    if word.tag == .verb, next.tag == .adposition { return false }
    if next.lemma == "\"", !isMark(last), last + 2 < grammar.words.count,
      ["to", "that"].contains(grammar.words[last + 2].lemma.lowercasedASCII)
    {
      return false
    }
    // A hyphen inside a word parts nothing.
    if next.lemma == "-", word.range.upperBound == next.range.lowerBound { return false }
    if isMark(last) || isMark(last + 1) || next.relation == .cc { return true }
    // "just hours | after the vote"
    if ["after", "before", "since", "from", "of"].contains(next.lemma.lowercasedASCII),
      [.oblUnmarked, .oblTime, .nmodUnmarked, .nmodTime, .advmod].contains(word.relation), !isMark(last)
    {
      return false
    }
    // "the first player | to win", "asked them | to reconsider", "said | that": what follows completes it.
    if next.tag == .adposition, last + 2 < grammar.words.count, grammar.isRelativePronoun(last + 2) {
      return isMark(last)
    }
    if ["to", "that", "than", "of"].contains(next.lemma.lowercasedASCII) { return false }
    if next.relation == .mark || next.tag == .subordinatingConjunction || grammar.isRelativePronoun(last + 1) {
      return true
    }
    return next.tag == .adposition && next.relation != .compoundParticle
      || [.advmod, .oblUnmarked, .oblTime].contains(next.relation) || isReported(behind: last)
  }

  /// "… in cleaners | , may be hazardous": behind the mark the same clause goes on with its verb.
  private func goesOn(behind last: Int) -> Bool {
    let next = last + 2
    guard next < grammar.words.count, isMark(last + 1), !isReported(behind: last), let group = grammar.group(of: next),
      group.words.first == next, group.finite,
      !VerbTraits.of(grammar.words[next].lemma.lowercasedASCII).contains(.reporting)
    else { return false }
    return grammar.words[next].relation != .conj && grammar.words[next].features.verbForm != .participle
      && grammar.words[group.head].relation != .acl
  }

  /// "… police said": who says it follows, with or without a mark.
  private func isReported(behind last: Int) -> Bool {
    grammar.speechFrames.contains { frame in
      let first = min(frame.source?.lowerBound ?? frame.cue, frame.cue)
      let isNear = first == last + 1 && frame.source != nil || isMark(last + 1) && (last + 2...last + 3).contains(first)
      return isNear && frame.content.contains(last)
    }
  }

  /// "A letter sent years ago | warned": the clause that holds it goes on.
  private func isBeforeGovernor(_ last: Int, of head: Int) -> Bool {
    guard [.acl, .aclRelative].contains(grammar.words[head].relation), let governor = grammar.governor(of: head),
      last + 1 < grammar.words.count, let group = grammar.predicate(of: governor)
    else { return false }
    return group.finite && group.words.first == last + 1 && grammar.words[last].tag != .adposition
  }

  // MARK: Pairs and complements

  /// Whether every quotation mark and bracket has its partner where the sentence has it.
  private func keepsPairs(_ words: [Int]) -> Bool {
    // The lemma of every quotation mark is the straight one.
    for pair in [["\""], ["(", ")"], ["[", "]"]] {
      let marks = words.count { pair.contains(grammar.words[$0].lemma) }
      let all = grammar.words.count { pair.contains($0.lemma) }
      if marks % 2 == 1, all % 2 == 0 { return false }
    }
    return true
  }

  /// Whether no word is left without the one that it serves: a subject without its verb, an article without its noun.
  private func keepsHeads(_ words: [Int], of head: Int) -> Bool {
    let kept = Set(words)
    return words.allSatisfy { word in
      guard word != head, Self.serving.contains(grammar.words[word].relation), let served = grammar.head(of: word)
      else {
        return true
      }
      return kept.contains(served)
    }
  }

  private static let serving: Set<UniversalRelation> = [
    .nsubj, .nsubjPassive, .aux, .auxPassive, .cop, .case, .det, .amod, .compound, .nummod, .nmodPossessive,
  ]

  /// Whether what the predicate needs was kept: objects, what it says or begins, what it is.
  private func keepsComplements(_ words: [Int], of head: Int) -> Bool {
    let kept = Set(words)
    return grammar.children(of: head).allSatisfy { child in
      !Self.complements.contains(grammar.words[child].relation) || kept.contains(child)
    }
  }

  private static let complements: Set<UniversalRelation> = [
    .obj, .iobj, .xcomp, .ccomp, .cop, .oblAgent, .compoundParticle,
  ]

  private func isMark(_ word: Int) -> Bool { grammar.words[word].tag == .punctuation }

  private func isOpening(_ word: Int) -> Bool { ["“", "\"", "‘", "$", "£", "€"].contains(grammar.words[word].lemma) }
}
