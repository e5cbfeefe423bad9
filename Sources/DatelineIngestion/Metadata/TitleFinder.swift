internal import DatelineModel

/// Finds the headline of a page, without the name of the site.
struct TitleFinder {
  let page: HTMLPage
  let meta: MetaTags
  let linkedData: LinkedData
  /// What the page and its metadata call the site.
  private let siteNames: [String]

  init(page: HTMLPage, meta: MetaTags, linkedData: LinkedData) {
    (self.page, self.meta, self.linkedData) = (page, meta, linkedData)
    let told = meta.first(["og:site_name", "application-name", "al:ios:app_name", "twitter:site"])?.value
    let masthead = TitleFinder.masthead(of: page)
    siteNames = [told].compactMap { $0 } + linkedData.names("publisher") + [masthead].compactMap { $0 }
  }

  /// What a title is called in one place.
  private struct TitleEvidence {
    var text: String
    var evidence: String
    var weight: Double
  }

  /// The title that most evidence agrees on; the first of equals.
  func title() -> Evidenced<String>? {
    let declared = declared()
    let trusted = declared.filter { $0.weight >= 2 }.map { (TextKey.key(of: $0.text.utf8), $0.text) }
    let headings = headings().map { TitleFinder.withoutKicker($0, trusted) }
    let candidates = headings + declaredHeading(beside: headings) + declared
    var best: (candidate: TitleEvidence, weight: Double)?
    for candidate in candidates {
      let key = TextKey.key(of: candidate.text.utf8)
      guard !key.isEmpty, !isSite(key) else { continue }
      let total = candidates.reduce(0) { $0 + TitleFinder.support($1, key) }
      if total > (best?.weight ?? 0) + 0.01 { best = (candidate, total) }
    }
    return best.map { Evidenced($0.candidate.text, from: $0.candidate.evidence) }
  }

  /// How much a candidate speaks for the title with that key: with all its weight where they are the same, with half where
  /// the page's title goes on behind it, as with a site whose name nothing else tells.
  private static func support(_ candidate: TitleEvidence, _ key: [UInt8]) -> Double {
    let own = TextKey.key(of: candidate.text.utf8)
    if own == key { return candidate.weight }
    return candidate.evidence == titleElement && key.count > 8 && own.starts(with: key) ? candidate.weight / 2 : 0
  }

  private static let titleElement = "title element"

  /// A heading without the label that stands before what the metadata call the title: "Exclusive", a section's name.
  private static func withoutKicker(_ heading: TitleEvidence, _ declared: [(key: [UInt8], title: String)])
    -> TitleEvidence
  {
    let key = TextKey.key(of: heading.text.utf8)
    let found = declared.first { own, _ in
      own.count < key.count && own.count * 3 > key.count * 2 && key.suffix(own.count).elementsEqual(own)
    }
    guard let found else { return heading }
    return TitleEvidence(text: found.title, evidence: heading.evidence, weight: heading.weight)
  }

