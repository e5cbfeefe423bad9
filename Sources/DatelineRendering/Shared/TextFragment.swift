internal import CivilTime

/// Links to a passage of a page: a text fragment (WICG, "URL Fragment Text Directives"), which browsers scroll to and mark.
///
/// Of a long sentence its first and last words are named. Every byte but letters, digits and `.`, `_` is percent-encoded,
/// above all `-`, `,` and `&`, which the directive keeps for itself. Chromium looks for whole words in any case and takes
/// runs of space as one; a page that words the sentence otherwise is opened at its head.
enum TextFragment {
  /// Sentences of no more words are named whole.
  private static let wholeWords = 10
  private static let edgeWords = 5

  /// The address of the passage; the address itself where nothing can be named.
  static func address(_ address: String, quoting quote: String) -> String {
    let words = PlainLine.text(quote).split(separator: " ")
    let parts: [ArraySlice<Substring>] =
      words.count <= wholeWords ? [words[...]] : [words.prefix(edgeWords), words.suffix(edgeWords)]
    let named = parts.map { encoded(trimmed($0.joined(separator: " "))) }
    guard !named.contains("") else { return address }
    return address + (address.utf8.contains(0x23) ? "" : "#") + ":~:text=" + named.joined(separator: ",")
  }

  /// Without quotation marks and stops at its ends: they may be others in the page.
  private static func trimmed(_ words: String) -> Substring {
    func isMark(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }
    let start = words.drop(while: isMark)
    return start[..<(start.lastIndex { !isMark($0) }.map { start.index(after: $0) } ?? start.startIndex)]
  }

  private static func encoded(_ text: Substring) -> String {
    PercentEncoding.encoded(text) { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F: return true
      default: return false
      }
    }
  }
}
