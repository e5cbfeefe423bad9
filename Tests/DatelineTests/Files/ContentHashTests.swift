import DatelineTestSupport
import Testing

@testable import Dateline

@Suite struct ContentHashTests {
  /// Every length around a step of eight bytes, and every byte of it, tells.
  @Test func everyByteTells() {
    var seen: Set<ContentHash> = []
    var count = 0
    for length in 0..<40 {
      seen.insert(ContentHash([UInt8](repeating: 0, count: length)))
      count += 1
      for index in 0..<length {
        var bytes = [UInt8](repeating: 0, count: length)
        bytes[index] = 1
        seen.insert(ContentHash(bytes))
        bytes[index] = 0x80
        seen.insert(ContentHash(bytes))
        count += 2
      }
    }
    #expect(seen.count == count)
    #expect(Set(seen.map(\.description)).count == count)
  }

  @Test func whereOnePartEndsTells() {
    var (first, second) = (ContentHash(), ContentHash())
    for part in ["ab", "c"] { first.add(part) }
    for part in ["a", "bc"] { second.add(part) }
    #expect(first != second)
  }

  @Test func isTheSameOnEveryMachine() {
    #expect(ContentHash(Array("dateline".utf8)).description == "14ff196658f068384cb32af0266dcb3f")
  }

  @Test func isTheSameHoweverTheBytesCome() {
    for seed in 0..<200 {
      var random = RandomSource(seed: UInt64(seed))
      let bytes = random.bytes(seed, of: Array(0...255))
      var pieces = ContentHash.Pieces()
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(random.number(0...19))
        pieces.add(Array(piece))
        rest = rest[piece.endIndex...]
      }
      #expect(pieces.hash == ContentHash(bytes))
    }
  }
}