  private func declared() -> [TitleEvidence] {
    var found: [TitleEvidence] = []
    if let headline = linkedData.text("headline") {
      found.append(
        TitleEvidence(text: headline, evidence: "JSON-LD headline", weight: linkedData.isArticle ? 2.4 : 0.5))
    }
    var seen: Set<String> = []
    for (name, weight) in TitleFinder.metaNames {
      guard let value = meta.all(name).first else { continue }
      let text = withoutSite(LinkedData.clean(value))
      // Twitter's title is mostly a copy of Open Graph's.
      let isCopy = !seen.insert(text).inserted
      found.append(TitleEvidence(text: text, evidence: "meta \(name)", weight: isCopy ? 0.3 : weight))
    }
    let tree = page.tree
    if let node = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .title }) {
      found.append(
        TitleEvidence(text: withoutSite(tree.text(of: node)), evidence: TitleFinder.titleElement, weight: 1.2))
    }
    return found
  }

  private static let metaNames: [(String, Double)] = [
    ("og:title", 2.1), ("twitter:title", 0.7), ("parsely-title", 1), ("sailthru.title", 1), ("dc.title", 0.7),
    ("headline", 1), ("title", 0.5),
  ]

  /// First-level headings; one in a part of the page that is foreign to articles, or that leads to the front page, counts
  /// only with other evidence.
  private func headings() -> [TitleEvidence] {
    let tree = page.tree
    var found: [TitleEvidence] = []
    for node in tree.nodes.indices.lazy.filter({ tree.nodes[$0].tag == .h1 }).prefix(32) {
      let isForeign = !page.inherited[node].isDisjoint(with: TitleFinder.foreign) || leadsHome(node)
      // Some pages escape it twice.
      let text = LinkedData.clean(tree.text(of: node, limit: 700))
      guard !text.isEmpty, text.utf8.count < 600 else { continue }
      found.append(TitleEvidence(text: text, evidence: "h1", weight: isForeign ? 0.4 : 3.5))
    }
    let own = found.count { $0.weight > 1 }
    guard own > 1 else { return found }
    // Of several, only what else is said tells which it is.
    for index in found.indices where found[index].weight > 1 { found[index].weight = 2 }
    return found
  }

  /// A heading of any level with the words of the title element, where the first-level headings have others: those head
  /// sections, or what a browser's extension laid over the page.
  private func declaredHeading(beside headings: [TitleEvidence]) -> [TitleEvidence] {
    let tree = page.tree
    guard let node = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .title }) else { return [] }
    let key = TextKey.key(of: withoutSite(tree.text(of: node)).utf8)
    guard key.count >= 12, !headings.contains(where: { TextKey.key(of: $0.text.utf8) == key }) else { return [] }
    let found = page.text.blocks.first { block in
      guard case .heading(let level) = block.kind, level > 1, block.range.count < 2 * key.count + 64 else {
        return false
      }
      return TextKey.key(of: page.text.bytes[block.range]) == key
    }
    return found.map { block in
      [TitleEvidence(text: String(trimming: Array(page.text.bytes[block.range])), evidence: "heading", weight: 2.5)]
    } ?? []
  }

  /// Whether a heading is the link to the site's front page: its name.
  private func leadsHome(_ node: Int) -> Bool {
    let tree = page.tree
    let link = (node + 1..<tree.end(of: node)).first { tree.nodes[$0].tag == .a } ?? Int(tree.nodes[node].parent)
    guard tree.nodes[link].tag == .a, let address = tree.value(of: .href, at: link) else { return false }
    return address == "/" || address.split(separator: "/").count == 2 && address.contains("://")
  }

  private static let foreign: ElementRoles = [
    .navigation, .hidden, .comments, .footer, .related, .sidebar, .notice, .subscription, .advert,
  ]

  private func isSite(_ key: [UInt8]) -> Bool {
    siteNames.contains { TextKey.key(of: $0.utf8) == key } || (isHost(key) && key.count < 24 && !key.isEmpty)
  }

  /// What the title element ends with, where a first-level heading says that and a lower one the rest: the site's name in
  /// the page's masthead.
  private static func masthead(of page: HTMLPage) -> String? {
    let tree = page.tree
    guard let node = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .title }),
      case let title = tree.text(of: node), let cut = lastSeparator(in: title)
    else { return nil }
    let (head, tail) = (TextKey.key(of: title[..<cut.lowerBound].utf8), String(title[cut.upperBound...]))
    func isHeading(_ key: [UInt8], _ levels: ClosedRange<Int>) -> Bool {
      page.text.blocks.contains { block in
        guard case .heading(let level) = block.kind, levels.contains(level) else { return false }
        return block.range.count < 2 * key.count + 64 && TextKey.key(of: page.text.bytes[block.range]) == key
      }
    }
    return head.count >= 12 && isHeading(TextKey.key(of: tail.utf8), 1...1) && isHeading(head, 2...3) ? tail : nil
  }

  /// The title up to the last separator, when what follows names the site.
  private func withoutSite(_ title: String) -> String {
    var rest = title
    for _ in 0..<3 {
      guard let cut = TitleFinder.lastSeparator(in: rest) else { break }
      let head = String(rest[..<cut.lowerBound]).trimmingASCIISpace()
      let tail = String(rest[cut.upperBound...])
      let key = TextKey.key(of: tail.utf8)
      let isSiteName = siteNames.contains { name in
        let site = TextKey.key(of: name.utf8)
        return !site.isEmpty && (site.containsKey(key) || key.containsKey(site))
      }
      // What follows a bar is the site or a section of it, unless the bar cuts a sentence.
      let isBar = rest[cut].utf8.contains(0x7C) && tail.utf8.count < 40 && tail.utf8.count * 2 < rest.utf8.count
      guard isSiteName || isHost(key) || isBar, head.utf8.count > 3 else { break }
      rest = head
    }
    return rest
  }

  /// Whether the address's host begins with, or holds, the name.
  private func isHost(_ key: [UInt8]) -> Bool {
    guard key.count >= 3, let address = page.hints.url ?? meta.canonical else { return false }
    let parts = address.split(separator: "/", omittingEmptySubsequences: true)
    guard parts.count > 1 else { return false }
    return TextKey.key(of: parts[1].utf8).containsKey(key)
  }

  private static func lastSeparator(in text: String) -> Range<String.Index>? {
    var best: Range<String.Index>?
    for mark in [" - ", " | ", " – ", " — ", " :: ", " · ", " » ", " • ", "| ", " : "] {
      var start = text.startIndex
      while let found = text.range(of: mark, from: start) {
        if best == nil || found.lowerBound > (best?.lowerBound ?? text.startIndex) { best = found }
        start = found.upperBound
      }
    }
    return best
  }
}

extension String {
  /// The first occurrence of a word at or behind a place, byte for byte.
  func range(of word: String, from start: String.Index) -> Range<String.Index>? {
    let bytes = utf8
    let wanted = word.utf8
    guard let first = wanted.first else { return nil }
    var index = start
    while let found = bytes[index...].firstIndex(of: first) {
      if bytes[found...].starts(with: wanted), let end = bytes.index(found, offsetBy: wanted.count, limitedBy: endIndex)
      {
        return found..<end
      }
      index = bytes.index(after: found)
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether the other key is a part of this one.
  func containsKey(_ other: [UInt8]) -> Bool {
    guard let first = other.first, count >= other.count else { return false }
    for start in 0...(count - other.count) where self[start] == first && self[start...].starts(with: other) {
      return true
    }
    return false
  }
}
