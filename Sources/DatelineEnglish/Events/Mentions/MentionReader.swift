internal import DatelineModel

/// Describes event mentions. What an entry of the timeline would tell of a word, its status and its time, the mention tells,
/// too: both ask one reading of the clause.
struct MentionReader {
  private let reading: DocumentReading
  private let recognizer: MentionRecognizer
  private let finder: CandidateFinder

  init(_ reading: DocumentReading, _ recognizer: MentionRecognizer) {
    (self.reading, self.recognizer) = (reading, recognizer)
    finder = CandidateFinder(reading, EventClasses(reading, recognizer))
  }

  /// Mentions with all that the document tells of them, and their words; one for each range, in its order.
  ///
  /// - Parameter given: UTF-8 byte ranges of the text; nil to find the mentions.
  func mentions(_ given: [Range<Int>]?) -> [(mention: EventMention, word: Int?)] {
    let hits = given.map { reading.hits(at: $0, recognizer) } ?? reading.hits(recognizer)
    var candidates: [Int: [Candidate]] = [:]
    return hits.map { hit in
      guard let word = hit.word else { return (Self.outsideWords(hit), nil) }
      let told = candidates[hit.sentence] ?? finder.candidates(inSentence: hit.sentence)
      candidates[hit.sentence] = told
      return (mention(hit, word, told.first { $0.head == word }), word)
    }
  }

  private func mention(_ hit: DocumentReading.Hit, _ word: Int, _ candidate: Candidate?) -> EventMention {
    let grammar = reading.grammar.sentences[hit.sentence]
    let attributes = VerbAttributes(of: word, in: grammar)
    let (status, time) = candidate.map { ($0.status, $0.time) } ?? untold(word, grammar)
    let isTimed = time?.isBoundOnly == false
    return EventMention(
      range: hit.range, sentence: hit.sentence, eventClass: hit.eventClass, tense: attributes.tense,
      aspect: attributes.aspect, negated: attributes.negated, modality: attributes.modality, status: status,
      interval: isTimed ? time?.interval : nil, expression: time?.expression)
  }

  /// What the words say of an event that no entry tells: "vowed to rebuild".
  private func untold(_ word: Int, _ grammar: SentenceGrammar) -> (EventStatus, EventTime?) {
    let status = MentionStatus(of: word, in: grammar).status
    let isClause = grammar.isClauseHead(word)
    let links = reading.links
    let attachment =
      isClause ? links.expression(ofClause: word, in: grammar) : links.expression(ofNoun: word, in: grammar)
    guard let time = attachment.flatMap({ reading.clock.time(from: $0.expression, status: status) }) else {
      return (status, nil)
    }
    guard isClause else { return (status, time) }
    let agreed = StatusAgreement(links, reading.clock).status(
      status, with: time, word, ClauseStatus(of: word, in: grammar), grammar,
      isItem: time.expression == reading.itemExpression(ofSentence: grammar.sentence))
    return (agreed, time)
  }

  private static func outsideWords(_ hit: DocumentReading.Hit) -> EventMention {
    EventMention(
      range: hit.range, sentence: hit.sentence, eventClass: hit.eventClass, tense: .none, aspect: .none,
      negated: false, status: .happened)
  }
}
