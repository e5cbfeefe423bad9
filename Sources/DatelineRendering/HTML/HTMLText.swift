/// Text made safe for HTML, in elements and in quoted attributes.
enum HTMLText {
  /// The text without control characters, its markup escaped.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".utf8
      case "<": escaped += "&lt;".utf8
      case ">": escaped += "&gt;".utf8
      case "\"": escaped += "&quot;".utf8
      case "'": escaped += "&#39;".utf8
      case _ where scalar.isSpace: escaped.append(0x20)
      case _ where scalar.isControl: continue
      default: escaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// A link to an address of the web; the plain text for any other address.
  static func link(_ text: String, to address: String?) -> String {
    guard let address, isWebAddress(address) else { return escaped(text) }
    return "<a href=\"\(escaped(address))\" rel=\"noreferrer\">\(escaped(text))</a>"
  }

  /// Whether an address leads to the web, and does not run something instead.
  static func isWebAddress(_ address: String) -> Bool {
    let scheme = address.prefix(8).lowercased()
    return scheme.hasPrefix("https://") || scheme.hasPrefix("http://")
  }

  /// A quotation with the words that tell its time marked.
  static func marked(_ quote: String, _ expression: String?) -> String {
    guard let expression, !expression.isEmpty, let range = quote.firstRange(of: expression) else {
      return escaped(quote)
    }
    return escaped(String(quote[..<range.lowerBound])) + "<mark>\(escaped(expression))</mark>"
      + escaped(String(quote[range.upperBound...]))
  }
}
