internal import DatelineModel

/// Writes the short sentence that tells an event, from the words of its clause.
struct SummaryWriter {
  private let reading: DocumentReading
  private let phrases: PhraseWriter

  init(_ reading: DocumentReading, _ registry: NameRegistry, _ pronouns: PronounResolver) {
    self.reading = reading
    phrases = PhraseWriter(reading, registry, pronouns)
  }

  /// The summary of the clause or noun phrase with that head: its own words where they stand as a sentence, else the
  /// whole sentence.
  func summary(of head: Int, status: EventStatus, inSentence index: Int) -> String {
    let grammar = reading.grammar.sentences[index]
    // Where a clause breaks off, or nobody is told to do it, the clause that it hangs on tells both.
    var clause = head
    for _ in 0..<6 {
      let text = SummaryText(phrases.text(pieces(of: clause, status: status, index), index))
      if let text, text.isSound, hasSubject(clause, grammar) { return text.text }
      guard let governor = grammar.governor(of: clause), governor != clause else { break }
      clause = governor
    }
    let all = grammar.words.count <= SummaryText.mostWords ? 0..<grammar.words.count : nil
    let extent = all ?? grammar.extent(of: head).lowerBound..<grammar.extent(of: head).upperBound + 1
    return SummaryText(phrases.text(extent.map { .word($0) }, index))?.text ?? ""
  }

  /// Whether a clause says who does it, itself or by what it is told with; a noun phrase needs none.
  private func hasSubject(_ head: Int, _ grammar: SentenceGrammar) -> Bool {
    guard grammar.predicate(of: head)?.finite == true, let governor = grammar.head(of: head), governor != head else {
      return true
    }
    if RelativeClause(head, in: grammar) != nil { return true }
    guard let subject = grammar.subject(of: head) ?? grammar.child(of: head, .expl, .csubj, .csubjPassive) else {
      return false
    }
    return !grammar.isRelativePronoun(subject)
  }

  /// The summary of a noun that the words of an expression before it describe: "The now three-year war."
  func summary(ofNoun noun: Int, from expression: Range<Int>, inSentence index: Int) -> String? {
    let grammar = reading.grammar.sentences[index]
    guard let first = grammar.words.firstIndex(where: { $0.range.overlaps(expression) }), first < noun else {
      return nil
    }
    let words = ClauseWords(from: first, to: noun, in: grammar).words
    return SummaryText(phrases.text(words.map { .word($0) }, index))?.text
  }

  private func pieces(of head: Int, status: EventStatus, _ index: Int) -> [PhraseWriter.Piece] {
    let grammar = reading.grammar.sentences[index]
    let words = ClauseWords(of: head, in: grammar).words
    guard isClause(head, grammar), let subject = grammar.subject(of: head) else { return words.map { .word($0) } }
    if let relative = RelativeClause(head, in: grammar) {
      return relative.pieces(words, phrases.words(of: relative.antecedent, grammar))
    }
    if let own = grammar.child(of: head, .nsubj, .nsubjPassive, .csubj, .csubjPassive, .expl),
      !grammar.isRelativePronoun(own)
    {
      guard let speaker = speaker(for: own, of: head, grammar) else { return words.map { .word($0) } }
      return words.flatMap { $0 == own ? phrases.words(of: speaker, grammar) : [$0] }.map { .word($0) }
    }
    guard !grammar.isInside(subject, head) else { return words.map { .word($0) } }
    var pieces: [PhraseWriter.Piece] = phrases.words(of: subject, grammar).map { .word($0) }
    let isFinite = grammar.predicate(of: head)?.finite == true
    let verb =
      isFinite
      ? nil
      : FiniteVerb(of: head, subject: subject, status: status, in: grammar) {
        reading.grammar.text(grammar.words[$0].range)
      }
    guard let verb else { return pieces + words.map { .word($0) } }
    // The verb stands right behind the subject that it is lent.
    pieces.append(.told(verb.text))
    return pieces + words.filter { $0 != head && !verb.replaced.contains($0) }.map { .word($0) }
  }

  /// "The ministry said it would send experts": who a pronoun means that is the subject of what somebody says, where
  /// number and kind agree.
  private func speaker(for subject: Int, of head: Int, _ grammar: SentenceGrammar) -> Int? {
    guard grammar.words[subject].tag == .pronoun, grammar.words[head].relation == .ccomp,
      let saying = grammar.head(of: head),
      VerbTraits.of(grammar.words[saying].lemma.lowercasedASCII).contains(.reporting),
      let speaker = grammar.child(of: saying, .nsubj), grammar.words[speaker].tag == .noun
    else { return nil }
    let (isPlural, isPerson) = (
      grammar.words[speaker].features.plural, SenseTable.embedded.noun(grammar.words[speaker].lemma)?.isPerson ?? false
    )
    switch grammar.words[subject].lemma.lowercasedASCII {
    case "it": return isPlural || isPerson ? nil : speaker
    case "he", "she": return isPerson && !isPlural ? speaker : nil
    case "they": return isPlural ? speaker : nil
    default: return nil
    }
  }

  private func isClause(_ head: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.isClauseHead(head)
      && (grammar.words[head].tag == .verb || grammar.child(of: head, .cop) != nil
        || FiniteVerb.isGerundTakenForNoun(head, grammar) { reading.grammar.text(grammar.words[$0].range) })
  }
}
