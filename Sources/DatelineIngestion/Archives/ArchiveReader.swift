public import DatelineModel

/// Reads saved web archives (WARC, packed or not) chunk by chunk: memory stays that of one record.
///
/// ```swift
/// var archive = ArchiveReader()
/// while let chunk = nextChunk() {
///   for page in try archive.read(chunk) { … }
/// }
/// ```
///
/// A record that is broken is told as a page that failed, and the reading goes on at the next one.
public struct ArchiveReader {
  /// A page of an archive.
  public struct Page: Sendable {
    /// Which record of the archive it is, from 1.
    public var record: Int
    /// The address it was fetched from.
    public var url: String?
    /// Its articles, or why it has none.
    public var articles: Result<[Article], IngestionError>
  }

  /// A record as it stands in the archive, not yet read: records can be read on many threads.
  public struct Record: Sendable {
    /// Its place in the archive, from 1.
    public var number: Int
    var fields: [String: String]
    var block: Result<[UInt8], IngestionError>

    /// The bytes that it holds in memory.
    public var size: Int { if case .success(let block) = block { block.count } else { 0 } }
  }

  private let reader: ArticleReader
  private var unpacking: GzipStream?
  private var isStarted = false
  private var buffer: [UInt8] = []
  /// The bytes that the buffer must hold before its first record is whole.
  private var needed = 0
  /// Bytes still to pass over of a record that is larger than the limit.
  private var toSkip = 0
  /// Whether the beginning of the next record is being looked for behind broken bytes.
  private var isLost = false
  private var count = 0
  /// Whether no bytes follow.
  private var isEnded = false

  /// A reader that reads each page with another.
  public init(reader: ArticleReader = ArticleReader()) { self.reader = reader }

  /// Whether bytes begin an archive, or packed bytes that may be one.
  public static func mayBegin(with bytes: [UInt8]) -> Bool {
    if bytes.starts(with: Array("WARC/".utf8)) { return true }
    guard bytes.starts(with: [0x1F, 0x8B]) else { return false }
    // A damaged or a short beginning unpacks to as much as there is.
    return GzipStream.beginning(of: bytes.prefix(GzipStream.chunkSize)).starts(with: Array("WARC/".utf8))
  }

  /// The pages that a chunk completes.
  ///
  /// - Throws: ``IngestionError/malformed(format:what:)`` when the bytes are no archive.
  public mutating func read(_ chunk: [UInt8]) throws(IngestionError) -> [Page] {
    try records(in: chunk).compactMap { reader.page(of: $0) }
  }

  /// The records that a chunk completes; ``ArticleReader/page(of:)`` reads each.
  ///
  /// - Throws: ``IngestionError/malformed(format:what:)`` when the bytes are no archive.
  public mutating func records(in chunk: [UInt8]) throws(IngestionError) -> [Record] {
    if !isStarted, !chunk.isEmpty {
      isStarted = true
      if chunk.starts(with: [0x1F, 0x8B]) { unpacking = GzipStream(holding: reader.limits.bytes) }
    }
    var records: [Record] = []
    guard let unpacking else {
      buffer += chunk
      try takeRecords(&records)
      return records
    }
    var start = 0
    while start < chunk.count {
      let end = min(start + GzipStream.chunkSize, chunk.count)
      for piece in unpacking.pieces(of: chunk[start..<end]) {
        switch piece {
        case .damage:
          fail(.malformed(format: "gzip", what: "the packed data is damaged"), [:], &records)
          forget()
        case .member(let bytes):
          // A record that claims to be longer than its member would swallow those behind it.
          if isOpen, bytes.starts(with: Array("WARC/".utf8)) {
            fail(.malformed(format: "WARC", what: "a record is shorter than its head says"), [:], &records)
            forget()
          }
          buffer += bytes
        case .more(let bytes): buffer += bytes
        }
        try takeRecords(&records)
      }
      start = end
    }
    return records
  }

  /// Whether a record has begun and not ended.
  private var isOpen: Bool { toSkip > 0 || (!isLost && buffer.contains { $0 != 0x0D && $0 != 0x0A }) }

  /// Goes on at the next record that begins.
  private mutating func forget() {
    // A member begins as a line does.
    buffer = [0x0A]
    (isLost, toSkip, needed) = (true, 0, 0)
  }

  /// The pages that only the end of the archive completes, and what is wrong with it.
  public mutating func finish() -> [Page] { lastRecords().compactMap { reader.page(of: $0) } }

  /// The records that only the end of the archive completes; one that is not whole has failed.
  public mutating func lastRecords() -> [Record] {
    var records: [Record] = []
    isEnded = true
    do throws(IngestionError) {
      try takeRecords(&records)
      if isOpen { throw .malformed(format: "WARC", what: "the last record ends too early") }
      if !isLost { try unpacking?.finish() }
    } catch {
      fail(error, [:], &records)
    }
    buffer = []
    return records
  }

  private mutating func fail(_ error: IngestionError, _ fields: [String: String], _ records: inout [Record]) {
    count += 1
    records.append(Record(number: count, fields: fields, block: .failure(error)))
  }

