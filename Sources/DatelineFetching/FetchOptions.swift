/// How pages are fetched.
public struct FetchOptions: Hashable, Sendable {
  /// Whether addresses of this machine and its network may be fetched.
  public var allowsPrivateAddresses: Bool
  /// The most bytes that a page may have, content encodings undone.
  public var bytes: Int
  /// The most redirections that are followed.
  public var redirects: Int
  /// How long connecting may take.
  public var connectTime: Duration
  /// How long a page may take with all its redirections.
  public var totalTime: Duration
  /// How the program calls itself; the part before the slash is what robots.txt calls it.
  public var userAgent: String

  /// Options; the defaults are 32 MB, 10 redirections, 10 seconds to connect and 60 in all.
  public init(
    allowsPrivateAddresses: Bool = false, bytes: Int = 32 << 20, redirects: Int = 10,
    connectTime: Duration = .seconds(10), totalTime: Duration = .seconds(60), userAgent: String = "Dateline"
  ) {
    (self.allowsPrivateAddresses, self.bytes, self.redirects) = (allowsPrivateAddresses, bytes, redirects)
    (self.connectTime, self.totalTime, self.userAgent) = (connectTime, totalTime, userAgent)
  }
}
