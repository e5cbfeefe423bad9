/// The address of a page that a browser, an extension or an archive saved, as they write it into the file.
///
/// The day of saving stands beside it and is none of publication.
enum SavedOrigin {
  /// As far from the beginning of a file the address is looked for.
  private static let reach = 8192

  /// The address that a comment at the page's head tells; nil when it was not saved so.
  static func address(in page: [UInt8]) -> String? {
    let bytes = page.span
    let end = min(bytes.count, reach)
    var index = 0
    while let mark = bytes.firstIndex(of: "<!--", from: index), mark < end {
      let close = min(bytes.firstIndex(of: "-->", from: mark) ?? end, end)
      if let address = address(inComment: bytes, mark + 4..<max(mark + 4, close)) { return address }
      index = max(close, mark + 4)
    }
    return nil
  }

  /// Internet Explorer and Chromium write "saved from url=(0042)https://…", SingleFile a line "url: https://…", HTTrack
  /// "Mirrored from www.example.com/page.html by HTTrack".
  private static func address(inComment bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    for index in range {
      if bytes.hasPrefix(ignoringCase: "saved from url=(", at: index) {
        guard let open = bytes.firstIndex(of: 0x29, from: index), open < range.upperBound else { return nil }
        return address(bytes, from: open + 1, to: range.upperBound)
      }
      if bytes.hasPrefix(ignoringCase: "singlefile", at: index) {
        let rest = (index..<range.upperBound).first { bytes.hasPrefix(ignoringCase: "url:", at: $0) }
        return rest.flatMap { address(bytes, from: $0 + 4, to: range.upperBound) }
      }
      if bytes.hasPrefix(ignoringCase: "mirrored from ", at: index) {
        guard (index..<range.upperBound).contains(where: { bytes.hasPrefix(ignoringCase: "httrack", at: $0) }) else {
          return nil
        }
        return address(bytes, from: index + 14, to: range.upperBound, scheme: "http://")
      }
    }
    return nil
  }

  /// - Parameter scheme: what stands before the address where the file leaves it out.
  private static func address(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, scheme: String = ""
  ) -> String? {
    var first = start
    while first < end, bytes[first] == 0x20 { first += 1 }
    var last = first
    while last < end, !bytes[last].isASCIISpace { last += 1 }
    let address = scheme + String(decoding: (first..<last).map { bytes[$0] }, as: UTF8.self)
    return address.hasPrefix("http://") || address.hasPrefix("https://") ? address : nil
  }

  /// The address of the page that a web archive's address shows ("https://web.archive.org/web/20261128101112/https://…");
  /// any other address as it is.
  static func original(of address: String) -> String {
    let parts = address.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: true)
    guard parts.count == 5, parts[1] == "web.archive.org", parts[2] == "web",
      parts[3].utf8.prefix(4).allSatisfy(\.isASCIIDigit)
    else { return address }
    return parts[4].contains("://") ? String(parts[4]) : "https://" + parts[4]
  }
}
