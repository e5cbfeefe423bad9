/// How much of an input is read.
public struct ReadingLimits: Hashable, Sendable {
  /// The bytes that one input may have, and that a packed one may unpack to.
  public var bytes: Int
  /// The articles that one input may give.
  public var articles: Int

  /// Limits of that size; what is beyond the largest page that can be addressed, 1 GB, is cut to it.
  public init(bytes: Int = 64 << 20, articles: Int = 100_000) {
    (self.bytes, self.articles) = (min(bytes, 1 << 30), articles)
  }

  /// 64 MB, 100,000 articles.
  public static let standard = ReadingLimits()
}
