/// Takes Markdown's marks out of a line: emphasis, code, links and pictures.
enum MarkdownInline {
  /// The text that a reader sees.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x5C where index + 1 < bytes.count:
        result.append(bytes[index + 1])
        index += 2
      case 0x2A, 0x60: index += 1
      case 0x5F:
        // Inside a word an underscore is a letter.
        let isInner =
          index > 0 && index + 1 < bytes.count && isWord(bytes[index - 1]) && isWord(bytes[index + 1])
        if isInner { result.append(byte) }
        index += 1
      case 0x21 where index + 1 < bytes.count && bytes[index + 1] == 0x5B:
        index = link(bytes, at: index + 1)?.end ?? index + 1
      case 0x5B:
        if let link = link(bytes, at: index) {
          result += bytes[link.text].filter { $0 != 0x2A && $0 != 0x60 }
          index = link.end
        } else {
          result.append(byte)
          index += 1
        }
      default:
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 }

  /// `[text](address)` or `[text][name]` that begins there.
  private static func link(_ bytes: [UInt8], at start: Int) -> (text: Range<Int>, end: Int)? {
    let reach = min(bytes.count, start + 2000)
    guard let close = bytes[start..<reach].firstIndex(of: 0x5D), close + 1 < bytes.count else { return nil }
    let open = bytes[close + 1]
    guard open == 0x28 || open == 0x5B else { return nil }
    var depth = 0
    for index in close + 1..<min(bytes.count, close + 2000) {
      if bytes[index] == open { depth += 1 }
      if bytes[index] == (open == 0x28 ? 0x29 : 0x5D) { depth -= 1 }
      if depth == 0 { return (start + 1..<close, index + 1) }
    }
    return nil
  }
}
