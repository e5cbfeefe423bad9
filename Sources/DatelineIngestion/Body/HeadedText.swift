internal import DatelineModel

/// The text that stands under a page's headline, before anything that is named as foreign to articles.
///
/// Where there is enough of it, it is the article, and what is longer is not: a stream of teasers, a cookie notice, a
/// footer.
enum HeadedText {
  /// Less than this, by ``PageBlock/mass``, may be a lead whose article stands elsewhere.
  static let least = 160

  /// The nodes of its first and its last paragraph; nil where there is too little.
  ///
  /// - Parameter roles: the roles of each node with those of its ancestors, none of them doubted.
  static func nodes(in tree: HTMLTree, _ text: PageText, _ roles: [ElementRoles]) -> ClosedRange<Int>? {
    guard let headline = headline(in: tree, text, roles) else { return nil }
    var (first, last, mass, stops) = (0, 0, 0, 0)
    var isNamed = false
    for block in text.blocks[(headline + 1)...] {
      guard block.isProse else {
        if block.kind == .heading(level: 1) { break }
        continue
      }
      guard roles[block.container].isDisjoint(with: .foreign) else { break }
      if mass == 0 { first = block.container }
      (last, mass, stops) = (max(last, block.container), mass + block.mass, stops + block.stops)
      isNamed = isNamed || roles[block.container].contains(.body)
    }
    guard mass >= least, stops > 1 else { return nil }
    // Ten times as much beside it: it is the lead of that.
    var (all, named) = (0, 0)
    for block in text.blocks where block.isProse {
      if roles[block.container].isDisjoint(with: .foreign) { all += block.mass }
      if roles[block.container].contains(.body) { named += block.mass }
    }
    // What bears a name for an article's text is one, though the grid around it be called after a sidebar in it.
    if !isNamed, named > 2 * mass { return nil }
    return all <= mass * 11 ? min(first, last)...last : nil
  }

  /// The only first-level heading that is not foreign; among several, or where there is none, the heading that the title
  /// element begins with.
  private static func headline(in tree: HTMLTree, _ text: PageText, _ roles: [ElementRoles]) -> Int? {
    let headings = text.blocks.indices.filter { index in
      guard case .heading(let level) = text.blocks[index].kind else { return false }
      return level <= 3 && text.blocks[index].mass > 8 && roles[text.blocks[index].container].isDisjoint(with: .foreign)
    }
    let topmost = headings.filter { text.blocks[$0].kind == .heading(level: 1) }
    if topmost.count == 1 { return topmost[0] }
    guard let node = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .title }) else { return nil }
    let title = TextKey.key(of: tree.text(of: node, limit: 700).utf8)
    return headings.first { index in
      let key = TextKey.key(of: text.bytes[text.blocks[index].range])
      return key.count > 8 && title.starts(with: key)
    }
  }
}
