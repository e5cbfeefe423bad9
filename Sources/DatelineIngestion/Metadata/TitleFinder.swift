internal import DatelineModel

/// Finds the headline of a page, without the name of the site.
struct TitleFinder {
  let page: HTMLPage
  let meta: MetaTags
  let linkedData: LinkedData

  func title() -> Evidenced<String>? {
    let declared = declaredTitles()
    let headings = headings()
    // A heading that a declared title repeats is the headline; else a sole heading is.
    for heading in headings where heading.utf8.count > 3 {
      let key = TextKey.key(of: heading.utf8)
      guard key.count >= 4 else { continue }
      if declared.contains(where: { TextKey.key(of: $0.value.utf8).containsKey(key) }), !isSite(key) {
        return Evidenced(heading, from: "h1 that the page's title repeats")
      }
    }
    if headings.count == 1, let heading = headings.first, !isSite(TextKey.key(of: heading.utf8)) {
      return Evidenced(heading, from: "the only h1")
    }
    if let first = declared.first { return Evidenced(withoutSite(first.value), from: first.evidence) }
    return headings.first.map { Evidenced($0, from: "h1") }
  }

  private func declaredTitles() -> [(value: String, evidence: String)] {
    var titles: [(value: String, evidence: String)] = []
    if linkedData.isArticle, let headline = linkedData.text("headline") {
      titles.append((headline, "JSON-LD headline"))
    }
    for name in ["og:title", "parsely-title", "sailthru.title", "twitter:title", "dc.title", "title", "headline"] {
      if let value = meta.all(name).first { titles.append((LinkedData.clean(value), "meta \(name)")) }
    }
    let tree = page.tree
    if let node = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .title }) {
      let text = tree.text(of: node)
      if !text.isEmpty { titles.append((text, "title element")) }
    }
    return titles
  }

  /// First-level headings that belong to the article, in order.
  private func headings() -> [String] {
    let tree = page.tree
    var found: [String] = []
    for node in tree.nodes.indices where tree.nodes[node].tag == .h1 {
      let roles = page.inherited[node]
      guard roles.isDisjoint(with: [.navigation, .hidden, .comments, .footer, .related, .sidebar, .notice]) else {
        continue
      }
      let text = tree.text(of: node)
      if !text.isEmpty, text.utf8.count < 600 { found.append(text) }
    }
    return found
  }

  private func isSite(_ key: [UInt8]) -> Bool {
    siteNames.contains { TextKey.key(of: $0.utf8) == key }
  }

  private var siteNames: [String] {
    var names = [meta.first(["og:site_name", "application-name", "al:ios:app_name", "twitter:site"])?.value].compactMap
    { $0 }
    names += linkedData.names("publisher")
    return names
  }

  /// The title up to the last separator, when what follows names the site.
  private func withoutSite(_ title: String) -> String {
    var rest = title
    for _ in 0..<3 {
      guard let cut = TitleFinder.lastSeparator(in: rest) else { break }
      let head = String(rest[..<cut.lowerBound])
      let tail = String(rest[cut.upperBound...])
      let key = TextKey.key(of: tail.utf8)
      let isSiteName = siteNames.contains { name in
        let site = TextKey.key(of: name.utf8)
        return !site.isEmpty && (site.containsKey(key) || key.containsKey(site))
      }
      guard isSiteName || isHost(key), head.utf8.count > 3 else { break }
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
