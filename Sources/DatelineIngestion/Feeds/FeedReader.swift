internal import CLibXML2
internal import CivilTime
internal import DatelineModel

/// Reads the articles of RSS and Atom feeds. libxml2 parses; entities that a document declares are never expanded,
/// because nobody keeps their declarations.
enum FeedReader {
  /// The entries as articles.
  ///
  /// - Throws: ``IngestionError/malformed(format:what:)`` for a feed that is cut off, whose last entry would be half of an
  ///   article, ``IngestionError/noArticle(reason:)`` when the feed has none.
  static func articles(_ bytes: [UInt8], hints: ReadingHints, latest: CivilDate, limit: Int) throws(IngestionError)
    -> [Article]
  {
    guard isWhole(bytes.span) else { throw .malformed(format: "RSS or Atom", what: "it ends too early") }
    guard mostAttributes(in: bytes.span) <= greatestTag else {
      throw .malformed(format: "RSS or Atom", what: "a tag has more than \(greatestTag) attributes")
    }
    let feed = collect(bytes, limit: limit)
    let told = FeedDefaults(title: feed.title, language: feed.language, authors: feed.authors)
    let articles = feed.entries.compactMap { article(of: $0, in: told, hints: hints, latest: latest) }
    guard !articles.isEmpty else { throw .noArticle(reason: "the feed has no entry with text") }
    return articles
  }

  /// Whether the end tag of the feed stands in it. Much else that is wrong with feeds is overlooked.
  private static func isWhole(_ bytes: Span<UInt8>) -> Bool {
    var index = bytes.count - 2
    while index >= 0 {
      if bytes[index] == 0x3C, bytes[index + 1] == 0x2F {
        for end in ["</rss", "</feed", "</rdf:rdf"] as [StaticString]
        where bytes.hasPrefix(ignoringCase: end, at: index) {
          return true
        }
        // "</atom:feed".
        var colon = index + 2
        while colon < bytes.count, bytes[colon].isASCIILetter || bytes[colon].isASCIIDigit { colon += 1 }
        if bytes.hasPrefix(ignoringCase: ":feed", at: colon) { return true }
      }
      index -= 1
    }
    return false
  }

  /// The most attributes of a tag. libxml2 holds each against all before it, so that their square is what a tag costs.
  private static let greatestTag = 256

  /// How many attributes one tag may have at most: no value holds a `<`, so those of a tag stand between two of them. Text
  /// in the form of attributes is counted with them; what is passed over can be no tag's.
  private static func mostAttributes(in bytes: Span<UInt8>) -> Int {
    var (most, count, isAssigned) = (0, 0, false)
    for index in bytes.indices {
      switch bytes[index] {
      case 0x3C: (count, isAssigned) = (0, false)
      case 0x3D: isAssigned = true
      case 0x22, 0x27:
        if isAssigned { count += 1 }
        (most, isAssigned) = (max(most, count), false)
      case 0x09, 0x0A, 0x0D, 0x20: break
      default: isAssigned = false
      }
    }
    return most
  }

  private static func collect(_ bytes: [UInt8], limit: Int) -> FeedCollector {
    var collector = FeedCollector(limit: limit)
    guard HTMLParser.isReady, let context = xmlNewParserCtxt() else { return collector }
    defer { xmlFreeParserCtxt(context) }
    var events = xmlSAXHandler()
    events.startElement = { context, name, attributes in FeedCollector.with(context) { $0.start(name, attributes) } }
    events.endElement = { context, name in FeedCollector.with(context) { $0.end(name) } }
    events.characters = { context, text, length in FeedCollector.with(context) { $0.text(text, length) } }
    events.ignorableWhitespace = events.characters
    events.cdataBlock = events.characters
    context.pointee.sax.pointee = events
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
    withUnsafeMutablePointer(to: &collector) { collector in
      context.pointee.userData = UnsafeMutableRawPointer(collector)
      bytes.withUnsafeBytes { raw in
        let text = raw.bindMemory(to: CChar.self).baseAddress
        if let document = xmlCtxtReadMemory(context, text, Int32(raw.count), nil, "UTF-8", Int32(options)) {
          xmlFreeDoc(document)
        }
      }
    }
    collector.finishEntry()
    return collector
  }

  /// What a feed tells of all its entries.
  struct FeedDefaults {
    var title: String
    var language: String
    /// Who writes those that name nobody.
    var authors: [String]
  }

  /// A title as people read it: many are written as markup.
  static func plainTitle(_ title: String) -> String {
    let clean = LinkedData.clean(title)
    guard clean.contains("</") || clean.contains("<br") else { return clean }
    let tree = HTMLParser.tree(of: Array(title.contains("<") ? title.utf8 : clean.utf8))
    return LinkedData.clean(tree.text(of: 0))
  }

  static func article(of entry: FeedEntry, in feed: FeedDefaults, hints: ReadingHints, latest: CivilDate) -> Article? {
    let title = plainTitle(entry.title)
    let markup =
      "<html><body><article><h1>\(escaped(title))</h1><div class=\"entry-content\">\(entry.content)</div></article></body></html>"
    let page = HTMLPage(Array(markup.utf8), hints: ReadingHints(url: entry.link.isEmpty ? hints.url : entry.link))
    var article = page.read(latest: latest).article
    if article.blocks.isEmpty {
      let text = String(trimming: CharacterReferences.decoded(Array(entry.content.utf8)))
      guard !text.isEmpty, !text.hasPrefix("<") else { return nil }
      article = Article(text: text, blocks: [Block(.paragraph, 0..<text.utf8.count)])
    }
    article.title = title.isEmpty ? nil : Evidenced(title, from: "feed entry")
    let authors = (entry.authors.isEmpty ? feed.authors : entry.authors).map { nameBesideAddress(LinkedData.clean($0)) }
    let names = PersonNames.names(in: authors)
    article.authors = names.isEmpty ? nil : Evidenced(names, from: "feed entry")
    article.published = MachineDate.moment(in: entry.published, PrintedDateParser()).map {
      Evidenced($0, from: "feed entry")
    }
    article.modified = MachineDate.moment(in: entry.updated, PrintedDateParser()).map {
      Evidenced($0, from: "feed entry")
    }
    // Atom asks for a date of change only.
    if article.published == nil { article.published = article.modified }
    // An entry that was taken over from another feed names that.
    let publisher = LinkedData.clean(entry.source.isEmpty ? feed.title : entry.source)
    article.publisher =
      publisher.isEmpty ? nil : Evidenced(publisher, from: entry.source.isEmpty ? "feed title" : "feed entry's source")
    article.url = entry.link.isEmpty ? nil : Evidenced(entry.link, from: "feed entry")
    if !feed.language.isEmpty { article.language = Evidenced(feed.language, from: "feed language") }
    return article
  }

  /// The name in "jane@news.example (Jane Roe)", as RSS has it; all of anything else.
  private static func nameBesideAddress(_ author: String) -> String {
    guard author.hasSuffix(")"), let open = author.range(of: " (", from: author.startIndex),
      author[..<open.lowerBound].utf8.contains(0x40)
    else { return author }
    return String(author[open.upperBound...].dropLast())
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "<" ? "&lt;" : $0 == "&" ? "&amp;" : String($0) }.joined()
  }
}
