internal import DatelineModel

/// Finds direct quotations by their marks.
///
/// Marks are matched with a stack; a closing mark drops what was left open inside, so each mark is pushed and dropped
/// once. What is still open ends with its block, unless the next block begins with the same opening mark: then one
/// speech goes on over paragraphs.
struct QuotationFinder {
  /// An opening mark that waits for its end.
  private struct Open {
    var token: Int
    var isDouble: Bool
    /// The place of its quotation in the result.
    var quotation: Int
  }

  private var quotations: [Quotation] = []
  private var stack: [Open] = []
  private var openSingles = 0

  /// The quotations of blocks of tokens, in the order of their beginnings; tokens inside get their flag.
  static func quotations(of tokens: inout [Token], blocks: [Range<Int>], _ bytes: Span<UInt8>) -> [Quotation] {
    var finder = QuotationFinder()
    var lastEnd = 0
    for block in blocks where !block.isEmpty {
      finder.beginBlock(tokens, block, bytes, lastEnd: lastEnd)
      lastEnd = block.upperBound
    }
    finder.close(downTo: 0, at: lastEnd)
    for quotation in finder.quotations where quotation.depth == 0 {
      for index in quotation.tokens { tokens[index].flags.insert(.quoted) }
    }
    return finder.quotations
  }

  private mutating func beginBlock(_ tokens: [Token], _ block: Range<Int>, _ bytes: Span<UInt8>, lastEnd: Int) {
    var first = block.lowerBound
    if let outer = stack.first {
      if outer.isDouble, tokens[outer.token].hash == tokens[first].hash {
        close(downTo: 1, at: lastEnd)
        first += 1
      } else {
        close(downTo: 0, at: lastEnd)
      }
    }
    for index in first..<block.upperBound where tokens[index].kind == .punctuation {
      switch PunctuationMark(tokens[index], bytes) {
      case .openDouble: open(index, isDouble: true)
      case .closeDouble: closeDouble(index)
      case .straightDouble:
        if isDoubleOpen, !looksOpening(tokens, index, block) || !canNest {
          closeDouble(index)
        } else {
          open(index, isDouble: true)
        }
      case .openSingle: if looksOpening(tokens, index, block) { open(index, isDouble: false) }
      case .straightSingle, .closeSingle: single(tokens, index, block, bytes)
      default: break
      }
    }
  }

  private var isDoubleOpen: Bool { stack.count > openSingles }

  /// A straight mark opens a quotation inside a double one only where a single one stands between.
  private var canNest: Bool { stack.last?.isDouble == false }

  /// Whether a mark stands before a word and behind a space or another opening.
  private func looksOpening(_ tokens: [Token], _ index: Int, _ block: Range<Int>) -> Bool {
    guard index + 1 < block.upperBound, !tokens[index + 1].flags.contains(.spaceBefore) else { return false }
    if index == block.lowerBound || tokens[index].flags.contains(.spaceBefore) { return true }
    return tokens[index - 1].kind == .punctuation && tokens[index - 1].flags.contains(.spaceBefore)
  }

  private mutating func single(_ tokens: [Token], _ index: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) {
    if openSingles > 0, !tokens[index].flags.contains(.spaceBefore) {
      // "the ministers' plan" inside a quotation: the mark behind an "s" goes on with a lower-case word.
      let followed = index + 1 < block.upperBound ? tokens[index + 1] : nil
      let before = tokens[index - 1]
      if let followed, before.kind == .word, bytes[Int(before.end) - 1] | 0x20 == 0x73, followed.kind == .word,
        !followed.flags.contains(.capitalised)
      {
        return
      }
      closeSingle(index)
    } else if case .straightSingle = PunctuationMark(tokens[index], bytes), looksOpening(tokens, index, block) {
      let next = tokens[index + 1]
      // "'90s", "'em": something was left out.
      if next.kind == .word, next.end - next.start > 2 || next.flags.contains(.capitalised) {
        open(index, isDouble: false)
      }
    }
  }

  /// How deep people quote one another; marks that open more are not closed in any text, or are none.
  private static let deepest = 6

  private mutating func open(_ token: Int, isDouble: Bool) {
    guard stack.count < QuotationFinder.deepest else { return }
    stack.append(Open(token: token, isDouble: isDouble, quotation: quotations.count))
    if !isDouble { openSingles += 1 }
    quotations.append(Quotation(tokens: token..<token, depth: stack.count - 1))
  }

  private mutating func closeDouble(_ token: Int) {
    guard isDoubleOpen else { return }
    while let last = stack.last, !last.isDouble { close(downTo: stack.count - 1, at: token) }
    close(downTo: stack.count - 1, at: token + 1)
  }

  private mutating func closeSingle(_ token: Int) {
    guard let last = stack.last, !last.isDouble else { return }
    close(downTo: stack.count - 1, at: token + 1)
  }

  /// Ends the open quotations but the first `count` before the token `end`.
  private mutating func close(downTo count: Int, at end: Int) {
    while stack.count > count {
      let open = stack.removeLast()
      if !open.isDouble { openSingles -= 1 }
      quotations[open.quotation].tokens = open.token..<max(end, open.token + 1)
    }
  }
}
