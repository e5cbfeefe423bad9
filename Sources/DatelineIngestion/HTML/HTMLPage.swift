internal import CivilTime
internal import DatelineModel

/// A page that an article is read from: its tree, its text in blocks, and what its elements are for.
struct HTMLPage {
  /// The page in UTF-8.
  let source: [UInt8]
  let tree: HTMLTree
  let roles: RoleAssignment
  /// Roles of every node with those of its ancestors.
  let inherited: [ElementRoles]
  /// Whether paragraphs follow the headline before anything foreign.
  private let isTextHeaded: Bool
  private(set) var text: PageText
  let hints: ReadingHints

  init(_ source: [UInt8], hints: ReadingHints) {
    var hints = hints
    hints.url = (hints.url ?? SavedOrigin.address(in: source)).map(SavedOrigin.original)
    self.init(source, HTMLParser.tree(of: source), hints: hints)
  }

  private init(_ source: [UInt8], _ tree: HTMLTree, hints: ReadingHints) {
    (self.source, self.tree, self.hints) = (source, tree, hints)
    roles = RoleAssignment(tree)
    text = PageTextBuilder.text(of: tree, roles: roles.own)
    (inherited, isTextHeaded) = roles.inherited(in: tree, text)
    for index in text.blocks.indices {
      text.blocks[index].roles = inherited[text.blocks[index].container]
      if ConsentNotice.asks(text.bytes[text.blocks[index].range]) { text.blocks[index].roles.insert(.notice) }
    }
    for caption in PictureSeries.captions(in: tree, text) { text.blocks[caption].roles.insert(.player) }
  }

  /// What reading the page gave.
  struct Extraction {
    var article: Article
    var verdicts: [BlockVerdict]
    /// What was found of the day of publication.
    var dates: DateFindings
    /// Why the page is no article's; nil when it is one's.
    var refusal: String?
    /// Whether the page says that it is an article.
    var isMarkedAsArticle: Bool
    /// Whether paragraphs stand under a headline.
    var isHeaded: Bool
  }

