/// Builds the tree of a page from its tags and texts.
///
/// The rules are those of the HTML standard's tree construction that change where text belongs: void elements, implied
/// ends (`<p>` before a block, `<li>` before `<li>`, cells and rows), end tags that match nothing, elements left open.
/// Misnested formatting elements are closed rather than reopened: the text is the same. Looking up the stack of open
/// elements is bounded, so that the cost stays in proportion to the input.
struct HTMLTreeBuilder {
  private var tree: HTMLTree
  private var open: [Int32] = []
  private var openCounts = [Int32](repeating: 0, count: HTMLTag.allCases.count)
  private var hasBody = false
  private var svgDepth = 0
  /// How far up the stack a rule looks; no page written by people needs more.
  private static let reach = 256
  /// An element this deep gets no descendants of its own: they become its siblings.
  private static let depthLimit = 10_000

  private init(_ source: [UInt8]) {
    tree = HTMLTree(source: source)
    tree.nodes.reserveCapacity(source.count / 24 + 16)
    tree.attributes.reserveCapacity(source.count / 48 + 16)
  }

  /// The tree of a page in UTF-8, which must be shorter than 2 GB.
  static func tree(of source: [UInt8]) -> HTMLTree {
    var builder = HTMLTreeBuilder(source)
    builder.tree.nodes.append(.init(tag: .document, parent: 0, start: 0))
    builder.open.append(0)
    var tokenizer = HTMLTokenizer()
    let bytes = source.span
    reading: while true {
      let token = tokenizer.next(bytes)
      switch token.kind {
      case .end: break reading
      case .text: builder.text(token.range)
      case .startTag: builder.start(token, tokenizer.attributes)
      case .endTag: builder.end(token.tag)
      }
    }
    builder.close(downTo: 0)
    return builder.tree
  }

  private var current: HTMLTag { tag(at: open.count - 1) }

  private func tag(at depth: Int) -> HTMLTag { tree.nodes[Int(open[depth])].tag }

  private mutating func text(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    tree.nodes.append(
      .init(
        tag: .text, parent: open[open.count - 1], end: Int32(tree.nodes.count + 1), start: Int32(range.lowerBound),
        stop: Int32(range.upperBound)))
  }

  private mutating func start(_ token: HTMLTokenizer.Token, _ attributes: [HTMLTree.Attribute]) {
    let tag = token.tag
    if tag == .html || tag == .body || tag == .head, openCounts[Int(tag.rawValue)] > 0 || (tag != .html && hasBody) {
      return
    }
    if tag == .body { hasBody = true }
    if openCounts[Int(HTMLTag.head.rawValue)] > 0, !tag.belongsInHead { closeHead() }
    closeImplied(by: tag)
    let node = Int32(tree.nodes.count)
    tree.nodes.append(
      .init(
        tag: tag, attributeCount: UInt8(attributes.count), parent: open[open.count - 1], end: node + 1,
        start: Int32(tree.attributes.count)))
    tree.attributes.append(contentsOf: attributes)
    let isLeaf = tag.isVoid || (token.isSelfClosing && (svgDepth > 0 || tag == .svg))
    guard !isLeaf, open.count < HTMLTreeBuilder.depthLimit else { return }
    if tag == .svg || tag == .math { svgDepth += 1 }
    open.append(node)
    openCounts[Int(tag.rawValue)] += 1
  }

  /// Ends the elements that a start tag ends without their end tags.
  private mutating func closeImplied(by tag: HTMLTag) {
    if tag.closesParagraph { closeNearest(.p) { $0.isScope } }
    switch tag {
    case .li: closeNearest(.li) { $0.isScope || $0 == .ul || $0 == .ol || $0 == .menu || $0 == .dir }
    case .dt, .dd:
      closeNearest(.dt) { $0.isScope || $0 == .dl }
      closeNearest(.dd) { $0.isScope || $0 == .dl }
    case .h1, .h2, .h3, .h4, .h5, .h6: if current.headingLevel != nil { close(downTo: open.count - 1) }
    case .option: if current == .option { close(downTo: open.count - 1) }
    case .optgroup:
      if current == .option { close(downTo: open.count - 1) }
      if current == .optgroup { close(downTo: open.count - 1) }
    case .a: closeNearest(.a) { $0.isSpecial }
    case .td, .th:
      closeNearest(.td) { $0 == .tr || $0 == .table }
      closeNearest(.th) { $0 == .tr || $0 == .table }
    case .tr: closeNearest(.tr) { $0 == .table }
    case .thead, .tbody, .tfoot:
      for section in [HTMLTag.tbody, .thead, .tfoot] { closeNearest(section) { $0 == .table } }
      closeNearest(.caption) { $0 == .table }
    default: break
    }
  }

  /// Ends the nearest open element of that tag, with all inside it, unless a boundary stands before it.
  private mutating func closeNearest(_ tag: HTMLTag, boundary: (HTMLTag) -> Bool) {
    guard openCounts[Int(tag.rawValue)] > 0 else { return }
    var depth = open.count - 1
    let last = max(1, open.count - HTMLTreeBuilder.reach)
    while depth >= last {
      let candidate = self.tag(at: depth)
      if candidate == tag { return close(downTo: depth) }
      if boundary(candidate) { return }
      depth -= 1
    }
  }

  private mutating func end(_ tag: HTMLTag) {
    // What follows </body> and </html> belongs in the body all the same.
    guard tag != .body, tag != .html, openCounts[Int(tag.rawValue)] > 0 else { return }
    switch tag {
    case .head: closeHead()
    case .h1, .h2, .h3, .h4, .h5, .h6, .table: closeNearest(tag) { $0 == .table }
    case .td, .th, .tr, .thead, .tbody, .tfoot, .caption: closeNearest(tag) { $0 == .table }
    case let tag where tag.isSpecial || tag.isScope: closeNearest(tag) { $0.isScope }
    default: closeNearest(tag) { $0.isSpecial }
    }
  }

  private mutating func closeHead() {
    closeNearest(.head) { _ in false }
  }

  /// Ends all open elements from that depth on.
  private mutating func close(downTo depth: Int) {
    let end = Int32(tree.nodes.count)
    for index in stride(from: open.count - 1, through: depth, by: -1) {
      let node = Int(open[index])
      tree.nodes[node].end = end
      let tag = tree.nodes[node].tag
      openCounts[Int(tag.rawValue)] -= 1
      if tag == .svg || tag == .math { svgDepth -= 1 }
    }
    open.removeSubrange(depth...)
  }
}
