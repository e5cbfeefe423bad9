public import DatelineModel

/// Finds what happened in documents of one language, and when: event mentions as TimeML annotates them, and events for
/// people. Each language with events brings one.
public protocol EventExtracting: Sendable {
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
  func mentions(
    in document: Document, times: TemporalAnnotation, context: TemporalContext, analyzer: any SentenceAnalyzing,
    given: [Range<Int>]?
  ) -> EventAnnotation

  /// The names of a document, and whom or what its pronouns, titles and short names mean.
  func names(in document: Document, analyzer: any SentenceAnalyzing) -> NameAnnotation

  /// The events of an article that an editor would put on a timeline, each as it was read here.
  ///
  /// - Parameters:
  ///   - document: the article's text in tokens and sentences.
  ///   - title: its title, where it has one.
  ///   - times: its time expressions.
  ///   - context: the day of publication; without one nothing is bounded by it.
  ///   - analyzer: gives the grammar of each sentence.
  ///   - source: what the atoms name as their source.
  /// - Returns: the atoms and the claims, each in the order of the text.
  func atoms(
    of document: Document, title: String?, times: TemporalAnnotation, context: TemporalContext,
    analyzer: any SentenceAnalyzing, source: Timeline.Source
  ) -> (atoms: [Timeline.Atom], claims: [Timeline.Claim])
}
