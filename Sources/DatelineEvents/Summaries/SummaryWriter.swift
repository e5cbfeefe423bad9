internal import CivilTime
internal import DatelineModel

/// Writes the short sentence that tells an event, from the words of its clause.
///
/// A cut is made only where it leaves something whole (see Wholeness); else what holds the clause tells it, at last the
/// sentence.
struct SummaryWriter {
  private let reading: DocumentReading
  private let phrases: PhraseWriter

  init(_ reading: DocumentReading, _ who: WhoIsWho) {
    self.reading = reading
    phrases = PhraseWriter(reading, who)
  }

  /// The summary of a candidate; empty when its sentence has no words.
  func summary(of candidate: Candidate) -> String {
    let grammar = reading.grammar.sentences[candidate.sentence]
    if candidate.isNominal, let text = nounPhrase(candidate, grammar) { return text }
    var clause = candidate.isNominal ? grammar.clauseHead(of: candidate.head) : candidate.head
    for _ in 0..<6 {
      let isOwn = clause == candidate.head
      if let pieces = ClauseTelling(grammar, reading, phrases).pieces(
        of: clause, telling: candidate.head, status: isOwn ? candidate.status : nil,
        isToCome: isOwn && isToCome(candidate)),
        let text = SummaryText(phrases.text(pieces, candidate.sentence)), text.isSound
      {
        return text.text
      }
      guard let governor = grammar.governor(of: clause), governor != clause else { break }
      clause = governor
    }
    let words = SentenceExcerpt(around: candidate.head, in: grammar)
    let pieces = words.words.map { PhraseWriter.Piece.word($0) }
    return SummaryText(phrases.text(pieces, candidate.sentence), isCut: words.isCut)?.text ?? ""
  }

  /// A noun told by its own phrase: what lasts by its noun and length, others where the phrase says more than their time.
  private func nounPhrase(_ candidate: Candidate, _ grammar: SentenceGrammar) -> String? {
    let telling = NounTelling(candidate.head, in: grammar)
    let times = reading.links.coverage(of: grammar)
    let words: [Int]?
    if candidate.time?.placement == .spans, let index = candidate.time?.expression,
      case let expression = reading.links.times.expressions[index], expression.derivedInterval != nil
    {
      words = telling.words(from: expression.range)
    } else {
      words = telling.words { times[$0] }
    }
    guard let words, let text = SummaryText(phrases.text(words.map { .word($0) }, candidate.sentence)), text.isSound
    else { return nil }
    return text.text
  }

  /// Whether what is told has its time after publication, or is only planned.
  private func isToCome(_ candidate: Candidate) -> Bool {
    guard candidate.status == .planned else { return false }
    guard let day = reading.clock.published?.date, let end = candidate.time?.interval.end else { return true }
    return end.date > day
  }
}
