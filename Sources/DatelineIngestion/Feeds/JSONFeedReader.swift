internal import CivilTime
internal import DatelineModel

/// Reads the articles of a JSON Feed (version 1 and 1.1, jsonfeed.org).
enum JSONFeedReader {
  /// Whether a text names itself a JSON Feed near its beginning.
  static func isFeed(_ bytes: Span<UInt8>) -> Bool {
    var start = 0
    while start < bytes.count, bytes[start].isASCIISpace || bytes[start] >= 0xBB { start += 1 }
    guard start < bytes.count, bytes[start] == 0x7B else { return false }
    let reach = min(bytes.count, start + 4096)
    return (start..<reach).contains { bytes.hasPrefix("jsonfeed.org/version/", at: $0) }
      || (start..<reach).contains { bytes.hasPrefix("jsonfeed.org\\/version\\/", at: $0) }
  }

  /// The items as articles.
  ///
  /// - Throws: ``IngestionError/malformed(format:what:)`` where the text is no JSON object or is cut off,
  ///   ``IngestionError/noArticle(reason:)`` where no item has a text.
  static func articles(_ bytes: [UInt8], hints: ReadingHints, latest: CivilDate, limit: Int) throws(IngestionError)
    -> [Article]
  {
    guard let feed = LenientJSONReader.values(in: bytes.span, bytes.indices).first, feed["items"] != nil else {
      throw .malformed(format: "JSON Feed", what: "it holds no list of items")
    }
    guard isWhole(bytes.span) else { throw .malformed(format: "JSON Feed", what: "it ends too early") }
    let told = FeedReader.FeedDefaults(
      title: feed["title"]?.text ?? "", language: feed["language"]?.text ?? "", authors: names(in: feed))
    let articles = (feed["items"]?.elements ?? []).prefix(limit).compactMap { item in
      FeedReader.article(of: entry(item), in: told, hints: hints, latest: latest)
    }
    guard !articles.isEmpty else { throw .noArticle(reason: "the feed has no entry with text") }
    return articles
  }

  /// Whether all braces and brackets are closed at the end.
  private static func isWhole(_ bytes: Span<UInt8>) -> Bool {
    var (depth, isInText, index) = (0, false, 0)
    while index < bytes.count {
      switch bytes[index] {
      case 0x5C where isInText: index += 1
      case 0x22: isInText.toggle()
      case 0x7B where !isInText, 0x5B where !isInText: depth += 1
      case 0x7D where !isInText, 0x5D where !isInText: depth -= 1
      default: break
      }
      index += 1
    }
    return depth <= 0 && !isInText
  }

  private static func entry(_ item: JSONNode) -> FeedEntry {
    var entry = FeedEntry()
    entry.title = item["title"]?.text ?? ""
    entry.link = item["url"]?.text ?? item["external_url"]?.text ?? ""
    entry.published = item["date_published"]?.text ?? ""
    entry.updated = item["date_modified"]?.text ?? ""
    entry.authors = names(in: item)
    entry.content = item["content_html"]?.text ?? escaped(item["content_text"]?.text ?? item["summary"]?.text ?? "")
    return entry
  }

  /// Version 1.1 has a list, version 1 one author.
  private static func names(in node: JSONNode) -> [String] {
    ((node["authors"]?.elements ?? []) + (node["author"]?.elements ?? [])).compactMap { $0["name"]?.text }
  }

  /// Plain text as markup, a paragraph a line.
  private static func escaped(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { line in
      "<p>" + line.map { $0 == "<" ? "&lt;" : $0 == "&" ? "&amp;" : String($0) }.joined() + "</p>"
    }.joined()
  }
}
