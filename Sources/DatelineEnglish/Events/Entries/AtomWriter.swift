internal import CivilTime
internal import DatelineModel

/// Writes entries as atoms of a timeline: quotation, offsets in scalars, time in words, stable ids.
struct AtomWriter {
  private let reading: DocumentReading
  private let source: Timeline.Source
  private let offsets: ScalarOffsets
  /// What each sentence counts, by the first scalar of the sentence.
  private let counts: [Int: [Timeline.Figure]]

  init(_ reading: DocumentReading, source: Timeline.Source, claims: [Timeline.Claim]) {
    (self.reading, self.source) = (reading, source)
    counts = Dictionary(
      claims.filter { $0.kind == .count }.map { ($0.start, [Timeline.Figure($0.value, $0.what)]) }, uniquingKeysWith: +)
    offsets = ScalarOffsets(of: reading.document.text)
  }

  /// The atoms of entries in their order, one for each, with the relations that the text tells between them.
  func atoms(_ entries: [Entry]) -> [Timeline.Atom] {
    var atoms = entries.map { atom($0) }
    for link in EntryRelations(reading).relations(between: entries) {
      atoms[link.from].relations.append(
        Timeline.Relation(from: atoms[link.from].id, to: atoms[link.to].id, type: link.type))
    }
    var seen: Set<String> = []
    return atoms.filter { seen.insert($0.id).inserted }
  }

  private func atom(_ entry: Entry) -> Timeline.Atom {
    let candidate = entry.candidate
    let grammar = reading.grammar.sentences[candidate.sentence]
    let bytes = sentenceBytes(candidate.sentence)
    let quote = reading.grammar.text(bytes)
    let span = offsets.scalars(ofBytes: bytes)
    let mention = offsets.scalars(ofBytes: grammar.words[candidate.head].range)
    let id = StableID.atom(source: source.id, quote: quote, span: mention)
    let witness = Timeline.Witness(
      atom: id, source: source.id, quote: quote, start: span.lowerBound, end: span.upperBound,
      expression: candidate.time?.expression.map { reading.grammar.text(reading.links.times.expressions[$0].range) },
      basis: candidate.time?.basis ?? [])
    return Timeline.Atom(
      id: id, witness: witness, mention: mention, when: candidate.time.map(when), summary: entry.summary,
      headline: entry.headline, replaced: entry.replaced, status: candidate.status,
      participants: (entry.doer.map { [$0] } ?? []) + entry.participants, places: entry.places,
      attribution: entry.attribution,
      action: ActionClasses.representative(of: entry.action),
      content: content(of: entry, grammar), figures: Set(entry.figures + (counts[span.lowerBound] ?? [])).sorted(),
      position: candidate.sentence, relations: [])
  }

  /// What is compared with other articles: times are compared as times, so their words are left out.
  private func content(of entry: Entry, _ grammar: SentenceGrammar) -> [String] {
    var (told, times) = (Set<String>(), Set<String>())
    for (word, isTime) in zip(grammar.words, reading.links.coverage(of: grammar)) {
      if isTime { times.insert(word.lemma.lowercasedASCII) } else { told.insert(word.lemma.lowercasedASCII) }
    }
    let words = Set(entry.content).subtracting(times.subtracting(told))
    return Set(words.map { ActionClasses.representative(of: $0) }).subtracting([""]).sorted()
  }

  private func sentenceBytes(_ index: Int) -> Range<Int> {
    let tokens = reading.document.sentences[index].tokens
    guard
      let first = tokens.first, let last = tokens.last, reading.document.tokens.indices.contains(first),
      reading.document.tokens.indices.contains(last)
    else { return 0..<0 }
    return Int(reading.document.tokens[first].start)..<Int(reading.document.tokens[last].end)
  }

  private func when(_ time: EventTime) -> Timeline.When {
    Timeline.When(
      told: time.told, interval: time.interval, granularity: time.granularity, placement: time.placement,
      approximate: time.isApproximate)
  }
}
