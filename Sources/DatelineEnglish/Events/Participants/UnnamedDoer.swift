internal import DatelineModel

/// Who did what an entry tells, or whom it befell, where no name tells it: "UN investigators", "the state's attorney general".
struct UnnamedDoer {
  let grammar: DocumentGrammar
  let who: WhoIsWho

  /// The words for the doer of a clause, without article and number, so that no number changes who did it; nil where the
  /// doer has a name, is named beside its noun, or is no person and no body.
  func doer(of clause: Int, inSentence index: Int) -> String? {
    let sentence = grammar.sentences[index]
    guard let head = sentence.doer(of: clause), sentence.words[head].tag == .noun,
      case let lemma = sentence.words[head].lemma.lowercasedASCII, acts(lemma, clause, sentence),
      !Gender.plainNouns.contains(lemma), !isNamed(head, sentence)
    else { return nil }
    let first = sentence.extent(of: head).first { word in
      word == head || describes(word, head, sentence) && (word..<head).allSatisfy { isBefore($0, head, sentence) }
    }
    guard var first else { return nil }
    // "Harbour Health Institute expert": the whole name before the noun, not its last word.
    if first < head, sentence.words[first].relation == .compound { first = sentence.extent(of: first).lowerBound }
    return grammar.text(sentence.words[first].range.lowerBound..<sentence.words[head].range.upperBound)
  }

  /// Whether a noun is somebody: a person or a body, or what may be one ("authorities") and does what people do.
  private func acts(_ lemma: String, _ clause: Int, _ sentence: SentenceGrammar) -> Bool {
    guard let sense = SenseTable.embedded.noun(lemma) else { return false }
    return sense.isPerson || sense.isGroup
      || sense.canSpeak && SenseTable.embedded.verb(sentence.words[clause].lemma)?.isSocial == true
  }

  /// Whether a name stands beside a noun, or the text ties one to it.
  private func isNamed(_ head: Int, _ sentence: SentenceGrammar) -> Bool {
    if let referent = who.referent(of: head, inSentence: sentence.sentence), referent.isSure { return true }
    return sentence.children(of: head).contains { child in
      [.appos, .flat].contains(sentence.words[child].relation)
        && who.name(of: child, inSentence: sentence.sentence) != nil
    }
  }

  /// Whether a word in front of a noun tells what or whose it is, and not how many or how old.
  private func describes(_ word: Int, _ head: Int, _ sentence: SentenceGrammar) -> Bool {
    guard word < head, sentence.head(of: word) == head else { return false }
    let text = grammar.text(sentence.words[word].range)
    if text.utf8.contains(where: { $0 &- 0x30 < 10 }) { return false }
    switch sentence.words[word].relation {
    case .compound, .nmodPossessive: return sentence.words[word].tag != .pronoun
    case .amod:
      return sentence.extent(of: word).lowerBound == word && !Self.quantities.contains(text.lowercasedASCII)
    default: return false
    }
  }

  /// Whether a word between the first of a phrase and its noun belongs to it, and is no number.
  private func isBefore(_ word: Int, _ head: Int, _ sentence: SentenceGrammar) -> Bool {
    sentence.isInside(word, head) && ![.nummod, .det, .acl, .appos].contains(sentence.words[word].relation)
  }

  /// Adjectives that count.
  private static let quantities: Set<String> = [
    "several", "many", "few", "other", "more", "most", "some", "such", "own",
  ]
}
