internal import DatelineModel

/// A clause put as a sentence of its own, with the subject that it has or shares.
struct ClauseTelling {
  private let grammar: SentenceGrammar
  private let reading: DocumentReading
  private let phrases: PhraseWriter

  init(_ grammar: SentenceGrammar, _ reading: DocumentReading, _ phrases: PhraseWriter) {
    (self.grammar, self.reading, self.phrases) = (grammar, reading, phrases)
  }

  /// The pieces of the sentence; nil where the clause cannot stand alone or a wrong tree would tear it.
  ///
  /// - Parameters:
  ///   - head: the clause's head.
  ///   - event: the head of what is told: the clause itself, or something that it holds.
  ///   - status: what the event of the clause is; nil where it stands for another event that it holds.
  ///   - isToCome: whether what it tells is still to come on the day of publication.
  func pieces(of head: Int, telling event: Int, status: EventStatus?, isToCome: Bool) -> [PhraseWriter.Piece]? {
    guard isClause(head), Independence.canStandAlone(head, in: grammar) else { return nil }
    let words = ClauseWords(of: head, in: grammar).words
    guard words.contains(event),
      words.count(where: { grammar.words[$0].tag != .punctuation }) <= SentenceExcerpt.mostWords
    else { return nil }
    if speaksOfOneself(words) || isVague(head) { return nil }
    if grammar.words[head].relation == .aclRelative {
      guard let relative = RelativeClause(head, in: grammar),
        Wholeness(grammar).isWholeWithoutBeginning(words, of: head)
      else { return nil }
      return relative.pieces(words, grammar.plainNounPhrase(of: relative.antecedent))
    }
    if let own = grammar.child(of: head, .nsubj, .nsubjPassive, .csubj, .csubjPassive, .expl),
      !grammar.isRelativePronoun(own)
    {
      guard Wholeness(grammar).isSentence(words, of: head) else { return nil }
      let speaker = speaker(for: own, of: head)
      return told(
        words.flatMap { word in word == own ? speaker.map { grammar.plainNounPhrase(of: $0) } ?? [word] : [word] },
        of: head, isToCome: isToCome)
    }
    guard Wholeness(grammar).isWholeWithoutBeginning(words, of: head) else { return nil }
    return lentSubject(head, words, status)
  }

  /// "flew home and resigned", "The bridges, built in 1903": the subject stands in another clause.
  private func lentSubject(_ head: Int, _ words: [Int], _ status: EventStatus?) -> [PhraseWriter.Piece]? {
    guard let subject = grammar.subject(of: head), !grammar.isInside(subject, head),
      [.noun, .properNoun, .pronoun, .numeral].contains(grammar.words[subject].tag)
    else { return nil }
    // "which he won in 2016 and lost in 2020": the second verb, too, wants the noun before "which" for its object.
    if grammar.words[head].relation == .conj, let first = grammar.head(of: head),
      grammar.words[first].relation == .aclRelative,
      grammar.child(of: first, .nsubj, .nsubjPassive).map({ !grammar.isRelativePronoun($0) }) == true
    {
      return nil
    }
    // "data released in August, new capacity": a comma inside was not seen to end the participle.
    if grammar.words[head].relation == .acl, words.contains(where: { grammar.words[$0].lemma == "," }) { return nil }
    let phrase = grammar.plainNounPhrase(of: subject)
    guard Wholeness(grammar).isSubject(phrase) else { return nil }
    let pieces = phrase.map { PhraseWriter.Piece.word($0) }
    if FiniteVerb.isFinite(head, in: grammar) {
      guard grammar.words[head].relation == .conj else { return nil }
      return pieces + words.map { .word($0) }
    }
    guard let status,
      let verb = FiniteVerb(of: head, subject: subject, status: status, in: grammar, text)
    else { return nil }
    // The verb stands right behind the subject that it is lent.
    return pieces + [.told(verb.text)]
      + words.filter { $0 != head && !verb.replaced.contains($0) }.map { .word($0) }
  }

  /// "would" in what somebody said of a time still to come is "will" where the summary leaves out that it was said then.
  private func told(_ words: [Int], of head: Int, isToCome: Bool) -> [PhraseWriter.Piece] {
    guard isToCome, [.ccomp, .conj].contains(grammar.words[head].relation),
      let would = grammar.predicate(of: head)?.words.first, grammar.words[would].lemma.lowercasedASCII == "would",
      words.contains(would)
    else { return words.map { .word($0) } }
    let isNegated =
      would + 1 < grammar.words.count
      && grammar.words[would].range.upperBound == grammar.words[would + 1].range.lowerBound
    return words.compactMap { word in
      if word == would { return .told(isNegated ? "will not" : "will") }
      return isNegated && word == would + 1 ? nil : .word(word)
    }
  }

  /// "The ministry said it would send experts": who a pronoun means that is the subject of what somebody says, where
  /// number and kind agree.
  private func speaker(for subject: Int, of head: Int) -> Int? {
    guard grammar.words[subject].tag == .pronoun, grammar.words[head].relation == .ccomp,
      let saying = grammar.head(of: head),
      VerbTraits.of(grammar.words[saying].lemma.lowercasedASCII).contains(.reporting),
      let speaker = grammar.child(of: saying, .nsubj), [.noun, .properNoun].contains(grammar.words[speaker].tag)
    else { return nil }
    let isPlural = grammar.words[speaker].features.plural
    let isPerson =
      grammar.name(of: speaker).map { $0.kind == .person }
      ?? SenseTable.embedded.noun(grammar.words[speaker].lemma)?.isPerson ?? false
    switch grammar.words[subject].lemma.lowercasedASCII {
    case "it": return isPlural || isPerson ? nil : speaker
    case "he", "she": return isPerson && !isPlural ? speaker : nil
    case "they": return isPlural ? speaker : nil
    default: return nil
    }
  }

  /// "I will resign" inside quotation marks needs the one who says so.
  private func speaksOfOneself(_ words: [Int]) -> Bool {
    words.contains { grammar.words[$0].tag == .pronoun && grammar.words[$0].features.person == 1 }
      && grammar.words.contains { $0.lemma == "\"" }
  }

  /// "Many said they would return": a pronoun that nothing resolves is plain beside the one who says so.
  private func isVague(_ head: Int) -> Bool {
    guard [.ccomp, .advcl, .conj].contains(grammar.words[head].relation),
      let own = grammar.child(of: head, .nsubj, .nsubjPassive), grammar.words[own].tag == .pronoun,
      ["he", "she", "it", "they"].contains(grammar.words[own].lemma.lowercasedASCII),
      !phrases.isResolved(own, in: grammar), speaker(for: own, of: head) == nil,
      let governor = grammar.governor(of: head), let subject = grammar.child(of: governor, .nsubj, .nsubjPassive)
    else { return false }
    return grammar.words[subject].tag != .pronoun
  }

  private func isClause(_ head: Int) -> Bool {
    grammar.isClauseHead(head)
      && ([.verb, .auxiliary].contains(grammar.words[head].tag) || grammar.child(of: head, .cop) != nil
        || FiniteVerb.isGerundTakenForNoun(head, grammar, text))
  }

  private func text(_ word: Int) -> String { reading.grammar.text(grammar.words[word].range) }
}
