internal import CivilTime
internal import DatelineModel

/// The picture of an article, at an address that a page may name.
struct WebPicture {
  let address: String
  /// Scheme and host, as a security policy names them.
  let origin: String
  /// What is seen, for those who don't: that it is the article's picture.
  let words: String

  /// Nil for an article without one, for an address that is none of the web, and for a host with other signs than those
  /// of a policy. Letters and signs behind the host that no address has are written as browsers send them (`%C3%BC`).
  init?(of source: Timeline.Source) {
    guard let image = source.image.map(WebPicture.encoded), HTMLText.isWebAddress(image),
      let slashes = image.utf8.firstIndex(of: 0x2F)
    else { return nil }
    let body = image.utf8[slashes...].dropFirst(2)
    let host = body.prefix { ![0x2F, 0x3F, 0x23].contains($0) }
    guard !host.isEmpty,
      host.allSatisfy({ 0x30...0x3A ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 == 0x2D || $0 == 0x2E })
    else { return nil }
    address = image
    origin = String(Substring(image.utf8[..<host.endIndex]))
    words = source.title.map { "Picture of the article “\($0)”" } ?? "Picture of the article"
  }

  private static func encoded(_ address: String) -> String {
    PercentEncoding.encoded(address) { $0 > 0x20 && $0 < 0x7F && !"\"'<>\\`;".utf8.contains($0) }
  }

  /// Whether the address ends as pictures do.
  var hasEndingOfPictures: Bool {
    let path = address.lowercased().prefix { $0 != "?" && $0 != "#" }
    return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"].contains { path.hasSuffix($0) }
  }
}
