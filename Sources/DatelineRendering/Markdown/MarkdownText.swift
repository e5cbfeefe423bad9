internal import CivilTime

/// Text made safe for Markdown: nothing in it is taken for markup by CommonMark, GitHub or GitLab, and it stays on one
/// line.
package enum MarkdownText {
  /// Text for the inside of a paragraph, a heading, a list item or a footnote. Addresses in it become links in
  /// angle brackets: GitHub links bare ones by itself, with every backslash that guards a sign in them (cmark-gfm
  /// 0.29.0.gfm.6 links `https://a.example/a\_b` to `a%5C_b`). It does so with `www.`, too, whose stop is guarded then.
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(0x3A), text.contains("://") else { return escapedWords(text) }
    var escaped = ""
    var rest = Substring(text)
    while let address = MarkdownAddress(in: rest) {
      escaped += escapedWords(rest[..<address.range.lowerBound], before: escaped)
      escaped += "<\(rest[address.range])>"
      rest = rest[address.range.upperBound...]
    }
    return escaped + escapedWords(rest, before: escaped)
  }

  /// The words behind others that were written: their first space is kept.
  private static func escapedWords(_ words: Substring, before written: String) -> String {
    let isBehind = !written.isEmpty && words.unicodeScalars.first?.isSpace == true
    let isAhead = !words.isEmpty && words.unicodeScalars.last?.isSpace == true && words.endIndex < words.base.endIndex
    let text = escapedWords(String(words))
    if text.isEmpty { return isBehind ? " " : "" }
    return (isBehind ? " " : "") + text + (isAhead ? " " : "")
  }

  /// The signs that get a backslash.
  private static let guarded = Array("\\`*_[]<>|~#&".utf8)

  /// Text for the inside of a link, and words without addresses.
  package static func escapedWords(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 8)
    // One dollar sign is an amount; two may be taken for a formula.
    let hasFormula = text.utf8.count(where: { $0 == 0x24 }) > 1
    let hasBareHost = text.contains("www.") && text.utf8.contains { guarded.contains($0) }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&":
        escaped.append(0x5C)
        escaped.append(UInt8(truncatingIfNeeded: scalar.value))
      case "$" where hasFormula: escaped += [0x5C, 0x24]
      case "." where hasBareHost && escaped.suffix(3).elementsEqual("www".utf8): escaped += [0x5C, 0x2E]
      case _ where scalar.isSpace:
        guard let last = escaped.last, last != 0x20 else { continue }
        // No entity begins so, and "Braid & Sons" reads better in plain text.
        if last == 0x26 { escaped.remove(at: escaped.count - 2) }
        escaped.append(0x20)
      case _ where scalar.isControl: continue
      case _ where scalar.isASCII: escaped.append(UInt8(truncatingIfNeeded: scalar.value))
      default: escaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    if escaped.last == 0x20 { escaped.removeLast() }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// The same for text that begins a line or a list item, where a dash, a plus or a number would begin a list.
  package static func line(_ text: String) -> String {
    let escaped = escaped(text)
    let digits = escaped.utf8.prefix { 0x30...0x39 ~= $0 }
    guard let mark = escaped.utf8.dropFirst(digits.count).first else { return escaped }
    let isMark = digits.isEmpty ? [0x2B, 0x2D, 0x3D].contains(mark) : [0x29, 0x2E].contains(mark)
    return isMark ? String(Substring(digits)) + "\\" + escaped.dropFirst(digits.count) : escaped
  }

  /// The text that ``escaped(_:)`` or ``line(_:)`` made safe: without backslashes, and without the angle brackets of
  /// addresses, in which nothing else is changed.
  static func unescaped(_ text: Substring) -> String {
    var (plain, isEscaped, isAddress) = ([UInt8](), false, false)
    for byte in text.utf8 {
      switch byte {
      case 0x3E where isAddress: isAddress = false
      case _ where isAddress: plain.append(byte)
      case _ where isEscaped:
        plain.append(byte)
        isEscaped = false
      case 0x5C: isEscaped = true
      case 0x3C: isAddress = true
      default: plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// A link to an address of the web; the plain text for any other address.
  static func link(_ text: String, to address: String?) -> String {
    guard let address, let destination = destination(address) else { return escaped(text) }
    return "[\(escapedWords(text))](\(destination))"
  }

  /// The address with every byte that Markdown could take for its own percent-encoded (RFC 3986).
  private static func destination(_ address: String) -> String? {
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
    return PercentEncoding.encoded(address) { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x3A, 0x3F, 0x23, 0x40, 0x21, 0x24,
        0x26, 0x27, 0x2B, 0x2C, 0x3B, 0x3D, 0x25:
        return true
      default: return false
      }
    }
  }
}
