internal import DatelineModel

/// What a sentence says of the reality of one word's event: clauses by their verbs, nouns by what stands around them.
struct MentionStatus: Hashable, Sendable {
  var status: EventStatus

  /// The status of the word of that index.
  init(of word: Int, in grammar: SentenceGrammar) {
    if grammar.isClauseHead(word) {
      status = ClauseStatus(of: word, in: grammar).status
      return
    }
    let adjectives = grammar.children(of: word).filter { [.amod, .compound].contains(grammar.words[$0].relation) }
      .map { grammar.words[$0].lemma.lowercasedASCII }
    if adjectives.contains(where: WordLists.claimed.contains) {
      status = .alleged
    } else if adjectives.contains(where: WordLists.tentative.contains) {
      status = .possible
    } else if adjectives.contains(where: WordLists.prospective.contains) {
      status = .planned
    } else {
      status = Self.byGovernor(of: word, in: grammar)
    }
  }

  /// A noun that is the content of a plan or a wish is no fact; any other is taken as one.
  private static func byGovernor(of word: Int, in grammar: SentenceGrammar) -> EventStatus {
    guard let head = grammar.head(of: word) else { return .happened }
    let relation = grammar.role(of: word)
    let lemma = grammar.phrasalLemma(of: head)
    if grammar.words[head].tag == .noun, [.nmod, .compound].contains(relation) {
      if NounTraits.hypothetical.contains(lemma) { return .possible }
      if NounTraits.prospective.contains(lemma) { return .planned }
      return .happened
    }
    let clause = ClauseStatus(of: grammar.clauseHead(of: word), in: grammar).status
    let traits = VerbTraits.of(lemma)
    let markers = grammar.markers(of: word)
    if relation == .obj || relation == .nsubjPassive || markers.contains("for") {
      if traits.contains(.scheduling) || traits.contains(.planning) { return clause == .denied ? .denied : .planned }
      if traits.contains(.denying) { return .denied }
      if traits.contains(.hypothetical) { return .possible }
    }
    if markers.contains("ahead") || markers.contains("before") { return clause == .happened ? .happened : .planned }
    return relation == .nsubj || relation == .nsubjPassive || traits.contains(.light)
      ? clause : clause == .denied ? .happened : clause
  }
}
