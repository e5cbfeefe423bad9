internal import DatelineModel

/// Puts the blocks that were kept together into an article's text.
enum BodyAssembler {
  /// The text, an empty line between blocks, and the blocks as ranges of it.
  static func assemble(_ page: PageText, _ verdicts: [BlockVerdict]) -> (text: String, blocks: [Block]) {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    for (block, verdict) in zip(page.blocks, verdicts) where verdict == .kept {
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      let start = bytes.count
      bytes += page.bytes[block.range]
      blocks.append(Block(kind(of: block), start..<bytes.count))
    }
    return (String(decoding: bytes, as: UTF8.self), blocks)
  }

  private static func kind(of block: PageBlock) -> Block.Kind {
    guard block.kind == .paragraph else { return block.kind }
    if block.roles.contains(.list) { return .listItem }
    if block.roles.contains(.quotation) { return .quotation }
    return .paragraph
  }
}
