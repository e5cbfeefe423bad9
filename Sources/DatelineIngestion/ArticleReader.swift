internal import CivilTime
public import DatelineModel

/// Reads articles from the bytes of a page or a text.
public struct ArticleReader: Sendable {
  /// How much of an input is read.
  public var limits: ReadingLimits

  /// A reader with those limits.
  public init(limits: ReadingLimits = .standard) { self.limits = limits }

  /// The articles in the bytes; their kind is told by content.
  ///
  /// - Throws: an ``IngestionError`` when there is none.
  public func read(_ bytes: [UInt8], hints: ReadingHints) throws(IngestionError) -> [Article] {
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    let decoded = EncodingSniffer.decode(bytes, transport: hints.charset)
    let page = HTMLPage(decoded.text, hints: hints)
    return [page.article(latest: SystemClock.today.adding(days: 1))]
  }
}
