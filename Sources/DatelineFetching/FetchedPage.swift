/// A page as a server gave it.
public struct FetchedPage: Hashable, Sendable {
  /// The address that answered: the last one of all redirections.
  public var address: String
  /// The content, content encodings undone.
  public var bytes: [UInt8]
  /// The media type that the server named, with its parameters.
  public var contentType: String?
}
