internal import CivilTime

/// Content lines of iCalendar (RFC 5545, section 3.1): escaped, folded after 75 octets, ended by CR LF.
struct ICalendarText {
  private(set) var bytes: [UInt8] = []

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  init() {}

  /// Continues what was written.
  init(behind bytes: consuming [UInt8]) { self.bytes = bytes }

  /// Lets `handOver` take what was written.
  mutating func handOver(_ handOver: (inout [UInt8]) -> Void) { handOver(&bytes) }

  /// A line whose value is TEXT, to be escaped (section 3.3.11).
  mutating func add(_ name: String, text: String) {
    let start = begin(name)
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) {
      for byte in text.utf8 { append(byte) }
    } else {
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\n": bytes += [0x5C, 0x6E]
        case _ where scalar.isControl: continue
        case _ where scalar.isASCII: append(UInt8(truncatingIfNeeded: scalar.value))
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
    end(lineFrom: start)
  }

  /// A line whose value is written as it is.
  mutating func add(_ name: String, raw value: String) {
    let start = begin(name)
    bytes.append(contentsOf: value.utf8)
    end(lineFrom: start)
  }

  /// Whether an address can stand in a line as it is.
  static func isPlain(_ address: String) -> Bool { address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } }

  private mutating func begin(_ name: String) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: name.utf8)
    bytes.append(0x3A)
    return start
  }

  /// Appends a sign of a text, behind a backslash where it is the format's own.
  private mutating func append(_ byte: UInt8) {
    if byte == 0x5C || byte == 0x3B || byte == 0x2C { bytes.append(0x5C) }
    bytes.append(byte)
  }

  /// Ends a line, broken so that none is longer than 75 octets and no character is cut.
  private mutating func end(lineFrom start: Int) {
    if bytes.count - start > 75 {
      let line = Array(bytes[start...])
      bytes.removeSubrange(start...)
      var (start, room) = (0, 75)
      while line.count - start > room {
        var end = start + room
        while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
        bytes += line[start..<end]
        bytes += [0x0D, 0x0A, 0x20]
        (start, room) = (end, 74)
      }
      bytes += line[start...]
    }
    bytes += [0x0D, 0x0A]
  }
}
