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
    span.withUnsafeBytes { bytes in
      let whole = bytes.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      mix(bytes[whole...].reduce(0) { $0 << 8 | UInt64($1) })
      mix(UInt64(bytes.count))
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