  /// Reads the article of the page.
  ///
  /// - Parameter latest: the last day that it may have been published on.
  func read(latest: CivilDate) -> Extraction {
    let meta = MetaTags(tree)
    let linkedData = LinkedData(tree)
    let title = TitleFinder(page: self, meta: meta, linkedData: linkedData).title()
    let titleKey = TextKey.key(of: (title?.value ?? "").utf8)
    let headline = text.blocks.firstIndex {
      $0.range.count < 2 * titleKey.count + 64 && TextKey.key(of: text.bytes[$0.range]) == titleKey
    }
    let rule = rule(address: meta.canonical ?? meta.first(["og:url"])?.value)
    let told = rule?.content.map { $0.nodes(in: tree) }
    let root =
      told?.first.map { first in told?.last.map { tree.commonAncestor(first, $0) } ?? first }
      ?? BodyFinder(
        tree: tree, own: roles.own, blocks: text.blocks, headline: headline.map { text.blocks[$0].container }
      ).root()
    var (verdicts, itemDates) = BlockFilter(tree: tree, page: text, root: root, titleKey: titleKey).verdicts()
    if let rule { apply(rule, told, to: &verdicts) }
    let years = ItemYears.years(in: tree, text, verdicts)
    let body = ArticleBody(BodyAssembler.assemble(text, verdicts, [], years), linkedData: linkedData, source: source)
    let language = LanguageFinder(tree: tree, meta: meta, linkedData: linkedData).language(ofText: body.text)
    let kept = verdicts.firstIndex(of: .kept).map { $0...(verdicts.lastIndex(of: .kept) ?? $0) }
    let printed = PrintedDateFinder(
      page: self, body: kept, itemDates: itemDates, headline: headline,
      extent: extent(root: root, kept: kept, headline: headline),
      parser: PrintedDateParser(
        order: dayMonthOrder(language: language?.value, address: meta.canonical ?? hints.url), language: language?.value
      ))
    var dates = DateFinder(page: self, meta: meta, linkedData: linkedData, printed: printed).findings(latest: latest)
    if let node = rule?.published.flatMap({ $0.nodes(in: tree).first }) {
      for text in [
        tree.value(of: .datetime, at: node), tree.value(of: .content, at: node), tree.text(of: node, limit: 80),
      ] {
        dates.addPublished(text, "element that the site's rule names", 100, .element)
      }
    }
    let published = dates.bestPublished()
    let modified = dates.bestModified(published: published?.moment)
    var article = Article(text: body.text, blocks: body.blocks, captions: body.captions, title: title)
    let entries = LiveEntries(tree: tree, page: text, root: root).entries(
      verdicts, publishedOn: published?.moment.date)
    if !entries.isEmpty, body.diagnostics.isEmpty {
      article.blocks = BodyAssembler.assemble(text, verdicts, entries, years).blocks
    }
    let bylineStart = max(0, min(headline ?? .max, kept?.lowerBound ?? 0) - 3)
    let bylineEnd = min(text.blocks.count, (kept?.lowerBound ?? bylineStart) + 3)
    article.authors = AuthorFinder(
      page: self, meta: meta, linkedData: linkedData, byline: bylineStart..<max(bylineStart, bylineEnd)
    ).authors()
    article.published = published.map { Evidenced($0.moment, from: $0.evidence) }
    article.modified = modified.map { Evidenced($0.moment, from: $0.evidence) }
    article.language = language
    article.publisher =
      meta.first(["og:site_name"]).map { Evidenced($0.value, from: "meta \($0.name)") }
      ?? linkedData.names("publisher").first.map { Evidenced($0, from: "JSON-LD publisher") }
    article.url =
      address(meta.canonical, from: "link rel canonical") ?? address(meta.first(["og:url"])?.value, from: "meta og:url")
      ?? hints.url.map { Evidenced($0, from: "given address") }
    article.image = meta.first([
      "og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src",
    ])
    .flatMap { image in
      AddressReference.resolved(image.value, against: article.url?.value ?? hints.url).map {
        Evidenced($0, from: "meta \(image.name)")
      }
    }
    article.datelinePlace = DatelinePlace.place(in: body.text).map { Evidenced($0, from: "opening of the text") }
    article.diagnostics = body.diagnostics
    if tree.isCut {
      article.diagnostics.append(
        Diagnostic(.warning, "page-cut", "The page has more than \(HTMLTree.nodeLimit) elements; the rest is not read.")
      )
    }
    let isArticle = linkedData.isArticle || meta.first(["og:type"])?.value == "article"
    let isHeaded = headline != nil && isTextHeaded
    var refusal = IndexPage.refusal(
      of: text.blocks, mass: body.mass, isArticle: isArticle || isHeaded || isBrief(verdicts, under: headline))
    if let selector = rule?.content, told?.isEmpty ?? true {
      refusal = "the selector “\(selector.text)” finds nothing on the page"
    }
    return Extraction(
      article: article, verdicts: verdicts, dates: dates, refusal: refusal, isMarkedAsArticle: isArticle,
      isHeaded: isHeaded || told != nil)
  }

  /// Whether all sentences that were kept stand in the `<article>` of the headline: a page that lists articles links its
  /// headlines.
  private func isBrief(_ verdicts: [BlockVerdict], under headline: Int?) -> Bool {
    guard let headline, text.blocks[headline].linkMass == 0 else { return false }
    var node = text.blocks[headline].container
    while node > 0, tree.nodes[node].tag != .article { node = Int(tree.nodes[node].parent) }
    let told = text.blocks.indices.filter { verdicts[$0] == .kept && text.blocks[$0].isSentence }
    return node > 0 && !told.isEmpty
      && told.allSatisfy { (node..<tree.end(of: node)).contains(text.blocks[$0].container) }
  }

  /// What a link of the page's head says of its address, absolute; nil for what is no address on the web.
  private func address(_ link: String?, from evidence: String) -> Evidenced<String>? {
    link.map(SavedOrigin.original).flatMap { AddressReference.resolved($0, against: hints.url) }
      .flatMap(PublicAddress.init).map { Evidenced($0.text, from: evidence) }
  }

  /// The rule of the page's site; nil where there is none.
  private func rule(address: String?) -> SiteRule? {
    hints.sites.first { $0.concerns(hints.url ?? address) }
  }

