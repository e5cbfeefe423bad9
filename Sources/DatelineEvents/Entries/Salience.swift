internal import CivilTime
internal import DatelineModel

/// How much a candidate deserves an entry, as an editor weighs it: what has a place in time and changes something, told
/// by the article itself; not frames, opinions, habits and standing facts.
struct Salience {
  private let reading: DocumentReading
  private let registry: NameRegistry

  /// What stands below is no entry.
  static let least = 0.5

  init(_ reading: DocumentReading, _ registry: NameRegistry) { (self.reading, self.registry) = (reading, registry) }

  /// 0...1; what is below `least` is no entry.
  func weight(of candidate: Candidate) -> Double {
    let grammar = reading.grammar.sentences[candidate.sentence]
    let block = reading.document.blocks[reading.document.sentences[candidate.sentence].block]
    if case .heading = block.kind { return 0 }
    if isFrame(candidate, grammar) { return 0 }
    var weight = candidate.hasOwnTime ? dated(candidate) : undated(candidate, grammar)
    weight += position(candidate)
    weight += subject(candidate, grammar)
    if isQuoted(candidate.head, grammar) { weight -= candidate.hasOwnTime ? 0.15 : 0.4 }
    if !candidate.isNominal {
      let status = ClauseStatus(of: candidate.head, in: grammar)
      if status.isGeneric, candidate.status == .ongoing, !hasPresentCue(candidate, grammar) { weight -= 0.4 }
      let traits = VerbTraits.of(grammar.phrasalLemma(of: candidate.head))
      if traits.contains(.newsAct) { weight += 0.05 }
      if isStative(candidate.head, traits, grammar) { weight -= candidate.hasOwnTime ? 0.1 : 0.35 }
    }
    return min(max(weight, 0), 1)
  }

  // MARK: Parts of the weight

  private func dated(_ candidate: Candidate) -> Double {
    guard let time = candidate.time, let granularity = time.granularity else { return 0.5 }
    if granularity >= .decade { return 0.45 }
    return candidate.isNominal ? 0.5 : 0.6
  }

  private func undated(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Double {
    let relation = grammar.words[candidate.head].relation
    let isMain = relation == .root || relation == .conj || relation == .ccomp || relation == .parataxis
    var weight = isMain ? 0.35 : 0.15
    if let time = candidate.time, !time.isBoundOnly { weight += 0.15 }
    return weight
  }

  /// The lead tells the news.
  private func position(_ candidate: Candidate) -> Double {
    switch candidate.sentence {
    case 0...1: 0.15
    case 2...4: 0.08
    default: 0
    }
  }

  private func subject(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Double {
    guard !candidate.isNominal else { return 0 }
    guard let subject = grammar.subject(of: candidate.head) else { return -0.1 }
    if registry.name(of: subject, inSentence: candidate.sentence) != nil { return 0.1 }
    if grammar.words[subject].tag == .pronoun {
      let isPerson = ["he", "she"].contains(grammar.words[subject].lemma.lowercasedASCII)
      return isPerson ? 0.05 : candidate.hasOwnTime ? 0 : -0.2
    }
    let hasName = grammar.extent(of: subject).contains { registry.name(of: $0, inSentence: candidate.sentence) != nil }
    return hasName ? 0.1 : 0.03
  }

  private func isStative(_ head: Int, _ traits: VerbTraits, _ grammar: SentenceGrammar) -> Bool {
    if grammar.child(of: head, .cop) != nil { return true }
    return traits.contains(.stative) && grammar.group(of: head)?.passive != true
  }

  private func hasPresentCue(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    grammar.children(of: candidate.head).contains {
      WordLists.present.contains(grammar.words[$0].lemma.lowercasedASCII)
    }
  }

  private func isQuoted(_ word: Int, _ grammar: SentenceGrammar) -> Bool {
    let token = grammar.words[word].token
    let tokens = reading.document.tokens
    return tokens.indices.contains(token) && tokens[token].flags.contains(.quoted)
  }

  /// A verb of saying that only hands on what somebody says is attribution, unless it was said at another time.
  private func isFrame(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    guard !candidate.isNominal else { return false }
    let traits = VerbTraits.of(grammar.words[candidate.head].lemma.lowercasedASCII)
    guard traits.contains(.reporting), !traits.contains(.newsAct) || !candidate.hasOwnTime else { return false }
    if traits.contains(.newsAct) { return false }
    guard candidate.hasOwnTime, let day = reading.clock.published?.date, let end = candidate.time?.interval.end else {
      return true
    }
    return end.date.days(until: day) < 3
  }
}
