internal import DatelineModel

/// Cuts UTF-8 into tokens in one pass.
///
/// | text | tokens |
/// | --- | --- |
/// | `three-and-a-half-year` | `three` `-` `and` `-` `a` `-` `half` `-` `year` |
/// | `Monday's` `leaders'` | `Monday` `'s` `leaders` `'` |
/// | `don't` `I'm` `O'Neil` | one word each |
/// | `Aug.` `U.S.` `p.m.` `J. Smith` | the stop belongs to the word |
/// | `5,000` `3.5` | one decimal each |
/// | `10:30` `2025-08-19` `19.8.2025` `9/11` | numbers and marks |
/// | `19th` `1980s` `FY24` `Q3` | one mixed token each |
/// | `5pm` `10:30pm` | `5` `pm`, `10` `:` `30` `pm` |
/// | `...` `--` `!!!` ` `` ` `''` | a run of the same mark is one token |
///
/// Tokens cover every byte but white space, control characters and what prints nothing outside words. Bytes that are
/// not UTF-8 become punctuation.
struct Lexer {
  /// The tokens so far.
  private(set) var tokens: [Token] = []
  /// The words that take a full stop.
  let abbreviations: Abbreviations
  /// The flags that white space gave to the next token.
  var pending: Token.Flags = []

  /// A lexer; `capacity` is the number of tokens that are likely.
  init(abbreviations: Abbreviations, capacity: Int = 0) {
    self.abbreviations = abbreviations
    tokens.reserveCapacity(capacity)
  }

  /// Adds the tokens of a block: of the bytes of that range.
  mutating func lex(_ bytes: Span<UInt8>, block range: Range<Int>) {
    let end = min(range.upperBound, bytes.count)
    var index = max(range.lowerBound, 0)
    pending = .blockStart
    while index < end {
      let byte = bytes[index]
      if byte | 0x20 &- 0x61 < 26 {
        index = lexWord(bytes, from: index, end: end)
      } else if byte <= 0x20 || byte == 0x7F {
        pending.insert(byte == 0x0A || byte == 0x0D ? [.spaceBefore, .lineBefore] : .spaceBefore)
        index += 1
      } else if byte &- 0x30 < 10 {
        index = lexNumber(bytes, from: index, end: end)
      } else if byte < 0x80 {
        index = lexMark(bytes, from: index, end: end)
      } else {
        index = lexWide(bytes, from: index, end: end)
      }
    }
  }

  /// Gives the tokens away, so that they can be changed in place; the lexer is empty then.
  mutating func takeTokens() -> [Token] {
    let taken = tokens
    tokens = []
    return taken
  }

  /// Adds a token of the bytes `start..<end` and gives `end`.
  @inline(__always)
  mutating func emit(_ kind: Token.Kind, _ start: Int, _ end: Int, hash: UInt32, _ more: Token.Flags = []) -> Int {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), hash: hash, kind: kind,
        flags: pending.union(more)))
    pending = []
    return end
  }

  /// Adds a token whose hash is still to be taken.
  mutating func emit(_ kind: Token.Kind, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    emit(kind, start, end, hash: FoldedForm.hash(bytes.extracting(start..<end)), kind.writing(of: bytes, start, end))
  }

  /// Takes back the tokens that stand without a space before `index` and `accepts` allows, so that they can become
  /// part of a longer one; gives the first byte of what was taken.
  mutating func retract(before index: Int, where accepts: (Token) -> Bool) -> Int {
    var start = index
    while let last = tokens.last, Int(last.end) == start, accepts(last) {
      start = Int(last.start)
      pending = last.flags.intersection([.spaceBefore, .lineBefore, .blockStart])
      tokens.removeLast()
      if !pending.isEmpty { break }
    }
    return start
  }

  // MARK: Words

  private mutating func lexWord(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    var index = start
    var hash = FoldedForm.FNV1a()
    var capitals = 0
    while index < end {
      let byte = bytes[index]
      let lower = byte | 0x20
      guard lower &- 0x61 < 26 else { break }
      hash.add(lower)
      capitals &+= Int((byte >> 5 & 1) ^ 1)
      index += 1
    }
    if index < end, !Self.plainlyEndsWord(bytes[index]) {
      let word = wordExtent(bytes, from: start, at: index, end: end)
      if word.end != index { return emit(word.kind, bytes, start, word.end) }
    }
    var flags: Token.Flags = []
    if capitals > 0 {
      if bytes[start] & 0x20 == 0 { flags.insert(.capitalised) }
      if capitals > 1, capitals == index - start { flags.insert(.allCapitals) }
    }
    return emit(.word, start, index, hash: hash.value, flags)
  }

  /// Whether a byte ends a word without a second look.
  @inline(__always)
  private static func plainlyEndsWord(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x0A || byte == 0x22 || byte == 0x2D
  }

  // MARK: Beyond ASCII

  private mutating func lexWide(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    let scalar = DecodedScalar(bytes, at: start, end: end)
    let next = start + scalar.length
    switch ScalarClass(scalar.value) {
    case .letter:
      let word = wordExtent(bytes, from: start, at: next, end: end)
      return emit(word.kind, bytes, start, word.end)
    case .digit, .fraction: return lexNumber(bytes, from: start, end: end)
    case .space: pending.insert(.spaceBefore)
    case .lineBreak: pending.insert([.spaceBefore, .lineBefore])
    case .invisible: break
    case .ideograph: return emit(.word, bytes, start, next)
    case .emoji: return emit(.punctuation, bytes, start, emojiEnd(bytes, from: start, end: end))
    case .apostrophe: return lexApostrophe(bytes, from: start, length: scalar.length, end: end)
    case .symbol: return emit(.punctuation, bytes, start, next)
    }
    return next
  }

  /// The end of an emoji sequence: its base with variation selectors, skin tones, keycaps, tags and what is joined to
  /// it by zero-width joiners; two regional indicators are one flag.
  private func emojiEnd(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    let base = DecodedScalar(bytes, at: start, end: end)
    var index = start + base.length
    var flagOpen = 0x1F1E6...0x1F1FF ~= base.value
    var joined = false
    while index < end, bytes[index] >= 0x80 {
      let scalar = DecodedScalar(bytes, at: index, end: end)
      switch scalar.value {
      case 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: break
      case 0x200D: joined = true
      case 0x1F1E6...0x1F1FF where flagOpen: flagOpen = false
      case _ where joined: joined = false
      default: return index
      }
      index += scalar.length
    }
    return index
  }
}
