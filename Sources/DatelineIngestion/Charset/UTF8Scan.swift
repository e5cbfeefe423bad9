/// What a look at bytes as UTF-8 tells.
struct UTF8Scan {
  /// Well-formed sequences of two bytes and more.
  private(set) var multibyte = 0
  /// Places where no well-formed sequence stands.
  private(set) var invalid = 0
  /// NUL bytes.
  private(set) var nuls = 0

  /// Whether the bytes can be taken as they are.
  var isClean: Bool { invalid == 0 && nuls == 0 }

  /// Counts.
  init(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      // Eight bytes of plain ASCII at once: none has its highest bit set, and none is zero.
      if index + 8 <= bytes.count {
        let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        if (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 {
          index += 8
          continue
        }
      }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0 { nuls += 1 }
        index += 1
        continue
      }
      let length = UTF8Scan.length(bytes, at: index)
      if length > 0 { multibyte += 1 } else { invalid += 1 }
      index += max(length, 1)
    }
  }

  /// The length of the well-formed sequence of two bytes or more at a place (Unicode, table 3-7); 0 when there is none.
  static func length(_ bytes: Span<UInt8>, at index: Int) -> Int {
    func isTail(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      index + offset < bytes.count && bytes[index + offset] >= low && bytes[index + offset] <= high
    }
    switch bytes[index] {
    case 0xC2...0xDF: return isTail(1) ? 2 : 0
    case 0xE0: return isTail(1, 0xA0) && isTail(2) ? 3 : 0
    case 0xED: return isTail(1, 0x80, 0x9F) && isTail(2) ? 3 : 0
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : 0
    case 0xF0: return isTail(1, 0x90) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF4: return isTail(1, 0x80, 0x8F) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
    default: return 0
    }
  }

  /// The bytes with U+FFFD for NUL and for every byte that belongs to no well-formed sequence.
  static func repaired(_ bytes: Span<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte == 0 ? 0 : byte < 0x80 ? 1 : UTF8Scan.length(bytes, at: index)
      if length == 0 {
        result.append(scalar: 0xFFFD)
        index += 1
      } else {
        for offset in 0..<length { result.append(bytes[index + offset]) }
        index += length
      }
    }
    return result
  }
}
