internal import DatelineModel

/// Finds who wrote the article.
struct AuthorFinder {
  let page: HTMLPage
  let meta: MetaTags
  let linkedData: LinkedData

  func authors() -> Evidenced<[String]>? {
    let declared = PersonNames.names(in: linkedData.names("author"))
    if linkedData.isArticle, !declared.isEmpty { return Evidenced(declared, from: "JSON-LD author") }
    for name in AuthorFinder.metaNames {
      let names = PersonNames.names(in: meta.all(name))
      if !names.isEmpty { return Evidenced(names, from: "meta \(name)") }
    }
    if let marked = markedAuthors() { return marked }
    if !declared.isEmpty { return Evidenced(declared, from: "JSON-LD author") }
    let creators = PersonNames.names(in: linkedData.names("creator"))
    return creators.isEmpty ? nil : Evidenced(creators, from: "JSON-LD creator")
  }

  private static let metaNames = [
    "author", "article:author_name", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
    "article:author", "citation_author", "cxenseparse:author", "author_name", "og:article:author",
    "twitter:data1_author",
    "mediator_author", "vr:author", "dcsext.author",
  ]

  /// Elements that microdata, `rel` or class names mark as the author, in the article and not in a teaser.
  private func markedAuthors() -> Evidenced<[String]>? {
    let tree = page.tree
    var best: (rank: Int, names: [String], evidence: String)?
    for node in tree.nodes.indices where tree.nodes[node].tag != .text {
      guard let mark = mark(of: node), mark.rank > (best?.rank ?? 0) else { continue }
      let roles = page.inherited[node]
      guard roles.isDisjoint(with: [.related, .comments, .navigation, .sidebar, .footer, .advert, .hidden]) else {
        continue
      }
      let text = tree.text(of: node, limit: 200)
      guard text.utf8.count < 160 else { continue }
      let names = PersonNames.names(in: [text])
      if !names.isEmpty { best = (mark.rank, names, mark.evidence) }
    }
    return best.map { Evidenced($0.names, from: $0.evidence) }
  }

  private func mark(of node: Int) -> (rank: Int, evidence: String)? {
    let tree = page.tree
    if tree.value(of: .itemprop, at: node, is: "author") { return (3, "element marked as author") }
    if tree.value(of: .rel, at: node, is: "author") { return (4, "link with rel author") }
    let own = page.roles.own[node]
    guard own.contains(.byline), !own.contains(.date), let range = tree.range(of: .class, at: node) else { return nil }
    let bytes = tree.source.span
    if range.contains(where: { bytes.hasPrefix(ignoringCase: "author", at: $0) }) {
      return (2, "element of class author")
    }
    if range.contains(where: { bytes.hasPrefix(ignoringCase: "byline", at: $0) }) { return (1, "byline") }
    return nil
  }
}
