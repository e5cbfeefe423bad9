extension [UInt8] {
  /// Appends a number of 0 or more in decimal, zeros in front up to a width.
  mutating func append(_ number: Int, width: Int = 1) {
    let start = count
    var rest = number.magnitude
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    while count - start < width { append(UInt8(ascii: "0")) }
    self[start...].reverse()
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
  mutating func append(_ text: String) { append(contentsOf: text.utf8) }
}

extension String {
  /// The text of bytes.
  init(ascii bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
