internal import CivilTime
internal import DatelineModel

/// Text made safe for HTML, in elements and in quoted attributes.
enum HTMLText {
  /// The text without control characters, its markup escaped.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
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

  /// Printable ASCII without markup, which most of a text is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0x27
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

  /// A summary with the names that were put into it marked, each with the sentence's own words.
  ///
  /// It is one element where a name is put in, else plain text.
  static func words(_ summary: String, putIn names: [Timeline.Replacement]) -> String {
    if names.isEmpty { return escaped(summary) }
    let scalars = Array(summary.unicodeScalars)
    func part(_ range: Range<Int>) -> String {
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[range])
      return escaped(String(part))
    }
    var (words, end) = ("", 0)
    for name in names.sorted(by: { $0.start < $1.start })
    where end <= name.start && name.start < name.end && name.end <= scalars.count {
      words += part(end..<name.start)
      words += "<span class=\"put-in\" title=\"\(escaped(Wording.Page.ownWords(name.text)))\">"
      words += part(name.start..<name.end) + "</span>"
      end = name.end
    }
    return "<span>\(words)\(part(end..<scalars.count))</span>"
  }

  /// A quotation with the words that tell its time marked.
  static func marked(_ quote: String, _ expression: String?) -> String {
    guard let expression, !expression.isEmpty, let start = HTMLText.offset(of: expression, in: quote) else {
      return escaped(quote)
    }
    let utf8 = quote.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: start)
    let to = utf8.index(from, offsetBy: expression.utf8.count)
    return escaped(String(quote[..<from])) + "<mark>\(escaped(expression))</mark>" + escaped(String(quote[to...]))
  }

  /// The first byte at which one text holds the other; bytes, because comparing characters costs a hundred times more.
  private static func offset(of part: String, in whole: String) -> Int? {
    let (whole, part) = (Array(whole.utf8), Array(part.utf8))
    guard part.count <= whole.count else { return nil }
    return (0...whole.count - part.count).first { start in
      whole[start] == part[0] && whole[start..<start + part.count].elementsEqual(part)
    }
  }
}
