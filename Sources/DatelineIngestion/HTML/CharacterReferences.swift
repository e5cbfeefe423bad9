/// Decodes `&amp;`, `&#8211;`, `&#x2013;` in text that the parser has not seen: strings of linked data, and values that
/// a page escaped twice. The names are those of HTML 4: what newer ones stand for is hardly ever written so.
enum CharacterReferences {
  /// The bytes with their references decoded.
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x26) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x26, let found = reference(in: bytes, at: index) {
        result.append(scalar: found.scalar)
        index = found.next
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// What the reference stands for and the index of the first byte behind it.
  private static func reference(in bytes: [UInt8], at ampersand: Int) -> (scalar: UInt32, next: Int)? {
    let start = ampersand + 1
    guard let semicolon = bytes[start..<min(start + longest, bytes.count)].firstIndex(of: 0x3B), semicolon > start
    else { return nil }
    let body = bytes[start..<semicolon]
    if body.first == 0x23 { return numeric(body.dropFirst()).map { ($0, semicolon + 1) } }
    guard body.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit }) else { return nil }
    return EntityNames.scalar(body).map { ($0, semicolon + 1) }
  }

  /// The longest name of HTML 4 has eight letters, the longest number ten.
  private static let longest = 12

  private static func numeric(_ body: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = body.first.map { $0 | 0x20 == 0x78 } ?? false
    var value: UInt32 = 0
    let digits = isHexadecimal ? body.dropFirst() : body
    guard !digits.isEmpty else { return nil }
    for byte in digits {
      guard let digit = byte.hexadecimalValue, isHexadecimal || digit < 10 else { return nil }
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
    }
    // The HTML standard maps the C1 range through windows-1252.
    return (0x80..<0xA0).contains(value) ? Windows1252.scalar(of: UInt8(value)) : value == 0 ? 0xFFFD : value
  }
}
