internal import CivilTime
internal import DatelineModel

/// Puts the blocks that were kept together into an article's text.
enum BodyAssembler {
  /// The text, an empty line between blocks, and the blocks as ranges of it.
  ///
  /// - Parameter entries: the time of the live blog's entry that each block belongs to; empty where the page is none.
  static func assemble(_ page: PageText, _ verdicts: [BlockVerdict], _ entries: [CivilDateTime?])
    -> (text: [UInt8], blocks: [Block], mass: Int)
  {
    var bytes: [UInt8] = []
    var blocks: [Block] = []
    var mass = 0
    for (index, block) in page.blocks.enumerated() where verdicts[index] == .kept {
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      let start = bytes.count
      bytes += page.bytes[block.range]
      mass += block.mass
      if !entries.isEmpty, let time = entries[index] {
        blocks.append(Block(.liveEntry, start..<bytes.count, time: time))
      } else {
        blocks.append(Block(kind(of: block), start..<bytes.count))
      }
    }
    return (bytes, blocks, mass)
  }

  private static func kind(of block: PageBlock) -> Block.Kind {
    guard block.kind == .paragraph else { return block.kind }
    if block.roles.contains(.list) { return .listItem }
    if block.roles.contains(.quotation) { return .quotation }
    return .paragraph
  }
}
