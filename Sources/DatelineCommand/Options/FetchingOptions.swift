internal import ArgumentParser
internal import Dateline

/// How inputs that are addresses are fetched.
struct FetchingOptions: ParsableArguments {
  @Flag(help: "Fetch addresses of this machine and its network, too; without it only public ones are fetched.")
  var allowPrivate = false

  /// Fetches them.
  var fetcher: Fetcher {
    Fetcher(FetchOptions(allowsPrivateAddresses: allowPrivate, userAgent: "Dateline/\(Version.current)"))
  }
}
