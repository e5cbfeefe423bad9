internal import DatelineIngestion

/// What an input holds, and what is known about it besides.
package struct Contents: Hashable, Sendable {
  /// The bytes.
  package var bytes: [UInt8]
  /// The input's name in messages.
  package var name: String
  /// The address they come from, the last one of all redirections.
  package var url: String?
  /// The media type that a server named.
  package var contentType: String?

  /// Contents; what is not given is not known.
  package init(bytes: [UInt8], name: String, url: String? = nil, contentType: String? = nil) {
    (self.bytes, self.name, self.url, self.contentType) = (bytes, name, url, contentType)
  }
}

extension ReadingHints {
  init(_ contents: Contents) {
    self.init(name: contents.name, url: contents.url, contentType: contents.contentType)
  }
}
