internal import CivilTime

/// Collects every date that a page tells of itself.
struct DateFinder {
  let page: HTMLPage
  let meta: MetaTags
  let linkedData: LinkedData
  let printed: PrintedDateFinder
  private var extent: ArticleExtent { printed.extent }

  func findings(latest: CivilDate) -> DateFindings {
    var findings = DateFindings(latest: latest, parser: printed.parser)
    addLinkedData(&findings)
    addMeta(&findings)
    addElements(&findings)
    let address = page.hints.url ?? meta.canonical ?? meta.first(["og:url"])?.value
    if let address, let day = AddressDate.day(in: SavedOrigin.original(of: address)) {
      findings.addPublished(CivilDateTime(day), "address", 3.6, .address)
    }
    addPrinted(&findings)
    addTitle(&findings)
    if findings.published.allSatisfy({ $0.weight < 0.5 }) { addScripts(&findings) }
    return findings
  }

  private func addPrinted(_ findings: inout DateFindings) {
    var isFirst = true
    for found in printed.dates() {
      var moment = found.date.moment
      if let alternative = found.date.alternative, findings.published.contains(where: { $0.moment.date == alternative })
      {
        moment.date = alternative
      }
      guard found.label != .change else {
        findings.addModified(moment, "date shown as that of a change", 1)
        if found.place != .elsewhere { findings.addPublished(moment, "date shown as that of a change", 0.3, .change) }
        continue
      }
      let weight: Double =
        switch found.place {
        case .byHeadline: isFirst ? 2.6 : 1
        case .byline: isFirst ? 2 : 0.5
        case .inText: 1.5
        case .underText: isFirst ? 1.2 : 0.4
        case .elsewhere: isFirst ? 0.4 : 0.1
        }
      let named = found.label == .publication ? found.place == .elsewhere ? 0.3 : 1 : 0
      findings.addPublished(
        moment, "date shown \(found.place.words)", weight + named, found.place == .elsewhere ? .elsewhere : .printed)
      if found.place != .elsewhere { isFirst = false }
    }
  }

