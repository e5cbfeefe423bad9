internal import DatelineModel

/// Ends of sentences that no full stop marks, as mail and forums have them: behind an address, a ruled line, a time
/// stamp, a smile, the "Thanks," of a letter. Each needs a capital or another new beginning behind it.
enum UnmarkedEnd {
  /// The token behind the end that stands at `index`, in a sentence that begins at `start` and a block that ends before
  /// `limit`; nil when none does.
  static func end(of tokens: [Token], at index: Int, from start: Int, limit: Int, _ bytes: Span<UInt8>) -> Int? {
    let token = tokens[index]
    switch token.kind {
    case .address: return isLink(token, bytes) ? begins(tokens, index + 1, limit, bytes) : nil
    case .word:
      // Told by length first: this is asked of every word.
      guard token.range.count == 2, token.hash == morning || token.hash == evening else { return nil }
      return stampEnd(tokens, at: index, from: start, limit, bytes)
    case .punctuation:
      if token.range.count >= ruleLength { return isRule(token, bytes) ? begins(tokens, index + 1, limit, bytes) : nil }
      if token.hash == comma { return isClosing(tokens, start..<index) ? begins(tokens, index + 1, limit, bytes) : nil }
      guard let smile = Emoticon.end(of: tokens, from: index, limit: limit, bytes) else { return nil }
      return begins(tokens, smile, limit, bytes)
    case .number, .decimal, .mixed: return nil
    }
  }

  private static let ruleLength = 5
  private static let morning = FoldedForm.hash("am")
  private static let evening = FoldedForm.hash("pm")
  private static let comma = FoldedForm.hash(",")
  private static let slash = FoldedForm.hash("/")
  private static let closings = WordList("thanks thank regards sincerely cheers yours best love")

  /// The token, when something new can begin with it: a capital, another link, a time stamp.
  private static func begins(_ tokens: [Token], _ index: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Int? {
    guard index < limit, tokens[index].flags.contains(.spaceBefore) else { return nil }
    let token = tokens[index]
    if token.flags.contains(.capitalised) { return CalendarWords.contains(token.hash) ? nil : index }
    if token.kind == .address, isLink(token, bytes) { return index }
    return token.kind == .number && index + 1 < limit && tokens[index + 1].hash == slash ? index : nil
  }

  /// Whether an address is a web or mail address, not a handle or a hashtag.
  private static func isLink(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    bytes[Int(token.start)] != 0x40 && bytes[Int(token.start)] != 0x23
  }

  private static func isRule(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    switch bytes[Int(token.start)] {
    case 0x2A, 0x2B, 0x2D, 0x3D, 0x5F, 0x7E: true
    default: false
    }
  }

  /// The token behind "11/28/2000 09:56 PM".
  private static func stampEnd(
    _ tokens: [Token], at half: Int, from start: Int, _ limit: Int, _ bytes: Span<UInt8>
  ) -> Int? {
    guard half - start >= 8, tokens[half - 5].hash == slash, tokens[half - 7].hash == slash else { return nil }
    return begins(tokens, half + 1, limit, bytes)
  }

  /// Whether a comma stands behind "Thanks" or "Best regards" and nothing else.
  private static func isClosing(_ tokens: [Token], _ words: Range<Int>) -> Bool {
    1...2 ~= words.count && closings.contains(tokens[words.lowerBound].hash)
  }
}
