internal import DatelineModel

/// TimeML's tense, aspect, polarity and modality of a word, from its verb group.
struct VerbAttributes: Hashable, Sendable {
  var tense: EventMention.Tense = .none
  var aspect: EventMention.Aspect = .none
  var negated = false
  var modality: String?

  /// The attributes of the word of that index.
  init(of word: Int, in grammar: SentenceGrammar) {
    negated = NegatedWords.isNegated(word, in: grammar)
    let group = grammar.group(of: word)
    switch grammar.words[word].tag {
    case .verb, .auxiliary: read(word, group, grammar)
    default:
      // An adjective or noun with a copula takes its tense, as TimeBank does for "is available" but not for nouns alone.
      guard grammar.words[word].tag == .adjective, let copula = grammar.predicate(of: word) else { return }
      modality = copula.modal
    }
  }

  private mutating func read(_ word: Int, _ group: SentenceAnalysis.VerbGroup?, _ grammar: SentenceGrammar) {
    let features = grammar.words[word].features
    guard let group, group.words.contains(word) else {
      tense = Self.tense(of: features)
      return
    }
    if let modal = group.modal {
      modality = WordLists.futureModals.contains(modal) ? nil : modal
    }
    switch group.tense {
    case .past: tense = .past
    case .present: tense = .present
    case .future: tense = .future
    case .none: tense = Self.tense(of: features)
    }
    if modality != nil, group.tense == .none || group.tense == .future { tense = .none }
    switch group.aspect {
    case .simple: aspect = .none
    case .progressive: aspect = .progressive
    case .perfect: aspect = .perfective
    case .perfectProgressive: aspect = .perfectiveProgressive
    }
    // TimeML has no aspect where there is no finite tense to bear it.
    if !group.finite, aspect == .progressive { aspect = .none }
    // "has fallen" is PRESENT PERFECTIVE, "had fallen" PAST PERFECTIVE: the tense is that of the first auxiliary.
  }

  private static func tense(of features: SentenceAnalysis.Features) -> EventMention.Tense {
    switch (features.verbForm, features.tense) {
    case (.finite, .past): .past
    case (.finite, _): .present
    case (.infinitive, _): .infinitive
    case (.gerund, _): .presentParticiple
    case (.participle, .present): .presentParticiple
    case (.participle, _): .pastParticiple
    case (nil, _): .none
    }
  }
}
