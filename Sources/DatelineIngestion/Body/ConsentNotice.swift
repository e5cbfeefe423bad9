/// Paragraphs in which a site asks its readers for consent to cookies, whatever the elements around them are called.
enum ConsentNotice {
  /// Whether a paragraph says what is to be stored or used, and by whom: the site and its partners. One with quotation
  /// marks tells what others say.
  ///
  /// - Parameter bytes: UTF-8.
  static func asks(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 60, bytes.count < 1500, parties.stands(in: bytes), matters.stands(in: bytes) else {
      return false
    }
    return !bytes.contains(0x22) && !quotes.stands(in: bytes)
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