  private mutating func takeRecords(_ records: inout [Record]) throws(IngestionError) {
    guard buffer.count >= needed || isEnded else { return }
    needed = 0
    var taken = 0
    defer { if taken > 0 { buffer.removeSubrange(..<taken) } }
    while true {
      let skipped = min(toSkip, buffer.count - taken)
      (toSkip, taken) = (toSkip - skipped, taken + skipped)
      if isLost {
        guard let found = nextHead(from: taken) else {
          // The byte before a head belongs to its mark.
          taken = max(taken - 1, buffer.count - ArchiveReader.headMark.count, 0)
          return
        }
        (taken, isLost) = (found, false)
      }
      while taken < buffer.count, buffer[taken] == 0x0D || buffer[taken] == 0x0A { taken += 1 }
      guard taken < buffer.count else { return }
      guard let (head, end) = head(at: taken) else {
        if buffer.count - taken < ArchiveReader.longestHead { return }
        try lose(at: &taken, "a record's head does not end", &records)
        continue
      }
      guard head.starts(with: Array("WARC/".utf8)), let fields = HTTPFields(head)?.fields,
        let length = fields["content-length"].flatMap({ Int($0) }), length >= 0
      else {
        try lose(at: &taken, "a record begins without its head", &records)
        continue
      }
      if length > reader.limits.bytes {
        taken += end
        toSkip = length
        fail(.tooLarge(bytes: length, limit: reader.limits.bytes), fields, &records)
        continue
      }
      let next = taken + end + length
      guard buffer.count >= next + ArchiveReader.lineEnds.count || (isEnded && buffer.count >= next) else {
        guard isEnded else {
          needed = next - taken + ArchiveReader.lineEnds.count
          return
        }
        // What a record that claims too much would swallow is looked through.
        fail(.malformed(format: "WARC", what: "the last record ends too early"), fields, &records)
        (isLost, taken) = (true, taken + end)
        continue
      }
      guard mayEnd(at: next) else {
        fail(.malformed(format: "WARC", what: "a record's length is wrong"), fields, &records)
        (isLost, taken) = (true, taken + end)
        continue
      }
      count += 1
      let block = WARCPage.mayHoldPage(fields) ? Array(buffer[(taken + end)..<next]) : []
      taken = next
      if !block.isEmpty { records.append(Record(number: count, fields: fields, block: .success(block))) }
    }
  }

  /// Names the broken record at a place and goes on behind its first byte; the first record of all tells that the bytes
  /// are no archive.
  private mutating func lose(
    at taken: inout Int, _ what: String, _ records: inout [Record]
  ) throws(IngestionError) {
    let error = IngestionError.malformed(format: "WARC", what: what)
    if count == 0 { throw error }
    fail(error, [:], &records)
    (isLost, taken) = (true, taken + 1)
  }

  /// The head of a record and where it ends, behind its empty line; nil where it does not end in what is there.
  private func head(at start: Int) -> (head: ArraySlice<UInt8>, end: Int)? {
    // Most heads are short, and all that is looked through is copied.
    for reach in [2048, ArchiveReader.longestHead] {
      let head = Array(buffer[start..<min(buffer.count, start + reach)])
      if let end = HTTPFields.end(of: head) { return (head[..<end], end) }
    }
    return nil
  }

  /// Whether a record may end at a place: behind it stand empty lines, as the format has it, the next record or nothing.
  private func mayEnd(at place: Int) -> Bool {
    let rest = buffer[place...].prefix(ArchiveReader.lineEnds.count).drop { $0 == 0x0D || $0 == 0x0A }
    return Array("WARC/".utf8).starts(with: rest)
  }

  private static let lineEnds = Array("\r\n\r\n".utf8)
  private static let headMark = Array("\nWARC/1.".utf8)

  /// Where the next record begins.
  private func nextHead(from start: Int) -> Int? {
    let bytes = buffer.span
    var index = start
    while let found = bytes.firstIndex(of: 0x57, from: index) {
      if bytes.hasPrefix("WARC/1.", at: found) || bytes.hasPrefix("WARC/0.", at: found), found > 0,
        buffer[found - 1] == 0x0A
      {
        return found
      }
      index = found + 1
    }
    return nil
  }

  private static let longestHead = 65_536
}

extension ArticleReader {
  /// The page of a record; nil when it holds none: a request, a redirection, a picture.
  ///
  /// - Parameter hints: what is known besides what the record tells.
  public func page(of record: ArchiveReader.Record, hints: ReadingHints = ReadingHints()) -> ArchiveReader.Page? {
    let address = record.fields["warc-target-uri"]
    do throws(IngestionError) {
      guard let found = try WARCPage(record.fields, try record.block.get(), limit: limits.bytes) else {
        return nil
      }
      var hints = hints
      (hints.url, hints.charset) = (found.url, found.charset)
      do throws(IngestionError) {
        return ArchiveReader.Page(
          record: record.number, url: found.url, articles: .success(try readText(found.body, hints: hints)))
      } catch {
        return ArchiveReader.Page(record: record.number, url: found.url, articles: .failure(error))
      }
    } catch {
      return ArchiveReader.Page(record: record.number, url: address, articles: .failure(error))
    }
  }
}
