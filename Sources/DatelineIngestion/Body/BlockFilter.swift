internal import DatelineModel

/// Judges each block of a page: part of the article or not.
struct BlockFilter {
  let tree: HTMLTree
  let page: PageText
  let root: Int
  /// The headline's letters and digits, folded.
  let titleKey: [UInt8]

  func verdicts() -> [BlockVerdict] {
    let range = root..<tree.end(of: root)
    var verdicts = page.blocks.map { block -> BlockVerdict in
      guard range.contains(block.container) else { return .dropped(.outside) }
      return verdict(on: block)
    }
    dropTrailingHeadings(&verdicts)
    return verdicts
  }

  private func verdict(on block: PageBlock) -> BlockVerdict {
    if let reason = BlockVerdict.Reason(block.roles) { return .dropped(reason) }
    if block.kind == .caption || block.roles.contains(.caption) { return .dropped(.caption) }
    if block.roles.contains(.figure), !block.isProse || block.mass < 200 { return .dropped(.caption) }
    if block.roles.contains(.byline), block.mass < 200 { return .dropped(.byline) }
    if case .heading = block.kind {
      if isTitle(block) { return .dropped(.title) }
      if block.linkDensity > 0.6 { return .dropped(.links) }
      return .kept
    }
    if block.mass < 200, isTitle(block) { return .dropped(.title) }
    if block.kind == .table { return block.linkDensity > 0.8 ? .dropped(.links) : .kept }
    if block.linkDensity > 0.75 { return .dropped(.links) }
    let tag = tree.nodes[block.container].tag
    if tag == .p || tag == .blockquote || tag == .pre || block.isProse { return .kept }
    if block.roles.contains(.list) { return block.linkDensity > 0.5 ? .dropped(.links) : .kept }
    if block.mass < 25 || block.linkDensity > 0.3 { return .dropped(.label) }
    return .kept
  }

  private func isTitle(_ block: PageBlock) -> Bool {
    guard !titleKey.isEmpty, block.range.count < 600 else { return false }
    return TextKey.key(of: page.bytes[block.range]) == titleKey
  }

  /// A heading with nothing kept under it heads something that was dropped.
  private func dropTrailingHeadings(_ verdicts: inout [BlockVerdict]) {
    var hasTextBelow = false
    var below = 7
    for index in page.blocks.indices.reversed() where verdicts[index] == .kept {
      if case .heading(let level) = page.blocks[index].kind {
        if !hasTextBelow || false, below >= level { verdicts[index] = .dropped(.trailing) }
        below = level
      } else {
        hasTextBelow = true
      }
    }
  }
}
