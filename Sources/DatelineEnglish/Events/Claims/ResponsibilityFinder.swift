internal import DatelineModel

/// Finds who is said to have done something: who claims it, who is blamed for it, and that nobody does.
struct ResponsibilityFinder {
  /// The lemmas of which every finding has one.
  static let lemmas: Set<String> = ["responsibility", "blame"]

  private let sentence: ClaimSentence
  private let grammar: SentenceGrammar
  private let reading: DocumentReading

  init(_ sentence: ClaimSentence, _ reading: DocumentReading) {
    (self.sentence, grammar, self.reading) = (sentence, sentence.grammar, reading)
  }

  /// The findings in the order of the text.
  func findings() -> [ClaimFinding] {
    grammar.words.indices.compactMap { word in
      switch grammar.words[word].lemma.lowercasedASCII {
      case "responsibility": claimed(word)
      case "blame" where grammar.words[word].tag == .verb: blamed(word)
      default: nil
      }
    }
  }

  // MARK: Claimed

  private func claimed(_ responsibility: Int) -> ClaimFinding? {
    guard let head = grammar.head(of: responsibility) else { return nil }
    let lemma = grammar.words[head].lemma.lowercasedASCII
    guard ClaimWords.claiming.contains(lemma) else { return nil }
    let target = phrase(under: responsibility, "for") ?? phrase(under: head, "for")
    // "No claim of responsibility was made", "there was no claim of responsibility".
    if grammar.words[head].tag == .noun {
      return NegatedWords.isNegated(head, in: grammar) ? finding([], target) : nil
    }
    let clause = ClauseStatus(of: grammar.clauseHead(of: head), in: grammar)
    guard let subject = grammar.subject(of: head) else { return nil }
    if clause.status == .denied || clause.isNegated { return isNobody(subject) ? finding([], target) : nil }
    guard [.happened, .ongoing, .alleged].contains(clause.status) else { return nil }
    let actors = names(in: subject)
    return actors.isEmpty ? nil : finding(actors, target)
  }

  /// "no group", "nobody".
  private func isNobody(_ subject: Int) -> Bool {
    let lemma = grammar.words[subject].lemma.lowercasedASCII
    return WordLists.negativeNominals.contains(lemma)
      || grammar.children(of: subject).contains { sentence.words[$0] == "no" }
  }

  // MARK: Blamed

  /// "attacks that were blamed on the Reds", "the ministry blamed the Reds for the attack".
  private func blamed(_ verb: Int) -> ClaimFinding? {
    guard [.happened, .ongoing, .alleged].contains(ClauseStatus(of: verb, in: grammar).status) else { return nil }
    let isPassive =
      grammar.child(of: verb, .nsubjPassive, .auxPassive) != nil || grammar.words[verb].relation == .acl
    let onto = grammar.children(of: verb).first {
      grammar.words[$0].relation == .obl && grammar.markers(of: $0) == ["on"]
    }
    let actor = onto ?? (isPassive ? grammar.subject(of: verb) : grammar.child(of: verb, .obj))
    let actors = actor.map(names) ?? []
    guard !actors.isEmpty, onto != nil || phrase(under: verb, "for") != nil else { return nil }
    return finding(actors, onto == nil ? phrase(under: verb, "for") : sentence.words.indices)
  }

  // MARK: Phrases

  private func finding(_ actors: [String], _ target: Range<Int>?) -> ClaimFinding {
    ClaimFinding(
      kind: .responsibility, what: "responsibility", value: actors.sorted().joined(separator: "; "), target: target)
  }

  /// The words behind a preposition that hangs under a word, without what is only added behind a comma.
  private func phrase(under word: Int, _ preposition: String) -> Range<Int>? {
    guard let noun = grammar.children(of: word).first(where: { grammar.markers(of: $0).contains(preposition) }) else {
      return nil
    }
    let extent = Range(grammar.extent(of: noun))
    return extent.lowerBound..<(extent.first { $0 > noun && sentence.words[$0] == "," } ?? extent.upperBound)
  }

  /// The names that a noun is, or is described by ("the militant group Red Hand"), and those joined to it by "and".
  private func names(in noun: Int) -> [String] {
    let extent = Range(grammar.extent(of: noun))
    var (found, word) = ([String](), extent.lowerBound)
    while word < extent.upperBound {
      let name = grammar.name(of: word)?.words.clamped(to: extent) ?? (isAcronym(word) ? word..<word + 1 : nil)
      // "Red Hand (RH)" is one name.
      let isAside = word > 0 && sentence.words[word - 1] == "("
      if let name, !isAside, isPart(word, of: noun) { found.append(text(name)) }
      word = max(word + 1, name?.upperBound ?? 0)
    }
    return found
  }

  private func text(_ words: Range<Int>) -> String {
    reading.grammar.text(
      grammar.words[words.lowerBound].range.lowerBound..<grammar.words[words.upperBound - 1].range.upperBound)
  }

  /// "IS" stands among names although a tagger takes it for a verb.
  private func isAcronym(_ word: Int) -> Bool {
    let letters = reading.grammar.text(grammar.words[word].range).utf8
    return (2...6).contains(letters.count) && letters.allSatisfy { $0 &- 0x41 < 26 }
  }

  /// Whether it is joined to the noun by nothing that only describes: not "Varn" in "a group from Varn".
  private func isPart(_ word: Int, of noun: Int) -> Bool {
    var current = word
    for _ in 0..<grammar.words.count {
      if current == noun { return true }
      guard let head = grammar.head(of: current) else { return false }
      if [.nmod, .nmodPossessive, .acl, .aclRelative, .obl].contains(grammar.words[current].relation) { return false }
      current = head
    }
    return false
  }
}
