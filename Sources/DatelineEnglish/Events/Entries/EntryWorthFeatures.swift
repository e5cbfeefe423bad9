internal import CivilTime
@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// What decides whether a clause or an event noun deserves an entry: who does what to whom, how it is told, where it
/// stands, and when it was.
struct EntryWorthFeatures {
  let reading: DocumentReading
  let registry: NameRegistry
  let classes: EventClasses
  private let topic: ArticleTopic

  init(_ reading: DocumentReading, _ registry: NameRegistry, _ classes: EventClasses, title: String?) {
    (self.reading, self.registry, self.classes) = (reading, registry, classes)
    topic = ArticleTopic(reading, title: title)
  }

  /// The features of a candidate. `features` is emptied first.
  ///
  /// - Parameters:
  ///   - weight: what the rules alone give it, 0...1.
  ///   - others: the candidates of its sentence, itself among them.
  func extract(
    _ candidate: Candidate, weight: Double, among others: [Candidate], into features: inout FeatureSet
  ) {
    features.removeAll()
    let grammar = reading.grammar.sentences[candidate.sentence]
    // Most of what is told means something else for what has a time of its own and for what has none.
    let kind: UInt32 = candidate.isNominal ? 2 : candidate.hasOwnTime ? 1 : 0
    features.add(0, kind)
    features.add(70, UInt32(max(0, weight) * 10 + 0.001))
    features.add(71, weight >= EntryWorth.least ? 1 : 0)
    addTime(candidate, kind, grammar, &features)
    addReality(candidate, kind, grammar, &features)
    addDeed(candidate, kind, grammar, &features)
    addArguments(candidate, kind, grammar, &features)
    addPlace(candidate, kind, grammar, &features)
    addSentence(candidate, kind, others, grammar, &features)
  }

  // MARK: When

  private func addTime(_ candidate: Candidate, _ kind: UInt32, _ grammar: SentenceGrammar, _ features: inout FeatureSet)
  {
    guard candidate.hasOwnTime, let time = candidate.time else {
      features.add(1, kind)
      let vague = reading.links.attachments[candidate.sentence].contains { $0.clause == candidate.head }
      features.add(2, vague ? 1 : 0)
      return
    }
    let placement: UInt32 =
      switch time.placement {
      case .exact: 0
      case .within: 1
      case .spans: 2
      }
    features.add(3, placement, kind)
    features.add(4, UInt32(time.granularity?.rawValue ?? 99), kind)
    if let index = time.expression {
      let isNow = reading.links.isReference(index)
      features.add(5, isNow ? 1 : 0, kind)
      features.add(6, isNow ? 1 : 0, candidate.status.number)
      if let attachment = reading.links.attachments[candidate.sentence].first(where: { $0.expression == index }) {
        features.add(7, UInt32(attachment.closeness.rawValue), kind)
        features.add(8, attachment.clause == candidate.head ? 1 : 0, attachment.noun == nil ? 1 : 0, kind)
      }
    } else {
      features.add(9, kind)
    }
    if let day = reading.clock.published?.date, let begin = time.interval.begin?.date {
      let days = begin.days(until: day)
      let distance: UInt32 =
        switch days {
        case ..<(-31): 0
        case ..<0: 1
        case 0: 2
        case 1: 3
        case 2...7: 4
        case 8...62: 5
        case 63...730: 6
        default: 7
        }
      features.add(10, distance, kind)
      features.add(11, distance, candidate.status.number)
    }
  }

  // MARK: How it is told

