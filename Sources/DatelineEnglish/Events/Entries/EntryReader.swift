internal import CivilTime
@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// Reads a document's entries: finds candidates, weighs them, puts those that deserve it into words, makes one of several
/// tellings.
struct EntryReader {
  private let reading: DocumentReading
  private let who: WhoIsWho
  private let summaries: SummaryWriter
  private let attributions: AttributionReader
  private let doers: UnnamedDoer
  private let participants: ParticipantFinder

  private let features: EntryWorthFeatures
  private let finder: CandidateFinder

  /// - Parameter title: the article's headline; nil where it has none.
  init(_ reading: DocumentReading, _ recognizer: MentionRecognizer, title: String?) {
    self.reading = reading
    let classes = EventClasses(reading, recognizer)
    finder = CandidateFinder(reading, classes)
    who = WhoIsWho(reading.grammar)
    features = EntryWorthFeatures(reading, who.names, classes, title: title)
    summaries = SummaryWriter(reading, who)
    attributions = AttributionReader(reading, who)
    doers = UnnamedDoer(grammar: reading.grammar, who: who)
    participants = ParticipantFinder(grammar: reading.grammar, who: who)
  }

  /// The entries in the order of the text.
  func entries() -> [Entry] {
    let found = reading.grammar.sentences.indices.map { finder.candidates(inSentence: $0) }
    let worth = EntryWorth(reading, features, datedDeeds: datedDeeds(found.joined()))
    var (all, chosen) = ([[Candidate]](), [[Candidate]]())
    for index in reading.grammar.sentences.indices {
      let candidates = worth.weighed(found[index])
      all.append(candidates)
      chosen.append(
        withoutContents(candidates.filter { $0.salience >= EntryWorth.least }, reading.grammar.sentences[index]))
    }
    let disputes = DisputeFinder(reading.grammar, attributions).disputes(in: all)
    let talks = TalkFinder(reading.grammar, who.names).talks(all, chosen)
    for candidate in disputes.flatMap({ [$0.claim, $0.denial] }) + talks.flatMap({ [$0.lead, $0.followUp] })
    where !chosen[candidate.sentence].contains(where: { $0.head == candidate.head }) {
      chosen[candidate.sentence].append(candidate)
      chosen[candidate.sentence].sort { $0.head < $1.head }
    }
    var entries = chosen.joined().compactMap { entry($0) }
    for talk in talks { tell(talk, &entries) }
    for dispute in disputes { join(dispute, &entries) }
    return EntryMerger.merged(entries)
  }

  /// What the article tells with a time of its own, each by the word that stands for its class.
  private func datedDeeds(_ candidates: some Sequence<Candidate>) -> Set<String> {
    Set(
      candidates.filter { $0.hasOwnTime && $0.status == .happened }.map {
        ActionClasses.representative(of: reading.grammar.sentences[$0.sentence].phrasalLemma(of: $0.head))
      })
  }

  /// Every candidate of the document with its words, and with what decides whether it becomes an entry.
  func samples() -> [EnglishEventExtractor.EntrySample] {
    let found = reading.grammar.sentences.indices.map { finder.candidates(inSentence: $0) }
    let worth = EntryWorth(reading, features, datedDeeds: datedDeeds(found.joined()))
    return reading.grammar.sentences.indices.flatMap { index -> [EnglishEventExtractor.EntrySample] in
      let grammar = reading.grammar.sentences[index]
      guard let first = grammar.words.first, let last = grammar.words.last else { return [] }
      let quote = reading.grammar.text(first.range.lowerBound..<last.range.upperBound)
      let candidates = found[index]
      return candidates.filter { !worth.isFrame($0) }.map { candidate in
        var set = FeatureSet()
        let weight = worth.weight(of: candidate)
        features.extract(candidate, weight: weight, among: candidates, into: &set)
        let entry = entry(candidate)
        return EnglishEventExtractor.EntrySample(
          sentence: index, range: grammar.words[candidate.head].range, quote: quote, summary: entry?.summary ?? "",
          participants: entry?.participants ?? [],
          status: candidate.status, interval: candidate.time?.interval, placement: candidate.time?.placement,
          salience: weight, features: set)
      }
    }
  }

