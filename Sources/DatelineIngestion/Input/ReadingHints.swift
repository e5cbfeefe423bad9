/// What is known about an input besides its bytes. None of it is needed, and none is believed against the bytes.
public struct ReadingHints: Hashable, Sendable {
  /// The name or path of the file, for telling apart what its content leaves open (Markdown or plain text).
  public var name: String?
  /// The address that it was fetched from.
  public var url: String?
  /// The charset that the transport named.
  public var charset: String?
  /// Where the article stands on the pages of some sites; the first rule that concerns a page is taken.
  public var sites: [SiteRule] = []

  /// Hints; what is not given is not known.
  public init(name: String? = nil, url: String? = nil, charset: String? = nil) {
    (self.name, self.url, self.charset) = (name, url, charset)
  }

  /// Hints about a fetched page.
  ///
  /// - Parameter contentType: the media type that the transport named, whose charset is taken.
  public init(name: String? = nil, url: String?, contentType: String?) {
    self.init(name: name, url: url, charset: contentType.flatMap(HTTPFields.charset))
  }
}
