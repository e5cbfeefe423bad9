/// Who may come in: what stands between a request and all else.
///
/// For this machine alone, addresses begin with a secret that only the address which the program printed holds. No page of
/// the web knows it, no cookie carries it to other ports, and links of articles do not tell it (`Referrer-Policy`). For
/// other machines a password is asked for instead.
struct AccessControl: Sendable {
  /// How somebody shows that they may come in.
  enum Key: Sendable {
    /// The first name of every path.
    case secret(String)
    /// HTTP's Basic authentication, with any name.
    case password(String)
  }

  /// What is asked for.
  let key: Key
  /// The names and ports that requests may be made to: others are of somebody who let a name of theirs point here (DNS
  /// rebinding).
  let hosts: Set<String>

  /// What every path begins with: "/SECRET", or nothing.
  var prefix: String {
    if case .secret(let secret) = key { "/\(secret)" } else { "" }
  }

  /// A request that may come in, without the secret; what it gets instead where it may not.
  func open(to request: Request) -> Result<Request, Refusal> {
    guard let host = request.head["host"]?.lowercased(), hosts.contains(host) else { return .failure(.host) }
    var inner = request
    switch key {
    case .secret(let secret):
      guard let first = request.path.first, Self.isSame(first, secret) else { return .failure(.secret) }
      inner.path.removeFirst()
    case .password(let password):
      guard let given = Self.password(in: request.head["authorization"]), Self.isSame(given, password) else {
        return .failure(.password)
      }
    }
    // What changes something must come from a page of ours, or from no page at all.
    let changes = request.method != "GET" && request.method != "HEAD"
    if let origin = request.head["origin"], origin.lowercased() != "http://\(host)", changes {
      return .failure(.origin)
    }
    if changes, let site = request.head["sec-fetch-site"], site != "same-origin", site != "none" {
      return .failure(.origin)
    }
    return .success(inner)
  }

  /// Why somebody may not come in.
  enum Refusal: Error, Hashable {
    case host, secret, password, origin

    /// What they get; nothing of the desk is in it.
    var answer: Response {
      switch self {
      case .host: Refusal.text(421, "This desk is not at that name.")
      case .secret: Refusal.text(404, "There is nothing here. Use the address that “dateline serve” printed.")
      case .origin: Refusal.text(403, "A page from elsewhere must not change anything here.")
      case .password:
        Response(
          401, type: "text/plain; charset=utf-8", Array("The password is asked for.".utf8),
          head: [("WWW-Authenticate", "Basic realm=\"Dateline\", charset=\"UTF-8\"")])
      }
    }

    private static func text(_ status: Int, _ text: String) -> Response {
      Response(status, type: "text/plain; charset=utf-8", Array(text.utf8))
    }
  }

  /// Whether two texts are the same; how long it takes does not tell how much of them is.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// The password of a field `Authorization`.
  private static func password(in field: String?) -> String? {
    guard let field, field.lowercased().hasPrefix("basic "),
      let told = Base64.decoded(String(field.dropFirst(6))), let colon = told.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    return String(validating: told[(colon + 1)...], as: UTF8.self)
  }

  /// 128 random bits in 26 letters and digits.
  static func newSecret() -> String {
    let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var random = SystemRandomNumberGenerator()
    return String((0..<26).map { _ in signs[Int.random(in: 0..<32, using: &random)] })
  }
}
