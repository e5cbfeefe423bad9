/// Addresses as links write them.
enum AddressReference {
  /// The absolute address that a link means on a page; nil when that cannot be told without the page's own address, and
  /// for what is no address of the web (`data:`, `javascript:`).
  static func resolved(_ link: String, against page: String?) -> String? {
    if link.hasPrefix("http://") || link.hasPrefix("https://") { return link }
    if let end = link.utf8.firstIndex(where: { ":/?#".utf8.contains($0) }), link.utf8[end] == UInt8(ascii: ":") {
      return nil
    }
    guard let page, let scheme = page.range(of: "://", from: page.startIndex) else { return nil }
    if link.hasPrefix("//") { return page[..<scheme.lowerBound] + ":" + link }
    let hostEnd = page[scheme.upperBound...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? page.endIndex
    if link.hasPrefix("/") { return page[..<hostEnd] + link }
    let path = page[hostEnd...].prefix { $0 != "?" && $0 != "#" }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return page[..<hostEnd] + folder + link
  }
}
