/// Addresses as links write them.
enum AddressReference {
  /// The absolute address that a link means on a page; nil when that cannot be told without the page's own address.
  static func resolved(_ link: String, against page: String?) -> String? {
    if link.hasPrefix("http://") || link.hasPrefix("https://") { return link }
    guard let page, let scheme = page.range(of: "://", from: page.startIndex) else { return nil }
    if link.hasPrefix("//") { return page[..<scheme.lowerBound] + ":" + link }
    let hostEnd = page[scheme.upperBound...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? page.endIndex
    if link.hasPrefix("/") { return page[..<hostEnd] + link }
    let path = page[hostEnd...].prefix { $0 != "?" && $0 != "#" }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return page[..<hostEnd] + folder + link
  }
}