  /// What an entry says as its own content is no second entry, unless it has a time of its own, tells on what happened
  /// next, or is what somebody else is to do.
  private func withoutContents(_ chosen: [Candidate], _ grammar: SentenceGrammar) -> [Candidate] {
    let candidates = chosen.filter { !handsOn($0, chosen, grammar) }
    return candidates.filter { candidate in
      if let first = candidate.sequelOf { return candidates.contains { $0.head == first } }
      guard !candidate.hasOwnTime, !isPlanForOthers(candidate, grammar) else { return true }
      return !candidates.contains { other in
        other.head != candidate.head && !other.isNominal && grammar.isInside(candidate.head, other.head)
          && ![.conj, .parataxis, .aclRelative].contains(grammar.words[candidate.head].relation)
      }
    }
  }

  /// "Police said on Tuesday that the bridge had collapsed": where what is said deserves an entry as something that
  /// happened, the saying is none.
  private func handsOn(_ candidate: Candidate, _ chosen: [Candidate], _ grammar: SentenceGrammar) -> Bool {
    let traits = VerbTraits.of(grammar.phrasalLemma(of: candidate.head))
    guard !candidate.isNominal, traits.contains(.reporting), !traits.contains(.newsAct),
      let content = grammar.child(of: candidate.head, .ccomp)
    else { return false }
    return chosen.contains {
      $0.head == content && !$0.isNominal && !$0.isNegated && [.happened, .alleged].contains($0.status)
    }
  }

  /// "Thorvik confirmed the navy will send a ship": what somebody with another name is to do.
  private func isPlanForOthers(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    guard candidate.status == .planned, grammar.words[candidate.head].relation == .ccomp,
      grammar.predicate(of: candidate.head)?.tense == .future, let saying = grammar.head(of: candidate.head),
      let doer = grammar.child(of: candidate.head, .nsubj, .nsubjPassive).flatMap({
        who.name(of: $0, inSentence: candidate.sentence)
      }),
      let speaker = grammar.subject(of: saying).flatMap({ who.name(of: $0, inSentence: candidate.sentence) })
    else { return false }
    return doer.full != speaker.full
  }

  // MARK: Tellings that belong together

  /// Both tellings of a talk are seen to be one event.
  private func tell(_ talk: TalkFinder.Talk, _ entries: inout [Entry]) {
    let told = [talk.lead, talk.followUp].compactMap { candidate in entries.firstIndex { $0.tells(candidate) } }
    guard told.count == 2 else { return }
    unite(told, action: "tell", &entries)
    entries[told[0]].candidate.time = entries[told[1]].candidate.time
    entries[told[0]].antecedent = entries[told[1]].antecedent
  }

  /// Claim and denial are about one thing, so that whoever derives events sees that they disagree.
  private func join(_ dispute: DisputeFinder.Dispute, _ entries: inout [Entry]) {
    let told = [dispute.claim, dispute.denial].compactMap { candidate in entries.firstIndex { $0.tells(candidate) } }
    guard told.count == 2 else { return }
    entries[told[1]].candidate.status = StatusAgreement.ofDenial
    unite(told, action: dispute.deed, &entries)
  }

  private func unite(_ indices: [Int], action: String, _ entries: inout [Entry]) {
    let content = Set(indices.flatMap { entries[$0].content }).sorted()
    let participants = unique(indices.flatMap { entries[$0].participants })
    let places = unique(indices.flatMap { entries[$0].places })
    for index in indices {
      entries[index].action = action
      (entries[index].content, entries[index].participants, entries[index].places) = (content, participants, places)
    }
  }

