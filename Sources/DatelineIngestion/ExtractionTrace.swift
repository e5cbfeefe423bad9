internal import CivilTime
public import DatelineModel

/// What a page was made of and what became of each part: made only when asked for.
public struct ExtractionTrace: Sendable {
  /// The article; each of its fields carries its own evidence.
  public var article: Article
  /// Every block of the page, in its order.
  public var blocks: [Block]
  /// The dates that may be that of publication, in the order in which they were found, and behind them those refused.
  public var dates: [Date]

  /// A date that a page tells of itself.
  public struct Date: Hashable, Sendable {
    /// The date, in ISO 8601.
    public var text: String
    /// Where it was found, in words.
    public var evidence: String
    /// How far the place is believed, 0 to about 4: the day whose places weigh most is taken.
    public var weight: Double
    /// Why it cannot be that of publication; nil where it may be.
    public var refused: String?

    init(_ found: DateEvidence, refused: String?) {
      (text, evidence, weight) = (found.moment.description, found.evidence, found.weight)
      self.refused = refused
    }
  }

  /// A run of text of the page.
  public struct Block: Hashable, Sendable {
    /// The text, white space collapsed.
    public var text: String
    /// Why it is no part of the article's text; nil when it is kept.
    public var dropped: String?
    /// The element that holds it, with its parents ("article > div > p").
    public var path: String
  }

  init(article: Article, blocks: [Block], dates: [Date]) {
    (self.article, self.blocks, self.dates) = (article, blocks, dates)
  }

  /// The trace of a text, in which every block is kept.
  init(_ articles: [Article]) {
    article = articles.first ?? Article(text: "", blocks: [])
    dates = []
    let bytes = Array(article.text.utf8)
    blocks = article.blocks.map { block in
      Block(text: String(decoding: bytes[block.range], as: UTF8.self), dropped: nil, path: "text")
    }
  }
}
