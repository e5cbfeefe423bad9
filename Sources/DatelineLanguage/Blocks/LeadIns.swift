internal import DatelineModel

/// Words in capitals that head a paragraph in its own line, as briefs have them: "DEPOT FIRE Two wagons burned on Monday",
/// "DEPOT FIRE: Two wagons burned on Monday".
///
/// A page has several of them, each another. In an interview or a letter the words before a colon are who speaks: they come
/// again, or the speaker says "I".
enum LeadIns {
  /// The blocks with such words as headings of their own.
  static func parted(_ blocks: [Block], in text: Span<UInt8>, _ words: DateLabelWords) -> [Block] {
    let found = blocks.map { block in mayBeLed(block) ? leadIn(of: block.range, in: text, words) : nil }
    let leads = found.compactMap { $0 }
    guard leads.count > 1, leads.count * 3 >= blocks.count(where: mayBeLed), areHeadings(leads, in: text) else {
      return blocks
    }
    return zip(blocks, found).flatMap { block, lead -> [Block] in
      guard let lead else { return [block] }
      var rest = block
      rest.range = lead.rest..<block.range.upperBound
      return [Block(.heading(level: level), lead.words), rest]
    }
  }

  /// Below the dates of chronologies, which go on dating what stands under them.
  private static let level = 9

  private static func mayBeLed(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .listItem, .liveEntry: true
    case .heading, .quotation, .table: false
    }
  }

  private struct LeadIn {
    var words: Range<Int>
    /// Where the paragraph itself begins.
    var rest: Int
  }

  /// Two words or more in capitals, before a word that begins a sentence.
  private static func leadIn(of block: Range<Int>, in text: Span<UInt8>, _ dates: DateLabelWords) -> LeadIn? {
    var words: [Range<Int>] = []
    var index = block.lowerBound
    while index < block.upperBound {
      let start = index
      while index < block.upperBound, isCapital(text[index]) || index > start && isInner(text[index]) { index += 1 }
      guard index > start, index < block.upperBound else { break }
      let isColon = text[index] == 0x3A
      let next = isColon ? index + 1 : index
      guard next + 1 < block.upperBound, text[next] == 0x20 else { break }
      words.append(start..<index)
      index = next + 1
      if isColon {
        return words.count > 1 && !opensWithDate(block, text, dates)
          ? LeadIn(words: words[0].lowerBound..<index - 2, rest: index) : nil
      }
    }
    guard var rest = words.last.map({ $0.upperBound + 1 }), rest + 1 < block.upperBound else { return nil }
    if !isCapital(text[rest]) {
      // "BRIDGE SHUT A barge hit a pier".
      guard let article = words.last, article.count == 1, text[article.lowerBound] == 0x41 else { return nil }
      words.removeLast()
      rest = article.lowerBound
    } else if !isSmall(text[rest + 1]) {
      return nil
    }
    guard words.count > 1, let last = words.last, !opensWithDate(block, text, dates) else { return nil }
    return LeadIn(words: words[0].lowerBound..<last.upperBound, rest: rest)
  }

  private static func opensWithDate(_ block: Range<Int>, _ text: Span<UInt8>, _ words: DateLabelWords) -> Bool {
    DateLabel(text, block: block, words) != nil
  }

  private static func areHeadings(_ leads: [LeadIn], in text: Span<UInt8>) -> Bool {
    let written = leads.map { lead in lead.words.map { text[$0] } }
    return Set(written).count == leads.count
      && leads.allSatisfy { lead in
        // A quotation mark, "I".
        text[lead.rest] != 0x22 && text[lead.rest] != 0xE2
          && !(text[lead.rest] == 0x49 && [0x20, 0x27, 0xE2].contains(text[lead.rest + 1]))
      }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// Digits, a hyphen, an apostrophe, an ampersand, a full stop: what stands inside of words in capitals.
  private static func isInner(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || [0x2D, 0x27, 0x26, 0x2E].contains(byte)
  }
}
