/// The bytes of a short word as two numbers, by which what is known of it is found again.
struct WordKey: Equatable {
  private let low, high: UInt64
  private let count: UInt8

  /// The longest word that has a key, in bytes.
  static let longest = 16

  /// The key of no word.
  static let none = WordKey()

  private init() { (low, high, count) = (0, 0, 0) }

  /// Nil for an empty word and for one that is too long.
  @inline(__always)
  init?(_ word: Span<UInt8>) {
    guard 1...Self.longest ~= word.count else { return nil }
    var bytes = SIMD2<UInt64>()
    withUnsafeMutableBytes(of: &bytes) { bytes in
      word.withUnsafeBytes { bytes.copyMemory(from: $0) }
    }
    (low, high, count) = (bytes.x, bytes.y, UInt8(word.count))
  }

  /// Whether all bytes are ASCII.
  var isASCII: Bool { (low | high) & 0x8080_8080_8080_8080 == 0 }

  /// A place in a table of a power of two of places.
  @inline(__always)
  func place(bits: UInt64) -> Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(count)) &* 0xD6E8_FEB8_6659_FD93
    return Int((mixed ^ (mixed << 32)) >> (64 - bits))
  }
}
