internal import DatelineModel

/// What the words of a clause make of its verb: whether it is finite, and what it needs of a verb that it goes with.
enum FiniteVerb {
  /// Whether a clause's own words make it finite: not a participle that describes a noun, nor a verb that may share the
  /// helping verbs of the one it is coordinated with.
  static func isFinite(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    guard let group = grammar.predicate(of: clause), group.finite else { return false }
    if hasHelper(group, in: grammar) || grammar.child(of: clause, .nsubj, .nsubjPassive, .expl, .cop) != nil {
      return true
    }
    switch grammar.words[clause].relation {
    case .acl, .advcl: return false
    case .conj:
      guard let first = grammar.head(of: clause) else { return true }
      return helpers(of: first, in: grammar) == nil && !isReducedParticiple(first, in: grammar)
    default: return true
    }
  }

  /// Whether a verb has helping verbs of its own; the particle of "torn down" is none.
  private static func hasHelper(_ group: SentenceAnalysis.VerbGroup, in grammar: SentenceGrammar) -> Bool {
    group.words.contains { $0 != group.head && grammar.words[$0].relation != .compoundParticle }
  }

  /// The helping verbs that a coordinated verb takes from the first one: "was" of "was arrested and charged", none of
  /// "was arrested and confessed"; nil where the words do not tell.
  static func helpers(
    of clause: Int, sharedWith first: Int, in grammar: SentenceGrammar, _ text: (SentenceAnalysis.Word) -> String
  ) -> [Int]? {
    let own = grammar.predicate(of: clause)
    if let own, hasHelper(own, in: grammar) { return own.finite ? [] : nil }
    guard grammar.words[clause].tag == .verb else { return nil }
    let form = text(grammar.words[clause]).lowercasedASCII
    guard let group = grammar.group(of: first) else { return nil }
    guard let helpers = helpers(of: first, in: grammar) else {
      return grammar.words[clause].features.tense == .past && grammar.words[first].features.tense == .past ? [] : nil
    }
    guard !group.negated else { return nil }
    let lemma = grammar.words[clause].lemma.lowercasedASCII
    let isLikeFirst =
      grammar.words[first].features.verbForm == grammar.words[clause].features.verbForm
      && grammar.words[first].features.tense == grammar.words[clause].features.tense
    if group.passive {
      if PastTense.isOnlyPast(form) || neverPassive.contains(lemma) || grammar.child(of: clause, .obj) != nil {
        return []
      }
      return isLikeFirst ? helpers : nil
    }
    return isLikeFirst || group.modal != nil && form == lemma ? helpers : nil
  }

  /// "The bridges, built in 1903 and closed in 1990": a participle without helping verbs, or one coordinated with it.
  private static func isReducedParticiple(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    var current = clause
    for _ in 0..<6 {
      let word = grammar.words[current]
      guard word.tag == .verb, word.features.tense == .past || word.features.verbForm == .participle,
        grammar.child(of: current, .nsubj, .nsubjPassive, .expl, .aux, .auxPassive, .cop) == nil
      else { return false }
      if [.acl, .advcl].contains(word.relation) { return true }
      guard word.relation == .conj, let head = grammar.head(of: current) else { return false }
      current = head
    }
    return false
  }

  private static func helpers(of clause: Int, in grammar: SentenceGrammar) -> [Int]? {
    guard let group = grammar.group(of: clause), group.head == clause, group.finite else { return nil }
    let helpers = group.words.filter { $0 < clause && grammar.words[$0].tag == .auxiliary }
    return helpers.isEmpty ? nil : helpers
  }

  /// Whether somebody or something can undergo what a verb tells, so that its participle behind a noun is passive.
  static func isUndergone(_ lemma: String) -> Bool { !neverPassive.contains(lemma) && !prepositional.contains(lemma) }

  // MARK: Words

  /// Participles that are used like prepositions and tell no event: "compared with last year".
  static let prepositional: Set<String> = [
    "compare", "base", "give", "accord", "include", "follow", "depend", "concern", "regard", "involve", "consider",
    "range", "start", "pend", "exclude", "owe", "associate", "relate", "know", "call", "need",
  ]

  /// Verbs that nobody undergoes, so that behind "was" their form is a past tense of its own.
  private static let neverPassive: Set<String> = [
    "die", "resign", "retire", "collapse", "arrive", "return", "depart", "graduate", "escape", "disappear", "emerge",
    "vanish", "migrate", "emigrate", "testify", "apologise", "apologize", "live", "remain", "happen", "occur", "belong",
    "seem", "appear", "agree", "plead", "confess", "travel", "last", "survive", "stay", "wait", "work", "campaign",
    "study", "serve", "become", "soar", "plunge", "tumble", "relocate",
  ]
}
