/// Content lines of iCalendar (RFC 5545, section 3.1): escaped, folded after 75 octets, ended by CR LF.
struct ICalendarText {
  private var bytes: [UInt8] = []

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A line whose value is TEXT, to be escaped (section 3.3.11).
  mutating func add(_ name: String, text: String) {
    var escaped: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += [0x5C, UInt8(truncatingIfNeeded: scalar.value)]
      case "\n": escaped += [0x5C, 0x6E]
      case _ where scalar.isControl: continue
      default: escaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    fold(Array(name.utf8) + [0x3A] + escaped)
  }

  /// A line whose value is written as it is.
  mutating func add(_ name: String, raw value: String) { fold(Array("\(name):\(value)".utf8)) }

  /// Whether an address can stand in a line as it is.
  static func isPlain(_ address: String) -> Bool { address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } }

  /// Breaks a line so that none is longer than 75 octets and no character is cut.
  private mutating func fold(_ line: [UInt8]) {
    var (start, room) = (0, 75)
    while line.count - start > room {
      var end = start + room
      while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end] + [0x0D, 0x0A, 0x20]
      (start, room) = (end, 74)
    }
    bytes += line[start...] + [0x0D, 0x0A]
  }
}
