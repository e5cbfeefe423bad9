/// Names that depend on content alone, so that two machines which read the same article give the same ids.
///
/// FNV-1a with 128 bits (Fowler, Noll, Vo; draft-eastlake-fnv), folded to 80 bits and written as 16 digits of base 32:
/// short enough for an editor's correction file, and a billion of them collide with a chance of one in two million.
/// It guards against accidents, not against somebody who looks for collisions.
public enum StableID {
  /// The id of an article, which is its text; of its address where it has no text.
  public static func source(text: String, url: String?) -> String {
    var hash = FNV1a128()
    if text.isEmpty {
      hash.add(url ?? "")
    } else {
      hash.add(text)
    }
    return digits(of: hash.value)
  }

  /// The id of an event as one article tells it.
  ///
  /// - Parameters:
  ///   - source: the article's id.
  ///   - quote: the sentence, word for word.
  ///   - span: the words of the mention, as Unicode scalars of the article's text, half-open.
  public static func atom(source: String, quote: String, span: Range<Int>) -> String {
    var hash = FNV1a128()
    hash.add(source)
    hash.add(quote)
    hash.add(String(span.lowerBound))
    hash.add(String(span.upperBound))
    return digits(of: hash.value)
  }

  /// A 64-bit hash of UTF-8 text that is the same on every machine.
  package static func hash64(_ text: String) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    let bytes = text.utf8.span
    for index in bytes.indices { value = (value ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return value
  }

  /// Base 32 without the letters that are mistaken for digits (Crockford), lower case.
  private static let alphabet: [UInt8] = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  private static func digits(of value: UInt128) -> String {
    var rest = (value >> 80) ^ (value & ((1 << 80) - 1))
    var digits = [UInt8](repeating: 0, count: 16)
    for index in digits.indices.reversed() {
      digits[index] = alphabet[Int(truncatingIfNeeded: rest & 31)]
      rest >>= 5
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private struct FNV1a128 {
    var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

    /// Adds a text and its end, so that "ab", "c" and "a", "bc" differ.
    mutating func add(_ text: String) {
      let bytes = text.utf8.span
      for index in bytes.indices { add(bytes[index]) }
      add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
      value = (value ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
  }
}
