internal import DatelineModel

/// Finds the element that holds the article: the one whose blocks say most, prose counting for it and what is
/// foreign to articles against it.
struct BodyFinder {
  let tree: HTMLTree
  let own: [ElementRoles]
  let blocks: [PageBlock]

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
    return best
  }

  private func weight(of block: PageBlock) -> Double {
    let mass = Double(block.mass)
    if !block.roles.isDisjoint(with: .foreign) { return -min(mass, 300) * 0.5 - 5 }
    if !block.roles.isDisjoint(with: [.byline, .caption, .headline]) { return -3 }
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
    return -4
  }
}