  private func entry(_ candidate: Candidate) -> Entry? {
    let grammar = reading.grammar.sentences[candidate.sentence]
    let attribution = attributions.attribution(of: candidate)
    guard let telling = summaries.telling(of: candidate), attribution != nil || !summaries.isSaidByNobody(candidate)
    else { return nil }
    let words = ClauseScope.words(of: candidate.head, in: grammar)
    // "Vega met Hald and urged restraint": a row that tells both deeds is of all who do them.
    let told = ClauseScope.coordinated(with: candidate.head, in: grammar).filter(telling.words.contains).flatMap {
      ClauseScope.words(of: $0, in: grammar)
    }
    // "NORHAVN (Harbour News) -": who reports it, and from where, is no part of what happened; nor is what the row leaves out.
    let begin = DatelinePrefix.end(of: grammar.words)
    let named = participants.participants(
      of: candidate, in: Set(words + told).sorted().filter { $0 >= begin && telling.words.contains($0) })
    return Entry(
      candidate: candidate, summary: telling.summary, headline: telling.headline, replaced: telling.replaced,
      told: Set(telling.words),
      content: content(words, grammar, named.names),
      action: (candidate.isNegated ? "not " : "") + grammar.phrasalLemma(of: candidate.head),
      participants: unique(named.participants),
      doer: candidate.isNominal ? nil : doers.doer(of: candidate.head, inSentence: candidate.sentence),
      places: unique(named.places),
      attribution: attribution,
      figures: figures(words, grammar), antecedent: antecedent(of: candidate, grammar),
      isWhenClause: grammar.words[candidate.head].relation == .advcl
        && grammar.children(of: candidate.head).contains { grammar.words[$0].lemma.lowercasedASCII == "when" },
      isRelative: grammar.words[candidate.head].relation == .aclRelative,
      surroundings: Set(
        grammar.words.filter { $0.tag == .noun || $0.tag == .properNoun }.map { $0.lemma.lowercasedASCII }))
  }

  /// "speaking after Thorvik's meeting with Hald": what the clause, or one that goes with it, is told to come after.
  private func antecedent(of candidate: Candidate, _ grammar: SentenceGrammar) -> Entry.Antecedent? {
    let accompaniments = grammar.children(of: candidate.head).filter {
      grammar.words[$0].relation == .advcl && grammar.predicate(of: $0)?.finite != true
    }
    for clause in [candidate.head] + accompaniments {
      for noun in grammar.children(of: clause)
      where grammar.words[noun].relation == .obl && grammar.words[noun].tag == .noun
        && grammar.markers(of: noun).contains(where: { ["after", "following"].contains($0) })
      {
        let names = grammar.extent(of: noun).compactMap {
          grammar.isInside($0, noun) ? who.name(of: $0, inSentence: candidate.sentence)?.full : nil
        }
        return Entry.Antecedent(noun: grammar.words[noun].lemma.lowercasedASCII, names: Set(names))
      }
    }
    return nil
  }

  private func content(_ words: [Int], _ grammar: SentenceGrammar, _ names: [String]) -> [String] {
    var lemmas: Set<String> = []
    for word in words {
      switch grammar.words[word].tag {
      case .noun, .properNoun, .verb, .adjective, .numeral: lemmas.insert(grammar.words[word].lemma.lowercasedASCII)
      default: break
      }
    }
    for name in names {
      for part in name.lowercasedASCII.split(separator: " ") { lemmas.insert(String(part)) }
    }
    return lemmas.sorted()
  }

  /// Numbers with what they count: "70 dead".
  private func figures(_ words: [Int], _ grammar: SentenceGrammar) -> [Timeline.Figure] {
    var found: Set<Timeline.Figure> = []
    for word in words where grammar.words[word].relation == .nummod {
      guard let noun = grammar.head(of: word) else { continue }
      let number = reading.grammar.text(grammar.words[word].range).filter { $0 != "," }
      found.insert(Timeline.Figure(number.lowercasedASCII, grammar.words[noun].lemma.lowercasedASCII))
    }
    return found.sorted()
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
