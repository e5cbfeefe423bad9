extension Span<UInt8> {
  /// Whether all bytes are ASCII; most texts are, which is seen many bytes at once.
  package var isASCII: Bool {
    withUnsafeBufferPointer { bytes in
      var seen: UInt8 = 0
      for byte in bytes { seen |= byte }
      return seen < 0x80
    }
  }

  /// The first place of a byte in a range of places; the range's end where it does not stand there. Eight bytes at a time.
  package func first(_ byte: UInt8, in range: Range<Int>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let wanted = ones &* UInt64(byte)
    var index = range.lowerBound
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "there are no such places")
    while index + 8 <= range.upperBound {
      let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ wanted
      // The lowest byte that is zero borrows, which its highest bit tells.
      let found = (word &- ones) & ~word & (ones &* 0x80)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < range.upperBound, self[index] != byte { index += 1 }
    return index
  }
}
