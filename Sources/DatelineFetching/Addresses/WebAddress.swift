internal import CivilTime

/// An http or https address, ready to be asked for: ASCII, without fragment.
struct WebAddress: Hashable, Sendable {
  /// The whole.
  let text: String
  /// Scheme, host and port, by which servers are told apart.
  let origin: String
  /// Path and query, beginning with a slash.
  let target: String

  /// Reads an address.
  ///
  /// - Throws: ``FetchError/Reason/malformed(_:)`` when it is none that can be fetched.
  init(_ given: String) throws(FetchError) {
    func malformed(_ what: String) -> FetchError { FetchError(given, .malformed(what)) }
    guard given.utf8.count <= WebAddress.longest else {
      throw malformed("it is longer than \(WebAddress.longest) bytes")
    }
    let bytes = Array(given.utf8.drop { $0 <= 0x20 })
    guard let scheme = WebAddress.schemes.first(where: { WebAddress.begins(bytes, $0.name) }) else {
      throw malformed("it does not begin with http:// or https://")
    }
    let rest = bytes[scheme.name.utf8.count...].prefix { $0 != UInt8(ascii: "#") }
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "\\") }
    guard !authority.contains(UInt8(ascii: "@")) else { throw malformed("it holds a user's name") }
    guard authority.allSatisfy({ $0 < 0x80 }) else { throw malformed("its host must be written in ASCII (xn--…)") }
    guard let host = WebAddress.host(authority, port: scheme.port) else { throw malformed("its host cannot be one") }
    var path = WebAddress.escaped(rest[authority.endIndex...])
    if path.utf8.first != UInt8(ascii: "/") { path = "/" + path }
    origin = scheme.name + host
    target = path
    text = origin + target
  }

  /// No browser shows a longer one, and what is matched against it costs time by its length.
  private static let longest = 8192

  /// Whether what is sent can be read on the way.
  var isSecure: Bool { text.hasPrefix("https:") }

  private static let schemes = [(name: "http://", port: "80"), (name: "https://", port: "443")]

  private static func begins(_ bytes: [UInt8], _ scheme: String) -> Bool {
    bytes.prefix(scheme.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }.elementsEqual(scheme.utf8)
  }

  /// Host and port in lower case, the scheme's own port left out; nil when the bytes cannot be that.
  private static func host(_ authority: ArraySlice<UInt8>, port standard: String) -> String? {
    let text = String(decoding: authority, as: UTF8.self).lowercased()
    let isBracketed = text.hasPrefix("[")
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789.-_".utf8).union(isBracketed ? "[]:".utf8 : "".utf8)
    var (host, port) = (text, standard)
    if let colon = text.lastIndex(of: ":"), !text.hasSuffix("]") {
      (host, port) = (String(text[..<colon]), String(text[text.index(after: colon)...]))
      if port.isEmpty { port = standard }
    }
    guard !host.isEmpty, host.utf8.allSatisfy(allowed.contains), !isBracketed || host.hasSuffix("]"),
      let number = UInt16(port), number > 0
    else { return nil }
    return port == standard ? host : "\(host):\(number)"
  }

  /// Path and query with every byte written as a reference that may not stand there itself.
  private static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in bytes {
      switch byte {
      // A line break inside an address comes from copying.
      case 0x09, 0x0A, 0x0D: break
      case UInt8(ascii: "\\") where !result.contains(UInt8(ascii: "?")): result.append(UInt8(ascii: "/"))
      case 0x00...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
        UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
        result += PercentEncoding.reference(byte)
      default: result.append(byte)
      }
    }
    while result.suffix(3).elementsEqual("%20".utf8) { result.removeLast(3) }
    return String(decoding: result, as: UTF8.self)
  }
}
