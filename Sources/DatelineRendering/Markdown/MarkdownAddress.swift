/// An address of the web as it stands in a text, which Markdown can hold in angle brackets.
struct MarkdownAddress {
  /// Where it stands; its last sign belongs to it and does not end the sentence.
  let range: Range<Substring.Index>

  /// The first address in the text; nil when there is none.
  init?(in text: Substring) {
    let bytes = text.utf8
    var start = bytes.startIndex
    while let colon = bytes[start...].firstIndex(of: 0x3A) {
      if let range = MarkdownAddress.range(around: colon, in: text) {
        self.range = range
        return
      }
      start = bytes.index(after: colon)
    }
    return nil
  }

  private static func range(around colon: Substring.Index, in text: Substring) -> Range<Substring.Index>? {
    let bytes = text.utf8
    guard
      let scheme = ["https", "http"].first(where: { bytes[..<colon].reversed().starts(with: $0.utf8.reversed()) }),
      bytes[colon...].starts(with: "://".utf8)
    else { return nil }
    let begin = bytes.index(colon, offsetBy: -scheme.utf8.count)
    // A letter in front makes another word of it, a backslash or bracket another use.
    if begin > bytes.startIndex {
      let before = bytes[bytes.index(before: begin)]
      guard ![0x5C, 0x3C, 0x5F].contains(before), !isLetterOrDigit(before) else { return nil }
    }
    var end = bytes.index(colon, offsetBy: 3)
    let body = end
    while end < bytes.endIndex, isAddress(bytes[end]) { end = bytes.index(after: end) }
    // What ends a sentence or closes a bracket that the address does not open stands behind it.
    while end > body {
      let last = bytes[bytes.index(before: end)]
      let isClosing = last == 0x29 && bytes[body..<end].count { $0 == 0x28 } < bytes[body..<end].count { $0 == 0x29 }
      guard isClosing || ".,;:!?'\"".utf8.contains(last) else { break }
      end = bytes.index(before: end)
    }
    return end > body ? begin..<end : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte >= 0x80
  }

  /// What may stand in an address: RFC 3986's signs but backslash, quotation mark and angle brackets.
  private static func isAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
  }
}
