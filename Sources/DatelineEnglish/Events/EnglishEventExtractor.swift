public import DatelineEvents
public import DatelineModel

/// Finds what happened in English documents, and when.
public struct EnglishEventExtractor: EventExtracting {
  let recognizer: MentionRecognizer
  let order: OrderRecognizer

  /// An extractor with the models that are compiled into the program.
  public init() { self.init(recognizer: MentionRecognizer(), order: OrderRecognizer()) }

  init(recognizer: MentionRecognizer, order: OrderRecognizer) {
    (self.recognizer, self.order) = (recognizer, order)
  }

  /// The event mentions of an English document, see ``EventExtracting``.
  public func mentions(
    in document: Document, times: TemporalAnnotation, context: TemporalContext, analyzer: any SentenceAnalyzing,
    given: [Range<Int>]? = nil
  ) -> EventAnnotation {
    let reading = DocumentReading(document, times: times, context: context, analyzer: analyzer)
    let mentions = MentionReader(reading, recognizer).mentions(given)
    return EventAnnotation(mentions: mentions.map(\.mention), relations: reading.relations(mentions, order))
  }

  /// The names of an English document and who is meant by what, see ``EventExtracting``.
  public func names(in document: Document, analyzer: any SentenceAnalyzing) -> NameAnnotation {
    WhoIsWho(DocumentGrammar(document, analyzer: analyzer)).annotation
  }

  /// The events and claims of an English article, see ``EventExtracting``.
  public func atoms(
    of document: Document, title: String?, times: TemporalAnnotation, context: TemporalContext,
    analyzer: any SentenceAnalyzing, source: Timeline.Source
  ) -> (atoms: [Timeline.Atom], claims: [Timeline.Claim]) {
    let reading = DocumentReading(document, times: times, context: context, analyzer: analyzer)
    let claims = ClaimReader(reading, source: source.id).claims()
    let entries = EntryReader(reading, recognizer, title: title).entries()
    return (AtomWriter(reading, source: source, claims: claims).atoms(entries), claims)
  }
}
