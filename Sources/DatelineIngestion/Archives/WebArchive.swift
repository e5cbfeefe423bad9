/// A fetched page as a web archive of one record (WARC 1.1, ISO 28500), which ``ArticleReader`` and others' tools read.
public struct WebArchive: Hashable, Sendable {
  /// The address that answered.
  public let url: String
  /// The media type that the server named; HTML where it named none.
  public let contentType: String
  /// The page's bytes.
  public let page: [UInt8]
  /// What tells the record from all others; nil before it is written.
  public private(set) var identifier: String?

  /// The archive of a page; what no field of a head can hold is left out of the address and the media type.
  public init(of page: [UInt8], url: String, contentType: String?) {
    self.url = url.filter { $0 >= " " }
    self.contentType = (contentType ?? "text/html").filter { $0 >= " " }.trimmingASCIISpace()
    self.page = page
  }

  /// Its bytes.
  ///
  /// - Parameter identifier: what tells the record from all others: letters, digits, hyphens.
  public func bytes(identifier: String) -> [UInt8] {
    let response = Array("\(WebArchive.status)\r\nContent-Type: \(contentType)\r\n\r\n".utf8) + page
    let head = """
      WARC/1.1\r
      WARC-Type: response\r
      WARC-Target-URI: \(url)\r
      WARC-Date: \(SystemClock.today)T00:00:00Z\r
      WARC-Record-ID: \(WebArchive.identifierStart)\(identifier)>\r
      Content-Type: application/http; msgtype=response\r
      Content-Length: \(response.count)\r
      \r

      """
    return Array(head.utf8) + response + WebArchive.end
  }

  /// Reads what ``bytes(identifier:)`` wrote; nil for anything else, whole archives of others among it.
  public init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("WARC/1.1\r\nWARC-Type: response\r\n".utf8)), let start = HTTPFields.end(of: bytes),
      let fields = HTTPFields(bytes[..<start])?.fields, let url = fields["warc-target-uri"],
      let name = fields["warc-record-id"], name.hasPrefix(WebArchive.identifierStart), name.hasSuffix(">"),
      let length = fields["content-length"].flatMap({ Int($0) }), length >= 0,
      length == bytes.count - start - WebArchive.end.count, bytes.suffix(WebArchive.end.count) == WebArchive.end[...]
    else { return nil }
    let response = Array(bytes[start..<(start + length)])
    guard response.starts(with: Array("\(WebArchive.status)\r\n".utf8)), let body = HTTPFields.end(of: response),
      let type = HTTPFields(response[..<body])?.fields["content-type"]
    else { return nil }
    (self.url, contentType, page) = (url, type, Array(response[body...]))
    identifier = String(name.dropFirst(WebArchive.identifierStart.count).dropLast())
  }

  /// Whether bytes say in their head that ``bytes(identifier:)`` wrote them, whatever became of them since.
  public static func isClaimed(by bytes: [UInt8]) -> Bool {
    Array(bytes.prefix(16_384)).span.firstIndex(of: identifierMark, from: 0) != nil
  }

  private static let identifierMark: StaticString = "<urn:dateline:"
  private static let identifierStart = "\(identifierMark)"
  private static let status = "HTTP/1.1 200 OK"
  private static let end = Array("\r\n\r\n".utf8)
}
