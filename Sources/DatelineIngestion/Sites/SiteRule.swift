/// Where the article stands on the pages of one site, for those on which it is not found by itself.
public struct SiteRule: Hashable, Sendable {
  /// The host whose pages it is for, those below it included ("courier.example" is for "www.courier.example", too); nil for
  /// all pages.
  public var host: String?
  /// The elements that hold the text; nil leaves finding them to the reader.
  public var content: Selector?
  /// Elements inside that are no part of the text.
  public var remove: Selector?
  /// The element that tells the day of publication.
  public var published: Selector?

  /// A rule; what is not given is found as on any page.
  public init(host: String? = nil, content: Selector? = nil, remove: Selector? = nil, published: Selector? = nil) {
    (self.host, self.content, self.remove, self.published) = (host, content, remove, published)
  }

  /// Whether the rule is for the page of an address.
  func concerns(_ address: String?) -> Bool {
    guard let host else { return true }
    guard let address, let place = address.utf8.firstIndex(of: 0x3A) else { return false }
    let rest = address[address.index(after: place)...].drop { $0 == "/" }
    let name = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }.lowercased()
    let wanted = host.lowercased()
    return name == wanted || name.hasSuffix("." + wanted)
  }
}
