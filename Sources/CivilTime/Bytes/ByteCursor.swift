/// A place in bytes, and the few steps forward that the parsers of this module are made of.
///
/// The bytes are handed to each step, since a span cannot be stored. A step that gives nil or false has not moved.
struct ByteCursor {
  /// The next byte's index.
  var index: Int

  init(at index: Int = 0) { self.index = index }

  /// The byte that many places ahead; nil beyond the end.
  func peek(_ bytes: Span<UInt8>, ahead: Int = 0) -> UInt8? {
    index + ahead < bytes.count ? bytes[index + ahead] : nil
  }

  /// Whether nothing is left.
  func isAtEnd(_ bytes: Span<UInt8>) -> Bool { index >= bytes.count }

  /// Takes that byte.
  mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard peek(bytes) == byte else { return false }
    index += 1
    return true
  }

  /// Takes that ASCII word, case as given.
  mutating func take(_ word: StaticString, _ bytes: Span<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return false }
    index += count
    return true
  }

  /// How many bytes from here on are ASCII digits, counted up to a limit.
  func digitCount(_ bytes: Span<UInt8>, limit: Int) -> Int {
    var count = 0
    while count < limit, let byte = peek(bytes, ahead: count), byte.isDigit { count += 1 }
    return count
  }

  /// Takes exactly that many digits (at most 18) as a number.
  mutating func number(ofDigits count: Int, _ bytes: Span<UInt8>) -> Int? {
    guard count > 0, digitCount(bytes, limit: count) == count else { return nil }
    var value = 0
    for offset in 0..<count { value = value * 10 + Int(bytes[index + offset] - UInt8(ascii: "0")) }
    index += count
    return value
  }

  /// Takes a decimal fraction behind its point or comma in thousandths, finer digits being cut.
  mutating func thousandths(_ bytes: Span<UInt8>) -> Int? {
    guard let point = peek(bytes), point == UInt8(ascii: ".") || point == UInt8(ascii: ","),
      let first = peek(bytes, ahead: 1), first.isDigit
    else { return nil }
    index += 1
    var (value, scale) = (0, 100)
    while let byte = peek(bytes), byte.isDigit {
      value += Int(byte - UInt8(ascii: "0")) * scale
      scale /= 10
      index += 1
    }
    return value
  }
}

extension UInt8 {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self &- 0x30 < 10 }
}
