/// The head of an HTTP response, or of a record that is written like one.
struct HTTPFields {
  /// The number behind the protocol; nil when the first line has none.
  var status: Int?
  /// By name in lower case; the last of equal names.
  var fields: [String: String] = [:]

  init?(_ head: ArraySlice<UInt8>) {
    let lines = head.split { $0 == 0x0A || $0 == 0x0D }
    guard let first = lines.first else { return nil }
    let words = first.split(separator: 0x20)
    if words.count > 1 { status = Int(String(decoding: words[1], as: UTF8.self)) }
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: 0x3A) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      fields[name] = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingASCIISpace()
    }
  }

  /// The index behind the first empty line, which ends a head; nil when there is none. What stands behind that line does not
  /// matter, so that a head ends in one place however much of what follows is known.
  static func end(of bytes: [UInt8]) -> Int? {
    let span = bytes.span
    var line = 0
    while let feed = span.firstIndex(of: 0x0A, from: line) {
      let next = feed + 1
      if next < span.count, span[next] == 0x0A { return next + 1 }
      if next + 1 < span.count, span[next] == 0x0D, span[next + 1] == 0x0A { return next + 2 }
      line = next
    }
    return nil
  }

  /// The charset that a media type names.
  static func charset(in type: String) -> String? {
    guard let range = type.lowercased().range(of: "charset=", from: type.startIndex) else { return nil }
    let value = type.utf8.dropFirst(type.utf8.distance(from: type.startIndex, to: range.upperBound))
    let name = value.prefix { $0 != 0x3B && !$0.isASCIISpace }.filter { $0 != 0x22 && $0 != 0x27 }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// The content of a chunked body; what is not chunked after all is left as it is.
  static func unchunked(_ body: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < body.count {
      var size = 0
      var digits = 0
      while index < body.count, let digit = body[index].hexadecimalValue, digits < 8 {
        size = size * 16 + Int(digit)
        digits += 1
        index += 1
      }
      guard digits > 0, let end = body[index...].firstIndex(of: 0x0A) else { return result.isEmpty ? body : result }
      if size == 0 { return result }
      result += body[(end + 1)..<min(body.count, end + 1 + size)]
      index = end + 1 + size
      while index < body.count, body[index] == 0x0D || body[index] == 0x0A { index += 1 }
    }
    return result
  }
}
