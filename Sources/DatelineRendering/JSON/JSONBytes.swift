/// What reading and writing strings of JSON look for.
enum JSONBytes {
  /// The next byte from `start` on that is a quotation mark, a backslash or a control, which no string holds as it is;
  /// the end, or a start behind it, where there is none. Eight bytes at a time.
  static func special(in bytes: RawSpan, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= bytes.byteCount {
      let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      // A byte from which more is taken than it holds borrows, which its highest bit tells; the first such is exact.
      let borrows = (word &- ones &* 0x20) | ((word ^ ones &* 0x22) &- ones) | ((word ^ ones &* 0x5C) &- ones)
      let found = borrows & ~word & (ones &* 0x80)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.byteCount, !isSpecial(bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)) { index += 1 }
    return index
  }

  /// The text in those bytes; nil when they are no UTF-8. Most are ASCII, which needs no further look.
  static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    bytes.withUnsafeBufferPointer { buffer in
      isASCII(UnsafeRawBufferPointer(buffer).bytes)
        ? String(decoding: buffer, as: UTF8.self) : String(validating: buffer, as: UTF8.self)
    }
  }

  private static func isASCII(_ bytes: RawSpan) -> Bool {
    var (offset, seen) = (0, UInt64(0))
    while offset + 8 <= bytes.byteCount {
      seen |= bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset += 8
    }
    while offset < bytes.byteCount {
      seen |= UInt64(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
      offset += 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  private static func isSpecial(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }
}
