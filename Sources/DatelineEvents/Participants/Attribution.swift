internal import DatelineModel

/// Who says so, where it is not the article itself.
struct AttributionReader {
  private let reading: DocumentReading
  private let registry: NameRegistry
  private let pronouns: PronounResolver
  private let titles: TitleResolver

  init(_ reading: DocumentReading, _ registry: NameRegistry, _ pronouns: PronounResolver) {
    (self.reading, self.registry, self.pronouns) = (reading, registry, pronouns)
    titles = TitleResolver(reading.grammar, registry)
  }

  /// The speaker of a reporting verb, of "according to", or of the quotation around the clause.
  func attribution(of candidate: Candidate) -> String? {
    guard !candidate.isNominal else { return nil }
    let grammar = reading.grammar.sentences[candidate.sentence]
    if let source = grammar.speechFrame(around: candidate.head)?.source, let head = headWord(of: source, grammar),
      !["i", "we", "you"].contains(grammar.words[head].lemma.lowercasedASCII)
    {
      return name(head, grammar)
    }
    if let reporter = candidate.reporter, let speaker = speaker(ofSaying: reporter, grammar) {
      return name(speaker, grammar)
    }
    if let source = accordingTo(candidate.head, grammar) { return name(source, grammar) }
    if let speaker = speaker(candidate.head, grammar) { return speaker }
    return nil
  }

  /// Who says what a verb or noun of saying leads in: its subject; whose claim it is, but "my" in a quotation is he who
  /// speaks.
  private func speaker(ofSaying reporter: Int, _ grammar: SentenceGrammar) -> Int? {
    if grammar.words[reporter].tag == .noun, let owner = grammar.child(of: reporter, .nmodPossessive),
      !["my", "our", "i", "we"].contains(grammar.words[owner].lemma.lowercasedASCII)
    {
      return owner
    }
    return grammar.subject(of: grammar.clauseHead(of: reporter))
  }

  /// The word of a phrase on which the others depend.
  private func headWord(of phrase: Range<Int>, _ grammar: SentenceGrammar) -> Int? {
    phrase.first { word in
      grammar.words.indices.contains(word) && (grammar.head(of: word).map { !phrase.contains($0) } ?? true)
        && ![.case, .punct].contains(grammar.words[word].relation)
    }
  }

  /// "according to the police", "police said" behind a comma.
  private func accordingTo(_ head: Int, _ grammar: SentenceGrammar) -> Int? {
    for child in grammar.children(of: head) {
      let relation = grammar.words[child].relation
      if relation == .obl || relation == .advcl, grammar.markers(of: child).contains(where: { $0.hasPrefix("accord") })
      {
        return child
      }
      if relation == .parataxis, VerbTraits.of(grammar.words[child].lemma.lowercasedASCII).contains(.reporting) {
        return grammar.subject(of: child)
      }
    }
    return nil
  }

  private func speaker(_ head: Int, _ grammar: SentenceGrammar) -> String? {
    let token = grammar.words[head].token
    var low = 0
    var high = reading.document.quotations.count
    while low < high {
      let middle = (low + high) / 2
      if reading.document.quotations[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low > 0, reading.document.quotations[low - 1].tokens.contains(token) else { return nil }
    return reading.document.quotations[low - 1].speaker.map { words(of: $0) }
  }

  private func name(_ word: Int, _ grammar: SentenceGrammar) -> String {
    if let name = registry.name(of: word, inSentence: grammar.sentence) { return name.full }
    if grammar.words[word].tag == .pronoun, let name = pronouns.name(for: word, inSentence: grammar.sentence) {
      return name
    }
    if let name = titles.name(for: word, in: grammar) { return name }
    let extent = grammar.extent(of: word)
    let words = extent.prefix(8).filter {
      grammar.isInside($0, word) && ![.aclRelative, .acl].contains(grammar.words[$0].relation)
        && !([.case, .fixed, .mark].contains(grammar.words[$0].relation) && $0 < word)
    }
    let (first, last) = (words.first ?? word, words.last ?? word)
    return self.words(of: grammar.words[first].range.lowerBound..<grammar.words[last].range.upperBound)
  }

  /// Words as they stand inside a sentence: "the ministry" also where they begin one.
  private func words(of range: Range<Int>) -> String {
    let text = reading.grammar.text(range)
    guard let sentence = reading.grammar.sentence(at: range.lowerBound),
      let first = reading.grammar.sentences[sentence].words.first(where: { $0.range.lowerBound == range.lowerBound }),
      first.tag != .properNoun, text != "I", let capital = text.utf8.first, 0x41...0x5A ~= capital,
      // A number of capitals is a name whatever its tag.
      !text.utf8.dropFirst().prefix(while: { $0 != 0x20 }).contains(where: { 0x41...0x5A ~= $0 })
    else { return text }
    return String(Unicode.Scalar(capital + 0x20)) + text.dropFirst()
  }
}
