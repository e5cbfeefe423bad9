internal import DatelineModel

/// Finds who wrote the article.
struct AuthorFinder {
  let page: HTMLPage
  let meta: MetaTags
  let linkedData: LinkedData

  /// The blocks between the headline and the end of the first paragraph, where bylines stand.
  let byline: Range<Int>

  /// The persons that the page names; the site itself or its agency where it names nobody.
  func authors() -> Evidenced<[String]>? {
    var fallback: Evidenced<[String]>?
    for found in declared() {
      if found.value.contains(where: { !isSite($0) }) { return found }
      fallback = fallback ?? found
    }
    if let found = markedAuthors() ?? printedByline(), found.value.contains(where: { !isSite($0) }) { return found }
    return fallback
  }

  /// What the page's metadata name, best first.
  private func declared() -> [Evidenced<[String]>] {
    var found: [Evidenced<[String]>] = []
    func add(_ names: [String], _ evidence: String) {
      let names = PersonNames.names(in: names)
      if !names.isEmpty { found.append(Evidenced(names, from: evidence)) }
    }
    if linkedData.isArticle {
      // Beside persons the publisher is none of them.
      let (names, publishers) = (linkedData.names("author"), linkedData.names("publisher"))
      let persons = names.filter { !publishers.contains($0) }
      add(persons.isEmpty ? names : persons, "JSON-LD author")
    }
    for name in AuthorFinder.metaNames { add(meta.all(name), "meta \(name)") }
    for name in AuthorFinder.catalogueNames {
      add(meta.all(name).map { PersonNames.uninverted($0) }, "meta \(name)")
    }
    for number in 1...2 {
      // Cards for Twitter carry pairs of a label and its text.
      guard let label = meta.all("twitter:label\(number)").first?.lowercased() else { continue }
      if AuthorFinder.cardLabels.contains(label) {
        add(meta.all("twitter:data\(number)"), "meta twitter:data\(number)")
      }
    }
    add(meta.all("twitter:misc:written by"), "meta twitter:misc")
    if !linkedData.isArticle { add(linkedData.names("author"), "JSON-LD author") }
    add(linkedData.names("creator"), "JSON-LD creator")
    return found
  }

  /// Whether a name is the site's and not a person's.
  private func isSite(_ name: String) -> Bool {
    let key = TextKey.key(of: name.utf8)
    var sites = linkedData.names("publisher") + meta.all("og:site_name") + meta.all("application-name")
    if let host = (page.hints.url ?? meta.canonical)?.split(separator: "/").dropFirst().first {
      sites.append(String(host))
    }
    return sites.contains { site in
      let siteKey = TextKey.key(of: site.utf8)
      return siteKey == key || (key.count >= 3 && siteKey.containsKey(key))
    }
  }

  /// A line by the headline that says "By Jane Roe".
  private func printedByline() -> Evidenced<[String]>? {
    for index in byline {
      let block = page.text.blocks[index]
      guard block.mass < 80, block.roles.isDisjoint(with: AuthorFinder.foreign) else { continue }
      let text = String(decoding: page.text.bytes[block.range], as: UTF8.self)
      guard let names = TextHeader.byline(text) else { continue }
      // "By Inga Brekke, Harbour Post, Kalder": whom and where she writes for.
      let people = names.prefix(while: PersonNames.looksLikePerson).filter { !PersonNames.looksLikeOutlet($0) }
      guard let first = names.first, people.first == first, people.count == names.count || text.contains(",") else {
        continue
      }
      return Evidenced(people, from: "line by the headline")
    }
    return nil
  }

  private static let foreign: ElementRoles = [.related, .comments, .navigation, .footer, .advert, .hidden]

  private static let cardLabels: Set<String> = [
    "written by", "author", "verfasst von", "geschrieben von", "écrit par", "rédigé par", "escrito por", "scritto da",
    "geschreven door", "skriven av", "skrevet av", "skrevet af", "napisane przez", "написано автором", "автор", "yazan",
    "ditulis oleh", "kirjoittanut", "napsal", "napsal(a)",
  ]

  private static let metaNames = [
    "author", "article:author_name", "parsely-author", "sailthru.author", "byl", "article:author", "cxenseparse:author",
    "author_name", "og:article:author", "mediator_author", "vr:author", "dcsext.author",
  ]

  /// Those of catalogues, which put the family name first.
  private static let catalogueNames = ["dc.creator", "dcterms.creator", "citation_author"]

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
      let text = tree.text(of: node, limit: 200, separating: true)
      guard text.utf8.count < 160 else { continue }
      let names = PersonNames.names(in: [text])
      guard !names.isEmpty, mark.rank > 3 || names.allSatisfy(PersonNames.looksLikePerson) else { continue }
      best = (mark.rank, names, mark.evidence)
    }
    return best.map { Evidenced($0.names, from: $0.evidence) }
  }

  /// They begin with a slash.
  private static let authorPaths: [StaticString] = [
    "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/autore/", "/by/", "/staff/", "/journalist/",
    "/contributor/", "/contributors/", "/reporter/", "/profile/", "/writers/", "/auteurs/", "/autores/", "/people/",
  ]

  /// Microdata and RDFa.
  private static let marks: [(HTMLAttribute, StaticString)] = [
    (.itemprop, "author"), (.property, "author"), (.property, "schema:author"), (.property, "dc:creator"),
  ]

  private func mark(of node: Int) -> (rank: Int, evidence: String)? {
    let tree = page.tree
    guard tree.nodes[node].attributeCount > 0 else { return nil }
    for (attribute, word) in AuthorFinder.marks where tree.value(of: attribute, at: node, is: word) {
      return (3, "element marked as author")
    }
    if tree.value(of: .rel, at: node, is: "author") { return (4, "link with rel author") }
    if tree.nodes[node].tag == .a, let range = tree.range(of: .href, at: node), range.count < 300 {
      let bytes = tree.source.span
      let isAuthors = range.contains { start in
        bytes[start] == 0x2F && AuthorFinder.authorPaths.contains { bytes.hasPrefix(ignoringCase: $0, at: start) }
      }
      if isAuthors { return (2, "link to the author's page") }
    }
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
