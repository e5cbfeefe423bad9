internal import DatelineModel

/// Says whom "he", "she" or "it" means where that is plain: the subject that was told last, of the fitting kind.
struct PronounResolver {
  private let grammar: DocumentGrammar
  private let registry: NameRegistry
  /// For each sentence the person and the organisation or place that were its main subject or the last before it.
  private let before: [(person: String?, thing: String?)]
  /// Whether a ship is told of, which is "she", too.
  private let tellsOfShip: Bool

  init(_ grammar: DocumentGrammar, _ registry: NameRegistry) {
    (self.grammar, self.registry) = (grammar, registry)
    tellsOfShip = grammar.sentences.contains { $0.words.contains { Self.ships.contains($0.lemma.lowercasedASCII) } }
    var person: String?
    var thing: String?
    var sinceThing = 0
    var before: [(person: String?, thing: String?)] = []
    var block: Int?
    for (index, sentence) in grammar.sentences.enumerated() {
      let current = grammar.document.sentences[index].block
      // What stood further back than the paragraph before is no longer plain.
      if let block, current > block + 1 { (person, thing) = (nil, nil) }
      block = current
      before.append((person, sinceThing <= 1 ? thing : nil))
      sinceThing += 1
      for subject in Self.subjects(sentence) {
        guard let name = Self.name(of: subject, sentence, registry) ?? Self.owner(subject, sentence, registry) else {
          continue
        }
        // "Mathematicians", "Committees": many are no "he" or "it".
        if sentence.words[subject].features.plural { continue }
        if name.kind == .person {
          person = name.full
        } else if name.kind != .other {
          (thing, sinceThing) = (name.full, 1)
        }
      }
    }
    self.before = before
  }

  /// The name that a pronoun stands for; nil where it is not plain, or no pronoun of the third person singular.
  func name(for word: Int, inSentence index: Int) -> String? {
    let sentence = grammar.sentences[index]
    let pronoun = sentence.words[word].lemma.lowercasedASCII
    switch pronoun {
    case "he", "she", "him", "her", "his", "hers", "himself", "herself":
      switch earlier(than: word, in: index, wanted: [.person]) {
      case .named(let name): return GivenNames.fits(pronoun, name) ? name : nil
      case .unclear: return nil
      case .none:
        if tellsOfShip, pronoun.hasPrefix("she") || pronoun.hasPrefix("her") { return nil }
        return before[index].person.flatMap { GivenNames.fits(pronoun, $0) ? $0 : nil }
      }
    case "it", "its", "itself":
      // "It was the first victory" speaks of what was told, not of whom.
      guard [.nsubj, .nsubjPassive, .nmodPossessive].contains(sentence.words[word].relation),
        sentence.head(of: word).map({
          sentence.child(of: $0, .cop) == nil || sentence.words[word].relation == .nmodPossessive
        })
          ?? false
      else { return nil }
      switch earlier(than: word, in: index, wanted: [.organisation, .place]) {
      case .named(let name): return name
      case .unclear: return nil
      case .none: return before[index].thing
      }
    default: return nil
    }
  }

  private static let ships: Set<String> = [
    "ship", "ferry", "boat", "vessel", "yacht", "tanker", "frigate", "trawler", "submarine", "freighter", "steamer",
  ]

  /// What the subjects before a pronoun in its own sentence say.
  private enum Earlier {
    case named(String)
    /// A noun that is no name stands nearer: "a woman died after she was hit".
    case unclear
    case none
  }

  private func earlier(than word: Int, in index: Int, wanted: Set<SentenceAnalysis.Name.Kind>) -> Earlier {
    let sentence = grammar.sentences[index]
    var found = Earlier.none
    // What the pronoun's own verb governs is not whom it means: "“The bridge is safe,” she said".
    let governed = sentence.head(of: word).map { verb in { sentence.isInside($0, verb) } } ?? { _ in false }
    for subject in Self.subjects(sentence) where subject < word && !governed(subject) {
      if let name = Self.name(of: subject, sentence, registry) {
        // A name of no known kind may be anybody's.
        if wanted.contains(name.kind) { found = .named(name.full) } else if name.kind == .other { found = .unclear }
      } else if [.noun, .properNoun].contains(sentence.words[subject].tag) {
        found = .unclear
      }
    }
    guard case .none = found else { return found }
    // A noun in the place of the verb was not seen to be the subject that it may be.
    if sentence.words[..<word].contains(where: { $0.head == nil && [.noun, .properNoun].contains($0.tag) }) {
      return .unclear
    }
    // "In her letter Thorvik said": whom it means may still follow. And a name before it that is no subject may be meant.
    let near = registry.occurrences[index].filter { wanted.contains($0.kind) }
    if near.contains(where: { $0.words.upperBound <= word }) || isFronted(word, sentence) { return .unclear }
    return .none
  }

  /// Whether a word stands in an adjunct before the subject of its sentence, which is a name.
  private func isFronted(_ word: Int, _ sentence: SentenceGrammar) -> Bool {
    Self.subjects(sentence).contains { subject in
      subject > word && registry.name(of: subject, inSentence: sentence.sentence) != nil
        && sentence.head(of: subject).map { sentence.isInside(word, $0) && !sentence.isInside(word, subject) } ?? false
    }
  }

  /// The name of a subject, or the one beside it: "the opposition leader, Piers Okonjo, has demanded".
  private static func name(of subject: Int, _ sentence: SentenceGrammar, _ registry: NameRegistry) -> NameRegistry
    .Occurrence?
  {
    if let name = registry.name(of: subject, inSentence: sentence.sentence) { return name }
    guard
      var beside = sentence.child(of: subject, .appos).flatMap({ registry.name(of: $0, inSentence: sentence.sentence) })
    else { return nil }
    // Whose calling is a person's is one, however strange the name.
    if SenseTable.embedded.noun(sentence.words[subject].lemma)?.isPerson == true { beside.kind = .person }
    return beside
  }

  /// "Peele's three films": the person to whom a subject belongs is spoken of too.
  private static func owner(_ subject: Int, _ sentence: SentenceGrammar, _ registry: NameRegistry) -> NameRegistry
    .Occurrence?
  {
    guard let owner = sentence.child(of: subject, .nmodPossessive) else { return nil }
    let name = registry.name(of: owner, inSentence: sentence.sentence)
    return name?.kind == .person ? name : nil
  }

  /// The subjects of a sentence's clauses in the order of the text.
  private static func subjects(_ sentence: SentenceGrammar) -> [Int] {
    sentence.words.indices.filter { [.nsubj, .nsubjPassive].contains(sentence.words[$0].relation) }
  }
}
