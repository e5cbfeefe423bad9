/// A fetched page as a web archive of one record (WARC 1.1, ISO 28500), which ``ArticleReader`` and others' tools read.
public enum WebArchive {
  /// The archive of a page.
  ///
  /// - Parameters:
  ///   - url: the address that answered.
  ///   - contentType: the media type that the server named; without one it is taken for HTML.
  ///   - identifier: what tells the record from all others: letters, digits, hyphens.
  public static func bytes(of page: [UInt8], url: String, contentType: String?, identifier: String) -> [UInt8] {
    let type = (contentType ?? "text/html").filter { $0 >= " " }
    let response = Array("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n".utf8) + page
    let head = """
      WARC/1.1\r
      WARC-Type: response\r
      WARC-Target-URI: \(url)\r
      WARC-Date: \(SystemClock.today)T00:00:00Z\r
      WARC-Record-ID: <urn:dateline:\(identifier)>\r
      Content-Type: application/http; msgtype=response\r
      Content-Length: \(response.count)\r
      \r

      """
    return Array(head.utf8) + response + Array("\r\n\r\n".utf8)
  }
}
