internal import CivilTime
internal import DatelineModel

/// Posts of other sites that an article shows, signed as their embedding code signs them: "— Inga Brekke (@ibrekke) December
/// 30, 2019". What such a post tells was told on its own day.
enum PostSignatures {
  /// Gives the posts of an article their days, and takes what signs them out of its blocks.
  static func apply(to article: inout Article) {
    guard article.text.utf8.span.firstIndex(of: "(@", from: 0) != nil else { return }
    let bytes = Array(article.text.utf8)
    var blocks: [Block] = []
    blocks.reserveCapacity(article.blocks.count)
    for var block in article.blocks {
      guard block.time == nil, block.kind != .table, let (start, moment) = signature(endingIn: bytes[block.range])
      else {
        blocks.append(block)
        continue
      }
      if start == block.range.lowerBound {
        date(&blocks, moment)
      } else {
        block.range = block.range.lowerBound..<start
        block.time = moment
        blocks.append(block)
      }
    }
    article.blocks = blocks
  }

  /// Dates the post that ends with these blocks: the last one, and those before it as long as they are of one quotation.
  private static func date(_ blocks: inout [Block], _ moment: CivilDateTime) {
    guard var index = blocks.indices.last, mayBePost(blocks[index]), blocks[index].time == nil else { return }
    blocks[index].time = moment
    while blocks[index].kind == .quotation, index > 0, blocks[index - 1].kind == .quotation,
      blocks[index - 1].time == nil
    {
      index -= 1
      blocks[index].time = moment
    }
  }

  private static func mayBePost(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .quotation, .listItem: true
    case .heading, .table, .liveEntry: false
    }
  }

  /// Where the signature of a block begins that ends with one, and its day; nil elsewhere. A dash opens it, and nothing
  /// stands behind its date.
  private static func signature(endingIn block: ArraySlice<UInt8>) -> (start: Int, moment: CivilDateTime)? {
    let reach = max(block.startIndex, block.endIndex - longest)
    var index = block.endIndex - 2
    while index > reach, !(block[index] == 0x28 && block[index + 1] == 0x40) { index -= 1 }
    guard index > reach, let close = block[index...].firstIndex(of: 0x29), close + 1 < block.endIndex,
      let dash = dash(in: block[reach..<index])
    else { return nil }
    let behind = Array(block[(close + 1)...])
    guard let date = PrintedDateParser().dates(in: behind.span, limit: 1).first, date.range.lowerBound < 16,
      behind.count - date.range.upperBound < 16
    else { return nil }
    var start = dash
    while start > block.startIndex, block[start - 1].isASCIISpace { start -= 1 }
    return (start, CivilDateTime(date.moment.date))
  }

  /// Longer is no name with its handle and day.
  private static let longest = 200

  /// The last em dash, en dash or hyphen that begins a line or stands between spaces.
  private static func dash(in bytes: ArraySlice<UInt8>) -> Int? {
    for index in bytes.indices.reversed() {
      let isHyphen = bytes[index] == 0x2D
      let isDash =
        bytes[index] == 0xE2 && index + 2 < bytes.endIndex && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
      guard isHyphen || isDash else { continue }
      let next = index + (isDash ? 3 : 1)
      let isParted = index == bytes.startIndex || bytes[index - 1].isASCIISpace || isDash
      if isParted, next < bytes.endIndex, bytes[next] == 0x20 || isDash { return index }
    }
    return nil
  }
}
