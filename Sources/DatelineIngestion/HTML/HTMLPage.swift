internal import CivilTime
internal import DatelineModel

/// A page that an article is read from: its tree, its text in blocks, and what its elements are for.
struct HTMLPage {
  let tree: HTMLTree
  let roles: RoleAssignment
  /// Roles of every node with those of its ancestors.
  let inherited: [ElementRoles]
  private(set) var text: PageText
  let hints: ReadingHints

  init(_ source: [UInt8], hints: ReadingHints) {
    self.hints = hints
    tree = HTMLParser.tree(of: source)
    roles = RoleAssignment(tree)
    text = PageTextBuilder.text(of: tree, roles: roles.own)
    inherited = roles.inherited(in: tree, text)
    for index in text.blocks.indices { text.blocks[index].roles = inherited[text.blocks[index].container] }
  }

  /// The article of the page.
  ///
  /// - Parameter latest: the last day that it may have been published on.
  func article(latest: CivilDate) -> Article {
    let meta = MetaTags(tree)
    let linkedData = LinkedData(tree)
    let title = TitleFinder(page: self, meta: meta, linkedData: linkedData).title()
    let root = BodyFinder(tree: tree, own: roles.own, blocks: text.blocks).root()
    let filter = BlockFilter(tree: tree, page: text, root: root, titleKey: TextKey.key(of: (title?.value ?? "").utf8))
    let body = BodyAssembler.assemble(text, filter.verdicts())
    let dates = DateFinder(page: self, meta: meta, linkedData: linkedData).findings(latest: latest)
    let published = dates.bestPublished()
    let modified = dates.bestModified(published: published?.moment)
    var article = Article(text: body.text, blocks: body.blocks, title: title)
    article.authors = AuthorFinder(page: self, meta: meta, linkedData: linkedData).authors()
    article.published = published.map { Evidenced($0.moment, from: $0.evidence) }
    article.modified = modified.map { Evidenced($0.moment, from: $0.evidence) }
    article.publisher =
      meta.first(["og:site_name"]).map { Evidenced($0.value, from: "meta \($0.name)") }
      ?? linkedData.names("publisher").first.map { Evidenced($0, from: "JSON-LD publisher") }
    article.url =
      meta.canonical.map { Evidenced($0, from: "link rel canonical") }
      ?? meta.first(["og:url"]).map { Evidenced($0.value, from: "meta og:url") }
      ?? hints.url.map { Evidenced($0, from: "given address") }
    return article
  }
}