  /// Keeps what stands in the elements that a rule names as the text, and leaves out those that it removes.
  private func apply(_ rule: SiteRule, _ content: [Int]?, to verdicts: inout [BlockVerdict]) {
    func ranges(_ nodes: [Int]) -> [Range<Int>] { nodes.map { $0..<tree.end(of: $0) } }
    let removed = ranges(rule.remove?.nodes(in: tree) ?? [])
    // The element of the day may be a part of a block: what says that day and nothing else is no text.
    let day = rule.published?.nodes(in: tree).first.map { TextKey.key(of: tree.text(of: $0, limit: 80).utf8) } ?? []
    let kept = content.map(ranges)
    for (index, block) in text.blocks.enumerated() {
      if removed.contains(where: { $0.contains(block.container) }) {
        verdicts[index] = .dropped(.removed)
      } else if !day.isEmpty, block.range.count < 80, TextKey.key(of: text.bytes[block.range]) == day {
        verdicts[index] = .dropped(.byline)
      } else if let kept {
        let isInside = kept.contains { $0.contains(block.container) }
        switch verdicts[index] {
        case _ where !isInside: verdicts[index] = .dropped(.outside)
        case .kept, .dropped(.title), .dropped(.byline), .dropped(.caption), .dropped(.repeated), .dropped(.markup),
          .dropped(.hidden), .dropped(.control), .dropped(.share):
          break
        default: verdicts[index] = .kept
        }
      }
    }
  }

  /// The articles of the page: its one, or those of its parts when it tells several in full.
  ///
  /// - Throws: ``IngestionError/noArticle(reason:)``.
  func articles(latest: CivilDate) throws(IngestionError) -> [Article] {
    let whole = read(latest: latest)
    if let refusal = whole.refusal { throw .noArticle(reason: refusal) }
    guard !whole.isMarkedAsArticle, hints.sites.allSatisfy({ $0.content == nil || !$0.concerns(hints.url) }) else {
      return [whole.article]
    }
    let teasers = PageParts.teasers(in: self)
    if teasers >= IndexPage.leastTeasers, !whole.isHeaded {
      throw .noArticle(reason: "the page tells the beginnings of \(teasers) articles")
    }
    let parts = PageParts.nodes(in: self)
    return parts.isEmpty ? [whole.article] : parts.map { article(ofPart: $0, of: whole.article, latest: latest) }
  }

  /// The article of a part: what the page says of itself holds for it only where that is about the site.
  private func article(ofPart node: Int, of page: Article, latest: CivilDate) -> Article {
    var article = HTMLPage([], tree.subtree(of: node), hints: ReadingHints()).read(latest: latest).article
    if let (title, address) = PageParts.headingLink(in: tree, node) {
      article.title = Evidenced(title, from: "heading of the part")
      let base = page.url?.value ?? hints.url
      article.url = AddressReference.resolved(address, against: base).map { Evidenced($0, from: "link of the heading") }
    }
    (article.publisher, article.language) = (page.publisher, article.language ?? page.language)
    return article
  }

  /// The order of the page's country; where none is told that of American English, and the day first in other languages.
  private func dayMonthOrder(language: String?, address: String?) -> DayMonthOrder {
    let isEnglish = language?.lowercased().split(separator: "-").first.map { $0 == "en" } ?? true
    return Article.dayMonthOrder(language: language, address: address) ?? (isEnglish ? .monthFirst : .dayFirst)
  }

  /// The article and every block with its verdict, for people.
  func trace(latest: CivilDate) -> ExtractionTrace {
    let reading = read(latest: latest)
    let blocks = zip(text.blocks, reading.verdicts).map { block, verdict -> ExtractionTrace.Block in
      var reason: String?
      if case .dropped(let why) = verdict { reason = why.rawValue }
      return ExtractionTrace.Block(
        text: String(decoding: text.bytes[block.range], as: UTF8.self), dropped: reason, path: path(of: block.container)
      )
    }
    let dates =
      reading.dates.published.map { ExtractionTrace.Date($0, refused: nil) }
      + reading.dates.refused.map { ExtractionTrace.Date($0.evidence, refused: $0.reason) }
    return ExtractionTrace(article: reading.article, blocks: blocks, dates: dates)
  }

  /// The innermost elements down to a node.
  private func path(of node: Int) -> String {
    var names: [String] = []
    var index = node
    while index > 0, names.count < 4 {
      let kind = tree.value(of: .class, at: index)?.split(separator: " ").first.map { "." + $0 } ?? ""
      names.append("\(tree.nodes[index].tag)\(kind)")
      index = Int(tree.nodes[index].parent)
    }
    return names.reversed().joined(separator: " > ")
  }
}