  private func addReality(
    _ candidate: Candidate, _ kind: UInt32, _ grammar: SentenceGrammar, _ features: inout FeatureSet
  ) {
    let status = ClauseStatus(of: candidate.head, in: grammar)
    features.add(12, candidate.status.number, kind)
    features.add(13, status.isGeneric ? 1 : 0, kind)
    features.add(14, status.isHypothetical ? 1 : 0, kind)
    features.add(15, status.reporter != nil ? 1 : 0, kind)
    features.add(16, NegatedWords.isNegated(candidate.head, in: grammar) ? 1 : 0, kind)
    features.add(17, isQuoted(candidate.head, grammar) ? 1 : 0, kind)
    features.add(18, isQuoted(candidate.head, grammar) ? 1 : 0, candidate.status.number)
    if candidate.sequelOf != nil { features.add(19, kind) }
    if let group = grammar.predicate(of: candidate.head) {
      features.add(20, Self.shape(group), kind)
      features.add(21, group.passive ? 1 : 0, kind)
      features.add(22, group.finite ? 1 : 0, kind)
      if let modal = group.modal { features.add(23, FoldedForm.hash(modal), kind) }
      if group.mood != .indicative { features.add(24, kind) }
    } else {
      features.add(25, kind)
    }
    for child in grammar.children(of: candidate.head) {
      let lemma = grammar.words[child].lemma.lowercasedASCII
      if grammar.words[child].relation == .advmod {
        features.add(26, FoldedForm.hash(lemma), kind)
        if WordLists.habitual.contains(lemma) { features.add(27, kind) }
        if WordLists.present.contains(lemma) { features.add(28, kind) }
      }
    }
    for marker in grammar.markers(of: candidate.head) { features.add(29, FoldedForm.hash(marker), kind) }
  }

  /// Tense and aspect.
  private static func shape(_ group: SentenceAnalysis.VerbGroup) -> UInt32 {
    let tense: UInt32 =
      switch group.tense {
      case .past: 0
      case .present: 1
      case .future: 2
      case .none: 3
      }
    let aspect: UInt32 =
      switch group.aspect {
      case .simple: 0
      case .progressive: 1
      case .perfect: 2
      case .perfectProgressive: 3
      }
    return tense * 4 + aspect
  }

  // MARK: What is done

  private func addDeed(_ candidate: Candidate, _ kind: UInt32, _ grammar: SentenceGrammar, _ features: inout FeatureSet)
  {
    let word = grammar.words[candidate.head]
    let lemma = grammar.phrasalLemma(of: candidate.head)
    features.add(30, FoldedForm.hash(lemma))
    features.add(31, FoldedForm.hash(ActionClasses.representative(of: lemma)), kind)
    let eventClass = classes[candidate.head, inSentence: candidate.sentence].map(Self.number) ?? 15
    features.add(32, eventClass, kind)
    features.add(33, MentionFeatures.number(word.tag), kind)
    let senses = word.tag == .verb ? SenseTable.embedded.verb(word.lemma) : SenseTable.embedded.noun(word.lemma)
    if let senses {
      features.add(34, UInt32(senses.files.0), kind)
      features.add(35, UInt32(senses.files.0), UInt32(senses.files.1), MentionFeatures.number(word.tag))
      features.add(36, UInt32(senses.files.0), candidate.status.number)
    }
    let traits = VerbTraits.of(lemma).rawValue
    for bit in 0..<12 where traits & 1 << UInt32(bit) != 0 { features.add(37, UInt32(bit), kind) }
    if grammar.child(of: candidate.head, .cop) != nil { features.add(38, MentionFeatures.number(word.tag), kind) }
    for relation in [UniversalRelation.ccomp, .xcomp, .advcl, .obl, .obj, .parataxis, .conj] {
      let has = grammar.child(of: candidate.head, relation) != nil
      features.add(39, MentionFeatures.number(relation), has ? 1 : 0, kind)
    }
    if traits & VerbTraits.reporting.rawValue != 0 || traits & VerbTraits.newsAct.rawValue != 0 {
      let content = grammar.child(of: candidate.head, .ccomp, .parataxis)
      features.add(40, content.map { isQuoted($0, grammar) ? 1 : 2 } ?? 0, kind)
    }
  }

  // MARK: Who and what

