/// Decodes `&amp;`, `&#8211;`, `&#x2013;` as the HTML standard's character reference state does.
enum CharacterReferences {
  /// What a reference stands for and the index of the first byte behind it; nil when no reference stands there.
  ///
  /// - Parameter ampersand: the index of the `&`.
  static func reference(
    in bytes: Span<UInt8>, at ampersand: Int, end: Int, inAttribute: Bool
  ) -> (scalar: UInt32, next: Int)? {
    var index = ampersand + 1
    guard index < end else { return nil }
    if bytes[index] == 0x23 { return numeric(in: bytes, from: index + 1, end: end) }
    var hash = NameHash()
    var best: (scalar: UInt32, next: Int)?
    while index < end, index - ampersand <= longestName, bytes[index].isASCIILetter || bytes[index].isASCIIDigit {
      hash.add(bytes[index])
      index += 1
      let closed = index < end && bytes[index] == 0x3B
      guard let scalar = CharacterReferenceTable.byName[hash] else { continue }
      if closed { return (scalar, index + 1) }
      guard CharacterReferenceTable.isKnownWithoutSemicolon(scalar) else { continue }
      // "&copy=1" in an address is no reference.
      if inAttribute, index < end, bytes[index] == 0x3D || bytes[index].isASCIILetter || bytes[index].isASCIIDigit {
        continue
      }
      best = (scalar, index)
    }
    return best
  }

  private static let longestName = 32

  private static func numeric(in bytes: Span<UInt8>, from start: Int, end: Int) -> (scalar: UInt32, next: Int)? {
    var index = start
    var value: UInt32 = 0
    var digits = 0
    let isHexadecimal = index < end && bytes[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    while index < end, let digit = bytes[index].hexadecimalValue, isHexadecimal || digit < 10 {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
      digits += 1
    }
    guard digits > 0 else { return nil }
    if index < end, bytes[index] == 0x3B { index += 1 }
    // The standard maps the C1 range through windows-1252, and what is no scalar to U+FFFD.
    if (0x80..<0xA0).contains(value) { return (Windows1252.scalar(of: UInt8(value)), index) }
    return (Unicode.Scalar(value) == nil || value == 0 ? 0xFFFD : value, index)
  }

  /// The bytes of the range with their references decoded.
  static func decoded(_ bytes: Span<UInt8>, _ range: Range<Int>, inAttribute: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0x26,
        let found = reference(in: bytes, at: index, end: range.upperBound, inAttribute: inAttribute)
      {
        result.append(scalar: found.scalar)
        index = found.next
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }
}

extension [UInt8] {
  /// Appends the UTF-8 form of a scalar value; what is none is appended as U+FFFD.
  mutating func append(scalar: UInt32) {
    guard scalar >= 0x80 else { return append(UInt8(scalar)) }
    for unit in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter { append(unit) }
  }
}
