/// Bytes as RFC 3986 writes what an address may not hold: `M%C3%BCller.jpg`.
package enum PercentEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// The three bytes that stand for one.
  package static func reference(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// The text with every byte that is not kept as a reference.
  package static func encoded(_ text: some StringProtocol, keeping isKept: (UInt8) -> Bool) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isKept(byte) { bytes.append(byte) } else { bytes += reference(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes in the one form in which two of one meaning are equal: what needs no reference has none, digits are
  /// capitals, and what is no ASCII is a reference.
  package static func normalised(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.prefix(2).count == 2
      {
        rest = rest.dropFirst(2)
        result += isUnreserved(value) ? [value] : reference(value)
      } else {
        result += byte < 0x80 ? [byte] : reference(byte)
      }
    }
    return result
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