  private func addArguments(
    _ candidate: Candidate, _ kind: UInt32, _ grammar: SentenceGrammar, _ features: inout FeatureSet
  ) {
    if candidate.isNominal {
      let extent = grammar.extent(of: candidate.head)
      features.add(41, UInt32(min(extent.count, 8)))
      features.add(42, MentionFeatures.number(grammar.words[candidate.head].relation))
      return
    }
    let subject = grammar.subject(of: candidate.head)
    features.add(43, nominal(subject, candidate.sentence, grammar), kind)
    if let subject {
      features.add(44, nominal(subject, candidate.sentence, grammar), candidate.status.number)
      if grammar.words[subject].tag == .pronoun {
        features.add(45, FoldedForm.hash(grammar.words[subject].lemma), kind)
      } else {
        features.add(46, UInt32(SenseTable.embedded.noun(grammar.words[subject].lemma)?.files.0 ?? 0), kind)
      }
      let isOwn = grammar.child(of: candidate.head, .nsubj, .nsubjPassive) != nil
      features.add(47, isOwn ? 1 : 0, kind)
    }
    let object = grammar.child(of: candidate.head, .obj, .iobj)
    features.add(48, nominal(object, candidate.sentence, grammar), kind)
    // Who does what to whom, together: "the union has filed a suit" beside "everybody has a suit".
    let (who, whom) = (nominal(subject, candidate.sentence, grammar), nominal(object, candidate.sentence, grammar))
    let shape = grammar.predicate(of: candidate.head).map(Self.shape) ?? 16
    let sense = SenseTable.embedded.verb(grammar.words[candidate.head].lemma).map { UInt32($0.files.0) } ?? 99
    features.add(72, who, shape, kind)
    features.add(73, who, sense, kind)
    features.add(74, who, whom, kind)
    features.add(75, sense, shape, kind)
    if let object {
      features.add(49, UInt32(SenseTable.embedded.noun(grammar.words[object].lemma)?.files.0 ?? 0), kind)
    }
  }

  /// What kind of thing fills a place.
  private func nominal(_ word: Int?, _ sentence: Int, _ grammar: SentenceGrammar) -> UInt32 {
    guard let word else { return 0 }
    if let name = registry.name(of: word, inSentence: sentence) {
      switch name.kind {
      case .person: return 1
      case .organisation: return 2
      case .place: return 3
      case .other: return 4
      }
    }
    if grammar.words[word].tag == .pronoun {
      switch grammar.words[word].lemma.lowercasedASCII {
      case "he", "she": return 5
      case "they": return 6
      case "it": return 7
      case "i", "we", "you": return 8
      case "who", "which", "that": return 9
      default: return 10
      }
    }
    let extent = grammar.extent(of: word)
    if extent.contains(where: { registry.name(of: $0, inSentence: sentence) != nil }) { return 11 }
    if extent.contains(where: { grammar.words[$0].tag == .numeral }) { return 12 }
    guard let determiner = grammar.child(of: word, .det) else { return grammar.words[word].features.plural ? 13 : 14 }
    return grammar.words[determiner].lemma.lowercasedASCII == "the" ? 15 : 16
  }

  // MARK: Where it stands

  private func addPlace(
    _ candidate: Candidate, _ kind: UInt32, _ grammar: SentenceGrammar, _ features: inout FeatureSet
  ) {
    let position: UInt32 =
      switch candidate.sentence {
      case 0: 0
      case 1: 1
      case 2...4: 2
      case 5...9: 3
      case 10...19: 4
      default: 5
      }
    features.add(50, position, kind)
    features.add(51, position, candidate.status.number)
    let count = reading.document.sentences.count
    features.add(52, UInt32(4 * candidate.sentence / max(count, 1)), kind)
    let block = reading.document.sentences[candidate.sentence].block
    let isFirst = candidate.sentence == 0 || reading.document.sentences[candidate.sentence - 1].block != block
    features.add(53, isFirst ? 1 : 0, kind)
    let blockKind: UInt32 =
      switch reading.document.blocks[block].kind {
      case .paragraph: 0
      case .listItem: 1
      case .quotation: 2
      case .liveEntry: 3
      case .heading: 4
      case .table: 5
      }
    features.add(54, blockKind, kind)
    // The way from the sentence's main clause.
    var current = candidate.head
    var depth: UInt32 = 0
    var isContent = false
    while let governor = grammar.governor(of: current), governor != current, depth < 5 {
      if grammar.words[current].relation == .ccomp {
        let traits = VerbTraits.of(grammar.words[governor].lemma.lowercasedASCII)
        if !traits.isDisjoint(with: [.reporting, .newsAct]) { isContent = true }
      }
      features.add(55, MentionFeatures.number(grammar.words[current].relation), depth, kind)
      (current, depth) = (governor, depth + 1)
    }
    features.add(56, MentionFeatures.number(grammar.words[candidate.head].relation), kind)
    features.add(57, depth, kind)
    features.add(58, isContent ? 1 : 0, kind)
    if let governor = grammar.governor(of: candidate.head), governor != candidate.head {
      let traits = VerbTraits.of(grammar.phrasalLemma(of: governor)).rawValue
      for bit in 0..<12 where traits & 1 << UInt32(bit) != 0 {
        features.add(59, UInt32(bit), MentionFeatures.number(grammar.words[candidate.head].relation))
      }
    }
    let isMain = depth == 0 || isContent && depth == 1
    features.add(60, isMain ? 1 : 0, candidate.status.number)
  }

