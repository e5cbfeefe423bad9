/// How the bytes of a mail part were made fit for seven-bit lines (RFC 2045). What breaks the rules is taken as it is.
enum TransferEncoding {
  /// The bytes of a body that a part's field names the encoding of.
  static func decoded(_ body: ArraySlice<UInt8>, _ name: String?) -> [UInt8] {
    switch name?.lowercased() {
    case "quoted-printable": quotedPrintable(body)
    case "base64": base64(body)
    default: Array(body)
    }
  }

  /// - Parameter readsUnderscores: whether an underscore is a space, as in words of a head (RFC 2047).
  static func quotedPrintable(_ body: ArraySlice<UInt8>, readsUnderscores: Bool = false) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      if byte == 0x3D {
        if index + 2 < body.endIndex, let high = body[index + 1].hexadecimalValue,
          let low = body[index + 2].hexadecimalValue
        {
          result.append(UInt8(high * 16 + low))
          index += 3
          continue
        }
        // A soft break, with the white space that a server may have put before its end.
        var end = index + 1
        while end < body.endIndex, body[end] == 0x20 || body[end] == 0x09 || body[end] == 0x0D { end += 1 }
        if end >= body.endIndex || body[end] == 0x0A {
          index = min(end + 1, body.endIndex)
          continue
        }
      }
      result.append(readsUnderscores && byte == 0x5F ? 0x20 : byte)
      index += 1
    }
    return result
  }

  static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count / 4 * 3)
    var (bits, count) = (UInt32(0), 0)
    for byte in body {
      let value: UInt32
      switch byte {
      case 0x41...0x5A: value = UInt32(byte) - 0x41
      case 0x61...0x7A: value = UInt32(byte) - 0x61 + 26
      case 0x30...0x39: value = UInt32(byte) - 0x30 + 52
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D: return result
      default: continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  /// A field's text with its encoded words ("=?utf-8?Q?B=C3=BCro?=") decoded (RFC 2047).
  static func words(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    var endOfWord: Int?
    while index < bytes.count {
      if bytes[index] == 0x3D, index + 1 < bytes.count, bytes[index + 1] == 0x3F, let word = word(bytes, at: index) {
        // White space between two encoded words is none.
        if let end = endOfWord, result.count >= end { result.removeSubrange(end...) }
        result += word.text
        index = word.next
        endOfWord = result.count
      } else {
        if !bytes[index].isASCIISpace { endOfWord = nil }
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func word(_ bytes: [UInt8], at start: Int) -> (text: [UInt8], next: Int)? {
    let reach = min(bytes.count, start + 400)
    var marks: [Int] = []
    for index in start + 2..<max(start + 2, reach) where bytes[index] == 0x3F {
      marks.append(index)
      if marks.count == 2 { break }
    }
    guard marks.count == 2, marks[1] - marks[0] == 2,
      let end = (marks[1] + 1..<max(marks[1] + 1, reach)).first(where: {
        bytes[$0] == 0x3F && $0 + 1 < bytes.count && bytes[$0 + 1] == 0x3D
      })
    else { return nil }
    let charset = String(decoding: bytes[start + 2..<marks[0]].prefix { $0 != 0x2A }, as: UTF8.self)
    let content = bytes[marks[1] + 1..<end]
    let isBase64 = bytes[marks[0] + 1] | 0x20 == 0x62
    let raw = isBase64 ? base64(content) : quotedPrintable(content, readsUnderscores: true)
    return (EncodingSniffer.decode(raw, transport: charset).text, end + 2)
  }
}