  /// The date that the title element ends with: "Ferry sails again | The Lantern | 13.05.2020".
  private func addTitle(_ findings: inout DateFindings) {
    let tree = page.tree
    guard let node = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .title }) else { return }
    let parts = Array(tree.text(of: node, limit: 700).utf8).split(separator: 0x7C)
    guard parts.count > 1, let last = parts.last else { return }
    let words = Array(String(trimming: Array(last)).utf8)
    guard let date = printed.parser.dates(in: words.span, limit: 1).first, date.range == words.indices else { return }
    findings.addPublished(date.moment, "date behind the title", 1.2, .title)
  }

  /// Dates that the page's scripts are given, for pages that tell none otherwise.
  private func addScripts(_ findings: inout DateFindings) {
    for (name, value) in ScriptDates.values(in: page.source) {
      findings.addPublished(value, "script data \(name)", 1.5, .script)
    }
  }

  private func addLinkedData(_ findings: inout DateFindings) {
    let trust = linkedData.isArticle ? 1 : 0.6
    findings.addPublished(linkedData.text("datePublished"), "JSON-LD datePublished", 4 * trust, .linkedData)
    findings.addPublished(linkedData.text("dateCreated"), "JSON-LD dateCreated", 1.5 * trust, .linkedData)
    findings.addPublished(linkedData.text("uploadDate"), "JSON-LD uploadDate", 1 * trust, .linkedData)
    findings.addModified(linkedData.text("dateModified"), "JSON-LD dateModified", 4 * trust)
  }

  private func addMeta(_ findings: inout DateFindings) {
    for (name, weight) in DateFinder.publishedNames {
      guard let value = meta.all(name).first else { continue }
      findings.addPublished(value, "meta \(name)", weight, .meta)
    }
    for (name, weight) in DateFinder.modifiedNames {
      guard let value = meta.all(name).first else { continue }
      findings.addModified(value, "meta \(name)", weight)
    }
  }

  private static let publishedNames: [(String, Double)] = [
    ("article:published_time", 4), ("og:article:published_time", 3.5), ("article:published", 3.5),
    ("datepublished", 3.5), ("parsely-pub-date", 3.5), ("sailthru.date", 3), ("article.published", 3.5),
    ("cxenseparse:recs:publishtime", 3), ("cxenseparse:publishtime", 3), ("published_time", 3),
    ("published_at", 3), ("article:post_date", 3), ("publish-date", 3), ("publish_date", 3), ("pubdate", 3),
    ("publication_date", 3), ("publicationdate", 3), ("publishdate", 3), ("publisheddate", 3),
    ("date_published", 3), ("og:published_time", 3), ("og:publish_date", 3), ("og:pubdate", 3),
    ("bt:pubdate", 3), ("article_date_original", 3), ("article:publication_date", 3),
    ("citation_publication_date", 3), ("citation_date", 2.5), ("citation_online_date", 2.5),
    ("dc.date.issued", 3), ("dcterms.issued", 3), ("dcterms:issued", 3), ("dc.issued", 3), ("dc:date", 2.5),
    ("dcterms:date", 2.5), ("og:regdate", 3), ("regdate", 2.5), ("datecreated", 2), ("article:create_at", 2.5),
    ("dcterms.date", 2.5), ("dc.date", 2.5),
    ("dcterms.created", 2), ("dc.date.created", 2.5), ("dcterms.created_time", 2),
    ("dcsext.articlefirstpublished", 3), ("rnews:datepublished", 3), ("shareaholic:article_published_time", 3),
    ("vr:published_time", 3), ("originalpublicationdate", 3.5), ("lastpublished", 1), ("ptime", 2.5),
    ("gentime", 2), ("displaydate", 2.5), ("date", 2), ("creation_date", 1.5), ("created", 1.5),
    ("article:created", 2), ("analyticsattributes.articledate", 3), ("article.created", 2), ("apub:time", 3),
    ("pub_date", 3), ("publishtime", 3), ("dc.publishdate", 3), ("time", 1.5), ("release_date", 2.5),
    ("eomportal-lastupdate", 0.8), ("search.published", 2.5), ("mediator_published_time", 3),
    ("weibo: article:create_at", 3),
  ]

  private static let modifiedNames: [(String, Double)] = [
    ("article:modified_time", 4), ("og:updated_time", 2), ("article:modified", 3), ("datemodified", 3),
    ("dcterms.modified", 2.5), ("dc.date.modified", 2.5), ("last-modified", 1), ("lastmod", 2), ("revised", 1.5),
    ("modified_time", 2.5), ("utime", 2), ("dateupdate", 2), ("dcterms:modified", 2.5),
  ]

  /// `<time>` and elements that microdata, RDFa or microformats mark as dates, where they stand in the article and not
  /// in a teaser.
  private func addElements(_ findings: inout DateFindings) {
    let tree = page.tree
    let isOfItem = printed.nodesOfItems()
    var unmarked = 0
    for node in tree.nodes.indices {
      let tag = tree.nodes[node].tag
      guard tag != .text, tag != .meta else { continue }
      if tag.isBlock, page.roles.own[node].contains(.date), let date = boxed(at: node),
        page.inherited[node].isDisjoint(with: .foreign), !page.isInMasthead(node, extent), !isOfItem[node]
      {
        findings.addPublished(date, "element of class date", extent.isBehind(node) ? 0.6 : 2.2, .printed)
      }
      let marked = DateMark(of: node, in: tree)
      guard tag == .time || marked != nil else { continue }
      let roles = page.inherited[node]
      let isForeign = !roles.isDisjoint(with: [.related, .comments, .navigation, .sidebar, .footer, .advert])
      guard let text = written(at: node, marked) else { continue }
      switch marked {
      case .modified: findings.addModified(text, "element marked as dateModified", isForeign ? 0.5 : 2)
      case .published: findings.addPublished(text, "element marked as datePublished", isForeign ? 0.8 : 3, .element)
      case .shown, nil:
        guard !isForeign else { continue }
        switch label(of: node) {
        case .change:
          findings.addModified(text, "time element with a label of change", 1.5)
          findings.addPublished(text, "time element with a label of change", 0.3, .change)
        case .other: break
        case .publication: findings.addPublished(text, "time element with a label of publication", 3, .time)
        case .none:
          guard !page.isInMasthead(node, extent), !isOfItem[node] else { continue }
          unmarked += 1
          // The first stands by the headline; what follows is often the change, then other articles.
          let weight = unmarked == 1 ? 2.2 : unmarked == 2 ? 0.6 : 0.1
          // What it tells programs it shows people: one witness with the printed dates.
          findings.addPublished(text, "time element", extent.isBehind(node) ? weight * 0.3 : weight, .printed)
        }
      }
    }
  }

  /// The date whose parts stand in boxes of their own: "<div>Mar</div><div>20</div><div>2026</div>".
  private func boxed(at node: Int) -> CivilDateTime? {
    let tree = page.tree
    let boxes = (node + 1..<tree.end(of: node)).prefix(16).count { tree.nodes[$0].tag.isBlock }
    guard (2...4).contains(boxes), tree.end(of: node) - node <= 16 else { return nil }
    let words = Array(tree.text(of: node, limit: 40).split(separator: " ").joined(separator: " ").utf8)
    let date = printed.parser.dates(in: words.span, limit: 1).first
    return date?.range == words.indices && date?.moment.time == nil ? date?.moment : nil
  }

  /// What an element tells programs, else people.
  private func written(at node: Int, _ marked: DateMark?) -> String? {
    let tree = page.tree
    for name in [HTMLAttribute.datetime, .content, .dataUtime, .dataTimestamp, .title] {
      if let value = tree.value(of: name, at: node), value.utf8.contains(where: \.isASCIIDigit) { return value }
    }
    if marked == .shown { return nil }
    let text = tree.text(of: node, limit: 80)
    return text.utf8.contains(where: \.isASCIIDigit) ? text : nil
  }

  /// What the words in and before a time element say that it is.
  private func label(of node: Int) -> DateRole {
    let tree = page.tree
    let own = tree.text(of: node, limit: 40)
    if case let told = DateRole(String(Substring(own.utf8.prefix { !$0.isASCIIDigit }))), told != .none { return told }
    var words = ""
    var index = node - 1
    while index > 0, words.utf8.count < 24, node - index <= 12 {
      if tree.nodes[index].tag == .text {
        let text = String(trimming: Array(tree.source[Int(tree.nodes[index].start)..<Int(tree.nodes[index].stop)]))
        if text.utf8.count > 60 || text.utf8.contains(where: \.isASCIIDigit) { break }
        words = text + " " + words
      }
      index -= 1
    }
    let told = DateRole(words)
    return told == .other && !words.contains(":") ? .none : told
  }
}
