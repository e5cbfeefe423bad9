@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// Who is who in a document: the one place that says what a pronoun, a title, a short name means, and how sure that is.
struct WhoIsWho {
  /// The names of the document where they stand.
  let names: NameRegistry
  private let grammar: DocumentGrammar
  private let pronouns: PronounResolver
  private let nouns: NounResolver

  init(_ grammar: DocumentGrammar) {
    self.grammar = grammar
    names = NameRegistry(grammar)
    nouns = NounResolver(grammar, names)
    pronouns = PronounResolver(grammar, names, nouns)
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
    if let name = names.name(of: word, inSentence: sentence) {
      guard name.fullness < 1 else { return nil }
      return Referent(
        words: name.words, name: name.full, kind: name.kind, form: .shortName, certainty: name.fullness)
    }
    if let referent = pronouns.referent(of: word, inSentence: sentence) { return referent }
    guard let (name, kind, certainty) = nouns.name(for: word, in: grammar.sentences[sentence]) else { return nil }
    let article = grammar.sentences[sentence].child(of: word, .det) ?? word
    return Referent(
      words: min(article, word)..<word + 1, name: name, kind: kind, form: .description, certainty: certainty)
  }

  /// All names and referents, for whoever asks for them alone.
  var annotation: NameAnnotation {
    var annotation = NameAnnotation()
    for sentence in grammar.sentences {
      let bytes = { (words: Range<Int>) in
        sentence.words[words.lowerBound].range.lowerBound..<sentence.words[words.upperBound - 1].range.upperBound
      }
      annotation.names += names.occurrences[sentence.sentence].map {
        NameAnnotation.Name(range: bytes($0.words), kind: $0.kind, certainty: $0.certainty)
      }
      var last: Range<Int>?
      for word in sentence.words.indices {
        guard let referent = referent(of: word, inSentence: sentence.sentence), referent.words != last, referent.isName
        else { continue }
        last = referent.words
        annotation.referents.append(
          NameAnnotation.Referent(
            range: bytes(referent.words), name: referent.name, form: referent.form, certainty: referent.certainty))
      }
    }
    return annotation
  }
}
