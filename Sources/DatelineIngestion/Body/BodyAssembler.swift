internal import CivilTime
internal import DatelineModel

/// The text of an article put together from a page.
struct AssembledBody {
  var text: [UInt8] = []
  var blocks: [Block] = []
  var captions: [Caption] = []
  /// Letters and digits, as blocks count them.
  var mass = 0
}

/// Puts the blocks that were kept together into an article's text.
enum BodyAssembler {
  /// The text, an empty line between blocks, and the blocks as ranges of it.
  ///
  /// - Parameters:
  ///   - entries: the time of the live blog's entry that each block belongs to; empty where the page is none.
  ///   - years: the year of the date that opens a block, by block, where the page's markup alone tells it.
  static func assemble(
    _ page: PageText, _ verdicts: [BlockVerdict], _ entries: [CivilDateTime?], _ years: [Int: Int]
  ) -> AssembledBody {
    var body = AssembledBody()
    // A caption's place is known when the block behind it is.
    var waiting: [String] = []
    var seen: Set<String> = []
    func place(at place: Int) {
      body.captions += waiting.map { Caption($0, at: place) }
      waiting = []
    }
    for (index, block) in page.blocks.enumerated() {
      if verdicts[index] == .dropped(.caption) {
        let text = String(trimming: Array(page.bytes[block.range]))
        if seen.insert(text).inserted { waiting.append(text) }
      }
      guard verdicts[index] == .kept else { continue }
      if !body.text.isEmpty { body.text += [0x0A, 0x0A] }
      let start = body.text.count
      place(at: start)
      body.text += page.bytes[block.range]
      body.mass += block.mass
      if !entries.isEmpty, let time = entries[index] {
        body.blocks.append(Block(.liveEntry, start..<body.text.count, time: time))
      } else {
        body.blocks.append(Block(kind(of: block), start..<body.text.count))
        if let year = years[index] { body.blocks[body.blocks.count - 1].dateHint = .inYear(year) }
      }
    }
    place(at: body.text.count)
    return body
  }

  private static func kind(of block: PageBlock) -> Block.Kind {
    guard block.kind == .paragraph else { return block.kind }
    if block.roles.contains(.list) { return .listItem }
    if block.roles.contains(.quotation) { return .quotation }
    return .paragraph
  }
}
