internal import DatelineModel

/// Finds the element that holds the article: the one whose blocks say most, prose counting for it and what is
/// foreign to articles against it.
struct BodyFinder {
  let tree: HTMLTree
  let own: [ElementRoles]
  let blocks: [PageBlock]
  /// The node of the headline; nil when the page shows none.
  let headline: Int?

  /// The node of the article's container.
  func root() -> Int {
    var sums = [Double](repeating: 0, count: tree.nodes.count)
    for block in blocks { sums[block.container] += weight(of: block) }
    var best = 0
    var bestSum = -Double.infinity
    for node in stride(from: tree.nodes.count - 1, through: 0, by: -1) where tree.nodes[node].tag != .text {
      let sum = sums[node]
      var rating = sum
      if own[node].contains(.body) { rating *= 1.15 } else if own[node].contains(.article) { rating *= 1.03 }
      if rating > bestSum { (best, bestSum) = (node, rating) }
      if node > 0 { sums[Int(tree.nodes[node].parent)] += sum }
    }
    if let holder = articleAroundHeadline(sums, rival: best), !(holder..<tree.end(of: holder)).contains(best) {
      best = (holder..<tree.end(of: holder)).max { sums[$0] < sums[$1] } ?? holder
      return container(of: best)
    }
    let named = namedBody(.body, sums, rival: best, share: 0.45) ?? namedBody(.bodyHint, sums, rival: best, share: 0.75)
    return container(of: named ?? best)
  }

  /// The `<article>` or `<main>` that holds the headline and some sentences under it: what is longer beside it is another
  /// matter, unless it is so much longer that they are its lead.
  private func articleAroundHeadline(_ sums: [Double], rival: Int) -> Int? {
    guard var node = headline else { return nil }
    while node > 0, tree.nodes[node].tag != .article, tree.nodes[node].tag != .main {
      node = Int(tree.nodes[node].parent)
    }
    guard node > 0, sums[node] >= Double(HeadedText.least), sums[node] * 10 > sums[rival] else { return nil }
    let inside = node..<tree.end(of: node)
    let stops = blocks.reduce(0) { sum, block in
      let isText = inside.contains(block.container) && block.isProse && block.roles.isDisjoint(with: .foreign)
      return sum + (isText ? block.stops : 0)
    }
    return stops > 1 ? node : nil
  }

  /// The element, or the common parent of the elements, that bears a name for an article's text and holds enough of
  /// what the best one holds: the rest are teasers that follow it.
  private func namedBody(_ role: ElementRoles, _ sums: [Double], rival: Int, share: Double) -> Int? {
    var bodies: [Int] = []
    var end = 0
    for node in tree.nodes.indices where node >= end && own[node].contains(role) && sums[node] > 0 {
      bodies.append(node)
      end = tree.end(of: node)
    }
    let whole = sums[rival]
    let greatest = bodies.map { sums[$0] }.max() ?? 0
    bodies.removeAll { sums[$0] < greatest * 0.15 }
    let together = bodies.reduce(0) { $0 + sums[$1] }
    guard let first = bodies.first, together >= whole * share else { return nil }
    return bodies.dropFirst().reduce(first) { tree.commonAncestor($0, $1) }
  }

  /// A paragraph or an item is no container: what holds it is.
  private func container(of node: Int) -> Int {
    var node = node
    while node > 0 {
      switch tree.nodes[node].tag {
      case .p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .span, .ul, .ol, .a, .b, .strong, .pre, .td, .tr:
        node = Int(tree.nodes[node].parent)
      default: return node
      }
    }
    return node
  }

  private func weight(of block: PageBlock) -> Double {
    let mass = Double(block.mass)
    if !block.roles.isDisjoint(with: .foreign) { return -min(mass, 300) * 0.5 - 5 }
    if !block.roles.isDisjoint(with: [.byline, .caption, .headline]) { return -2 }
    switch block.kind {
    case .heading: return block.linkDensity > 0.5 ? -20 : 0
    case .table: return mass * 0.3
    default: break
    }
    if block.linkDensity > 0.5 { return -min(mass, 300) * 0.5 - 5 }
    if block.isProse {
      let isParagraph = tree.nodes[block.container].tag == .p
      return mass * (1 - block.linkDensity) * (isParagraph ? 1.1 : 1)
    }
    // "GOAL! Lund heads in the winner.": what commentaries and tickers are made of.
    if block.stops > 0, block.words > 3, block.linkMass == 0 { return mass / 2 }
    return -3
  }
}
