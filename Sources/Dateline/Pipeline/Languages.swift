/// The languages that Dateline has a pack for.
enum Languages {
  /// Whether texts of that BCP 47 code are read in full; a language that nobody told is taken for English.
  static func hasPack(_ code: String?) -> Bool {
    guard let code else { return true }
    var primary = code.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }.map { $0 | 0x20 }
    if primary == Array("eng".utf8) { primary.removeLast() }
    return primary == Array("en".utf8)
  }
}
