import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

struct ArchiveReaderTests {
  /// A record with a page of that text.
  private func record(_ text: String, url: String, chunked: Bool = false) -> [UInt8] {
    let page =
      "<html><head><title>\(text)</title></head><body><article><h1>\(text)</h1><p>\(text) is told here in a sentence "
      + "that is long enough to be one.</p><p>Another sentence follows it, as sentences do in articles.</p></article></body></html>"
    let body = chunked ? "\(String(page.utf8.count, radix: 16))\r\n\(page)\r\n0\r\n\r\n" : page
    let coding = chunked ? "Transfer-Encoding: chunked\r\n" : ""
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\(coding)\r\n\(body)"
    let head =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(url)\r\nContent-Length: \(block.utf8.count)\r\n\r\n"
    return Array((head + block + "\r\n\r\n").utf8)
  }

  private var archive: [UInt8] {
    let info = "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n"
    return Array(info.utf8) + record("One", url: "https://example.org/1")
      + record("Two", url: "https://example.org/2", chunked: true)
  }

  @Test(arguments: [1, 7, 100, 100_000])
  func chunksOfAnySizeGiveTheSamePages(_ size: Int) throws {
    var reader = ArchiveReader()
    var urls: [String?] = []
    let bytes = archive
    for start in stride(from: 0, to: bytes.count, by: size) {
      urls += try reader.read(Array(bytes[start..<min(start + size, bytes.count)])).map(\.url)
    }
    #expect(urls == ["https://example.org/1", "https://example.org/2"])
  }

  /// An empty line ends a head whichever way its lines end, be another head's whole end already there or not.
  @Test(arguments: ["\r\n\r\n", "\n\n", "\r\n\n", "\n\r\n"])
  func headsEndAtTheirFirstEmptyLine(_ end: String) throws {
    let head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9"
    let rest = "HTTP/1.1 2\r\n\r\n"
    #expect(HTTPFields.end(of: Array((head + end + rest).utf8)) == (head + end).utf8.count)
    #expect(HTTPFields.end(of: Array((head + end).utf8)) == (head + end).utf8.count)
    #expect(HTTPFields.end(of: Array(head.utf8)) == nil)
  }

  @Test func anArchiveIsToldByContent() throws {
    let articles = try ArticleReader().read(archive, hints: ReadingHints())
    #expect(articles.map { $0.title?.value } == ["One", "Two"])
  }

  @Test func whatIsNoArchiveIsRefused() {
    var reader = ArchiveReader()
    #expect(throws: IngestionError.self) { try reader.read(Array("WARC/1.0\r\nno length\r\n\r\n".utf8)) }
  }

  @Test func claimsOfHugeRecordsCostNothing() throws {
    var reader = ArchiveReader()
    let head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999999\r\n\r\n"
    let pages = try reader.read(Array(head.utf8))
    #expect(pages.count == 1)
    #expect(throws: IngestionError.self) { try pages[0].articles.get() }
    #expect(try reader.read([UInt8](repeating: 0x41, count: 1_000_000)).isEmpty)
  }

  @Test func aPageIsReadFromItsArchiveAsFetched() throws {
    let words = "The ferry to the island sails again after a week of repairs, the port said on Tuesday."
    let page =
      Array("<p>\(words)</p><p>Br".utf8) + [0xFC] + Array("cke: it was closed for a long time, it said.</p>".utf8)
    let archive = WebArchive(
      of: page, url: "https://port.example/a", contentType: "text/html; charset=windows-1252"
    ).bytes(identifier: "a1")
    let article = try #require(try ArticleReader().read(archive, hints: ReadingHints()).first)
    #expect(article.text.hasPrefix(words))
    #expect(article.text.contains("Brücke"))
    #expect(article.url?.value == "https://port.example/a")
  }

