/// Where on its page an article stands, for telling its dates from those of the page around it.
struct ArticleExtent {
  /// The nodes of the smallest element that holds the headline and the text.
  let nodes: Range<Int>
  /// The first node behind the text.
  let end: Int
  /// The node of the headline; nil when the page shows none.
  let headline: Int?

  /// Whether a node stands behind the text.
  func isBehind(_ node: Int) -> Bool { node >= end }
}

extension HTMLPage {
  /// - Parameters:
  ///   - root: the element of the article's text.
  ///   - kept: the first and the last block of that.
  ///   - headline: the block of the headline.
  func extent(root: Int, kept: ClosedRange<Int>?, headline: Int?) -> ArticleExtent {
    let first = kept.map { text.blocks[$0.lowerBound].container } ?? root
    let title = headline.map { text.blocks[$0].container }
    var node = root
    for inner in [first, title].compactMap({ $0 }) {
      while node > 0, !(node..<tree.end(of: node)).contains(inner) { node = Int(tree.nodes[node].parent) }
    }
    let end = kept.map { tree.end(of: text.blocks[$0.upperBound].container) } ?? tree.end(of: root)
    return ArticleExtent(nodes: node..<tree.end(of: node), end: end, headline: title)
  }

  /// Whether a node stands above the headline in what holds the article together with the site's menus: there pages show
  /// the day on which they are read.
  func isInMasthead(_ node: Int, _ extent: ArticleExtent) -> Bool {
    guard let headline = extent.headline, node < headline, !extent.nodes.contains(node) else { return false }
    var holder = extent.nodes.lowerBound
    while holder > 0, !(holder..<tree.end(of: holder)).contains(node) { holder = Int(tree.nodes[holder].parent) }
    switch tree.nodes[holder].tag {
    case .document, .html, .body: return true
    default:
      let inside = holder..<tree.end(of: holder)
      return text.blocks.contains { block in
        inside.contains(block.container) && !extent.nodes.contains(block.container)
          && !block.roles.isDisjoint(with: [.navigation, .footer, .header])
      }
    }
  }
}
