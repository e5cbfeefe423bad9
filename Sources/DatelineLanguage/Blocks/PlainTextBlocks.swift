internal import DatelineModel

/// Finds the blocks of a plain text.
///
/// Blank lines part blocks. A single line feed does too, unless the paragraph looks hard-wrapped: its lines are no wider
/// than a page, and each is so full that the first word of the next line would not have fitted.
enum PlainTextBlocks {
  /// The widest line, in bytes, that is thought to have been wrapped by hand or by a mailer.
  private static let pageWidth = 110
  /// The narrowest page that lines are wrapped to.
  private static let leastWidth = 45

  /// The paragraphs of UTF-8 text, in order.
  static func blocks(of bytes: Span<UInt8>) -> [Block] {
    var blocks: [Block] = []
    var paragraph: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let line = lineRange(bytes, from: index)
      index = line.upperBound + 1
      if isBlank(bytes, line) {
        close(&paragraph, bytes, into: &blocks)
      } else {
        paragraph.append(line)
      }
    }
    close(&paragraph, bytes, into: &blocks)
    return blocks
  }

  private static func lineRange(_ bytes: Span<UInt8>, from start: Int) -> Range<Int> {
    start..<bytes.first(0x0A, in: start..<bytes.count)
  }

  private static func isBlank(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.allSatisfy { bytes[$0] <= 0x20 }
  }

  /// Makes blocks of the lines of a paragraph and empties it.
  private static func close(_ paragraph: inout [Range<Int>], _ bytes: Span<UInt8>, into blocks: inout [Block]) {
    guard let first = paragraph.first, let last = paragraph.last else { return }
    if paragraph.count > 1, isWrapped(paragraph, bytes) {
      var start = first.lowerBound
      for line in paragraph.dropFirst() where isItem(bytes, line) {
        blocks.append(Block(.listItem, start..<line.lowerBound - 1))
        start = line.lowerBound
      }
      blocks.append(Block(kind(bytes, start..<last.upperBound), start..<last.upperBound))
    } else {
      for line in paragraph { blocks.append(Block(kind(bytes, line), line)) }
    }
    paragraph.removeAll(keepingCapacity: true)
  }

  private static func kind(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Block.Kind {
    isItem(bytes, range) ? .listItem : .paragraph
  }

  /// Whether the lines were broken where the page ended: seven breaks of eight stand where the next word had no room.
  private static func isWrapped(_ lines: [Range<Int>], _ bytes: Span<UInt8>) -> Bool {
    let width = lines.reduce(0) { max($0, $1.count) }
    guard leastWidth...pageWidth ~= width else { return false }
    var full = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      if line.count + 1 + firstWord(bytes, next) > width - 2 || isItem(bytes, next) { full += 1 }
    }
    return full * 8 >= (lines.count - 1) * 7
  }

  /// The length of the first word of a line, in bytes.
  private static func firstWord(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] <= 0x20 { start += 1 }
    var end = start
    while end < line.upperBound, bytes[end] > 0x20 { end += 1 }
    return end - start
  }

  /// Whether a line begins an item of a list: a bullet or a number with a stop or bracket, and a space.
  private static func isItem(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] <= 0x20 { index += 1 }
    guard index + 2 < line.upperBound else { return false }
    switch bytes[index] {
    case 0x2A, 0x2D, 0x2B: return bytes[index + 1] == 0x20
    case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA2: return true
    case 0x30...0x39:
      while index < line.upperBound, bytes[index] &- 0x30 < 10 { index += 1 }
      return index + 1 < line.upperBound && (bytes[index] == 0x2E || bytes[index] == 0x29) && bytes[index + 1] == 0x20
    default: return false
    }
  }
}
