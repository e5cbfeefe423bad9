/// The letters and digits of a text in lower case, for comparing texts whatever their punctuation and spacing.
enum TextKey {
  /// ASCII is folded; other letters are kept as they are and other punctuation of the general block is left out.
  static func key(of bytes: some Collection<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var skip = 0
    for byte in bytes {
      if skip > 0 {
        skip -= 1
        continue
      }
      if byte < 0x80 {
        if byte.isASCIILetter || byte.isASCIIDigit { key.append(byte.asciiLowered) }
      } else if byte == 0xE2 {
        skip = 2
      } else if byte == 0xC2 {
        skip = 1
      } else {
        key.append(byte)
      }
    }
    return key
  }
}
