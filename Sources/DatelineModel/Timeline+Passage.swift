public import CivilTime

extension Timeline {
  /// A sentence of an article that a digest may choose: it names days, or stands at the head of its article.
  ///
  /// Events are what an article tells; passages are what it says, and of which days. How many articles come back to a
  /// day, and in which words, cannot be told from events alone.
  public struct Passage: Hashable, Sendable {
    /// The id of the article.
    public var source: String
    /// The sentence, word for word.
    public var quote: String
    /// Its first Unicode scalar in the article's text.
    public var start: Int
    /// The scalar behind its last.
    public var end: Int
    /// The index of the sentence in the article: the lead comes first.
    public var position: Int
    /// The days that its expressions of time name, sorted, none twice.
    public var days: [CivilDate]

    /// A passage.
    public init(source: String, quote: String, start: Int, end: Int, position: Int, days: [CivilDate]) {
      (self.source, self.quote, self.start, self.end) = (source, quote, start, end)
      (self.position, self.days) = (position, days)
    }

    /// How many sentences of an article are its head.
    public static let headLength = 5
  }
}
