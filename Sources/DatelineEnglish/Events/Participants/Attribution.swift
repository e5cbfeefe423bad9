internal import DatelineModel

/// Who says so, where it is not the article itself.
struct AttributionReader {
  private let reading: DocumentReading
  private let who: WhoIsWho

  init(_ reading: DocumentReading, _ who: WhoIsWho) { (self.reading, self.who) = (reading, who) }

  /// The speaker of a reporting verb, of "according to", or of the quotation around the clause.
  func attribution(of candidate: Candidate) -> String? {
    guard !candidate.isNominal else { return nil }
    let grammar = reading.grammar.sentences[candidate.sentence]
    if let tail = grammar.reportingTail, candidate.head < tail.begin { return name(tail.source, grammar) }
    if let frame = grammar.speechFrame(around: candidate.head), let source = frame.source,
      speaks(source, behind: frame.cue, grammar), source.lowerBound >= DatelinePrefix.end(of: grammar.words)
    {
      return name(source, grammar)
    }
    if let reporter = candidate.reporter, let subject = speaker(ofSaying: reporter, grammar) {
      return name(subject..<subject + 1, grammar)
    }
    if let source = accordingTo(candidate.head, grammar) { return name(source..<source + 1, grammar) }
    return speaker(ofQuotationAround: candidate.head, grammar)
  }

  /// Whether a phrase can be who says so: not the object of a verb, which is what is said, nor what happens behind it
  /// ("claimed a breakthrough"), nor "I" in a quotation.
  private func speaks(_ source: Range<Int>, behind cue: Int, _ grammar: SentenceGrammar) -> Bool {
    source.clamped(to: 0..<grammar.words.count).allSatisfy { index in
      let word = grammar.words[index]
      return !["i", "we", "you"].contains(word.lemma.lowercasedASCII)
        && (word.relation != .obj || word.head.map { $0 > index } ?? true)
        && !(index > cue && word.tag == .noun && SenseTable.embedded.noun(word.lemma)?.isEventful == true)
    }
  }

  /// Who says what a verb or noun of saying leads in: its subject, own or shared with the verb before it; whose claim it
  /// is, but "my" in a quotation is he who speaks. Who is reported on says nothing.
  private func speaker(ofSaying reporter: Int, _ grammar: SentenceGrammar) -> Int? {
    if grammar.words[reporter].tag == .noun, let owner = grammar.child(of: reporter, .nmodPossessive),
      !["my", "our", "i", "we"].contains(grammar.words[owner].lemma.lowercasedASCII)
    {
      return owner
    }
    let clause = grammar.clauseHead(of: reporter)
    if let own = grammar.child(of: clause, .nsubj) { return own }
    guard [.conj, .xcomp].contains(grammar.words[clause].relation), grammar.child(of: clause, .nsubjPassive) == nil,
      let subject = grammar.subject(of: clause), grammar.words[subject].relation == .nsubj
    else { return nil }
    return subject
  }

  /// "according to the police".
  private func accordingTo(_ head: Int, _ grammar: SentenceGrammar) -> Int? {
    grammar.children(of: head).first {
      [.obl, .advcl].contains(grammar.words[$0].relation)
        && grammar.markers(of: $0).contains { $0.hasPrefix("accord") }
    }
  }

