public import CivilTime
internal import DatelineModel

/// What an article is about, in about a kilobyte: all that grouping articles into stories needs of one.
///
/// Also what a whole timeline is about: the profile of several articles together.
public struct ArticleProfile: Hashable, Sendable {
  /// The id of the article as a source; of a timeline of several the least.
  public var source: String
  /// Its headline; nil where it has none.
  public var title: String?
  /// When it was published; of several articles the first.
  public var published: CivilDateTime?
  /// The names that it has most, as they are written there, at most ``nameLimit``.
  public var names: [String]
  /// Its words that tell most, folded, with what each counts: positive numbers whose squares sum up to about the square of
  /// ``length``; sorted by word.
  public var terms: [Term]

  /// A word and what it counts.
  public struct Term: Hashable, Sendable {
    /// The folded word.
    public var word: String
    /// What it counts in its article.
    public var weight: Int

    /// A term.
    public init(word: String, weight: Int) { (self.word, self.weight) = (word, weight) }
  }

  /// The most terms of an article.
  public static let termLimit = 96
  /// The most names of an article.
  public static let nameLimit = 3
  /// The length of an article's terms as a vector.
  public static let length = 1024

  /// A profile of those parts; the terms are sorted, and of two for one word the heavier is kept.
  public init(
    source: String, title: String? = nil, published: CivilDateTime? = nil, names: [String] = [], terms: [Term]
  ) {
    (self.source, self.title, self.published, self.names) = (source, title, published, names)
    self.terms = []
    for term in terms.sorted(by: { ($0.word, $1.weight) < ($1.word, $0.weight) })
    where term.weight > 0 && self.terms.last?.word != term.word { self.terms.append(term) }
  }
}
