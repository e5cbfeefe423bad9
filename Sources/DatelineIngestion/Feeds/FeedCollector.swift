internal import CLibXML2

/// An entry of a feed as it is written.
struct FeedEntry {
  var title = ""
  var link = ""
  var published = ""
  var updated = ""
  var authors: [String] = []
  /// The name of the feed that it was taken from; empty where it stands in its own.
  var source = ""
  /// Markup or text: the longest of what the entry gives.
  var content = ""
}

/// Collects the entries of an RSS or Atom feed from the parser's events.
struct FeedCollector {
  private(set) var entries: [FeedEntry] = []
  private(set) var title = ""
  private(set) var language = ""
  /// Who writes all entries that name nobody.
  private(set) var authors: [String] = []
  private var entry: FeedEntry?
  private var field = ""
  private var text: [UInt8] = []
  /// Elements open inside the field that is being read: markup of an Atom content.
  private var depth = 0
  /// Elements open inside an Atom entry's `source`: what it tells is of the feed that the entry was taken from.
  private var sourceDepth = 0
  /// Whether the source's title is being read: an element of Atom's, the text itself of RSS's.
  private var isSourceTitle = false
  /// What the names of the feed's own elements begin with: "atom:" where the root is "atom:feed".
  private var prefix: String?
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Gives an event to the collector that its context points to.
  static func with(_ context: UnsafeMutableRawPointer?, _ body: (inout FeedCollector) -> Void) {
    guard let context else { return }
    body(&context.assumingMemoryBound(to: FeedCollector.self).pointee)
  }

  mutating func start(_ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard let name else { return }
    if prefix == nil { prefix = FeedCollector.prefix(ofRoot: String(cString: name)) }
    let element = plain(name)
    if sourceDepth > 0 || (element == "source" && entry != nil && field.isEmpty) {
      sourceDepth += 1
      if sourceDepth == 1 || (sourceDepth == 2 && element == "title") { (isSourceTitle, text) = (true, []) }
      return
    }
    if !field.isEmpty, field != "author" {
      depth += 1
      text += Array("<\(element)>".utf8)
      return
    }
    switch element {
    case "item", "entry":
      finishEntry()
      entry = FeedEntry()
    case "feed", "rss", "channel":
      if language.isEmpty { language = FeedCollector.value(of: "xml:lang", in: attributes) ?? "" }
    case "link":
      if let address = FeedCollector.alternate(attributes), entry?.link.isEmpty == true { entry?.link = address }
      open(element)
    case let name where FeedCollector.fields.contains(name): open(name)
    default: break
    }
  }

  /// The prefix and the colon of an Atom feed's root; empty for the roots of other feeds.
  private static func prefix(ofRoot name: String) -> String {
    name.hasSuffix(":feed") ? String(name.dropLast("feed".count)) : ""
  }

  /// An element's name without the prefix that the feed gives its own.
  private func plain(_ name: UnsafePointer<UInt8>) -> String {
    let name = String(cString: name)
    guard let prefix, !prefix.isEmpty, name.utf8.starts(with: prefix.utf8) else { return name }
    return String(name.dropFirst(prefix.count))
  }

  private mutating func open(_ name: String) {
    field = name
    text = []
    depth = 0
  }

  private static let fields: Set<String> = [
    "title", "pubDate", "published", "updated", "dc:date", "date", "content:encoded", "content", "description",
    "summary", "author", "name", "dc:creator", "language", "dc:language", "guid", "issued", "modified",
    "dcterms:issued", "dcterms:modified", "dcterms:created", "dc:issued",
  ]

  /// The value of an attribute; nil when the element has no such.
  private static func value(
    of wanted: String, in attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> String? {
    guard let attributes else { return nil }
    var index = 0
    while let name = attributes[index], let value = attributes[index + 1] {
      if String(cString: name) == wanted { return String(cString: value) }
      index += 2
    }
    return nil
  }

  /// The address of an Atom link to the page itself.
  private static func alternate(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) -> String? {
    if let relation = value(of: "rel", in: attributes), relation != "alternate" { return nil }
    return value(of: "href", in: attributes)
  }

  mutating func text(_ piece: UnsafePointer<UInt8>?, _ length: Int32) {
    guard let piece, length > 0, isSourceTitle || (!field.isEmpty && sourceDepth == 0) else { return }
    let bytes = UnsafeBufferPointer(start: piece, count: Int(length))
    guard depth > 0 else { return text.append(contentsOf: bytes) }
    for byte in bytes {
      if byte == 0x3C { text += Array("&lt;".utf8) } else { text.append(byte) }
    }
  }

  mutating func end(_ name: UnsafePointer<UInt8>?) {
    guard let name else { return }
    let element = plain(name)
    if sourceDepth > 0 {
      sourceDepth -= 1
      let title = isSourceTitle ? String(decoding: text, as: UTF8.self).trimmingASCIISpace() : ""
      if !title.isEmpty { entry?.source = title }
      isSourceTitle = false
    } else if depth > 0 {
      depth -= 1
      text += Array("</\(element)>".utf8)
    } else if element == field {
      store(String(decoding: text, as: UTF8.self).trimmingASCIISpace())
      field = ""
    } else if element == "item" || element == "entry" {
      finishEntry()
    }
  }

  /// Keeps the entry that is open: its end, the next one's beginning or the end of a feed cut off ends it.
  mutating func finishEntry() {
    if let entry, entries.count < limit { entries.append(entry) }
    entry = nil
  }

  private mutating func store(_ value: String) {
    guard !value.isEmpty else { return }
    guard entry != nil else {
      if field == "title", title.isEmpty { title = value }
      if field == "language" || field == "dc:language" { language = value }
      if field == "name" { authors.append(value) }
      return
    }
    switch field {
    case "title": entry?.title = value
    case "link": if entry?.link.isEmpty == true { entry?.link = value }
    case "guid": if entry?.link.isEmpty == true, value.hasPrefix("http") { entry?.link = value }
    case "pubDate", "published", "dc:date", "date", "issued", "dcterms:issued", "dcterms:created", "dc:issued":
      if entry?.published.isEmpty == true { entry?.published = value }
    case "updated", "modified", "dcterms:modified": entry?.updated = value
    case "author", "name", "dc:creator": entry?.authors.append(value)
    case "content:encoded", "content", "description", "summary":
      if value.utf8.count > (entry?.content.utf8.count ?? 0) { entry?.content = value }
    default: break
    }
  }
}
