/// An address that a reader may be given to follow: http or https, and nothing else. One that runs a script or holds a
/// page in itself (`javascript:`, `data:`) names no source.
public struct PublicAddress: Hashable, Sendable {
  /// The address as it was written.
  public let text: String

  /// Nil for what is no such address.
  public init?(_ text: String) {
    let head = Array(text.utf8.prefix(8)).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard head.starts(with: Array("http://".utf8)) || head.starts(with: Array("https://".utf8)),
      text.unicodeScalars.allSatisfy(PublicAddress.mayHold)
    else { return nil }
    self.text = text
  }

  /// No white space, no control, and none of the marks that set an address off from the text around it: quotation marks
  /// and angle brackets. What else RFC 3986 leaves out (`\`, `^`, `{`, `|`, `}` and the grave accent) ends no address in a
  /// page, and stands in some that browsers open.
  private static func mayHold(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\"" && scalar != "<" && scalar != ">"
  }

  /// The server's name and port in lower case.
  public var host: String {
    let bytes = Array(text.utf8)
    let start = bytes.firstRange(of: Array("://".utf8))?.upperBound ?? bytes.startIndex
    let authority = bytes[start...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 && $0 != 0x5C }
    return String(decoding: authority.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
