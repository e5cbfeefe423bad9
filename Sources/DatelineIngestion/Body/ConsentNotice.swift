/// Paragraphs in which a site asks its readers for consent to cookies, whatever the elements around them are called.
enum ConsentNotice {
  /// Whether a paragraph says what is to be stored or used, and by whom: the site and its partners. One with quotation
  /// marks tells what others say.
  ///
  /// - Parameter bytes: UTF-8.
  static func asks(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 60, bytes.count < 1500, namesParty(bytes), parties.stands(in: bytes), matters.stands(in: bytes)
    else { return false }
    return !bytes.contains(0x22) && !quotes.stands(in: bytes)
  }

  /// Whether a paragraph speaks of cookies, partners or vendors, as few do: the rest need no search for phrases.
  private static func namesParty(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      (3..<bytes.count - 3).contains { index in
        switch bytes[index] {
        case 0x6B: bytes[index - 1] == 0x6F && bytes[index - 2] == 0x6F && bytes[index + 1] == 0x69
        case 0x70: bytes[index + 1] == 0x61 && bytes[index + 2] == 0x72 && bytes[index + 3] == 0x74
        case 0x76: bytes[index + 1] == 0x65 && bytes[index + 2] == 0x6E && bytes[index + 3] == 0x64
        default: false
        }
      }
    }
  }

  private static let parties = PhraseTable([
    "We and our", "we and our", "our partners", "Our partners", "our vendors", "and our trusted partners",
    "We use cookies", "This site uses cookies", "This website uses cookies",
  ])
  private static let matters = PhraseTable([
    "cookies", "information on a device", "egitimate interest", "nique identifiers", "personal data",
    "ersonalised ads", "ersonalized ads", "browsing behaviour", "browsing behavior",
  ])
  private static let quotes = PhraseTable(["\u{201C}", "\u{201E}", "\u{AB}"])
}
