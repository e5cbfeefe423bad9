internal import DatelineModel

/// What a page says of its article in JSON-LD with the vocabulary of schema.org.
struct LinkedData {
  /// The object of the article; that of the page where no article is described.
  private(set) var article: JSONNode?
  /// Whether ``article`` describes an article, not only the page.
  private(set) var isArticle = false
  private var byIdentifier: [String: JSONNode] = [:]

  init(_ tree: HTMLTree) {
    let bytes = tree.source.span
    var objects: [JSONNode] = []
    for node in tree.nodes.indices where tree.nodes[node].tag == .script {
      guard let type = tree.range(of: .type, at: node), isLinkedData(bytes, type),
        let content = tree.rawContent(of: node)
      else { continue }
      for value in LinkedData.values(in: bytes, content) { collect(value, into: &objects) }
    }
    let title = tree.nodes.indices.first { tree.nodes[$0].tag == .title }.map { tree.text(of: $0, limit: 700) } ?? ""
    choose(among: objects, title: TextKey.key(of: title.utf8))
  }

  /// The values of a script; some pages escape it as if it were text, though no browser decodes that.
  private static func values(in bytes: Span<UInt8>, _ content: Range<Int>) -> [JSONNode] {
    let isEscaped = !content.contains { bytes[$0] == 0x22 } && content.contains { bytes.hasPrefix("&quot;", at: $0) }
    guard isEscaped else { return LenientJSONReader.values(in: bytes, content) }
    let decoded = CharacterReferences.decoded(bytes.extracting(content).withUnsafeBufferPointer { Array($0) })
    return LenientJSONReader.values(in: decoded.span, decoded.indices)
  }

  private func isLinkedData(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count < 64 && range.contains { bytes.hasPrefix(ignoringCase: "ld+json", at: $0) }
  }

  /// Lists the objects that stand at the top, in arrays, in `@graph` and as a page's main entity.
  private mutating func collect(_ value: JSONNode, into objects: inout [JSONNode]) {
    var waiting = [value]
    while let next = waiting.popLast() {
      switch next {
      case .array(let elements): waiting.append(contentsOf: elements.reversed())
      case .object:
        objects.append(next)
        if let identifier = next["@id"]?.text { byIdentifier[identifier] = next }
        for name in ["mainEntity", "mainEntityOfPage", "hasPart", "@graph"] {
          if let inner = next[name] { waiting.append(contentsOf: inner.elements.reversed()) }
        }
        for name in ["author", "publisher", "creator"] {
          for inner in next[name]?.elements ?? [] {
            if let identifier = inner["@id"]?.text, inner["name"] != nil { byIdentifier[identifier] = inner }
          }
        }
      default: break
      }
    }
  }

  private mutating func choose(among objects: [JSONNode], title: [UInt8]) {
    var best = 0
    for object in objects {
      var rank = LinkedData.rank(of: object)
      // Pages describe the articles that they lead to as they do their own.
      if rank >= 10, let headline = object["headline"]?.elements.first?.text, LinkedData.heads(title, headline) {
        rank += 20
      }
      if rank > best { (best, article) = (rank, object) }
    }
    isArticle = best >= 10
  }

  /// Whether the page's title, as a key, begins with a headline.
  private static func heads(_ title: [UInt8], _ headline: String) -> Bool {
    let key = TextKey.key(of: clean(headline).utf8)
    return key.count > 8 && title.starts(with: key)
  }

  /// How well an object can be the article: by its type, then by what it tells.
  private static func rank(of object: JSONNode) -> Int {
    var rank = 0
    for type in object["@type"]?.elements ?? [] {
      guard let name = type.text else { continue }
      let local = name.split(separator: "/").last.map(String.init) ?? name
      if local == "LiveBlogPosting" {
        rank = max(rank, 16)
      } else if local.hasSuffix("NewsArticle") || local == "OpinionNewsArticle" || local == "Reportage" {
        rank = max(rank, 15)
      } else if local.hasSuffix("Article") || local.hasSuffix("BlogPosting") || local == "Report" {
        rank = max(rank, 14)
      } else if ["Review", "Recipe", "CreativeWork", "SocialMediaPosting", "Posting", "NewsItem"].contains(local) {
        rank = max(rank, 10)
      } else if local.hasSuffix("WebPage")
        || ["ItemPage", "VideoObject", "PodcastEpisode", "Event", "FAQPage"].contains(local)
      {
        rank = max(rank, 3)
      }
    }
    guard rank > 0 else { return 0 }
    if object["datePublished"] != nil { rank += 2 }
    if object["headline"] != nil { rank += 1 }
    return rank
  }

  /// A text member of the article with its references decoded and white space collapsed.
  func text(_ name: String) -> String? {
    guard let text = article?[name]?.elements.first?.text else { return nil }
    let clean = LinkedData.clean(text)
    return clean.isEmpty ? nil : clean
  }

  /// The names of the persons or organisations that a member names, whatever its form.
  func names(_ member: String) -> [String] {
    (article?[member]?.elements ?? []).flatMap { value -> [String] in
      var object = value
      if value["name"] == nil, let identifier = value["@id"]?.text, let known = byIdentifier[identifier] {
        object = known
      }
      let names = object["name"]?.elements.compactMap(\.text) ?? value.text.map { [$0] } ?? []
      return names.map(LinkedData.clean).filter { !$0.isEmpty }
    }
  }

  /// Text as people read it: references decoded (twice, where a page escaped twice), white space collapsed.
  static func clean(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<2 where bytes.contains(0x26) {
      bytes = CharacterReferences.decoded(bytes)
    }
    return String(trimming: bytes)
  }
}
