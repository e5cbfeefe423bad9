/// Why an address gave no page: which one, what is the matter, what can be done.
public struct FetchError: Error, Hashable, Sendable {
  /// The address where it happened: the given one, one that it redirects to, or a server's robots.txt.
  public var address: String
  /// What is the matter.
  public var reason: Reason

  /// What can be the matter.
  public enum Reason: Hashable, Sendable {
    /// It is no address that can be fetched, and why.
    case malformed(String)
    /// Its host is at an address that is not public: the address, and what that is for.
    case privateAddress(String, purpose: String)
    /// More redirections than are followed.
    case tooManyRedirects(limit: Int)
    /// A redirection from https to http, where anybody on the way can read and change the page.
    case downgrade
    /// A redirection to where it came from.
    case redirectLoop
    /// The page has more bytes than are read of one.
    case tooLarge(limit: Int)
    /// The page came packed, and the packed bytes are broken or end too early.
    case damaged
    /// The server took too long.
    case timedOut
    /// The server answered with a status that brings no page.
    case status(Int)
    /// The server's robots.txt asks programs not to fetch it.
    case disallowed
    /// The server could not be asked, in libcurl's words.
    case unreachable(String)
    /// libcurl is not installed.
    case noLibrary
    /// The program is linked statically, so that it can load no libcurl.
    case staticProgram
  }

  init(_ address: String, _ reason: Reason) { (self.address, self.reason) = (address, reason) }

  /// A stable name that programs can match.
  public var code: String {
    switch reason {
    case .malformed: "bad-address"
    case .privateAddress: "private-address"
    case .tooManyRedirects, .redirectLoop, .downgrade: "redirects"
    case .tooLarge: "too-large"
    case .damaged: "damaged"
    case .timedOut: "timed-out"
    case .status: "http-status"
    case .disallowed: "robots"
    case .unreachable: "unreachable"
    case .noLibrary, .staticProgram: "no-libcurl"
    }
  }

  /// What can be done about it.
  public var remedy: String {
    switch reason {
    case .malformed: "give the address as the browser shows it"
    case .privateAddress: "if it is meant, allow it with --allow-private"
    case .tooManyRedirects, .redirectLoop, .downgrade: "open it in a browser and give the address where it ends"
    case .tooLarge: "give the address of the article itself"
    case .timedOut, .damaged, .unreachable: "try again later, or save the page and give the file"
    case .status(404), .status(410): "check the address"
    case .status: "open it in a browser, save the page and give the file"
    case .disallowed: "open it in a browser, save the page and give the file"
    case .noLibrary: "install it (Debian and Ubuntu: libcurl4)"
    case .staticProgram: "take the dynamic program of the .deb, or save the page and give the file"
    }
  }
}

extension FetchError: CustomStringConvertible {
  /// What is the matter, in words that go on behind the address.
  public var description: String {
    switch reason {
    case .malformed(let what): "no address that can be fetched: \(what)"
    case .privateAddress(let address, let purpose): "not fetched: its host is at \(address), which is \(purpose)"
    case .tooManyRedirects(let limit): "redirects more than \(limit) times"
    case .redirectLoop: "redirects in a circle"
    case .downgrade: "redirects from https to http"
    case .tooLarge(let limit): "larger than the \(limit >> 20) MiB that are read of one page"
    case .damaged: "came incomplete: its packed bytes are broken or end too early"
    case .timedOut: "took too long to answer"
    case .status(let status): "answered with status \(status)"
    case .disallowed: "not fetched: the server's robots.txt disallows it"
    case .unreachable(let words): "cannot be fetched: \(words)"
    case .noLibrary: "cannot be fetched: libcurl is not installed"
    case .staticProgram: "cannot be fetched: this program is static and loads no libcurl"
    }
  }
}
