internal import DatelineModel

/// Which clauses can be told on their own: what only completes, asks or compares is told with the clause that it belongs
/// to.
enum TellableClause {
  /// Whether the clause can be told.
  static func isTellable(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    let word = grammar.words[clause]
    if asks(clause, in: grammar) { return false }
    if word.relation == .acl, descriptive.contains(word.lemma.lowercasedASCII) { return false }
    if endsPeriod(clause, in: grammar) { return false }
    if handsOn(clause, in: grammar) { return false }
    guard grammar.predicate(of: clause)?.finite != true else { return true }
    if isBareInfinitive(clause, in: grammar) { return false }
    guard [.acl, .advcl].contains(word.relation) else { return true }
    if FiniteVerb.prepositional.contains(word.lemma.lowercasedASCII) { return false }
    // "the thought of moving away": the noun is not who moves.
    return word.relation != .acl || grammar.markers(of: clause).allSatisfy { $0 == "to" }
  }

  /// "for the year ended March 31": which year, however the tree has it.
  private static func endsPeriod(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    guard clause > 0, grammar.words[clause].lemma.lowercasedASCII == "end",
      grammar.child(of: clause, .nsubj, .nsubjPassive, .aux) == nil
    else { return false }
    return ["year", "quarter", "month", "week", "period", "half", "season"].contains(
      grammar.words[clause - 1].lemma.lowercasedASCII)
  }

  /// "the position, which he again emphasised on Tuesday": what is said stands elsewhere.
  private static func handsOn(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    let traits = VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII)
    return grammar.words[clause].relation == .aclRelative && traits.contains(.reporting) && !traits.contains(.newsAct)
      && grammar.child(of: clause, .obj).map { grammar.isRelativePronoun($0) } ?? false
  }

  /// "tried to halt the aid, before the decisions were overturned": how it went on.
  static func isSequel(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    guard grammar.words[clause].relation == .advcl, grammar.markers(of: clause).contains("before"),
      let group = grammar.predicate(of: clause)
    else { return false }
    return group.finite && group.tense == .past && group.modal == nil
  }

  /// "It comes as police have detained the owner": news that is hung on an empty clause.
  static func isToldBeside(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    guard grammar.words[clause].relation == .advcl, grammar.markers(of: clause).contains(where: { $0 == "as" }),
      let governor = grammar.governor(of: clause), grammar.words[governor].lemma.lowercasedASCII == "come"
    else { return false }
    return grammar.child(of: governor, .obl, .obj) == nil
  }

  /// "will show the car, marking the start": a participle that goes with another clause and has a tense only from it.
  static func isAccompaniment(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    let word = grammar.words[clause]
    return [.acl, .advcl].contains(word.relation) && grammar.predicate(of: clause)?.finite != true
      && (word.features.verbForm == .gerund || word.features.tense == .present)
  }

  /// "asked how she would treat him", "what they will entail": the content of a question.
  private static func asks(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    let role = grammar.role(of: clause)
    guard [.ccomp, .csubj, .csubjPassive, .acl, .advcl].contains(role) || grammar.head(of: clause) != nil else {
      return false
    }
    let first = grammar.extent(of: clause).first {
      ![.mark, .case, .punct, .cc].contains(grammar.words[$0].relation)
        || questions.contains(grammar.words[$0].lemma.lowercasedASCII)
    }
    guard let first else { return false }
    let lemma = grammar.words[first].lemma.lowercasedASCII
    // "and how it will end": however the tree has it, it is told by nobody.
    guard [.ccomp, .csubj, .csubjPassive, .acl, .advcl].contains(role) else {
      return ["how", "whether"].contains(lemma)
    }
    return questions.contains(lemma)
      || grammar.words[clause].relation == .ccomp && ["when", "where", "who"].contains(lemma)
  }

  /// "officials briefed on last week's call", "the year ended Aug. 31": they say who or what is meant.
  private static let descriptive: Set<String> = [
    "brief", "tout", "describe", "call", "name", "know", "quote", "cite", "mention", "see", "picture", "entitle", "end",
  ]

  private static let questions: Set<String> = ["how", "what", "why", "whether", "whatever", "whom"]

  /// "to discuss the leaks", unless a helping verb that is told once makes it finite: "will meet and discuss".
  private static func isBareInfinitive(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    // "The museum plans to reopen", with the verb taken for a noun, has no other clause to be told with.
    guard grammar.words[clause].features.verbForm == .infinitive, grammar.words[clause].relation != .root,
      grammar.groups.contains(where: \.finite)
    else { return false }
    guard grammar.words[clause].relation == .conj, let first = grammar.head(of: clause) else { return true }
    return grammar.predicate(of: first)?.finite != true
  }
}