  private func speaker(ofQuotationAround head: Int, _ grammar: SentenceGrammar) -> String? {
    let token = grammar.words[head].token
    var low = 0
    var high = reading.document.quotations.count
    while low < high {
      let middle = (low + high) / 2
      if reading.document.quotations[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low > 0, reading.document.quotations[low - 1].tokens.contains(token) else { return nil }
    return reading.document.quotations[low - 1].speaker.flatMap(speaker(at:))
  }

  /// The speaker of a quotation whose bytes are known: a name or pronoun alone by whom it means.
  private func speaker(at bytes: Range<Int>) -> String? {
    if let sentence = reading.grammar.sentence(at: bytes.lowerBound) {
      let grammar = reading.grammar.sentences[sentence]
      let words = grammar.words.indices.filter { bytes.contains(grammar.words[$0].range.lowerBound) }
      if words.count == 1, let word = words.first { return name(word..<word + 1, grammar) }
    }
    return words(of: bytes)
  }

  /// Who a phrase names: the person or organisation in it by the full name, else the phrase itself.
  private func name(_ phrase: Range<Int>, _ grammar: SentenceGrammar) -> String? {
    let phrase = phrase.clamped(to: 0..<grammar.words.count)
    let top = phrase.first { word in
      (grammar.head(of: word).map { !phrase.contains($0) } ?? true)
        && ![.case, .punct, .fixed].contains(grammar.words[word].relation)
    }
    // "ROSNEY — Claims that …": the place of a dateline says nothing.
    guard let top, top >= DatelinePrefix.end(of: grammar.words) else { return nil }
    if let name = who.name(of: top, inSentence: grammar.sentence) { return name.full }
    // "the harbour master, Jonas Pell"
    let person = phrase.lazy.compactMap { who.name(of: $0, inSentence: grammar.sentence) }
      .first { $0.kind == .person && !isOwner($0, grammar) }
    if let person { return person.full }
    if let referent = who.referent(of: top, inSentence: grammar.sentence), referent.isSure { return referent.name }
    if grammar.words[top].tag == .pronoun,
      Self.personalPronouns.contains(grammar.words[top].lemma.lowercasedASCII)
    {
      return nil
    }
    // "the expansion announced by the party", "the number who said": only people and what is made of words say something.
    if grammar.words[top].tag == .noun, let sense = SenseTable.embedded.noun(grammar.words[top].lemma),
      !sense.canSpeak, !Self.ofWords.contains(grammar.words[top].lemma.lowercasedASCII)
    {
      return nil
    }
    let words = grammar.plainNounPhrase(of: top).prefix(Self.mostWords)
    let (first, last) = (words.first ?? top, words.last ?? top)
    return self.words(of: grammar.words[first].range.lowerBound..<grammar.words[last].range.upperBound)
  }

  /// "Ann Lund's mother", "a friend of Ann Lund": whose they are does not speak.
  private func isOwner(_ name: NameRegistry.Occurrence, _ grammar: SentenceGrammar) -> Bool {
    grammar.head(ofName: name.words).map { [.nmodPossessive, .nmod].contains(grammar.words[$0].relation) } ?? false
  }

  private static let mostWords = 12

  /// What is made of words.
  private static let ofWords: Set<String> = [
    "report", "statement", "announcement", "study", "survey", "poll", "analysis", "investigation", "review", "account",
    "filing", "complaint", "lawsuit", "indictment", "testimony", "interview", "speech", "letter", "story", "research",
    "census", "inquiry", "ruling", "post", "tweet", "message", "document", "memo", "email", "note", "book", "paper",
    "newspaper", "magazine", "website", "video", "slideshow", "data", "figure", "record", "source", "release",
    "forecast",
    "estimate", "presentation", "affidavit", "transcript", "article", "blog", "station", "channel", "network",
  ]

  /// Words as they stand inside a sentence: "the ministry" also where they begin one.
  private func words(of range: Range<Int>) -> String {
    let text = reading.grammar.text(range)
    guard let sentence = reading.grammar.sentence(at: range.lowerBound),
      let first = reading.grammar.sentences[sentence].words.first(where: { $0.range.lowerBound == range.lowerBound }),
      [.determiner, .noun, .pronoun, .numeral].contains(first.tag), text != "I", let capital = text.utf8.first,
      0x41...0x5A ~= capital,
      // A number of capitals is a name whatever its tag.
      !text.utf8.dropFirst().prefix(while: { $0 != 0x20 }).contains(where: { 0x41...0x5A ~= $0 })
    else { return text }
    return String(Unicode.Scalar(capital + 0x20)) + text.dropFirst()
  }

  /// Words that name nobody where it is not plain whom they mean.
  private static let personalPronouns: Set<String> = [
    "i", "we", "you", "he", "she", "it", "they", "that", "this", "who", "which", "me", "us", "him", "her", "them",
  ]
}
