/// What the figures of a page hold: pictures with their captions, or a quotation or a table, which are text.
struct FigureContents {
  /// For each node how many pictures, films and listings stand before it, and how many quotations and tables.
  private var shown: [Int32]
  private var told: [Int32]

  init(_ tree: HTMLTree) {
    (shown, told) = ([0], [0])
    shown.reserveCapacity(tree.nodes.count + 1)
    told.reserveCapacity(tree.nodes.count + 1)
    var (pictures, texts): (Int32, Int32) = (0, 0)
    for node in tree.nodes {
      switch node.tag {
      case .img, .picture, .svg, .video, .audio, .iframe, .canvas, .object, .embed, .pre, .figcaption: pictures += 1
      case .blockquote, .table: texts += 1
      default: break
      }
      shown.append(pictures)
      told.append(texts)
    }
  }

  /// Whether a figure of those nodes holds a quotation or a table and nothing to look at.
  func tells(_ nodes: Range<Int>) -> Bool {
    told[nodes.upperBound] > told[nodes.lowerBound] && shown[nodes.upperBound] == shown[nodes.lowerBound]
  }
}
