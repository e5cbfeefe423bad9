extension Span<UInt8> {
  /// Whether all bytes are ASCII; most texts are, which is seen many bytes at once.
  package var isASCII: Bool {
    withUnsafeBufferPointer { bytes in
      var seen: UInt8 = 0
      for byte in bytes { seen |= byte }
      return seen < 0x80
    }
  }
}
