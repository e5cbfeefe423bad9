public import DatelineModel

/// Reads saved web archives (WARC, packed or not) chunk by chunk: memory stays that of one record.
///
/// ```swift
/// var archive = ArchiveReader()
/// while let chunk = nextChunk() {
///   for page in try archive.read(chunk) { … }
/// }
/// ```
public struct ArchiveReader {
  /// A page of an archive.
  public struct Page: Sendable {
    /// The address it was fetched from.
    public var url: String?
    /// Its articles, or why it has none.
    public var articles: Result<[Article], IngestionError>
  }

  private let reader: ArticleReader
  private var unpacking: GzipStream?
  private var isStarted = false
  private var buffer: [UInt8] = []
  /// Bytes still to pass over of a record that is larger than the limit.
  private var toSkip = 0

  /// A reader that reads each page with another.
  public init(reader: ArticleReader = ArticleReader()) { self.reader = reader }

  /// The pages that a chunk completes.
  ///
  /// - Throws: ``IngestionError/malformed(format:what:)`` when the bytes are no archive; the pages before are read.
  public mutating func read(_ chunk: [UInt8]) throws(IngestionError) -> [Page] {
    if !isStarted, !chunk.isEmpty {
      isStarted = true
      if chunk.starts(with: [0x1F, 0x8B]) { unpacking = GzipStream() }
    }
    var pages: [Page] = []
    var start = 0
    while start < chunk.count {
      let end = min(start + GzipStream.chunkSize, chunk.count)
      buffer += try unpacking?.unpack(chunk[start..<end]) ?? Array(chunk[start..<end])
      start = end
      try takeRecords(&pages)
    }
    return pages
  }

  /// Says that no chunk follows.
  ///
  /// - Throws: ``IngestionError/malformed(format:what:)`` when the archive was cut off; the pages before it are read.
  public func finish() throws(IngestionError) {
    try unpacking?.finish()
    if !buffer.isEmpty || toSkip > 0 { throw .malformed(format: "WARC", what: "the last record ends too early") }
  }

  private mutating func takeRecords(_ pages: inout [Page]) throws(IngestionError) {
    var taken = 0
    defer { buffer.removeSubrange(..<taken) }
    while true {
      if toSkip > 0 {
        let skipped = min(toSkip, buffer.count - taken)
        (toSkip, taken) = (toSkip - skipped, taken + skipped)
      }
      while taken < buffer.count, buffer[taken] == 0x0D || buffer[taken] == 0x0A { taken += 1 }
      guard taken < buffer.count else { return }
      let head = Array(buffer[taken..<min(buffer.count, taken + ArchiveReader.longestHead)])
      guard let end = HTTPFields.end(of: head) else {
        if head.count >= ArchiveReader.longestHead {
          throw .malformed(format: "WARC", what: "a record's head does not end")
        }
        return
      }
      guard head.starts(with: Array("WARC/".utf8)), let fields = HTTPFields(head[..<end])?.fields,
        let length = fields["content-length"].flatMap({ Int($0) }), length >= 0
      else { throw .malformed(format: "WARC", what: "a record begins without its head") }
      if length > reader.limits.bytes {
        taken += end
        toSkip = length
        continue
      }
      guard buffer.count - taken >= end + length else { return }
      let block = Array(buffer[(taken + end)..<(taken + end + length)])
      taken += end + length
      do throws(IngestionError) {
        guard let record = try WARCRecord(fields, block, limit: reader.limits.bytes) else { continue }
        pages.append(page(of: record))
      } catch {
        pages.append(Page(url: fields["warc-target-uri"], articles: .failure(error)))
      }
    }
  }

  private static let longestHead = 65_536

  private func page(of record: WARCRecord) -> Page {
    let hints = ReadingHints(url: record.url, charset: record.charset)
    do throws(IngestionError) {
      return Page(url: record.url, articles: .success(try reader.readText(record.body, hints: hints)))
    } catch {
      return Page(url: record.url, articles: .failure(error))
    }
  }
}
