internal import DatelineModel

/// Finds the cards of other articles: elements that repeat beside each other, each with a link for a title and few words.
enum TeaserCards {
  /// A card says less than this besides its links; more, where a heading is its link.
  private static let fewWords = 260
  private static let fewWordsUnderHeading = 420

  /// The elements that are such cards.
  static func nodes(in tree: HTMLTree, _ blocks: [PageBlock]) -> [Int] {
    var linked = [Bool](repeating: false, count: tree.nodes.count)
    var headed = linked
    var plain = [Int32](repeating: 0, count: tree.nodes.count)
    for block in blocks {
      if block.linkDensity > 0.9, block.mass >= 15 {
        linked[block.container] = true
        if case .heading = block.kind { headed[block.container] = true }
      }
      plain[block.container] += Int32(block.mass - block.linkMass)
    }
    for node in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      let parent = Int(tree.nodes[node].parent)
      if linked[node] { linked[parent] = true }
      if headed[node] { headed[parent] = true }
      plain[parent] += plain[node]
    }
    var cards: [Int] = []
    var run: [Int] = []
    for parent in tree.nodes.indices where linked[parent] {
      var child = parent + 1
      let end = tree.end(of: parent)
      var name = NameHash()
      run.removeAll(keepingCapacity: true)
      while child < end {
        let next = tree.end(of: child)
        if tree.nodes[child].tag != .text {
          let own = signature(tree, child)
          let limit = headed[child] ? fewWordsUnderHeading : fewWords
          let isCard = linked[child] && plain[child] < limit && mayBeCard(tree.nodes[child].tag)
          if own != name || !isCard {
            if run.count >= 3 { cards += run }
            run.removeAll(keepingCapacity: true)
            name = own
          }
          if isCard { run.append(child) }
        }
        child = max(next, child + 1)
      }
      if run.count >= 3 { cards += run }
    }
    return cards
  }

  private static func mayBeCard(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .div, .article, .section, .li, .aside, .a, .figure, .other: true
    default: false
    }
  }

  /// What makes siblings look alike: their tag and their first class name.
  static func signature(_ tree: HTMLTree, _ node: Int) -> NameHash {
    var hash = NameHash()
    hash.add(tree.nodes[node].tag.rawValue)
    if let range = tree.range(of: .class, at: node) {
      for index in range {
        if tree.source[index].isASCIISpace { break }
        hash.add(tree.source[index])
      }
    }
    return hash
  }
}
