public import CivilTime
public import DatelineModel

/// Reads articles from the bytes of pages, texts, feeds and archives.
///
/// ```swift
/// let articles = try ArticleReader().read(bytes, hints: ReadingHints(name: "story.html"))
/// ```
public struct ArticleReader: Sendable {
  /// How much of an input is read.
  public var limits: ReadingLimits

  /// The day on which it reads, by which dates of publication that lie ahead are refused; nil asks the system's clock.
  public var today: CivilDate?

  /// A reader with those limits.
  public init(limits: ReadingLimits = .standard, today: CivilDate? = nil) {
    (self.limits, self.today) = (limits, today)
  }

  /// The articles in the bytes; their kind is told by content: HTML, MHTML, mail, plain text, Markdown, PDF, RSS, Atom,
  /// JSON Feed, WARC, and all of them packed with gzip.
  ///
  /// - Throws: an ``IngestionError`` when there is none.
  public func read(_ bytes: [UInt8], hints: ReadingHints) throws(IngestionError) -> [Article] {
    switch try opened(bytes) {
    case .archive(let bytes): try articles(inArchive: bytes, hints: hints)
    case .text(let bytes): try readText(bytes, hints: hints)
    }
  }

  /// The article of a page with what became of every block, for `--explain`.
  ///
  /// - Throws: an ``IngestionError`` when there is none, and for inputs that are no single page.
  public func trace(_ bytes: [UInt8], hints: ReadingHints) throws(IngestionError) -> ExtractionTrace {
    guard case .text(let bytes) = try opened(bytes) else { throw .noArticle(reason: "an archive holds many pages") }
    let text = EncodingSniffer.decode(bytes, transport: hints.charset).text
    guard ContentKind(text: text, hints: hints) == .html else {
      return ExtractionTrace(try readText(bytes, hints: hints))
    }
    return HTMLPage(text, hints: hints).trace(latest: latest)
  }

  /// The beginning of an input as text in UTF-8, unpacked: enough to see what it is.
  ///
  /// - Parameter count: about as many bytes as are given.
  public static func beginning(of bytes: [UInt8], count: Int) -> [UInt8] {
    var start = bytes.prefix(count)
    // As often as it is unpacked when it is read.
    for _ in 0..<2 where start.starts(with: [0x1F, 0x8B]) { start = GzipStream.beginning(of: start).prefix(count) }
    let isWide = start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE])
    return isWide ? EncodingSniffer.decode(Array(start)).text : Array(start)
  }

  /// The articles of an input that is neither packed nor an archive.
  func readText(_ bytes: [UInt8], hints: ReadingHints) throws(IngestionError) -> [Article] {
    var articles = try articles(inText: bytes, hints: hints)
    for index in articles.indices { PostSignatures.apply(to: &articles[index]) }
    if let origin = hints.url { for index in articles.indices { articles[index].origin = origin } }
    return articles
  }

  private func articles(inText bytes: [UInt8], hints: ReadingHints) throws(IngestionError) -> [Article] {
    guard bytes.contains(where: { !$0.isASCIISpace }) else { throw .empty }
    switch ContentKind(signature: bytes) {
    case .binary(let kind): throw .binary(kind: kind)
    case .pdf:
      let text = PDFParagraphs.running(try PDFText.text(of: bytes, limit: limits.bytes))
      guard text.contains(where: { !$0.isASCIISpace }) else {
        throw .noArticle(reason: "the pages hold pictures and no text, as scanned ones do")
      }
      return [try TextArticleReader.article(text, isMarkdown: false)]
    default: break
    }
    let text = EncodingSniffer.decode(bytes, transport: hints.charset).text
    switch ContentKind(text: text, hints: hints) {
    case .binary(let kind): throw .binary(kind: kind)
    case .mail: return try MailReader.articles(bytes, hints: hints, latest: latest)
    case .jsonFeed:
      return try JSONFeedReader.articles(text, hints: hints, latest: latest, limit: limits.articles)
    case .feed: return try FeedReader.articles(text, hints: hints, latest: latest, limit: limits.articles)
    case .markdown: return [try TextArticleReader.article(text, isMarkdown: true)]
    case .text:
      if DelimitedTable.isNamed(hints.name), let article = DelimitedTable.article(text) { return [article] }
      return [try TextArticleReader.article(text, isMarkdown: false)]
    case .html, .gzip, .warc, .pdf:
      return try HTMLPage(text, hints: hints).articles(latest: latest)
    }
  }

  private enum Opened {
    case archive([UInt8])
    case text([UInt8])
  }

  /// The input unpacked, within the limits.
  private func opened(_ bytes: [UInt8]) throws(IngestionError) -> Opened {
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    guard !bytes.isEmpty else { throw .empty }
    switch ContentKind(signature: bytes) {
    case .gzip:
      var unpacked = try GzipStream.unpacked(bytes, limit: limits.bytes)
      // A server's packing, saved, and packed once more.
      if ContentKind(signature: unpacked) == .gzip { unpacked = try GzipStream.unpacked(unpacked, limit: limits.bytes) }
      return ContentKind(signature: unpacked) == .warc ? .archive(unpacked) : .text(unpacked)
    case .warc: return .archive(bytes)
    default: return .text(bytes)
    }
  }

  private func articles(inArchive bytes: [UInt8], hints: ReadingHints) throws(IngestionError) -> [Article] {
    var archive = ArchiveReader(reader: self)
    var articles: [Article] = []
    var pages = try archive.records(in: bytes).compactMap { page(of: $0, hints: hints) }
    for page in archive.lastRecords().compactMap({ page(of: $0, hints: hints) }) {
      // Half an archive is none.
      if case .failure(let error) = page.articles, error.isOfBrokenInput { throw error }
      pages.append(page)
    }
    var damaged: [Diagnostic] = []
    for page in pages {
      switch page.articles {
      case .success(let found): articles += found.prefix(max(0, limits.articles - articles.count))
      case .failure(.malformed(let format, let what)):
        damaged.append(
          Diagnostic(.warning, "damaged-page", "\(page.url ?? "a page") of the archive is broken \(format): \(what)"))
      case .failure: break
      }
    }
    if !articles.isEmpty { articles[0].diagnostics += damaged }
    if articles.isEmpty, pages.count == 1, case .failure(let error) = pages[0].articles { throw error }
    guard !articles.isEmpty else { throw .noArticle(reason: "no page of the archive is an article") }
    return articles
  }

  /// Clocks differ, and so do zones: tomorrow is allowed.
  private var latest: CivilDate { (today ?? SystemClock.today).adding(days: 1) }
}
