internal import DatelineModel

/// What a clause needs to stand as a sentence of its own once it is lent a subject: "after meeting him" becomes "met him".
struct FiniteVerb {
  /// What is written in the place of the clause's head.
  let text: String
  /// Helping words of the clause that the new form makes superfluous.
  let replaced: [Int]

  private init(_ text: String, replacing replaced: [Int] = []) { (self.text, self.replaced) = (text, replaced) }

  /// The finite form of a clause's predicate; nil when nothing in the sentence tells one for certain.
  ///
  /// - Parameters:
  ///   - clause: the head of a clause whose subject stands in another one.
  ///   - subject: that subject.
  ///   - status: whether the clause is told as happened; only then a participle becomes a past tense.
  init?(of clause: Int, subject: Int, status: EventStatus, in grammar: SentenceGrammar, _ word: (Int) -> String) {
    let form = word(clause).lowercasedASCII
    let helpers = grammar.children(of: clause).filter { [.aux, .auxPassive].contains(grammar.words[$0].relation) }
    if helpers.isEmpty, grammar.words[clause].relation == .conj, let first = grammar.head(of: clause),
      let shared = Self.helpers(of: first, in: grammar)
    {
      self.init(sharing: shared, with: first, of: clause, in: grammar, word)
      return
    }
    let isPlural = grammar.words[subject].features.plural || Self.isCoordinated(subject, grammar)
    let traits = VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII)
    if status == .planned, helpers.isEmpty, Self.isReducedParticiple(clause, in: grammar),
      !traits.isDisjoint(with: [.scheduling, .planning])
    {
      self.init((isPlural ? "are " : "is ") + form)
      return
    }
    guard [.happened, .alleged].contains(status),
      helpers.allSatisfy({ ["be", "have"].contains(grammar.words[$0].lemma.lowercasedASCII) })
    else { return nil }
    let was = isPlural ? "were " : "was "
    let features = grammar.words[clause].features
    if grammar.child(of: clause, .auxPassive) != nil {
      // "after being convicted", "having been convicted"
      self.init(was + form, replacing: helpers)
    } else if !helpers.isEmpty || form.hasSuffix("ing") || features.verbForm == .gerund {
      guard grammar.words[clause].relation != .acl else { return nil }
      self.init(PastTense.form(of: Self.stem(of: clause, in: grammar, word)), replacing: helpers)
    } else if Self.isReducedParticiple(clause, in: grammar) {
      guard !Self.prepositional.contains(grammar.words[clause].lemma.lowercasedASCII), !PastTense.isOnlyPast(form),
        !Self.hasObject(clause, in: grammar) || Self.takingTwoObjects.contains(grammar.words[clause].lemma)
      else { return nil }
      self.init(was + form)
    } else {
      return nil
    }
  }

  /// "was arrested and charged", "will meet and talk": with the helpers that a coordinated verb has from the first one.
  private init?(
    sharing helpers: [Int], with first: Int, of clause: Int, in grammar: SentenceGrammar, _ word: (Int) -> String
  ) {
    let (form, lemma) = (word(clause).lowercasedASCII, grammar.words[clause].lemma.lowercasedASCII)
    guard let group = grammar.group(of: first), !group.negated else { return nil }
    let together = (helpers.map(word) + [form]).joined(separator: " ")
    let isLikeFirst =
      grammar.words[first].features.verbForm == grammar.words[clause].features.verbForm
      && grammar.words[first].features.tense == grammar.words[clause].features.tense
    if group.passive {
      // "was arrested and confessed": the same form is a past tense of its own.
      if PastTense.isOnlyPast(form) || Self.neverPassive.contains(lemma) || grammar.child(of: clause, .obj) != nil {
        self.init(form)
      } else if isLikeFirst {
        self.init(together)
      } else {
        return nil
      }
    } else if isLikeFirst || group.modal != nil && form == lemma {
      self.init(together)
    } else {
      return nil
    }
  }

  // MARK: Forms

  /// Whether a clause's own words make it finite: not a participle that describes a noun, nor a verb that may share the
  /// helping verbs of the one it is coordinated with.
  static func isFinite(_ clause: Int, in grammar: SentenceGrammar) -> Bool {
    guard let group = grammar.predicate(of: clause), group.finite else { return false }
    if group.words.count > 1 || grammar.child(of: clause, .nsubj, .nsubjPassive, .expl, .cop) != nil { return true }
    switch grammar.words[clause].relation {
    case .acl, .advcl: return false
    case .conj:
      guard let first = grammar.head(of: clause) else { return true }
      if isReducedParticiple(first, in: grammar) { return false }
      return helpers(of: first, in: grammar) == nil
    default: return true
    }
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

  /// Whether a verb has an object, by its tree or by what stands right behind it: "lost over 6 per cent".
  private static func hasObject(_ verb: Int, in grammar: SentenceGrammar) -> Bool {
    if grammar.child(of: verb, .obj, .ccomp) != nil { return true }
    guard verb + 1 < grammar.words.count else { return false }
    if [.numeral, .symbol].contains(grammar.words[min(verb + 2, grammar.words.count - 1)].tag),
      ["over", "about", "around", "nearly", "almost", "some", "up"].contains(
        grammar.words[verb + 1].lemma.lowercasedASCII)
    {
      return true
    }
    var top = verb + 1
    while let head = grammar.head(of: top), head != verb {
      guard head > verb else { return false }
      top = head
    }
    return [.nmod, .compound, .dep, .iobj, .xcomp].contains(grammar.words[top].relation)
      && [.determiner, .numeral, .noun, .properNoun, .symbol].contains(grammar.words[verb + 1].tag)
  }

  private static func helpers(of clause: Int, in grammar: SentenceGrammar) -> [Int]? {
    guard let group = grammar.group(of: clause), group.head == clause, group.finite else { return nil }
    let helpers = group.words.filter { $0 < clause && grammar.words[$0].tag == .auxiliary }
    return helpers.isEmpty ? nil : helpers
  }

  private static func stem(of clause: Int, in grammar: SentenceGrammar, _ word: (Int) -> String) -> String {
    isGerundTakenForNoun(clause, grammar, word)
      ? String(word(clause).lowercasedASCII.dropLast(3)) : grammar.words[clause].lemma.lowercasedASCII
  }

  /// "after meeting Zelensky": what was taken for a noun but has an object is a verb.
  static func isGerundTakenForNoun(_ head: Int, _ grammar: SentenceGrammar, _ word: (Int) -> String) -> Bool {
    guard grammar.words[head].tag == .noun, grammar.words[head].relation == .advcl, grammar.child(of: head, .obj) != nil
    else { return false }
    let text = word(head)
    return text.hasSuffix("ing") && text.utf8.count > 5
  }

  private static func isCoordinated(_ noun: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.child(of: noun, .conj).map { grammar.child(of: $0, .cc) != nil } ?? false
  }

  // MARK: Words

  /// Participles that are used like prepositions and tell no event: "compared with last year".
  static let prepositional: Set<String> = [
    "compare", "base", "give", "accord", "include", "follow", "depend", "concern", "regard", "involve", "consider",
    "range", "start", "pend", "exclude", "owe", "associate", "relate", "know", "call", "need",
  ]

  /// Verbs whose participle keeps an object: "a firm awarded a contract".
  private static let takingTwoObjects: Set<String> = [
    "award", "give", "grant", "offer", "send", "show", "pay", "name", "elect", "appoint", "declare", "dub", "deny",
  ]

  /// Verbs that nobody undergoes, so that behind "was" their form is a past tense of its own.
  private static let neverPassive: Set<String> = [
    "die", "resign", "retire", "collapse", "arrive", "return", "depart", "graduate", "escape", "disappear", "emerge",
    "vanish", "migrate", "emigrate", "testify", "apologise", "apologize", "live", "remain", "happen", "occur", "belong",
    "seem", "appear", "agree", "plead", "confess", "travel", "last", "survive", "stay", "wait", "work", "campaign",
    "study", "serve", "become", "soar", "plunge", "tumble", "relocate",
  ]
}
