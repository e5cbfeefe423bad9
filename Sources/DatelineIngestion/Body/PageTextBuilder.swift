internal import DatelineModel

/// Cuts a page into blocks, in one pass over its tree.
struct PageTextBuilder {
  private let tree: HTMLTree
  private let roles: [ElementRoles]
  private var page: PageText
  private var block: PageBlock
  private var open: [(node: Int, end: Int)] = []
  private var pendingSpace = false
  private var pendingBreaks = 0
  private var inWord = false
  /// The end of the outermost link that is open.
  private var linkEnd = 0
  /// The end of the preformatted element that is open: there line breaks are breaks.
  private var preformattedEnd = 0
  /// The nodes of the data table that was opened last: its cells stay in one row.
  private var table = 0..<0
  private var spanned = SpannedDate()
  /// The mass of the date in the open row that reaches down to it.
  private var given = 0
  /// The node of the text that was written last.
  private var lastText = 0

  /// - Parameter roles: each node's own roles.
  static func text(of tree: HTMLTree, roles: [ElementRoles]) -> PageText {
    var builder = PageTextBuilder(tree, roles)
    builder.walk()
    return builder.page
  }

  private init(_ tree: HTMLTree, _ roles: [ElementRoles]) {
    (self.tree, self.roles) = (tree, roles)
    page = PageText(bytes: [], blocks: [])
    page.bytes.reserveCapacity(tree.source.count / 6)
    block = PageBlock(kind: .paragraph, container: 0, range: 0..<0)
  }

  private mutating func walk() {
    let source = tree.source
    let bytes = source.span
    var index = 0
    while index < tree.nodes.count {
      while let last = open.last, last.end <= index {
        flush()
        open.removeLast()
      }
      let node = tree.nodes[index]
      let end = Int(node.end)
      switch node.tag {
      case .text:
        if index >= preformattedEnd, meetsNeighbour(index) { pendingSpace = true }
        append(
          bytes, Int(node.start)..<Int(node.stop), inLink: index < linkEnd, keepsBreaks: index < preformattedEnd)
        lastText = index
      case .br: pendingBreaks += 1
      case .template where roles[index].contains(.hidden), .script, .style, .svg, .math, .iframe, .select, .textarea,
        .button where roles[index].contains(.control), .title, .object, .noembed,
        .noframes, .datalist, .xmp, .video, .audio, .canvas, .input, .rt, .rp:
        if node.tag.isBlock && !isInTable(index) { flush() }
        index = max(end, index + 1)
        continue
      case .a:
        // Without an address it is a place that links lead to, and may stand open around the whole page.
        if tree.range(of: .href, at: index) != nil { linkEnd = max(linkEnd, end) }
        if skipsInline(index) {
          index = end
          continue
        }
      case .button where isInsideHeading: break
      case let tag where tag.isBlock:
        if tag == .pre { preformattedEnd = end }
        openBlock(index, tag, end)
      default:
        if skipsInline(index) {
          index = end
          continue
        }
      }
      index += 1
    }
    flush()
  }

  /// Whether a text begins a sentence in an element right behind another's end, without white space: pages part them by
  /// their style alone, as "<span>1961</span><span>The quay was built.</span>".
  private func meetsNeighbour(_ index: Int) -> Bool {
    let (before, own) = (Int(tree.nodes[lastText].parent), Int(tree.nodes[index].parent))
    guard own >= tree.end(of: before), tree.nodes[before].tag.isPhrase, tree.nodes[own].tag.isPhrase,
      let last = page.bytes.last, last.isASCIIDigit || last.isASCIILetter && !last.isASCIIUpper || last == 0x2E
    else { return false }
    let (start, end) = (Int(tree.nodes[index].start), Int(tree.nodes[index].stop))
    guard end - start > 1, tree.source[start].isASCIIUpper else { return false }
    return tree.source[start + 1] == 0x20
      || tree.source[start + 1].isASCIILetter && !tree.source[start + 1].isASCIIUpper
  }

  private func isInTable(_ index: Int) -> Bool { table.contains(index) }

  /// Inline elements that nobody reads as part of the sentence around them.
  private func skipsInline(_ index: Int) -> Bool {
    !roles[index].isDisjoint(with: [.hidden, .share, .control]) || isNoteMark(index)
  }

  /// Whether a raised number leads to a note: written behind "2019" without its link it would change the year.
  private func isNoteMark(_ index: Int) -> Bool {
    guard tree.nodes[index].tag == .sup else { return false }
    var hasLink = false
    for node in index + 1..<tree.end(of: index) {
      if tree.nodes[node].tag == .a { hasLink = true }
      guard tree.nodes[node].tag == .text else { continue }
      let text = tree.source[Int(tree.nodes[node].start)..<Int(tree.nodes[node].stop)]
      guard text.count <= 6, !text.contains(where: \.isASCIILetter) || text.first == 0x5B else { return false }
    }
    return hasLink
  }

  private mutating func openBlock(_ index: Int, _ tag: HTMLTag, _ end: Int) {
    if isInTable(index) {
      switch tag {
      case .tr, .caption, .table:
        flush()
        open.append((index, end))
        if tag == .tr { openRow() }
      case .td, .th:
        if spanned.isOpen {
          spanned.close(behind: page.bytes[block.range.lowerBound...])
        } else if tree.range(of: .rowspan, at: index) != nil {
          spanned.open(rows: tree.value(of: .rowspan, at: index).flatMap { Int($0) } ?? 1)
        }
        spanned.countCell()
        if block.mass > 0 { page.bytes.append(0x09) }
        pendingSpace = false
      case .thead, .tbody, .tfoot:
        // No cell reaches out of its rows' group.
        spanned = SpannedDate()
        pendingSpace = true
      default: pendingSpace = true
      }
      return
    }
    flush()
    open.append((index, end))
    if tag == .table, isDataTable(index) {
      table = index..<end
      spanned = SpannedDate()
    }
  }

