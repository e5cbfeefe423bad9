/// Addresses as RFC 3986 writes what they may not hold: `M%C3%BCller.jpg`.
enum PercentEncoding {
  /// The text with every byte that is not kept as `%` and two hexadecimal digits.
  static func encoded(_ text: some StringProtocol, keeping isKept: (UInt8) -> Bool) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
