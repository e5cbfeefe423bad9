internal import Synchronization

/// Fetches pages by their http and https addresses.
///
/// A server is asked for one thing at a time, and for its robots.txt before all else; what that says is remembered as
/// long as the fetcher lives. Nothing is loaded, and nothing leaves the machine, before the first address is given.
///
/// ```swift
/// let page = try Fetcher().page(at: "https://news.example/story")
/// ```
public final class Fetcher: Sendable {
  /// How pages are fetched.
  public let options: FetchOptions

  private let policy: AddressPolicy
  private let servers = Mutex<[String: Server]>([:])

  /// A fetcher with those options.
  public convenience init(_ options: FetchOptions = FetchOptions()) {
    self.init(options, policy: options.allowsPrivateAddresses ? .any : .publicOnly)
  }

  init(_ options: FetchOptions, policy: AddressPolicy) { (self.options, self.policy) = (options, policy) }

  /// The page at an address, redirections followed.
  ///
  /// - Throws: ``FetchError``.
  public func page(at given: String) throws(FetchError) -> FetchedPage {
    var time = options.totalTime
    let (answer, address) = try follow(WebAddress(given), limit: options.redirects) { address throws(FetchError) in
      try self.answer(from: address, &time)
    }
    guard answer.status == 200 else { throw FetchError(address.text, .status(answer.status)) }
    return FetchedPage(address: address.text, bytes: answer.body, contentType: answer.contentType)
  }

  /// What the last of a chain of redirections answers.
  private func follow(
    _ start: WebAddress, limit: Int, _ ask: (WebAddress) throws(FetchError) -> Exchange.Answer
  ) throws(FetchError) -> (answer: Exchange.Answer, address: WebAddress) {
    var address = start
    var passed: Set<WebAddress> = []
    while true {
      let answer = try ask(address)
      guard let redirect = answer.redirect else { return (answer, address) }
      passed.insert(address)
      let next = try WebAddress(redirect)
      if address.isSecure, !next.isSecure { throw FetchError(start.text, .downgrade) }
      address = next
      if passed.contains(address) { throw FetchError(start.text, .redirectLoop) }
      if passed.count > limit { throw FetchError(start.text, .tooManyRedirects(limit: limit)) }
    }
  }

  /// Asks a server when it is its turn and its robots.txt does not object.
  private func answer(from address: WebAddress, _ time: inout Duration) throws(FetchError) -> Exchange.Answer {
    let server = servers.withLock { servers in
      let server = servers[address.origin] ?? Server()
      servers[address.origin] = server
      return server
    }
    return try server.rules.withLock { known throws(FetchError) in
      let rules: RobotsRules
      if let known { rules = known } else { rules = try self.rules(for: address, &time) }
      known = rules
      guard try timed(&time, { _ in rules.allow(address.target) }) else { throw FetchError(address.text, .disallowed) }
      let exchange = Exchange(options: options, policy: policy, limit: options.bytes)
      return try timed(&time) { left throws(FetchError) in try exchange.answer(from: address, within: left) }
    }
  }

  /// What a server's robots.txt says: nothing when there is none (4xx), and no to everything when it cannot be told.
  private func rules(for address: WebAddress, _ time: inout Duration) throws(FetchError) -> RobotsRules {
    let file = try WebAddress(address.origin + "/robots.txt")
    let exchange = Exchange(options: options, policy: policy, limit: RobotsRules.limit, cutsBody: true)
    // The standard asks for five redirections at least.
    let (answer, place) = try follow(file, limit: 5) { address throws(FetchError) in
      try timed(&time) { left throws(FetchError) in try exchange.answer(from: address, within: left) }
    }
    switch answer.status {
    case 200..<300: return try timed(&time) { _ in RobotsRules(answer.body, for: product) }
    case 400..<500: return .everything
    default: throw FetchError(place.text, .status(answer.status))
    }
  }

  private var product: String { String(options.userAgent.prefix { $0 != "/" && $0 != " " }) }

  /// Takes what something lasts from the time that is left.
  private func timed<Value>(
    _ left: inout Duration, _ body: (Duration) throws(FetchError) -> Value
  ) throws(FetchError) -> Value {
    let start = ContinuousClock.now
    defer { left -= ContinuousClock.now - start }
    return try body(left)
  }

  /// A server; its lock is held while it is asked for something.
  private final class Server: Sendable {
    let rules = Mutex<RobotsRules?>(nil)
  }
}
