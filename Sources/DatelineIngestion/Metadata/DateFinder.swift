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
      findings.addPublished(CivilDateTime(day), "address", DateWeights.address, .address)
    }
    addPrinted(&findings)
    addTitle(&findings)
    if findings.published.allSatisfy({ $0.weight < DateWeights.leastWithoutScripts }) { addScripts(&findings) }
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
        findings.addModified(moment, "date shown as that of a change", DateWeights.shownChange)
        if found.place != .elsewhere {
          findings.addPublished(moment, "date shown as that of a change", DateWeights.changeForPublication, .change)
        }
        continue
      }
      findings.addPublished(
        moment, "date shown \(found.place.words)",
        DateWeights.printed(found.place, isFirst: isFirst, isNamed: found.label == .publication),
        found.place == .elsewhere ? .elsewhere : .printed)
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
    findings.addPublished(date.moment, "date behind the title", DateWeights.title, .title)
  }

  /// Dates that the page's scripts are given, for pages that tell none otherwise.
  private func addScripts(_ findings: inout DateFindings) {
    for (name, value) in ScriptDates.values(in: page.source) {
      findings.addPublished(value, "script data \(name)", DateWeights.script, .script)
    }
  }

  private func addLinkedData(_ findings: inout DateFindings) {
    let trust = linkedData.isArticle ? 1 : DateWeights.trustInOtherLinkedData
    for (name, weight) in DateWeights.linkedDataPublished {
      findings.addPublished(linkedData.text(name), "JSON-LD \(name)", weight * trust, .linkedData)
    }
    findings.addModified(
      linkedData.text("dateModified"), "JSON-LD dateModified", DateWeights.linkedDataModified * trust)
  }

  private func addMeta(_ findings: inout DateFindings) {
    for (name, weight) in DateWeights.publishedNames {
      guard let value = meta.all(name).first else { continue }
      findings.addPublished(value, "meta \(name)", weight, .meta)
    }
    for (name, weight) in DateWeights.modifiedNames {
      guard let value = meta.all(name).first else { continue }
      findings.addModified(value, "meta \(name)", weight)
    }
  }

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
        findings.addPublished(
          date, "element of class date", DateWeights.dateClass(isBehind: extent.isBehind(node)), .printed)
      }
      let marked = DateMark(of: node, in: tree)
      guard tag == .time || marked != nil else { continue }
      let roles = page.inherited[node]
      let isForeign = !roles.isDisjoint(with: [.related, .comments, .navigation, .sidebar, .footer, .advert])
      guard let text = written(at: node, marked) else { continue }
      switch marked {
      case .modified:
        findings.addModified(text, "element marked as dateModified", DateWeights.markedModified(isForeign: isForeign))
      case .published:
        findings.addPublished(
          text, "element marked as datePublished", DateWeights.markedPublished(isForeign: isForeign), .element)
      case .shown, nil:
        guard !isForeign else { continue }
        switch label(of: node) {
        case .change:
          findings.addModified(text, "time element with a label of change", DateWeights.timeOfChange)
          findings.addPublished(text, "time element with a label of change", DateWeights.changeForPublication, .change)
        case .other: break
        case .publication:
          findings.addPublished(text, "time element with a label of publication", DateWeights.timeOfPublication, .time)
        case .none:
          guard !page.isInMasthead(node, extent), !isOfItem[node] else { continue }
          unmarked += 1
          // What it tells programs it shows people: one witness with the printed dates.
          findings.addPublished(
            text, "time element", DateWeights.time(unmarked, isBehind: extent.isBehind(node)), .printed)
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
