internal import CivilTime
internal import DatelineModel

/// Reads what an article's sentences claim: numbers with what they count, and on which side of a country places lie.
struct ClaimReader {
  private let reading: DocumentReading
  private let source: String
  private let offsets: ScalarOffsets

  init(_ reading: DocumentReading, source: String) {
    (self.reading, self.source) = (reading, source)
    offsets = ScalarOffsets(of: reading.document.text)
  }

  /// The claims in the order of the text.
  func claims() -> [Timeline.Claim] {
    var claims: [Timeline.Claim] = []
    var before: Subject?
    for grammar in reading.grammar.sentences {
      let words = grammar.words.map { reading.grammar.text($0.range).lowercasedASCII }
      let isTime = reading.links.coverage(of: grammar)
      let own = subject(of: grammar, words, isTime: isTime)
      let subject = own.pointsBack ? own.joined(to: before) : own
      let counts = CountFinder(words: words, grammar: grammar, isTime: isTime).counts()
      for claim in counts + locations(words, grammar) {
        // "Nine others were wounded" speaks of what the sentence before told.
        let isBare = ClaimWords.fates.contains(claim.what) && !subject.isPlaced
        claims.append(self.claim(claim, grammar, isBare ? subject.joined(to: before) : subject))
      }
      before = subject
    }
    return claims
  }

  /// What a sentence says, before its place in the text is known.
  struct Finding {
    var kind: Timeline.Claim.Kind
    var what: String
    var value: String
    var precision: Timeline.Claim.Precision?
    var counted: String?
  }

  private func claim(_ finding: Finding, _ grammar: SentenceGrammar, _ subject: Subject) -> Timeline.Claim {
    let bytes = (grammar.words.first?.range.lowerBound ?? 0)..<(grammar.words.last?.range.upperBound ?? 0)
    let span = offsets.scalars(ofBytes: bytes)
    return Timeline.Claim(
      source: source, quote: reading.grammar.text(bytes), start: span.lowerBound, end: span.upperBound,
      kind: finding.kind, what: finding.what, value: finding.value, precision: finding.precision,
      counted: finding.counted, subject: subject.lemmas.sorted(), days: subject.days.sorted().map(\.description))
  }

  // MARK: What a sentence is about

  /// A noun so near the beginning of its sentence points to the sentence before.
  private static let pointingReach = 8

  private struct Subject {
    var lemmas: Set<String>
    var days: Set<CivilDate>
    /// Whether the sentence says of what it speaks only by pointing to the one before.
    var pointsBack: Bool
    /// Whether it names a place or a day.
    var isPlaced: Bool

    func joined(to before: Subject?) -> Subject {
      guard let before else { return self }
      return Subject(
        lemmas: lemmas.union(before.lemmas), days: days.isEmpty ? before.days : days, pointsBack: false,
        isPlaced: isPlaced || before.isPlaced)
    }
  }

  private func subject(of grammar: SentenceGrammar, _ words: [String], isTime: [Bool]) -> Subject {
    var lemmas: Set<String> = []
    var pointsBack = words.first.map { ClaimWords.pronouns.contains($0) } ?? false
    for (index, word) in grammar.words.enumerated() where !isTime[index] {
      switch word.tag {
      case .noun, .properNoun, .verb, .adjective: lemmas.insert(word.lemma.lowercasedASCII)
      default: break
      }
      // "Six died in that attack", but not "struck a mosque in Varn …, the target of the attack".
      if (1...ClaimReader.pointingReach).contains(index),
        ["the", "that", "this", "either", "both"].contains(words[index - 1]),
        ClaimWords.eventNouns.contains(word.lemma.lowercasedASCII),
        index + 1 == words.count || !["on", "in", "at", "of"].contains(words[index + 1])
      {
        pointsBack = true
      }
    }
    let days = Set(
      reading.links.attachments[grammar.sentence].compactMap { reading.links.times.expressions[$0.expression].day })
    let namesPlace = grammar.names.contains { $0.kind == .place }
    return Subject(
      lemmas: lemmas, days: days, pointsBack: pointsBack, isPlaced: namesPlace || !days.isEmpty)
  }

  // MARK: Places

  /// "in western Varn province", "in the central province of Varn".
  private func locations(_ words: [String], _ grammar: SentenceGrammar) -> [Finding] {
    words.indices.compactMap { index in
      guard ClaimWords.compass.contains(words[index]) else { return nil }
      let rest = index + 1..<min(words.count, index + 6)
      guard let region = rest.first(where: { ClaimWords.regions.contains(words[$0]) }) else { return nil }
      let isAhead = region + 2 < words.count && words[region + 1] == "of"
      let name = isAhead ? region + 2 : region - 1
      let place = reading.grammar.text(grammar.words[name].range)
      guard name > index, let first = place.utf8.first, (0x41...0x5A).contains(first) else { return nil }
      return Finding(kind: .location, what: place, value: words[index])
    }
  }
}