  /// Begins a row with the date that reaches down to it.
  private mutating func openRow() {
    guard let date = spanned.openRow() else { return }
    for byte in date {
      page.bytes.append(byte)
      count(lead: byte, inLink: false)
    }
    given = block.mass
  }

  /// Whether a table tabulates: no table inside it and no cell with paragraphs, as tables made for layout have.
  private func isDataTable(_ table: Int) -> Bool {
    var rows = 0
    var cells = 0
    var index = table + 1
    while index < tree.end(of: table) {
      switch tree.nodes[index].tag {
      case .table, .h1, .form, .article: return false
      case .tr: rows += 1
      case .td, .th: cells += 1
      case .text where Int(tree.nodes[index].stop - tree.nodes[index].start) > 400: return false
      default: break
      }
      index += 1
    }
    return rows >= 2 && cells > rows
  }

  private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>, inLink: Bool, keepsBreaks: Bool) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isASCIISpace {
        pendingSpace = true
        if keepsBreaks, byte == 0x0A { pendingBreaks += 1 }
        index += 1
      } else if byte == 0xC2, index + 1 < range.upperBound, bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD {
        // No-break space; a soft hyphen is no text.
        if bytes[index + 1] == 0xA0 { pendingSpace = true }
        index += 2
      } else if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] <= 0x8F {
        // The widths of space; joiners and directional marks are no text.
        if bytes[index + 2] <= 0x8B { pendingSpace = true }
        index += 3
      } else {
        separate()
        page.bytes.append(byte)
        count(lead: byte, inLink: inLink)
        index += 1
      }
    }
  }

  /// Writes the white space that was put off, before the next character.
  @inline(__always) private mutating func separate() {
    if pendingBreaks > 0 || pendingSpace { separateSlowly() }
  }

  private mutating func separateSlowly() {
    if pendingBreaks > 1 && !isInsideHeading { flush() }
    if block.mass > 0 || page.bytes.count > block.range.lowerBound {
      let last = page.bytes.last ?? 0x20
      if last != 0x09 { page.bytes.append(pendingBreaks > 0 ? 0x0A : 0x20) }
    }
    (pendingBreaks, pendingSpace, inWord) = (0, false, false)
  }

  private var isInsideHeading: Bool { open.last.map { tree.nodes[$0.node].tag.headingLevel != nil } ?? false }

  @inline(__always) private mutating func count(lead byte: UInt8, inLink: Bool) {
    var weight = 0
    if byte.isASCIILetter || byte.isASCIIDigit {
      weight = 1
      if !inWord { block.words += 1 }
      inWord = true
    } else if byte < 0x80 {
      inWord = byte == 0x27 || byte == 0x2D
      switch byte {
      case 0x2E, 0x21, 0x3F: block.stops += 1
      case 0x2C, 0x3B, 0x3A: block.commas += 1
      default: break
      }
    } else if byte >= 0xC3 && byte < 0xE2 {
      weight = 1
      if !inWord { block.words += 1 }
      inWord = true
    } else if byte >= 0xE3 && byte <= 0xED {
      weight = 2
      block.words += 1
    }
    block.mass += weight
    if inLink { block.linkMass += weight }
  }

  /// Ends the block that is being read.
  private mutating func flush() {
    let start = block.range.lowerBound
    // A row without cells of its own tells nothing of the date that reaches down to it.
    let isBare = given > 0 && block.mass == given
    if !isBare, page.bytes.count > start, block.mass > 0 || page.bytes.count - start > 2 {
      while let last = page.bytes.last, last == 0x20 || last == 0x09 || last == 0x0A { page.bytes.removeLast() }
      block.range = start..<max(page.bytes.count, start)
      block.container = open.last?.node ?? 0
      countWideStops()
      block.kind = kind(of: block.container)
      if !block.range.isEmpty { page.blocks.append(block) }
    } else {
      page.bytes.removeSubrange(start...)
    }
    block = PageBlock(kind: .paragraph, container: 0, range: page.bytes.count..<page.bytes.count)
    (pendingSpace, pendingBreaks, inWord, given) = (false, 0, false, 0)
  }

  /// Counts the ends of sentences that are not ASCII: the ideographic full stop, the danda, the Arabic question mark,
  /// the full-width exclamation and question marks.
  private mutating func countWideStops() {
    var index = block.range.lowerBound
    let end = block.range.upperBound
    while index + 1 < end {
      let byte = page.bytes[index]
      if byte == 0xD8, page.bytes[index + 1] == 0x9F { block.stops += 1 }
      if byte == 0xDB, page.bytes[index + 1] == 0x94 { block.stops += 1 }
      if byte >= 0xE0, index + 2 < end {
        switch (byte, page.bytes[index + 1], page.bytes[index + 2]) {
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE0, 0xA5, 0xA4), (0xE2, 0x80, 0xA6):
          block.stops += 1
        default: break
        }
      }
      index += 1
    }
  }

  private func kind(of container: Int) -> Block.Kind {
    // "2017" above a table's rows heads them.
    if tree.nodes[container].tag == .caption { return .heading(level: 6) }
    // One that unfolds what it heads.
    if tree.nodes[container].tag == .button { return .heading(level: 6) }
    if isInTable(container) { return .table }
    if let level = tree.nodes[container].tag.headingLevel { return .heading(level: level) }
    return .paragraph
  }
}
