internal import DatelineModel

/// Finds the pictures of a gallery: like elements beside each other, each with a picture of its own and one short text,
/// whatever they are called. The same picture in each is the mark of a list's items.
enum PictureSeries {
  /// Fewer pictures with a line each may be steps of what the article tells.
  private static let fewest = 4
  /// A caption says less, by ``PageBlock/mass``.
  private static let longestCaption = 200

  /// The nodes inside of the elements that hold a picture with its caption.
  static func nodes(in tree: HTMLTree, _ blocks: [PageBlock]) -> Set<Int> {
    var pictures = [Int32](repeating: 0, count: tree.nodes.count)
    // The picture of an element that holds one.
    var shown = pictures
    for node in tree.nodes.indices where tree.nodes[node].tag == .img {
      (pictures[node], shown[node]) = (1, Int32(node))
    }
    guard pictures.count(where: { $0 > 0 }) >= fewest else { return [] }
    var texts = [Int32](repeating: 0, count: tree.nodes.count)
    var mass = [Int32](repeating: 0, count: tree.nodes.count)
    for block in blocks {
      texts[block.container] += 1
      mass[block.container] += Int32(block.mass)
      // A heading names a chapter, a link another article.
      if case .heading = block.kind { texts[block.container] += 1 }
      if block.linkDensity > 0.5 { texts[block.container] += 1 }
    }
    for node in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      let parent = Int(tree.nodes[node].parent)
      pictures[parent] += pictures[node]
      if shown[node] > 0 { shown[parent] = shown[node] }
      texts[parent] += texts[node]
      mass[parent] += mass[node]
    }
    var found: [Int] = []
    for parent in tree.nodes.indices where pictures[parent] >= fewest && texts[parent] >= fewest {
      var run: [Int] = []
      var name = NameHash()
      var child = parent + 1
      while child < tree.end(of: parent) {
        if tree.nodes[child].tag != .text {
          let own = TeaserCards.signature(tree, child)
          let isPicture = pictures[child] == 1 && texts[child] == 1 && mass[child] <= longestCaption
          if own != name || !isPicture {
            found += series(run, shown, tree)
            run.removeAll(keepingCapacity: true)
            name = own
          }
          if isPicture { run.append(child) }
        }
        child = max(tree.end(of: child), child + 1)
      }
      found += series(run, shown, tree)
    }
    return Set(found.flatMap { $0..<tree.end(of: $0) })
  }

  /// A run of such elements where they are enough and show different pictures; else none.
  private static func series(_ run: [Int], _ shown: [Int32], _ tree: HTMLTree) -> [Int] {
    guard run.count >= fewest else { return [] }
    let addresses = Set(run.compactMap { tree.value(of: .src, at: Int(shown[$0])) })
    return addresses.count == run.count ? run : []
  }
}
