internal import CivilTime
@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// How much a candidate deserves an entry, as an editor weighs it: what has a place in time and changes something, told
/// by the article itself; not frames, opinions, habits and standing facts.
struct EntryWorth {
  let reading: DocumentReading
  let registry: NameRegistry
  let classes: EventClasses

  private let features: EntryWorthFeatures
  private let datedDeeds: Set<String>
  private let model: LinearModel?

  /// What stands below is no entry.
  static let least = 0.49

  /// What the model holds so likely and more is an entry whatever the weights say. By cross-validation over stories.
  private static let sure = 0.48

  /// What the model holds less likely is no entry, whatever the weights say; but grave deeds are news wherever they
  /// stand, and all that a short note tells is. Set by what an editor would miss in the hand-written timelines.
  private static let doubtful = 0.22

  /// - Parameters:
  ///   - datedDeeds: the deeds that the article tells with a time, each by the word that stands for its class.
  ///   - model: the one that is compiled into the program where none is given.
  init(
    _ reading: DocumentReading, _ features: EntryWorthFeatures, datedDeeds: Set<String> = [],
    model: LinearModel? = EmbeddedModels.entries
  ) {
    (self.reading, self.features, self.datedDeeds) = (reading, features, datedDeeds)
    (registry, classes) = (features.registry, features.classes)
    self.model = model.flatMap { $0.labelCount == 2 ? $0 : nil }
  }

  /// A text of so few sentences is a note.
  private static let longestNote = 5

  private var isNote: Bool { reading.grammar.sentences.count <= Self.longestNote }

  /// The candidates of one sentence with their salience.
  func weighed(_ candidates: [Candidate]) -> [Candidate] {
    var set = FeatureSet()
    var weighed = candidates
    for index in weighed.indices {
      let weight = weight(of: candidates[index])
      weighed[index].salience = weight
      guard let model, !isFrame(candidates[index]), !isOfWriter(candidates[index]) else { continue }
      features.extract(candidates[index], weight: weight, among: candidates, into: &set)
      if isItem(candidates[index]) { weighed[index].salience = max(weight, Self.least) }
      let scores = model.scores(set)
      let chance = Double(1 / (1 + exponential(of: scores[0] - scores[1])))
      if chance >= Self.sure { weighed[index].salience = max(weight, chance, Self.least) }
      if chance < Self.doubtful, !isNote, !isGraveNews(candidates[index]), !isItem(candidates[index]) {
        weighed[index].salience = min(weight, chance)
      }
    }
    return weighed
  }

  /// Whether a candidate only hands on what somebody says.
  func isFrame(_ candidate: Candidate) -> Bool {
    guard !candidate.isNominal else { return false }
    let grammar = reading.grammar.sentences[candidate.sentence]
    return isFrame(candidate, VerbTraits.of(grammar.phrasalLemma(of: candidate.head)), grammar)
      || lacksContent(candidate.head, grammar)
  }

  /// 0...1; what is below `least` is no entry.
  func weight(of candidate: Candidate) -> Double {
    let grammar = reading.grammar.sentences[candidate.sentence]
    if candidate.isNominal { return clamped(0.55 - (isQuoted(candidate.head, grammar) ? 0.15 : 0)) }
    let traits = VerbTraits.of(grammar.phrasalLemma(of: candidate.head))
    if isFrame(candidate, traits, grammar) || lacksContent(candidate.head, grammar) { return 0 }
    let status = ClauseStatus(of: candidate.head, in: grammar)
    let weight =
      candidate.hasOwnTime
      ? dated(candidate, traits, status, grammar) : undated(candidate, traits, status, grammar)
    return clamped(weight)
  }

  private func clamped(_ weight: Double) -> Double { min(max(weight, 0), 1) }

  // MARK: With a time of its own

  private func dated(
    _ candidate: Candidate, _ traits: VerbTraits, _ status: ClauseStatus, _ grammar: SentenceGrammar
  ) -> Double {
    var weight = 0.65
    var lasts = candidate.time?.placement == .spans
    if let granularity = candidate.time?.granularity, granularity >= .century { weight -= 0.2 }
    if let expression = candidate.time?.expression, reading.links.isReference(expression) {
      // "now" places a change of state, not an opinion: "is now up for sale", but not "is now a favourite".
      weight -= candidate.sentence < 2 ? 0.1 : 0.2
      lasts = false
      if isNominalPredicate(candidate.head, grammar) { weight -= 0.2 }
    }
    // "The tour includes Norland in 2026": what is to come is no standing fact.
    if candidate.status != .planned, isStative(candidate, traits, grammar) {
      // "has been the target of attacks this year": a sum, no event.
      weight -= lasts ? 0 : candidate.time?.granularity ?? .day >= .year ? 0.2 : 0.1
    }
    if traits.contains(.perceiving), isTimeSubject(candidate, grammar) { weight -= 0.2 }
    if status.isGeneric, candidate.status == .ongoing, !lasts { weight -= 0.2 }
    if isQuoted(candidate.head, grammar) { weight -= isSpeakersDay(candidate) ? 0.35 : 0.15 }
    if isSaying(traits) { weight -= 0.2 }
    if hasHabit(candidate.head, grammar) { weight -= 0.3 }
    if !hasTellingSubject(candidate, grammar) { weight -= isOfWriter(candidate) ? 0.4 : 0.1 }
    return weight + position(candidate) / 2
  }

