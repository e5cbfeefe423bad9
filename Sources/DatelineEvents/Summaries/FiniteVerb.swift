internal import DatelineModel

/// What a clause needs to stand as a sentence of its own once it is lent a subject: "after meeting him" becomes "met him".
struct FiniteVerb {
  /// What is written in the place of the clause's head.
  var text: String
  /// Helping words of the clause that the new form makes superfluous.
  var replaced: [Int]

  /// The finite form of a clause's predicate; nil when nothing in the sentence tells one.
  ///
  /// - Parameters:
  ///   - clause: the head of a clause whose subject stands in another one.
  ///   - subject: that subject.
  ///   - status: whether the clause is told as happened; only then a participle becomes a past tense.
  init?(of clause: Int, subject: Int, status: EventStatus, in grammar: SentenceGrammar, _ word: (Int) -> String) {
    let features = grammar.words[clause].features
    let helpers = grammar.children(of: clause).filter {
      [.aux, .auxPassive].contains(grammar.words[$0].relation)
    }
    let past = PastTense.form(of: Self.stem(of: clause, in: grammar, word))
    let isPast = [.happened, .alleged].contains(status)
    let was = grammar.words[subject].features.plural || Self.isCoordinated(subject, grammar) ? "were" : "was"
    let participle = word(clause).lowercasedASCII
    if helpers.isEmpty, let shared = Self.sharedHelpers(of: clause, in: grammar) {
      self.init(text: (shared.map(word) + [participle]).joined(separator: " "), replaced: [])
      return
    }
    guard isPast, [.acl, .advcl, .conj].contains(grammar.words[clause].relation),
      helpers.allSatisfy({ ["be", "have"].contains(grammar.words[$0].lemma.lowercasedASCII) })
    else {
      return nil
    }
    switch (features.verbForm, features.tense) {
    case _ where grammar.child(of: clause, .auxPassive) != nil:
      // "after being convicted", "having been convicted"
      self.init(text: was + " " + participle, replaced: helpers)
    case _ where !helpers.isEmpty, (.gerund, _), (.participle, .present):
      self.init(text: past, replaced: helpers)
    case (.participle, _)
    where grammar.words[clause].relation == .conj || grammar.child(of: clause, .obj, .ccomp) != nil:
      // A past tense that was taken for a participle.
      self.init(text: past, replaced: [])
    case (.participle, _) where !Self.prepositional.contains(grammar.words[clause].lemma.lowercasedASCII):
      self.init(text: was + " " + participle, replaced: [])
    case _ where Self.isGerundTakenForNoun(clause, grammar, word): self.init(text: past, replaced: [])
    default: return nil
    }
  }

  private init(text: String, replaced: [Int]) { (self.text, self.replaced) = (text, replaced) }

  /// Participles that are used like prepositions and tell no event: "compared with last year".
  static let prepositional: Set<String> = [
    "compare", "base", "give", "accord", "include", "follow", "depend", "concern", "regard", "involve", "consider",
    "range", "start", "pend", "exclude", "owe", "associate", "relate", "know", "call", "need",
  ]

  /// "was arrested and charged", "will meet and talk": the helpers that a coordinated verb has from the first one.
  private static func sharedHelpers(of clause: Int, in grammar: SentenceGrammar) -> [Int]? {
    guard grammar.words[clause].relation == .conj, let first = grammar.head(of: clause),
      let group = grammar.group(of: first), group.head == first, group.finite,
      grammar.words[first].features.verbForm == grammar.words[clause].features.verbForm,
      grammar.words[first].features.tense == grammar.words[clause].features.tense
    else { return nil }
    let helpers = group.words.filter { $0 < first && grammar.words[$0].tag == .auxiliary }
    return helpers.isEmpty || group.negated ? nil : helpers
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
}
