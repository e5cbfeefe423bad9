/// What a browser or a program asks for, whatever brought it here.
struct Request: Sendable {
  /// `GET`, `POST`, `PATCH`, `DELETE`, …
  var method: String
  /// The names in the path, percent signs decoded.
  var path: [String]
  /// The fields behind the question mark; of one that stands there twice the first.
  var query: [String: String]
  /// The fields of the head, their names in lower case.
  var head: [String: String]
  /// What follows the head.
  var body: [UInt8]

  /// A request.
  ///
  /// - Parameter target: path and query as they stand in the request's first line.
  /// - Returns: nil for a target that cannot be decoded.
  init?(_ method: String, _ target: String, head: [String: String] = [:], body: [UInt8] = []) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, first.hasPrefix("/") else { return nil }
    var path: [String] = []
    for name in first.split(separator: "/") {
      // A decoded name is a name: it leads nowhere and ends nothing.
      guard let name = Request.decoded(name, plusIsSpace: false), name != ".", name != "..", !name.contains("/"),
        !name.utf8.contains(0)
      else { return nil }
      path.append(name)
    }
    var query: [String: String] = [:]
    for field in parts.count > 1 ? parts[1].split(separator: "&") : [] {
      let sides = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Request.decoded(sides[0], plusIsSpace: true),
        let value = Request.decoded(sides.count > 1 ? sides[1] : "", plusIsSpace: true)
      else { return nil }
      if query[name] == nil { query[name] = value }
    }
    (self.method, self.path, self.query, self.head, self.body) = (method, path, query, head, body)
  }

  /// The text that a percent-encoded one stands for; nil for one that is no UTF-8.
  private static func decoded(_ text: Substring, plusIsSpace: Bool) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst(), let low = rest.popFirst(),
          let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16), high != 0x2B, high != 0x2D
        else { return nil }
        bytes.append(value)
      case UInt8(ascii: "+") where plusIsSpace: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
