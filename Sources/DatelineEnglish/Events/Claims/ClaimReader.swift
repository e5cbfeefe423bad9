internal import CivilTime
internal import DatelineModel

/// Reads what an article's sentences claim: numbers with what they count, on which side of a country places lie, and who
/// did something.
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
    let subjects = ClaimSubjectReader(reading)
    var about = SubjectsInOrder(reading, subjects)
    var claims: [Timeline.Claim] = []
    let filter = ClaimFilter(reading.document)
    for (index, grammar) in reading.grammar.sentences.enumerated() where filter.mayClaim(grammar) {
      let sentence = ClaimSentence(grammar, in: reading)
      for finding in CountFinder(sentence).counts() + locations(sentence) {
        // "Nine others were wounded" speaks of what the sentence before told.
        let subject = about.subject(ofSentence: index)
        let isBare = ClaimWords.fates.contains(finding.what) && subject.map { !$0.isPlaced } ?? false
        let told = isBare ? subject?.joined(to: about.subject(ofSentence: index - 1)) : subject
        claims.append(claim(finding, grammar, told ?? ClaimSubject()))
      }
      for finding in ResponsibilityFinder(sentence, reading).findings() {
        let target = finding.target.map { subjects.subject(of: $0, in: sentence) }
        var meant = target ?? about.subject(ofSentence: index) ?? ClaimSubject()
        meant.lemmas.subtract(ClaimWords.framing)
        meant.days = subjects.subject(of: sentence).days
        if !meant.isPlaced, finding.target == nil || meant.lemmas.count < 2 {
          meant = meant.joined(to: about.subject(ofSentence: index - 1))
          // "for either attack": one of them was told a sentence before the other.
          let isPair = finding.target.map { sentence.words[$0].contains(where: ClaimWords.pairs.contains) } ?? false
          if isPair { meant = meant.joined(to: about.subject(ofSentence: index - 2)) }
        }
        claims.append(claim(finding, grammar, meant))
      }
    }
    return claims
  }

  private func claim(_ finding: ClaimFinding, _ grammar: SentenceGrammar, _ subject: ClaimSubject) -> Timeline.Claim {
    let bytes = (grammar.words.first?.range.lowerBound ?? 0)..<(grammar.words.last?.range.upperBound ?? 0)
    let span = offsets.scalars(ofBytes: bytes)
    return Timeline.Claim(
      source: source, quote: reading.grammar.text(bytes), start: span.lowerBound, end: span.upperBound,
      kind: finding.kind, what: finding.what, value: finding.value, precision: finding.precision,
      counted: finding.counted, subject: subject.lemmas.sorted(),
      days: subject.days.sorted())
  }

  // MARK: Places

  /// "in western Varn province", "in the central province of Varn".
  private func locations(_ sentence: ClaimSentence) -> [ClaimFinding] {
    let (words, grammar) = (sentence.words, sentence.grammar)
    return words.indices.compactMap { index in
      guard ClaimWords.compass.contains(words[index]) else { return nil }
      let rest = index + 1..<min(words.count, index + 6)
      guard let region = rest.first(where: { ClaimWords.regions.contains(words[$0]) }) else { return nil }
      let isAhead = region + 2 < words.count && words[region + 1] == "of"
      let name = isAhead ? region + 2 : region - 1
      let place = reading.grammar.text(grammar.words[name].range)
      guard name > index, let first = place.utf8.first, (0x41...0x5A).contains(first) else { return nil }
      return ClaimFinding(kind: .location, what: place, value: words[index])
    }
  }
}
