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

  /// Appends a day as ISO 8601 writes it, its year between 0 and 9999: ten bytes at once.
  mutating func append(day: Int, _ month: Int, _ year: Int) {
    append(addingCapacity: 10) { $0.append(day: day, month, year) }
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

  /// Appends a day as ISO 8601 writes it, its year between 0 and 9999.
  @inline(__always)
  mutating func append(day: Int, _ month: Int, _ year: Int) {
    // Room is looked for once, not for each byte.
    precondition(freeCapacity >= 10, "there is less room than a day needs")
    let (year, month, day) = (
      UInt32(truncatingIfNeeded: year), UInt32(truncatingIfNeeded: month), UInt32(truncatingIfNeeded: day)
    )
    func digit(_ number: UInt32) -> UInt8 { UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10) }
    withUnsafeMutableBufferPointer { room, count in
      guard let base = room.baseAddress else { return }
      let start = base + count
      start[0] = digit(year / 1000)
      start[1] = digit(year / 100)
      start[2] = digit(year / 10)
      start[3] = digit(year)
      start[4] = UInt8(ascii: "-")
      start[5] = digit(month / 10)
      start[6] = digit(month)
      start[7] = UInt8(ascii: "-")
      start[8] = digit(day / 10)
      start[9] = digit(day)
      count += 10
    }
  }

  /// Appends a number of 0 to 9,999,999 in six digits, or in seven where it has them.
  mutating func append(sixDigits number: Int) {
    if number > 999_999 { append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 1_000_000)) }
    append(twoDigits: number / 10_000 % 100)
    append(twoDigits: number / 100 % 100)
    append(twoDigits: number % 100)
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
