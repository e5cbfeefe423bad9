/// An article with its text taken apart and its time expressions resolved: what everything else is read from.
public struct Reading: Sendable {
  /// The article.
  public var article: Article
  /// Its text in tokens and sentences.
  public var document: Document
  /// What the resolution of times was told.
  public var context: TemporalContext
  /// The expressions of time.
  public var times: TemporalAnnotation
  /// What was noticed, the article's own diagnostics first.
  public var diagnostics: [Diagnostic]
}
