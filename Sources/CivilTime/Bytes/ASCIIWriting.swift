extension [UInt8] {
  /// Appends a number of 0 or more in decimal, zeros in front up to a width.
  mutating func append(_ number: Int, width: Int = 1) {
    let number = number.magnitude
    // Days, months, hours and years, which are most of what is written.
    if number < 100, width == 2 {
      return append(addingCapacity: 2) { $0.append(twoDigits: Int(number)) }
    }
    if number < 10_000, width == 4 {
      return append(addingCapacity: 4) { room in
        room.append(twoDigits: Int(number / 100))
        room.append(twoDigits: Int(number % 100))
      }
    }
    var (scale, digits): (UInt, Int) = (1, 1)
    while digits < width || number / scale >= 10 {
      scale *= 10
      digits += 1
    }
    while scale > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / scale % 10))
      scale /= 10
    }
  }

  /// Appends a number, or as many `X` as it would have digits when it is not known.
  mutating func append(_ number: Int?, width: Int) {
    if let number {
      append(number, width: width)
    } else {
      for _ in 0..<width { append(UInt8(ascii: "X")) }
    }
  }

  /// Appends ASCII text.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}

extension OutputSpan<UInt8> {
  /// Appends a number below a hundred in two digits.
  @inline(__always)
  mutating func append(twoDigits number: Int) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

extension String {
  /// The text of bytes.
  init(ascii bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// The text that is appended to nothing.
  init(ascii append: (inout [UInt8]) -> Void) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    append(&bytes)
    self.init(ascii: bytes.span)
  }
}