  // MARK: What stands around it

  private func addSentence(
    _ candidate: Candidate, _ kind: UInt32, _ others: [Candidate], _ grammar: SentenceGrammar,
    _ features: inout FeatureSet
  ) {
    let extent = grammar.extent(of: candidate.head)
    features.add(61, UInt32(min(extent.count / 4, 8)), kind)
    features.add(62, UInt32(min(grammar.words.count / 6, 8)), kind)
    let inside = extent.filter { grammar.clauseHead(of: $0) == candidate.head }
    let names = Set(inside.compactMap { registry.name(of: $0, inSentence: candidate.sentence)?.full })
    features.add(63, UInt32(min(names.count, 3)), kind)
    let isTime = reading.links.coverage(of: grammar)
    let numbers = inside.count { grammar.words[$0].tag == .numeral && !isTime[$0] }
    features.add(64, UInt32(min(numbers, 2)), kind)
    let dated = others.contains { $0.hasOwnTime && $0.head != candidate.head }
    features.add(65, dated ? 1 : 0, kind)
    let holds = others.contains { $0.head != candidate.head && grammar.isInside($0.head, candidate.head) }
    let isHeld = others.contains { $0.head != candidate.head && grammar.isInside(candidate.head, $0.head) }
    features.add(66, holds ? 1 : 0, isHeld ? 1 : 0, kind)
    let (title, frequent) = topic.share(of: inside.map { grammar.words[$0] })
    features.add(67, UInt32(min(title, 4)), kind)
    features.add(68, UInt32(min(frequent, 5)), kind)
    if let last = grammar.words.last, last.lemma == "?" { features.add(69, kind) }
  }

  private func isQuoted(_ word: Int, _ grammar: SentenceGrammar) -> Bool {
    let token = grammar.words[word].token
    let tokens = reading.document.tokens
    return tokens.indices.contains(token) && tokens[token].flags.contains(.quoted)
  }

  private static func number(_ eventClass: EventMention.Class) -> UInt32 {
    UInt32(EventMention.Class.allCases.firstIndex(of: eventClass) ?? 15)
  }
}

/// What an article is about: the words of its title, and those that come again and again.
private struct ArticleTopic {
  private let title: Set<String>
  private var counts: [String: Int] = [:]

  init(_ reading: DocumentReading, title: String?) {
    self.title = Set((title ?? "").lowercasedASCII.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    var seen: [String: Tally] = [:]
    for sentence in reading.grammar.sentences {
      for word in sentence.words where Self.isContent(word) {
        seen[word.lemma.lowercasedASCII, default: Tally()].add(sentence.sentence)
      }
    }
    counts = seen.mapValues(\.count)
  }

  /// In how many sentences a word stands, each counted once.
  private struct Tally {
    var count = 0
    private var last = -1

    mutating func add(_ sentence: Int) {
      if sentence != last { (count, last) = (count + 1, sentence) }
    }
  }

  /// How many of some words stand in the title, and how many in three sentences or more.
  func share(of words: [SentenceAnalysis.Word]) -> (title: Int, frequent: Int) {
    let lemmas = Set(words.filter { Self.isContent($0) }.map { $0.lemma.lowercasedASCII })
    return (lemmas.count { title.contains($0) }, lemmas.count { counts[$0] ?? 0 >= 3 })
  }

  private static func isContent(_ word: SentenceAnalysis.Word) -> Bool {
    [.noun, .properNoun, .verb, .adjective].contains(word.tag)
  }
}

extension EventStatus {
  /// A small number for a status, as stable as the order of their declaration.
  fileprivate var number: UInt32 {
    switch self {
    case .happened: 0
    case .ongoing: 1
    case .planned: 2
    case .possible: 3
    case .denied: 4
    case .alleged: 5
    }
  }
}