  /// "today" or "now" in a quotation is the day on which it was said, which nobody tells.
  private func isSpeakersDay(_ candidate: Candidate) -> Bool {
    guard let index = candidate.time?.expression else { return false }
    if reading.links.isReference(index) { return true }
    let words = reading.grammar.text(reading.links.times.expressions[index].range).lowercasedASCII
    return ["today", "tonight", "this morning", "this afternoon", "this evening"].contains(words)
  }

  /// "The last week has seen": the time itself is the subject.
  private func isTimeSubject(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    guard let subject = grammar.subject(of: candidate.head), let index = candidate.time?.expression else {
      return false
    }
    return grammar.words[subject].range.overlaps(reading.links.times.expressions[index].range)
  }

  // MARK: Without one

  private func undated(
    _ candidate: Candidate, _ traits: VerbTraits, _ status: ClauseStatus, _ grammar: SentenceGrammar
  ) -> Double {
    guard isMain(candidate.head, traits, grammar) else { return 0 }
    var weight = 0.3
    switch candidate.status {
    case .planned, .alleged: weight += 0.08
    case .ongoing:
      guard !status.isGeneric || hasPresentCue(candidate.head, grammar) else { return 0 }
    // What the first sentence tells in the perfect is the news: "The port has closed the ferry line."
    case .happened: if isPerfect(candidate.head, grammar), !isNote, candidate.sentence > 0 { weight -= 0.1 }
    case .possible, .denied: weight += 0.02
    }
    if isStative(candidate, traits, grammar) || isBurden(candidate.head, grammar) { weight -= 0.35 }
    if hasHabit(candidate.head, grammar) { weight -= 0.3 }
    if isQuoted(candidate.head, grammar) { weight -= 0.4 }
    if traits.contains(.newsAct) { weight += isTalk(candidate, grammar) ? 0.05 : 0.1 }
    if candidate.status == .planned, Self.vaguePlans.contains(grammar.words[candidate.head].lemma.lowercasedASCII) {
      weight -= 0.1
    }
    weight += subject(candidate, grammar) + object(candidate, grammar) + position(candidate)
    if isFrameOfNote(candidate, traits, grammar) { weight += 0.05 }
    if let time = candidate.time, !time.isBoundOnly { weight += 0.1 }
    if hasVagueTime(candidate, grammar) { weight += 0.1 }
    if candidate.sequelOf != nil { weight += 0.1 }
    if isGraveNews(candidate) { weight += isPerfect(candidate.head, grammar) ? 0.4 : 0.2 }
    return weight
  }

  /// "An airstrike killed six people.", "opened fire, killing two": news wherever it stands, unless it tells again what is
  /// told with its day.
  private func isGraveNews(_ candidate: Candidate) -> Bool {
    guard !candidate.hasOwnTime, !candidate.isNominal, candidate.status == .happened else { return false }
    let grammar = reading.grammar.sentences[candidate.sentence]
    let results = grammar.children(of: candidate.head).filter {
      grammar.words[$0].relation == .advcl && grammar.words[$0].features.verbForm == .participle
    }
    return ([candidate.head] + results).map(grammar.phrasalLemma).contains {
      Self.graveDeeds.contains($0) && !datedDeeds.contains(ActionClasses.representative(of: $0))
    }
  }

  /// What the first sentence of a chronology's item tells under its date is what the chronology is for.
  private func isItem(_ candidate: Candidate) -> Bool {
    let (sentence, sentences) = (candidate.sentence, reading.document.sentences)
    guard candidate.status == .happened, let expression = candidate.time?.expression,
      sentence == 0 || sentences[sentence - 1].block != sentences[sentence].block
    else { return false }
    return expression == reading.itemExpression(ofSentence: sentence)
  }

  private static let graveDeeds: Set<String> = [
    "kill", "die", "injure", "wound", "murder", "shoot", "bomb", "explode", "collapse", "crash", "sink", "derail",
    "arrest", "detain", "jail", "imprison", "sentence", "convict", "acquit", "indict", "invade", "capture", "evacuate",
    "resign", "abdicate",
  ]

  /// "will focus on costs", "will miss the town": plans and prospects without a deed.
  private static let vaguePlans: Set<String> = [
    "focus", "continue", "miss", "find", "see", "explore", "deal", "look", "seek", "strive", "work", "help", "benefit",
    "struggle", "lose", "monitor", "strengthen",
  ]

