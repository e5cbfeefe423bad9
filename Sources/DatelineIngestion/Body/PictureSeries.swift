internal import DatelineModel

/// Finds the pictures of a gallery: like elements beside each other, each with a picture of its own and one short text,
/// whatever they are called. The same picture in each is the mark of a list's items, a number out of so many that of a
/// gallery.
enum PictureSeries {
  /// Fewer pictures with a line each may be steps of what the article tells.
  private static let fewest = 4
  /// Those that are numbered are a gallery however few.
  private static let fewestNumbered = 2
  /// A caption says less, by ``PageBlock/mass``.
  private static let longestCaption = 200

  /// An element that holds one picture, the outermost one that does.
  private struct Cell {
    var nodes: Range<Int>
    var picture: Int
    /// The blocks in it, one that cannot be a caption counted twice.
    var texts = 0
    var mass = 0
    /// Whether it tells which of the pictures it is: "2/7".
    var isNumbered = false

    var isPicture: Bool { texts == 1 && mass <= PictureSeries.longestCaption }
  }

  /// The blocks that are captions of such pictures.
  static func captions(in tree: HTMLTree, _ page: PageText) -> [Int] {
    let blocks = page.blocks
    var cells = cells(of: tree)
    guard cells.count >= fewestNumbered else { return [] }
    let holders = blocks.map { cell(around: $0.container, cells) }
    for (block, holder) in zip(blocks, holders) {
      guard let holder else { continue }
      if isNumber(page.bytes[block.range]) {
        cells[holder].isNumbered = true
        continue
      }
      // A heading names a chapter, a link another article.
      cells[holder].texts += block.isHeading || block.linkDensity > 0.5 ? 2 : 1
      cells[holder].mass += block.mass
    }
    var isCaption = [Bool](repeating: false, count: cells.count)
    var start = 0
    while start < cells.count {
      var end = start + 1
      while end < cells.count, cells[start].isPicture, cells[end].isPicture, areAlike(cells[end - 1], cells[end], tree)
      {
        end += 1
      }
      let addresses = Set(cells[start..<end].compactMap { tree.value(of: .src, at: $0.picture) })
      let least = cells[start..<end].allSatisfy(\.isNumbered) ? fewestNumbered : fewest
      if end - start >= least, addresses.count == end - start {
        for index in start..<end { isCaption[index] = true }
      }
      start = end
    }
    return blocks.indices.filter { holders[$0].map { isCaption[$0] } ?? false }
  }

  /// "2/7", "2 of 7": which of so many.
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 12 else { return false }
    let numbers = bytes.split { !$0.isASCIIDigit }
    let rest = bytes.filter { !$0.isASCIIDigit && !$0.isASCIISpace }
    return numbers.count == 2 && numbers.allSatisfy { $0.count <= 3 } && (rest == [0x2F] || rest == Array("of".utf8))
  }

  /// The cells of a page in the order of their pictures; they lie apart.
  private static func cells(of tree: HTMLTree) -> [Cell] {
    let pictures = tree.nodes.indices.filter { tree.nodes[$0].tag == .img }
    return pictures.enumerated().map { place, picture in
      let before = place > 0 ? pictures[place - 1] : 0
      let next = place + 1 < pictures.count ? pictures[place + 1] : tree.nodes.count
      var node = picture
      while case let parent = Int(tree.nodes[node].parent), parent > before, tree.end(of: parent) <= next {
        node = parent
      }
      return Cell(nodes: node..<max(tree.end(of: node), node + 1), picture: picture)
    }
  }

  /// The cell that holds a node; nil where none does.
  private static func cell(around node: Int, _ cells: [Cell]) -> Int? {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].nodes.upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].nodes.contains(node) ? low : nil
  }

  /// Whether two cells look alike and no other element stands between them.
  private static func areAlike(_ one: Cell, _ other: Cell, _ tree: HTMLTree) -> Bool {
    tree.nodes[one.nodes.lowerBound].parent == tree.nodes[other.nodes.lowerBound].parent
      && (one.nodes.upperBound..<other.nodes.lowerBound).allSatisfy { tree.nodes[$0].tag == .text }
      && TeaserCards.signature(tree, one.nodes.lowerBound) == TeaserCards.signature(tree, other.nodes.lowerBound)
  }
}
