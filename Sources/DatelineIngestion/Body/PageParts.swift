internal import DatelineModel

/// Finds the articles of a page that tells several in full, one under the other: a blog's front page, a day's issue.
enum PageParts {
  /// What the text of an article has at least, by ``PageBlock/mass``: less is a teaser.
  private static let leastProse = 300

  /// The `<article>` elements, siblings, that are articles of their own; empty when the page is of one or of none.
  static func nodes(in page: HTMLPage) -> [Int] {
    parts(of: page).first { siblings, told in told.count * 2 > siblings.count }?.told ?? []
  }

  /// How many articles the page tells the beginnings of, each in an element beside the others that leads to it.
  static func teasers(in page: HTMLPage) -> Int {
    parts(of: page, least: 0, most: leastProse).map(\.told.count).max() ?? 0
  }

  /// Groups of `<article>` siblings that stand for the page: all of them, and those that tell so much.
  private static func parts(of page: HTMLPage, least: Int = leastProse, most limit: Int = .max)
    -> [(siblings: [Int], told: [Int])]
  {
    let tree = page.tree
    var children: [Int: [Int]] = [:]
    for node in tree.nodes.indices where tree.nodes[node].tag == .article {
      children[Int(tree.nodes[node].parent), default: []].append(node)
    }
    children = children.filter { $0.value.count > 1 }
    guard !children.isEmpty else { return [] }
    let prose = page.proseByNode()
    return children.values.sorted(by: { $0[0] < $1[0] }).compactMap { siblings in
      let told = siblings.filter { (least..<limit).contains(prose[$0]) && headingLink(in: tree, $0) != nil }
      let sum = told.reduce(0) { $0 + prose[$1] }
      let most = told.map { prose[$0] }.max() ?? 0
      // One with teasers beside it is one; and several stand for the page only when they are most of it.
      guard told.count > 1, most * 10 < sum * 8, sum * 10 > prose[0] * 6,
        Set(told.map { headingLink(in: tree, $0)?.address }).count == told.count
      else { return nil }
      return (siblings, told)
    }
  }

  /// The heading of an article that links to its own page.
  static func headingLink(in tree: HTMLTree, _ article: Int) -> (title: String, address: String)? {
    for node in article..<tree.end(of: article) where (tree.nodes[node].tag.headingLevel ?? 9) <= 3 {
      let inside = node..<tree.end(of: node)
      let link = inside.first { tree.nodes[$0].tag == .a } ?? Int(tree.nodes[node].parent)
      guard tree.nodes[link].tag == .a, let address = tree.value(of: .href, at: link) else { return nil }
      let title = tree.text(of: node, limit: 700)
      return title.isEmpty || address.isEmpty ? nil : (title, address)
    }
    return nil
  }
}

extension HTMLPage {
  /// The prose in each node and all below it.
  fileprivate func proseByNode() -> [Int] {
    var prose = [Int](repeating: 0, count: tree.nodes.count)
    for block in text.blocks where block.isProse { prose[block.container] += block.mass }
    for node in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      prose[Int(tree.nodes[node].parent)] += prose[node]
    }
    return prose
  }
}