  /// A clause that the sentence tells as such: its main one, what somebody reports in it, or an act told of a name.
  private func isMain(_ clause: Int, _ traits: VerbTraits, _ grammar: SentenceGrammar) -> Bool {
    var current = clause
    for _ in 0..<8 {
      switch grammar.words[current].relation {
      case .root, .parataxis: return true
      case .conj: break
      case .advcl where TellableClause.isSequel(current, in: grammar): break
      case .advcl where TellableClause.isToldBeside(current, in: grammar): return true
      case .ccomp:
        guard let head = grammar.head(of: current),
          !VerbTraits.of(grammar.words[head].lemma.lowercasedASCII).isDisjoint(with: [.reporting, .newsAct])
        else { return false }
      case .aclRelative:
        if bindsSpeaker(clause, grammar) { return true }
        guard traits.contains(.newsAct), let noun = grammar.antecedent(of: current),
          registry.name(of: noun, inSentence: grammar.sentence) != nil
        else { return false }
        return true
      default: return false
      }
      guard let governor = grammar.governor(of: current), governor != current else { return true }
      current = governor
    }
    return false
  }

  private func subject(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Double {
    guard let subject = grammar.subject(of: candidate.head) else { return -0.15 }
    if registry.name(of: subject, inSentence: candidate.sentence) != nil { return 0.15 }
    if grammar.words[subject].tag == .pronoun {
      return ["he", "she"].contains(grammar.words[subject].lemma.lowercasedASCII) ? 0.12 : -0.2
    }
    let extent = grammar.extent(of: subject)
    // "Harbour Master Jonas Hald": the name that goes with a title.
    if grammar.children(of: subject).contains(where: {
      [.appos, .flat, .nmod, .compound].contains(grammar.words[$0].relation) && grammar.markers(of: $0).isEmpty
        && registry.name(of: $0, inSentence: candidate.sentence)?.kind == .person
    }) {
      return 0.15
    }
    if extent.contains(where: { registry.name(of: $0, inSentence: candidate.sentence) != nil }) { return 0.1 }
    if extent.contains(where: { grammar.words[$0].tag == .numeral }) { return 0.1 }
    return 0
  }

  private func object(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Double {
    guard let object = grammar.child(of: candidate.head, .obj, .iobj) else { return 0 }
    return grammar.extent(of: object).contains { registry.name(of: $0, inSentence: candidate.sentence) != nil }
      ? 0.05 : 0
  }

  /// The lead tells the news.
  private func position(_ candidate: Candidate) -> Double {
    switch candidate.sentence {
    case 0...1: 0.2
    case 2...4: 0.05
    default: 0
    }
  }

  // MARK: What both ask

  private func hasTellingSubject(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    guard let subject = grammar.subject(of: candidate.head) else { return false }
    let lemma = grammar.words[subject].lemma.lowercasedASCII
    return !["it", "there", "this", "that", "you", "we", "i", "one"].contains(lemma)
  }

  /// "I started a diary in 2013", "you can order it from Monday": what the writer does, or the reader may, is no event.
  private func isOfWriter(_ candidate: Candidate) -> Bool {
    let grammar = reading.grammar.sentences[candidate.sentence]
    guard let subject = grammar.subject(of: candidate.head), !isQuoted(candidate.head, grammar) else { return false }
    return ["i", "you"].contains(grammar.words[subject].lemma.lowercasedASCII)
  }

  private func isStative(_ candidate: Candidate, _ traits: VerbTraits, _ grammar: SentenceGrammar) -> Bool {
    if grammar.child(of: candidate.head, .cop) != nil {
      // "were dug up": a participle taken for an adjective.
      return grammar.child(of: candidate.head, .compoundParticle) == nil
    }
    if grammar.group(of: candidate.head)?.passive == true { return false }
    return traits.contains(.stative)
      || [.state, .intentionalState].contains(classes[candidate.head, inSentence: candidate.sentence])
  }

  /// "is a favourite", "is important": a noun or adjective said of the subject.
  private func isNominalPredicate(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    [.noun, .properNoun, .adjective].contains(grammar.words[clause].tag) && grammar.markers(of: clause).isEmpty
  }

  private func isPerfect(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let group = grammar.predicate(of: clause) else { return false }
    return group.aspect == .perfect && group.tense == .present
  }

  /// "has struggled with violence": what has been so for long is no event.
  private func isBurden(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    isPerfect(clause, grammar)
      && ["struggle", "grapple", "face", "suffer", "deal", "cope"].contains(
        grammar.words[clause].lemma.lowercasedASCII)
  }

  private func hasPresentCue(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.children(of: clause).contains { WordLists.present.contains(grammar.words[$0].lemma.lowercasedASCII) }
  }

  private func hasHabit(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.children(of: clause).contains { WordLists.habitual.contains(grammar.words[$0].lemma.lowercasedASCII) }
  }

  /// "recently", "soon", "later": a time that no calendar shows; but "in recent years" is the time of what holds.
  private func hasVagueTime(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    reading.links.attachments[candidate.sentence].contains {
      guard $0.clause == candidate.head,
        case .reference(let reference) = reading.links.times.expressions[$0.expression].value
      else { return false }
      return reference != .present
        && !reading.grammar.text(reading.links.times.expressions[$0.expression].range).utf8.contains(0x20)
    }
  }

  func isQuoted(_ word: Int, _ grammar: SentenceGrammar) -> Bool {
    let token = grammar.words[word].token
    let tokens = reading.document.tokens
    return tokens.indices.contains(token) && tokens[token].flags.contains(.quoted)
  }
}
