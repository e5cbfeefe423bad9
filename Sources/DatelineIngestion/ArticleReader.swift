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
    [try page(bytes, hints: hints).article(latest: latest).article]
  }

  /// The article of a page with what became of every block, for `--explain`.
  ///
  /// - Throws: an ``IngestionError`` when there is none.
  public func trace(_ bytes: [UInt8], hints: ReadingHints) throws(IngestionError) -> ExtractionTrace {
    try page(bytes, hints: hints).trace(latest: latest)
  }

  private func page(_ bytes: [UInt8], hints: ReadingHints) throws(IngestionError) -> HTMLPage {
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    return HTMLPage(EncodingSniffer.decode(bytes, transport: hints.charset).text, hints: hints)
  }

  /// Clocks differ, and so do zones: tomorrow is allowed.
  private var latest: CivilDate { SystemClock.today.adding(days: 1) }
}
