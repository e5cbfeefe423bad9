/// A record of a web archive (ISO 28500) that holds a page as a server sent it.
struct WARCPage {
  var url: String?
  /// The body of the response, transfer and content encodings undone.
  var body: [UInt8]
  var charset: String?

  /// - Parameters:
  ///   - fields: the record's header fields, names in lower case.
  ///   - block: its content.
  /// Nil when it holds no page: requests, metadata, redirections, pictures.
  ///
  /// - Throws: ``IngestionError`` when the page cannot be unpacked.
  init?(_ fields: [String: String], _ block: [UInt8], limit: Int) throws(IngestionError) {
    url = fields["warc-target-uri"].map { $0.trimmingPunctuationMarks() }
    switch fields["warc-type"] {
    case "resource", "conversion":
      guard let type = fields["content-type"], WARCPage.isPage(type) else { return nil }
      (body, charset) = (block, HTTPFields.charset(in: type))
    case "response":
      guard let end = HTTPFields.end(of: block), let http = HTTPFields(block[..<end]),
        http.status == 200 || http.status == 203
      else {
        return nil
      }
      let type = http.fields["content-type"] ?? "text/html"
      guard WARCPage.isPage(type) else { return nil }
      charset = HTTPFields.charset(in: type)
      var content = Array(block[end...])
      if http.fields["transfer-encoding"]?.contains("chunked") == true { content = HTTPFields.unchunked(content) }
      // Many archives hold bodies unpacked, under the head that they came with.
      let coding = http.fields["content-encoding"]?.lowercased() ?? ""
      // Some servers pack what is packed.
      for _ in 0..<2 where content.starts(with: [0x1F, 0x8B]) {
        content = try GzipStream.unpacked(content, limit: limit, padding: .anything)
      }
      if coding.contains("deflate"), !WARCPage.looksLikeText(content) {
        content = try WARCPage.inflated(content, limit: limit)
      } else if coding == "br", !WARCPage.looksLikeText(content) {
        content = try Brotli.unpacked(content, limit: limit)
      }
      body = content
    default: return nil
    }
  }

  /// Whether a record of those fields may hold a page: others need not be kept.
  static func mayHoldPage(_ fields: [String: String]) -> Bool {
    switch fields["warc-type"] {
    case "response", "resource", "conversion": true
    default: false
    }
  }

  /// What "deflate" packs: by the standard with zlib's head (RFC 9110, 8.4.1.2), which some servers leave out.
  private static func inflated(_ content: [UInt8], limit: Int) throws(IngestionError) -> [UInt8] {
    do throws(IngestionError) {
      return try GzipStream.unpacked(content, limit: limit, padding: .anything)
    } catch .malformed(let format, let what) {
      do throws(IngestionError) {
        return try GzipStream.unpacked(content, limit: limit, padding: .anything, form: .bare)
      } catch .malformed {
        throw .malformed(format: format, what: what)
      }
    }
  }

  /// Whether a body begins with a tag or with words.
  private static func looksLikeText(_ body: [UInt8]) -> Bool {
    let head = body.prefix(64).drop(while: \.isASCIISpace)
    return head.starts(with: [0xEF, 0xBB, 0xBF]) || head.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0.isASCIISpace }
  }

  /// Whether a media type may hold articles: pages, texts, feeds.
  private static func isPage(_ type: String) -> Bool {
    ["html", "text/plain", "text/markdown", "xml", "application/feed+json"].contains { type.contains($0) }
  }
}

extension String {
  /// The text without the angle brackets that old archives put around addresses.
  fileprivate func trimmingPunctuationMarks() -> String {
    hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
  }
}
