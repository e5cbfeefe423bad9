internal import DatelineModel

/// Where a text tells whether somebody is "she" or "he": by a title before the name, or a noun beside it.
enum GenderCue {
  /// The gender that the words right before a name tell: "Mrs Lund", "the actress Ada Lund".
  static func title(before name: Range<Int>, _ sentence: SentenceGrammar) -> Gender? {
    guard name.lowerBound > 0, name.lowerBound <= sentence.words.count else { return nil }
    let word = sentence.words[name.lowerBound - 1]
    guard [.noun, .properNoun].contains(word.tag) else { return nil }
    return Gender(noun: word.lemma.lowercasedASCII)
  }

  /// The genders of the full names of persons, where the text tells them and never the contrary.
  static func genders(_ found: [[NameRegistry.Occurrence]], _ grammar: DocumentGrammar) -> [String: Gender] {
    var told: [String: Set<Gender>] = [:]
    for (sentence, names) in zip(grammar.sentences, found) {
      for name in names where name.kind == .person {
        if let gender = title(before: name.words, sentence) ?? beside(name.words, sentence) {
          told[name.full, default: []].insert(gender)
        }
      }
    }
    return told.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// "his sister, Ada Lund", "Ada Lund, a mother of two", "Ada Lund is the first woman".
  private static func beside(_ name: Range<Int>, _ sentence: SentenceGrammar) -> Gender? {
    guard let head = sentence.head(ofName: name) else { return nil }
    if sentence.words[head].relation == .appos, let noun = sentence.head(of: head),
      let gender = Gender(noun: sentence.words[noun].lemma.lowercasedASCII)
    {
      return gender
    }
    let appositions = sentence.children(of: head).filter { sentence.words[$0].relation == .appos }
    if let gender = appositions.lazy.compactMap({ Gender(noun: sentence.words[$0].lemma.lowercasedASCII) }).first {
      return gender
    }
    guard sentence.words[head].relation == .nsubj, let predicate = sentence.head(of: head),
      sentence.child(of: predicate, .cop) != nil
    else { return nil }
    return Gender(noun: sentence.words[predicate].lemma.lowercasedASCII)
  }
}
