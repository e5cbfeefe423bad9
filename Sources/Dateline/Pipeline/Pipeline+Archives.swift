internal import DatelineIngestion

extension Pipeline {
  /// Whether an input may be an archive, and is therefore better read by ``forEachBatch(in:_:failed:)``; for what can be
  /// read only once, as standard input, that is always so.
  package func mayBeArchive(_ input: Input) -> Bool {
    switch input {
    case .standardInput: return true
    case .file(let path):
      if (try? FileKind.at(path)) == .stream { return true }
      guard var source = try? ByteSource.of(input), let first = try? source.next() else { return false }
      return ArchiveReader.mayBegin(with: first)
    default: return false
    }
  }

  /// Reads an input, an archive record by record: whatever its length, little of it is in memory at once. Only local files
  /// and standard input are streamed; all else is read whole.
  ///
  /// - Parameters:
  ///   - deliver: called with the articles of some pages at a time, in the input's order.
  ///   - failed: called with each page of an archive that is broken; the others are read all the same.
  /// - Throws: ``InputError`` when the input cannot be read or holds no article; what `deliver` throws.
  package func forEachBatch(
    in input: Input, _ deliver: ([Article]) throws -> Void, failed: (InputError) -> Void
  ) throws {
    guard var source = try ByteSource.of(input) else { return try deliver(try articles(in: contents(of: input))) }
    guard let first = try source.next(), ArchiveReader.mayBegin(with: first) else {
      let bytes = try source.whole(limit: options.sizeLimit)
      return try deliver(try articles(in: Contents(bytes: bytes, name: input.name)))
    }
    try forEachBatch(ofArchive: input.name, from: first, hints: ReadingHints(), deliver, failed: failed) {
      () throws(InputError) in try source.next()
    }
  }

  /// The same of what is at hand.
  func forEachBatch(
    in contents: Contents, _ deliver: ([Article]) throws -> Void, failed: (InputError) -> Void
  ) throws {
    guard ArchiveReader.mayBegin(with: contents.bytes) else { return try deliver(try articles(in: contents)) }
    try forEachBatch(
      ofArchive: contents.name, from: contents.bytes, hints: ReadingHints(contents), deliver, failed: failed
    ) { () throws(InputError) in nil }
  }

  private func forEachBatch(
    ofArchive name: String, from first: [UInt8], hints: ReadingHints, _ deliver: ([Article]) throws -> Void,
    failed: (InputError) -> Void, next: () throws(InputError) -> [UInt8]?
  ) throws {
    var hints = hints
    hints.sites = options.sites
    var batch = ArchiveBatch(name: name, reader: reader, hints: hints, textLimit: options.textLimit)
    var archive = ArchiveReader(reader: reader)
    var chunk: [UInt8]? = first
    while let bytes = chunk {
      let records: [ArchiveReader.Record]
      do throws(IngestionError) {
        records = try archive.records(in: bytes)
      } catch {
        throw InputError(name, error)
      }
      for record in records {
        batch.add(record)
        if batch.isFull { try deliver(batch.articles(failed: failed)) }
      }
      chunk = try next()
    }
    for record in archive.lastRecords() { batch.add(record) }
    try deliver(batch.articles(failed: failed))
    if let error = batch.nothing { throw InputError(name, error) }
  }
}

/// Records of an archive that are read together, on all cores.
private struct ArchiveBatch {
  /// How much is read at once: enough for all cores, and little memory.
  private static let (mostRecords, mostBytes) = (32, 4 << 20)

  let name: String
  let reader: ArticleReader
  let hints: ReadingHints
  let textLimit: Int
  private var records: [ArchiveReader.Record] = []
  private var size = 0
  private var isAnythingTold = false
  private var reason: IngestionError?
  private var pages = 0

  init(name: String, reader: ArticleReader, hints: ReadingHints, textLimit: Int) {
    (self.name, self.reader, self.hints, self.textLimit) = (name, reader, hints, textLimit)
  }

  var isFull: Bool { records.count >= Self.mostRecords || size >= Self.mostBytes }

  mutating func add(_ record: ArchiveReader.Record) {
    records.append(record)
    size += record.size
  }

  /// The articles of the records, which are let go.
  mutating func articles(failed: (InputError) -> Void) -> [Article] {
    let (reader, hints) = (reader, hints)
    let read = concurrentMap(records) { reader.page(of: $0, hints: hints) }
    (records, size) = ([], 0)
    var articles: [Article] = []
    for page in read { if let page { articles += self.articles(of: page, failed: failed) } }
    return articles
  }

  /// The articles of a page; one that is broken is named.
  mutating func articles(of page: ArchiveReader.Page, failed: (InputError) -> Void) -> [Article] {
    pages += 1
    switch page.articles {
    case .success(let articles):
      isAnythingTold = true
      return articles.filter { article in
        guard article.text.utf8.count > textLimit else { return true }
        failed(InputError(name, .textTooLong(bytes: article.text.utf8.count, limit: textLimit)))
        return false
      }
    case .failure(let error):
      reason = reason ?? error
      guard error.isOfBrokenInput else { return [] }
      isAnythingTold = true
      failed(InputError("\(name), record \(page.record)\(page.url.map { " (\($0))" } ?? "")", error))
      return []
    }
  }

  /// Why an archive gives nothing; nil when it gave something, or what is broken was named.
  var nothing: IngestionError? {
    guard !isAnythingTold else { return nil }
    return pages == 1 ? reason : .noArticle(reason: "no page of the archive is an article")
  }
}
