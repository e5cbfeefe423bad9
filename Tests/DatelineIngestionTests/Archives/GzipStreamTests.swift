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

  /// A file of gzip whose only block holds the bytes as they are.
  private func stored(_ bytes: [UInt8]) -> [UInt8] {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    func little(_ value: UInt32, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
    }
    let count = UInt32(bytes.count)
    return Array(packed.prefix(10)) + [0x01] + little(count, 2) + little(~count, 2) + bytes + little(~sum, 4)
      + little(count, 4)
  }

  /// A server's packing saved, and packed again; not more often, as nobody does that but to do harm.
  @Test func whatIsPackedMayBePackedOnceMore() throws {
    #expect(try ArticleReader().read(stored(packed), hints: ReadingHints()).first?.text == "The ferry sails again.")
    #expect(throws: IngestionError.self) { try ArticleReader().read(stored(stored(packed)), hints: ReadingHints()) }
    let response = Array("HTTP/1.1 203 OK\r\nContent-Type: text/plain\r\n\r\n".utf8) + stored(packed)
    let record = Array("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(response.count)\r\n\r\n".utf8) + response
    #expect(try ArticleReader().read(record, hints: ReadingHints()).map(\.text) == ["The ferry sails again."])
  }

  @Test(arguments: [0, 1, 2, 20, 35, 38])
  func everyMemberIsChecked(place: Int) {
    var second = packed
    second[place] ^= 0x10
    #expect(throws: IngestionError.self) { try GzipStream.unpacked(packed + second, limit: 1000) }
    #expect(throws: IngestionError.self) { try GzipStream.unpacked(packed + second + packed, limit: 1000) }
    #expect(throws: IngestionError.self) { try GzipStream.unpacked(packed + packed.dropLast(), limit: 1000) }
  }

  @Test func zerosAreTheOnlyPadding() throws {
    let zeros = [UInt8](repeating: 0, count: 700)
    #expect(try GzipStream.unpacked(packed + zeros + packed + zeros, limit: 1000).count == 46)
    #expect(throws: IngestionError.self) { try GzipStream.unpacked(packed + [0x0A], limit: 1000) }
    #expect(try GzipStream.unpacked(packed + [0x0A, 0x1F], limit: 1000, padding: .anything).count == 23)
    #expect(throws: IngestionError.self) {
      try GzipStream.unpacked(packed + packed.dropLast(9), limit: 1000, padding: .anything)
    }
  }

  @Test(arguments: [1, 2, 3, 43, 16_384], [3, 14, 20, 36, 38])
  func aDamagedMemberIsToldAndTheOthersGiven(size: Int, place: Int) {
    var second = packed
    second[place] ^= 0x11
    let bytes = packed + second + [0, 0] + packed
    let stream = GzipStream()
    var pieces: [GzipStream.Piece] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      pieces += stream.pieces(of: bytes[start..<min(start + size, bytes.count)])
    }
    let text = GzipStream.Piece.member(Array("The ferry sails again.\n".utf8))
    // What is wrong with the sum is seen at the member's end; other damage may take some of the next one for its own.
    #expect(pieces == [text, .damage, text] || place < 35)
    #expect(pieces.first == text && pieces.contains(.damage) && pieces.allSatisfy { $0 == text || $0 == .damage })
  }

  @Test func aLongMemberIsGivenInParts() {
    let stream = GzipStream(holding: 4)
    let pieces = packed.flatMap { stream.pieces(of: [$0]) }
    if case .member? = pieces.first {} else { Issue.record("\(pieces)") }
    #expect(pieces.count > 1 && pieces.dropFirst().allSatisfy { if case .more = $0 { true } else { false } })
  }

  @Test func damageAndBombsAreRefused() {
    var broken = packed
    broken[14] ^= 0xFF
    #expect(throws: IngestionError.self) { try GzipStream.unpacked(broken, limit: 1000) }
    #expect(throws: IngestionError.tooLarge(bytes: 23, limit: 10)) { try GzipStream.unpacked(packed, limit: 10) }
  }
}
