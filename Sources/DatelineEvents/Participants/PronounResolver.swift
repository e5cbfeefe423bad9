internal import DatelineModel

/// Says whom "he", "she" or "it" means where that is plain: the subject that was told last, of the fitting kind.
struct PronounResolver {
  private let grammar: DocumentGrammar
  private let registry: NameRegistry
  /// For each sentence the person and the organisation or place that were its main subject or the last before it.
  private let before: [(person: String?, thing: String?)]

  init(_ grammar: DocumentGrammar, _ registry: NameRegistry) {
    (self.grammar, self.registry) = (grammar, registry)
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
        guard let name = registry.name(of: subject, inSentence: index) else { continue }
        if name.kind == .person {
          person = name.full
        } else {
          (thing, sinceThing) = (name.full, 1)
        }
      }
    }
    self.before = before
  }

  /// The name that a pronoun stands for; nil where it is not plain, or no pronoun of the third person singular.
  func name(for word: Int, inSentence index: Int) -> String? {
    let sentence = grammar.sentences[index]
    switch sentence.words[word].lemma.lowercasedASCII {
    case "he", "she", "him", "her", "his", "hers", "himself", "herself":
      return earlier(than: word, in: index, wanted: [.person]) ?? before[index].person
    case "it", "its", "itself":
      // "It was the first victory" speaks of what was told, not of whom.
      guard [.nsubj, .nsubjPassive, .nmodPossessive].contains(sentence.words[word].relation),
        sentence.head(of: word).map({
          sentence.child(of: $0, .cop) == nil || sentence.words[word].relation == .nmodPossessive
        })
          ?? false
      else { return nil }
      return earlier(than: word, in: index, wanted: [.organisation, .place]) ?? before[index].thing
    default: return nil
    }
  }

  /// A subject of the same sentence that stands before the pronoun; none when two of them might be meant.
  private func earlier(than word: Int, in index: Int, wanted: Set<SentenceAnalysis.Name.Kind>) -> String? {
    let sentence = grammar.sentences[index]
    var found: String?
    for subject in Self.subjects(sentence) where subject < word {
      guard let name = registry.name(of: subject, inSentence: index), wanted.contains(name.kind) else { continue }
      found = name.full
    }
    return found
  }

  /// The subjects of a sentence's clauses in the order of the text.
  private static func subjects(_ sentence: SentenceGrammar) -> [Int] {
    sentence.words.indices.filter { [.nsubj, .nsubjPassive].contains(sentence.words[$0].relation) }
  }
}