  @Test func theOnePageOfAnArchiveTellsWhyItGivesNothing() {
    let archive = WebArchive(of: Array("GIF89a".utf8), url: "https://a.example/", contentType: nil)
      .bytes(identifier: "a")
    #expect(throws: IngestionError.binary(kind: "a GIF image")) {
      try ArticleReader().read(archive, hints: ReadingHints())
    }
  }

  @Test(arguments: [1, 50, 100_000])
  func oneBrokenRecordIsNamedAndPassedOver(_ size: Int) throws {
    let bytes =
      archive + Array("WARC/1.0\r\nWARC-Type: response\r\n\r\nno length here\r\n\r\n".utf8)
      + record("Three", url: "https://example.org/3")
    var reader = ArchiveReader()
    var pages: [ArchiveReader.Page] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      pages += try reader.read(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(pages.map(\.url) == ["https://example.org/1", "https://example.org/2", nil, "https://example.org/3"])
    #expect(pages.map(\.record) == [2, 3, 4, 5])
    #expect(throws: IngestionError.self) { try pages[2].articles.get() }
    #expect(reader.finish().isEmpty)
  }

  @Test(arguments: [1, 50, 100_000], [-40, -1, 5, 90, 400, 100_000])
  func aWrongLengthLosesThatRecordAlone(_ size: Int, _ error: Int) throws {
    var text = String(decoding: record("Two", url: "https://example.org/2"), as: UTF8.self)
    let field = try #require(text.firstRange(of: "Content-Length: "))
    let digits = text[field.upperBound...].prefix { $0.isNumber }
    text.replaceSubrange(digits.startIndex..<digits.endIndex, with: String((Int(digits) ?? 0) + error))
    let bytes =
      record("One", url: "https://example.org/1") + Array(text.utf8) + record("Three", url: "https://example.org/3")
      + record("Four", url: "https://example.org/4")
    var reader = ArchiveReader()
    var pages: [ArchiveReader.Page] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      pages += try reader.read(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    pages += reader.finish()
    #expect(pages.map { $0.url?.suffix(1) } == ["1", "2", "3", "4"])
    #expect(pages.map { (try? $0.articles.get()) == nil } == [false, true, false, false])
  }

  /// What is looked through behind a broken record begins the next one only where a line begins, wherever a chunk does.
  @Test(arguments: [1, 3, 7, 8, 9, 50, 100_000])
  func aHeadInsideOfALineIsNone(_ size: Int) throws {
    let broken = "WARC/1.0\r\nWARC-Type: response\r\n\r\nno length <p"
    let bytes =
      record("One", url: "https://example.org/1") + Array(broken.utf8) + record("Two", url: "https://example.org/2")
      + record("Three", url: "https://example.org/3")
    var reader = ArchiveReader()
    var pages: [ArchiveReader.Page] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      pages += try reader.read(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect((pages + reader.finish()).compactMap { $0.url?.suffix(1) } == ["1", "3"])
  }

  @Test func aRecordCutOffIsTold() throws {
    var reader = ArchiveReader()
    let bytes = archive
    #expect(try reader.read(Array(bytes.dropLast(200))).count == 1)
    let last = reader.finish()
    let cut = try #require(last.first)
    #expect(last.count == 1)
    #expect(throws: IngestionError.malformed(format: "WARC", what: "the last record ends too early")) {
      try cut.articles.get()
    }
  }

  @Test(arguments: ["gzip", "br", "deflate"])
  func aHeadMayTellOfPackingThatIsUndone(_ coding: String) throws {
    let page =
      "<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>The ferry sails again after a week "
      + "of repairs, the port said.</p><p>It brings the mail and the teacher of the island.</p></article></body></html>"
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: \(coding)\r\n\r\n\(page)"
    let head = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(block.utf8.count)\r\n\r\n"
    let articles = try ArticleReader().read(Array((head + block).utf8), hints: ReadingHints())
    #expect(articles.map { $0.title?.value } == ["Ferry"])
  }

  /// Servers send "deflate" with zlib's head and without it.
  @Test(arguments: [[], [0x78, 0x01]] as [[UInt8]])
  func deflatedPages(_ head: [UInt8]) throws {
    let page = Array("<p>The ferry sails again after a week of repairs, the port said on Tuesday.</p>".utf8)
    // One block that is stored as it is, its length and that length's complement.
    let count = UInt16(page.count)
    var packed = head + [0x01, UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)] + page
    if !head.isEmpty {
      var (a, b): (UInt32, UInt32) = (1, 0)
      for byte in page {
        a = (a + UInt32(byte)) % 65521
        b = (b + a) % 65521
      }
      packed += [b >> 8, b & 0xFF, a >> 8, a & 0xFF].map { UInt8($0) }
    }
    let block = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n".utf8) + packed
    let record = Array("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(block.count)\r\n\r\n".utf8) + block
    let articles = try ArticleReader().read(record, hints: ReadingHints())
    #expect(articles.map(\.text) == ["The ferry sails again after a week of repairs, the port said on Tuesday."])
  }

  @Test func brotliIsUnpackedWhereItsLibraryIs() throws {
    // "The ferry sails." in one uncompressed meta-block.
    let packed: [UInt8] = [0x8B, 0x07, 0x80] + Array("The ferry sails.".utf8) + [0x03]
    do throws(IngestionError) {
      let text = try Brotli.unpacked(packed, limit: 1000)
      #expect(String(decoding: text, as: UTF8.self) == "The ferry sails.")
      #expect(throws: IngestionError.tooLarge(bytes: 16, limit: 10)) { try Brotli.unpacked(packed, limit: 10) }
      #expect(throws: IngestionError.malformed(format: "Brotli", what: "the packed data is damaged")) {
        try Brotli.unpacked(Array("no packed data at all".utf8), limit: 1000)
      }
    } catch {
      #expect(error == .missingProgram(name: "libbrotlidec", kind: "a page packed with Brotli", package: "libbrotli1"))
    }
  }
}
