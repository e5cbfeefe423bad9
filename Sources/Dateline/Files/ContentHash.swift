/// A name for bytes, by which a cache knows them again: 128 bits, the same on every run and machine.
///
/// Two lanes of folded multiplication (the mixing step of wyhash), eight bytes a step: as quick as memory is read, where
/// ``StableID``'s FNV, which goes byte by byte, would take most of the time that a cache saves. It guards against
/// accidents, not against somebody who looks for collisions.
package struct ContentHash: Hashable, CustomStringConvertible {
  private var (a, b): (UInt64, UInt64) = (0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344)

  /// The hash of nothing.
  init() {}

  /// The hash of those bytes.
  package init(_ bytes: [UInt8]) { add(bytes) }

  /// Adds bytes and their count, so that "ab", "c" and "a", "bc" differ.
  mutating func add(_ bytes: [UInt8]) { add(bytes.span) }

  /// Adds a text and its length.
  mutating func add(_ text: String) { add(text.utf8.span) }

  private mutating func add(_ span: Span<UInt8>) {
    let whole = span.count & ~7
    mixWords(span.extracting(..<whole))
    end(with: span.extracting(whole...), of: span.count)
  }

  /// Mixes bytes whose count is a multiple of eight.
  private mutating func mixWords(_ span: Span<UInt8>) {
    span.withUnsafeBytes { bytes in
      for offset in stride(from: 0, to: bytes.count, by: 8) {
        mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
    }
  }

  /// Mixes the last bytes, fewer than eight, and the count of all.
  private mutating func end(with rest: Span<UInt8>, of count: Int) {
    var last: UInt64 = 0
    for index in rest.indices { last = last << 8 | UInt64(rest[index]) }
    mix(last)
    mix(UInt64(count))
  }

  /// Bytes that come piece by piece, with the hash that they have together.
  struct Pieces {
    private var words = ContentHash()
    private var rest: [UInt8] = []
    private var count = 0

    /// Adds the next piece.
    mutating func add(_ piece: [UInt8]) {
      count += piece.count
      let filling = rest.isEmpty ? 0 : min(8 - rest.count, piece.count)
      rest += piece[..<filling]
      if rest.count == 8 {
        let filled = rest
        words.mixWords(filled.span)
        rest = []
      }
      let whole = filling + (piece.count - filling) & ~7
      words.mixWords(piece.span.extracting(filling..<whole))
      rest += piece[whole...]
    }

    /// The hash of all pieces as of one.
    var hash: ContentHash {
      var hash = words
      hash.end(with: rest.span, of: count)
      return hash
    }
  }

  private mutating func mix(_ word: UInt64) {
    a = ContentHash.fold(a ^ word, 0x9E37_79B9_7F4A_7C15)
    b = ContentHash.fold(b ^ word, 0xD6E8_FEB8_6659_FD93) &+ 0xA409_3822_299F_31D0
  }

  private static func fold(_ x: UInt64, _ y: UInt64) -> UInt64 {
    let (high, low) = x.multipliedFullWidth(by: y)
    return high ^ low
  }

  /// 32 hexadecimal digits.
  package var description: String {
    [a, b].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
