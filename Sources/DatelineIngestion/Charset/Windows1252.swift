/// The encoding that browsers fall back on: Latin-1 with printable characters where Latin-1 has controls.
enum Windows1252 {
  /// The scalar value that a byte stands for, after the Encoding Standard's index.
  static func scalar(of byte: UInt8) -> UInt32 {
    byte >= 0x80 && byte < 0xA0 ? c1[Int(byte &- 0x80)] : UInt32(byte)
  }

  /// The bytes as UTF-8.
  static func utf8(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes { result.append(scalar: byte == 0 ? 0xFFFD : scalar(of: byte)) }
    return result
  }

  private static let c1: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
