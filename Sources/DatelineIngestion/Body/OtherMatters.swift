internal import DatelineModel

/// Finds what stands beside an article's text and is about something else, whatever its elements are called: a column, a
/// stream of teasers, a footer, the article of the day before.
///
/// The text is what goes on from the headline in the element of its first paragraph. Another element of the page is about
/// something else where it shares no name with that text and hardly a longer word.
struct OtherMatters {
  let tree: HTMLTree
  let page: PageText

  /// The kept blocks that are about something else.
  ///
  /// - Parameter headline: the block of the headline.
  func blocks(_ verdicts: [BlockVerdict], under headline: Int) -> [Int] {
    let kept = page.blocks.indices.filter { verdicts[$0] == .kept }
    guard let first = kept.first(where: { $0 > headline && page.blocks[$0].isProse }) else { return [] }
    let holder = holder(of: page.blocks[first])
    let own = kept.filter { self.holder(of: page.blocks[$0]) == holder }
    let (mass, stops) = prose(own)
    guard own.count < kept.count, mass >= HeadedText.least, stops > 1 else { return [] }
    let others = elements(of: kept, apartFrom: own)
    let (title, text) = (vocabulary(of: [headline]), vocabulary(of: [headline] + own))
    let end = max(own[own.count - 1], headline)
    var found: [Int: [Int]] = [:]
    // From the end back: what stands before something of the article's, or before what tells too little to say, is of it.
    for (element, blocks) in others.sorted(by: { $0.value[0] > $1.value[0] }) {
      let isAbove = blocks[blocks.count - 1] < headline
      guard isAbove || blocks[0] > end else { continue }
      if isWhole(blocks, beside: mass), isAnother(vocabulary(of: blocks), than: text, under: title) {
        found[element] = blocks
      } else if !isAbove, prose(blocks).mass > 0 {
        break
      }
    }
    // Elements like one of the article's are its items; and so are several that share nothing with it or with each other.
    let rest = Set(others.keys.filter { found[$0] == nil }.map(look(of:))).union(namedLooks(around: own[0]))
    found = found.filter { !rest.contains(look(of: $0.key)) }
    let lists = found.values.count { !opensWithHeadline($0) }
    return lists < OtherMatters.fewestItems ? found.values.flatMap { $0 } : []
  }

  private func isAnother(_ other: TextVocabulary, than text: TextVocabulary, under title: TextVocabulary) -> Bool {
    !other.isRelated(to: text) && !other.sharesWords(with: title)
  }

  /// What an element has in common with its neighbours.
  private func look(of element: Int) -> Look {
    Look(parent: Int(tree.nodes[element].parent), signature: TeaserCards.signature(tree, element))
  }

  /// The looks of the elements around a block that have a class name: others of that name are items as it is one, as the posts
  /// of a thread are.
  private func namedLooks(around block: Int) -> Set<Look> {
    var looks: Set<Look> = []
    var node = page.blocks[block].container
    while node > 0 {
      if tree.range(of: .class, at: node) != nil { looks.insert(look(of: node)) }
      node = Int(tree.nodes[node].parent)
    }
    return looks
  }

  private struct Look: Hashable {
    var parent: Int
    var signature: NameHash
  }

  /// So many elements that share nothing with the text are items of a list that it introduces.
  private static let fewestItems = 3

  /// The outermost elements that hold none of the text, with the kept blocks in each.
  private func elements(of kept: [Int], apartFrom own: [Int]) -> [Int: [Int]] {
    var holdsText = [Bool](repeating: false, count: tree.nodes.count)
    holdsText[0] = true
    for block in own {
      var node = page.blocks[block].container
      while !holdsText[node] {
        holdsText[node] = true
        node = Int(tree.nodes[node].parent)
      }
    }
    var elements: [Int: [Int]] = [:]
    for block in kept where !holdsText[page.blocks[block].container] {
      var node = page.blocks[block].container
      while case let parent = Int(tree.nodes[node].parent), !holdsText[parent] { node = parent }
      elements[node, default: []].append(block)
    }
    return elements
  }

  /// Whether an element says so much that it would share something if it belonged to the text, and under one heading at
  /// most: what has more is a list or has chapters. What says ten times as much, or bears a name for an article's text, is
  /// the article whose lead the other is.
  private func isWhole(_ blocks: [Int], beside text: Int) -> Bool {
    let (mass, stops) = prose(blocks)
    let paragraphs = blocks.count { page.blocks[$0].isProse }
    let headings = blocks.count { if case .heading = page.blocks[$0].kind { true } else { false } }
    return mass >= OtherMatters.leastMass && stops > 2 && paragraphs > 1 && headings < 2
      && (text / 2 + 1...text * 10).contains(mass) && !page.blocks[blocks[0]].roles.contains(.body)
  }

  private static let leastMass = 300

  private func opensWithHeadline(_ blocks: [Int]) -> Bool {
    let before = blocks[0] > 0 ? page.blocks[blocks[0] - 1].kind : .paragraph
    return page.blocks[blocks[0]].kind == .heading(level: 1) || before == .heading(level: 1)
  }

  private func prose(_ blocks: [Int]) -> (mass: Int, stops: Int) {
    blocks.reduce((0, 0)) { sum, block in
      let block = page.blocks[block]
      return block.isProse ? (sum.0 + block.mass, sum.1 + block.stops) : sum
    }
  }

  private func vocabulary(of blocks: [Int]) -> TextVocabulary {
    blocks.reduce(into: TextVocabulary()) { $0.add(page.bytes[page.blocks[$1].range]) }
  }

  /// The element that holds a paragraph beside others: that around it, or the one of text with line breaks itself.
  private func holder(of block: PageBlock) -> Int {
    switch tree.nodes[block.container].tag {
    case .p, .h1, .h2, .h3, .h4, .h5, .h6, .li, .blockquote, .pre, .tr: Int(tree.nodes[block.container].parent)
    default: block.container
    }
  }
}
