/// An address as it stands in a text, which Markdown can hold in angle brackets.
struct MarkdownAddress {
  /// Where it stands; its last sign belongs to it and does not end the sentence.
  let range: Range<Substring.Index>

  /// What GitHub links by itself (cmark-gfm's extension `autolink`).
  private static let openings = ["https://", "http://", "ftp://"].map { Array($0.utf8) }

  /// The first address in the text; nil when there is none.
  init?(in text: Substring) {
    let bytes = text.utf8
    for start in bytes.indices where bytes[start] == UInt8(ascii: "h") || bytes[start] == UInt8(ascii: "f") {
      guard let opening = MarkdownAddress.openings.first(where: { bytes[start...].starts(with: $0) }),
        let range = MarkdownAddress.range(from: start, opening: opening.count, in: text)
      else { continue }
      self.range = range
      return
    }
    return nil
  }

  private static func range(
    from begin: Substring.Index, opening: Int, in text: Substring
  ) -> Range<Substring.Index>? {
    let bytes = text.utf8
    // A letter in front makes another word of it, a backslash or bracket another use.
    if begin > bytes.startIndex {
      let before = bytes[bytes.index(before: begin)]
      guard ![0x5C, 0x3C, 0x5F].contains(before), !isLetterOrDigit(before) else { return nil }
    }
    var end = bytes.index(begin, offsetBy: opening)
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
