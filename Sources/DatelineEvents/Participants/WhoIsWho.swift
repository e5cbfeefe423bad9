internal import DatelineModel

/// Who is who in a document: the one place that says what a pronoun, a title, a short name means, and how sure that is.
struct WhoIsWho {
  /// The names of the document where they stand.
  let names: NameRegistry
  private let grammar: DocumentGrammar
  private let pronouns: PronounResolver
  private let titles: TitleResolver

  init(_ grammar: DocumentGrammar) {
    self.grammar = grammar
    names = NameRegistry(grammar)
    pronouns = PronounResolver(grammar, names)
    titles = TitleResolver(grammar, names)
  }

  /// The name that holds a word of a sentence; nil where the word is part of none.
  func name(of word: Int, inSentence sentence: Int) -> NameRegistry.Occurrence? {
    names.name(of: word, inSentence: sentence)
  }

  /// Whom or what a word means that is no full name itself: a pronoun, the noun of a bare title, a word of a short name.
  ///
  /// Nil where nobody is named for it, or where two may be meant. What is given is not always sure: ask `certainty`
  /// before a name is put in.
  func referent(of word: Int, inSentence sentence: Int) -> Referent? {
    let words = grammar.sentences[sentence].words
    if let name = names.name(of: word, inSentence: sentence) {
      let written = words[name.words].count
      guard name.kind == .person, written == 1, name.full.utf8.contains(0x20) else { return nil }
      return Referent(words: name.words, name: name.full, kind: name.kind, form: .shortName, certainty: 0.97)
    }
    if words[word].tag == .pronoun, let name = pronouns.name(for: word, inSentence: sentence) {
      let isThing = words[word].lemma.lowercasedASCII.hasPrefix("it")
      return Referent(
        words: word..<word + 1, name: name, kind: isThing ? .organisation : .person, form: .pronoun,
        certainty: isThing ? 0.6 : 0.85)
    }
    if let name = titles.name(for: word, in: grammar.sentences[sentence]) {
      let article = grammar.sentences[sentence].child(of: word, .det) ?? word
      return Referent(
        words: min(article, word)..<word + 1, name: name, kind: .person, form: .description, certainty: 0.9)
    }
    return nil
  }
}
