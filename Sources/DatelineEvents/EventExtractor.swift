public import DatelineModel

/// Finds what happened in a document, and when: event mentions as TimeML annotates them, and events for people.
public struct EventExtractor: Sendable {
  let recognizer: MentionRecognizer
  let order: OrderRecognizer

  /// An extractor with the models that are compiled into the program.
  public init() { self.init(recognizer: MentionRecognizer(), order: OrderRecognizer()) }

  init(recognizer: MentionRecognizer, order: OrderRecognizer) {
    (self.recognizer, self.order) = (recognizer, order)
  }

  /// The event mentions of a document with their class, tense, aspect, polarity, status and time, and the order of those
  /// that stand near each other.
  ///
  /// - Parameters:
  ///   - document: the text in tokens and sentences.
  ///   - times: its time expressions.
  ///   - context: the day of publication.
  ///   - analyzer: gives the grammar of each sentence.
  ///   - given: the mentions to describe, as UTF-8 byte ranges of the text, in any order; nil to find them.
  /// - Returns: mentions in the order of the text, or in that of `given`, one for each.
  public func mentions(
    in document: Document, times: TemporalAnnotation, context: TemporalContext, analyzer: any SentenceAnalyzing,
    given: [Range<Int>]? = nil
  ) -> EventAnnotation {
    let reading = DocumentReading(document, times: times, context: context, analyzer: analyzer)
    let hits = given.map { reading.hits(at: $0, recognizer) } ?? reading.hits(recognizer)
    let mentions = hits.map { reading.mention($0) }
    return EventAnnotation(mentions: mentions.map(\.mention), relations: reading.relations(mentions, order))
  }

  /// The names of a document, and whom or what its pronouns, titles and short names mean.
  public func names(in document: Document, analyzer: any SentenceAnalyzing) -> NameAnnotation {
    WhoIsWho(DocumentGrammar(document, analyzer: analyzer)).annotation
  }
}

extension EventExtractor {
  /// The events of an article that an editor would put on a timeline, each as it was read here.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - document: its text in tokens and sentences.
  ///   - times: its time expressions.
  ///   - context: the day of publication; without one nothing is bounded by it.
  ///   - analyzer: gives the grammar of each sentence.
  ///   - source: what the atoms name as their source.
  /// - Returns: the atoms and the claims in the order of the text, and what a user should know about them.
  public func atoms(
    of article: Article, document: Document, times: TemporalAnnotation, context: TemporalContext,
    analyzer: any SentenceAnalyzing, source: Timeline.Source
  ) -> (atoms: [Timeline.Atom], claims: [Timeline.Claim], diagnostics: [Diagnostic]) {
    let reading = DocumentReading(document, times: times, context: context, analyzer: analyzer)
    let claims = ClaimReader(reading, source: source.id).claims()
    let entries = EntryReader(reading, recognizer, title: article.title?.value).entries()
    let atoms = AtomWriter(reading, source: source, claims: claims).atoms(entries)
    return (atoms, claims, [])
  }
}
