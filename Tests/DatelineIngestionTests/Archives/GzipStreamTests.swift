import DatelineModel
import Testing

@testable import DatelineIngestion

struct GzipStreamTests {
  /// "The ferry sails again.\n", packed by `gzip -n`.
  private let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x0B, 0xC9, 0x48, 0x55, 0x48, 0x4B, 0x2D, 0x2A,
    0xAA, 0x54, 0x28, 0x4E, 0xCC, 0xCC, 0x29, 0x56, 0x48, 0x4C, 0x4F, 0xCC, 0xCC, 0xD3, 0xE3, 0x02, 0x00, 0x12,
    0x0E, 0x41, 0xCE, 0x17, 0x00, 0x00, 0x00,
  ]

  @Test func unpacks() throws {
    #expect(try GzipStream.unpacked(packed, limit: 1000) == Array("The ferry sails again.\n".utf8))
    #expect(try GzipStream.unpacked(packed + packed, limit: 1000).count == 46)
  }

  @Test func articlesMayBePacked() throws {
    let article = try ArticleReader().read(packed, hints: ReadingHints()).first
    #expect(article?.text == "The ferry sails again.")
  }

  @Test func damageAndBombsAreRefused() {
    var broken = packed
    broken[14] ^= 0xFF
    #expect(throws: IngestionError.self) { try GzipStream.unpacked(broken, limit: 1000) }
    #expect(throws: IngestionError.tooLarge(bytes: 23, limit: 10)) { try GzipStream.unpacked(packed, limit: 10) }
  }
}
