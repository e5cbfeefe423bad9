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
    let text = phrases.text(pieces(of: head, status: status, index), index)
    if let told = SummaryText(text), told.isSound { return told.text }
    let grammar = reading.grammar.sentences[index]
    let all = grammar.words.count <= SummaryText.mostWords ? 0..<grammar.words.count : nil
    let extent = all ?? grammar.extent(of: head).lowerBound..<grammar.extent(of: head).upperBound + 1
    return SummaryText(phrases.text(extent.map { .word($0) }, index))?.text ?? ""
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
      return words.map { .word($0) }
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

  private func isClause(_ head: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.isClauseHead(head)
      && (grammar.words[head].tag == .verb || grammar.child(of: head, .cop) != nil
        || FiniteVerb.isGerundTakenForNoun(head, grammar) { reading.grammar.text(grammar.words[$0].range) })
  }
}
