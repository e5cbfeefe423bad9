/// Looks for the encoding that a page declares in its head, before the page is parsed.
enum MetaPrescan {
  /// Browsers look at 1,024 bytes; pages that declare later exist, and no parse is at stake here.
  private static let reach = 8192

  /// The encoding of the first `<meta>` or XML declaration that names one.
  static func encoding(declaredIn bytes: Span<UInt8>) -> CharacterEncoding? {
    let end = min(bytes.count, reach)
    var index = 0
    while index < end, let open = bytes.firstIndex(of: 0x3C, from: index), open < end {
      if bytes.hasPrefix("<!--", at: open) {
        index = bytes.firstIndex(of: "-->", from: open + 4) ?? end
      } else if bytes.hasPrefix(ignoringCase: "<meta", at: open) || bytes.hasPrefix(ignoringCase: "<?xml", at: open) {
        let close = bytes.firstIndex(of: 0x3E, from: open) ?? bytes.count
        if let encoding = declaration(in: bytes, open..<close) { return encoding }
        index = close
      } else {
        index = open + 1
      }
    }
    return nil
  }

  /// The value of `charset=` or `encoding=`, quoted or not, inside a `content` or by itself.
  private static func declaration(in bytes: Span<UInt8>, _ range: Range<Int>) -> CharacterEncoding? {
    var index = range.lowerBound
    while index < range.upperBound {
      let isCharset = bytes.hasPrefix(ignoringCase: "charset", at: index)
      guard isCharset || bytes.hasPrefix(ignoringCase: "encoding", at: index) else {
        index += 1
        continue
      }
      index += isCharset ? 7 : 8
      while index < range.upperBound, bytes[index].isASCIISpace { index += 1 }
      guard index < range.upperBound, bytes[index] == 0x3D else { continue }
      index += 1
      while index < range.upperBound, bytes[index].isASCIISpace || bytes[index] == 0x22 || bytes[index] == 0x27 {
        index += 1
      }
      var label: [UInt8] = []
      while index < range.upperBound, label.count < 40, !bytes[index].isASCIISpace, bytes[index] != 0x22,
        bytes[index] != 0x27, bytes[index] != 0x3B, bytes[index] != 0x2F
      {
        label.append(bytes[index])
        index += 1
      }
      if let encoding = CharacterEncoding(label: String(decoding: label, as: UTF8.self)) {
        // A page that could be read so far is not in UTF-16, whatever it says.
        return encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? .utf8 : encoding
      }
    }
    return nil
  }
}
