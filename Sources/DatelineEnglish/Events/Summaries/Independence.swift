internal import DatelineModel

/// Whether a clause keeps its meaning when the clause that holds it is left out.
enum Independence {
  /// False for what is only thought, feared, denied, asked, compared or made a condition by the words around it.
  static func canStandAlone(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    // "how they left", "given what it cost"; a main clause that begins with "although" was misread.
    if let first = grammar.extent(of: clause).first(where: { grammar.isInside($0, clause) && !isTie($0, grammar) }),
      ["how", "what", "why", "whether", "whatever"].contains(grammar.words[first].lemma.lowercasedASCII)
    {
      return grammar.words[clause].relation == .root
    }
    if [.root, .parataxis, .list, .dep].contains(grammar.words[clause].relation),
      grammar.markers(of: clause).contains(where: { !["to", "that", "for"].contains($0) })
    {
      return false
    }
    var current = clause
    for _ in 0..<12 {
      guard let head = grammar.head(of: current) else { return true }
      switch grammar.words[current].relation {
      case .ccomp: return isReported(by: head, grammar)
      case .csubj, .csubjPassive, .xcomp: return false
      case .advcl: return isFreeAdverbial(current, of: head, grammar)
      case .acl:
        // "the claim that he left": the noun says what to think of it.
        let holder = grammar.clauseHead(of: head)
        let first = grammar.extent(of: current).lowerBound
        // Behind a comma the noun was taken for the holder of what is a clause of its own.
        if first > 0, grammar.words[first].tag == .punctuation || grammar.words[first - 1].tag == .punctuation,
          grammar.child(of: current, .nsubj, .nsubjPassive).map({ grammar.words[$0].tag != .pronoun }) == true,
          grammar.child(of: current, .mark) == nil
        {
          return true
        }
        return standsBehind(head, current, grammar) && grammar.child(of: current, .nsubj, .nsubjPassive, .expl) == nil
          && grammar.predicate(of: holder)?.finite == true && !isNegated(holder, grammar)
      case .aclRelative: return true
      case .conj, .parataxis: current = head
      default: return true
      }
    }
    return true
  }

  private static func isTie(_ word: Int, _ grammar: SentenceGrammar) -> Bool {
    [.mark, .case, .punct, .cc].contains(grammar.words[word].relation)
      && !["whether", "how"].contains(grammar.words[word].lemma.lowercasedASCII)
  }

  /// "said", "announced", "found", "denied" none of it: what is told as somebody's words, and not as thought or wish.
  private static func isReported(by verb: Int, _ grammar: SentenceGrammar) -> Bool {
    let traits = VerbTraits.of(grammar.phrasalLemma(of: verb))
    let isFrame = grammar.speechFrames.contains { $0.cue == verb }
    guard isFrame || !traits.isDisjoint(with: [.reporting, .newsAct, .evidential]) else { return false }
    return !isNegated(verb, grammar)
  }

  private static func isNegated(_ verb: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.predicate(of: verb)?.negated == true || NegatedWords.isNegated(verb, in: grammar)
  }

  /// "A letter sent", "bridges, built in 1903": right behind its noun, so that it describes no nearer one.
  private static func standsBehind(_ noun: Int, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    let first = grammar.extent(of: clause).first {
      grammar.isInside($0, clause) && grammar.words[$0].tag != .punctuation
    }
    guard let first, let last = grammar.words[..<first].lastIndex(where: { $0.tag != .punctuation }) else {
      return false
    }
    return last == noun || grammar.name(of: noun)?.words.contains(last) == true
      || last > noun
        && (noun + 1...last).allSatisfy {
          [.flat, .compound, .nummod, .punct, .appos, .conj, .cc].contains(grammar.words[$0].relation)
        }
  }

  /// "after he resigned", "when the bridge fell"; not "as if he knew", "so that all could see", "than it was".
  private static func isFreeAdverbial(_ clause: Int, of head: Int, _ grammar: SentenceGrammar) -> Bool {
    let markers = grammar.markers(of: clause)
    if markers.contains(where: bound.contains) { return false }
    if grammar.words[clause].features.verbForm == .infinitive, markers.contains("to") { return false }
    guard FiniteVerb.isFinite(clause, in: grammar) else {
      // What a participle or gerund tells is as real as its clause is.
      let holder = grammar.clauseHead(of: head)
      guard let group = grammar.predicate(of: holder), group.modal == nil, !group.negated else { return false }
      if grammar.child(of: clause, .aux) != nil { return true }
      let isReport = VerbTraits.of(grammar.words[holder].lemma.lowercasedASCII).contains(.reporting)
      if markers.isEmpty {
        let first = grammar.extent(of: clause).lowerBound
        return !isReport
          && (first == 0 || grammar.words[max(first - 1, 0)].tag == .punctuation
            || grammar.words[first].tag == .punctuation)
      }
      return markers.allSatisfy(gerundMarkers.contains)
    }
    return ![.adjective, .adverb].contains(grammar.words[head].tag) || grammar.isClauseHead(head)
  }

  private static let bound: Set<String> = [
    "if", "unless", "than", "so", "lest", "whether", "that", "like", "though", "provided", "assuming", "without",
    "instead", "rather",
  ]
  private static let gerundMarkers: Set<String> = ["after", "before", "since", "when", "while", "upon", "on", "having"]
}
