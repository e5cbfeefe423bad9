/// Questions about single bytes of ASCII-compatible text, as the HTML standard's "ASCII whitespace", "ASCII alpha" and
/// so on ask them.
extension UInt8 {
  /// Tab, line feed, form feed, carriage return or space.
  @inline(__always) var isASCIISpace: Bool { self == 0x20 || (self <= 0x0D && self >= 0x09 && self != 0x0B) }
  /// A-Z or a-z.
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// 0-9.
  @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
  /// A-Z.
  @inline(__always) var isASCIIUpper: Bool { self &- 0x41 < 26 }
  /// The byte in lower case where it is A-Z, else itself.
  @inline(__always) var asciiLowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self &- 0x30)
    case 0x41...0x46: UInt32(self &- 0x41 &+ 10)
    case 0x61...0x66: UInt32(self &- 0x61 &+ 10)
    default: nil
    }
  }
}

/// A 64-bit FNV-1a hash, fed byte by byte: the key of the small tables of names.
struct NameHash: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// The hash of a name as it is written.
  init(_ name: StaticString) {
    name.withUTF8Buffer { for byte in $0 { add(byte) } }
  }

  /// The hash of a name as it is written.
  init(_ name: some StringProtocol) {
    for byte in name.utf8 { add(byte) }
  }

  /// The hash of a C string.
  @inline(__always) init(terminated name: UnsafePointer<UInt8>) {
    var index = 0
    while name[index] != 0 {
      add(name[index])
      index += 1
    }
  }

  @inline(__always) mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension [UInt8] {
  /// Appends the UTF-8 form of a scalar value; what is none is appended as U+FFFD.
  mutating func append(scalar: UInt32) {
    guard scalar >= 0x80 else { return append(UInt8(scalar)) }
    for unit in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter { append(unit) }
  }
}
