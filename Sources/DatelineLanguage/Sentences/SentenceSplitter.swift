internal import DatelineModel

/// Parts the tokens of blocks into sentences. Looks a few tokens ahead and never further, so time is linear.
struct SentenceSplitter: Sendable {
  /// The words that take a full stop.
  let abbreviations: Abbreviations
  /// The verbs that may follow a quotation and its mark.
  let speech: SpeechVerbs

  /// The sentences of blocks of tokens; the first token of each gets its flag.
  ///
  /// - Parameter endsUnmarked: whether a sentence ends where no mark tells, by the features of the boundary; it also gets
  ///   the byte of the text at which the next sentence would begin.
  func sentences(
    of tokens: inout [Token], blocks: [Range<Int>], _ bytes: Span<UInt8>,
    endsUnmarked: (BoundaryFeatures, _ next: Int) -> Bool
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    var looks = BoundaryFeatures.Looks()
    for (block, range) in blocks.enumerated() {
      var start = range.lowerBound
      var index = start
      var habit = BoundaryFeatures.Habit(endsMarked: endsMarked(tokens, range, bytes))
      while index < range.upperBound {
        let next: Int
        var isEnd = false
        if isStop(tokens[index], bytes) {
          next = closersEnd(tokens, from: index + 1, limit: range.upperBound, bytes)
          guard next < range.upperBound else { break }
          isEnd = endsSentence(tokens, from: start, stop: index, next: next, limit: range.upperBound, bytes)
        } else {
          next = index + 1
          guard next < range.upperBound else { break }
          if isOpen(tokens, next), !namesZoneOfClock(tokens, next, range.upperBound, bytes) {
            let boundary = BoundaryFeatures(tokens, before: next, from: start, in: range, habit, &looks, bytes)
            isEnd =
              endsLine(tokens, from: start, next: next, limit: range.upperBound, bytes)
              || endsUnmarked(boundary, Int(tokens[next].start))
            if isEnd { habit.unmarkedEnds += 1 }
          }
        }
        if isEnd {
          close(start..<next, block, &tokens, &sentences)
          start = next
        }
        index = next
      }
      if start < range.upperBound { close(start..<range.upperBound, block, &tokens, &sentences) }
    }
    return sentences
  }

  private func close(_ range: Range<Int>, _ block: Int, _ tokens: inout [Token], _ sentences: inout [Sentence]) {
    tokens[range.lowerBound].flags.insert(.sentenceStart)
    sentences.append(Sentence(tokens: range, block: block))
  }

  /// Whether a block ends with a mark that ends sentences, perhaps before what closes a quotation.
  private func endsMarked(_ tokens: [Token], _ block: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for index in block.reversed().prefix(3) {
      if isStop(tokens[index], bytes) { return true }
      if !PunctuationMark(tokens[index], bytes).closes { return false }
    }
    return false
  }

  /// Whether a sentence may begin at a token although no mark ends the one before: not with a word in lower case behind
  /// another word.
  private func isOpen(_ tokens: [Token], _ next: Int) -> Bool {
    let token = tokens[next]
    guard token.flags.contains(.spaceBefore) else { return false }
    return token.kind != .word || token.flags.contains(.capitalised) || tokens[next - 1].kind != .word
  }

  /// Whether a short line ends before a token, as a heading that its page sets above a paragraph with a line break does. The
  /// lines of wrapped prose are as long as one another.
  private func endsLine(_ tokens: [Token], from start: Int, next: Int, limit: Int, _ bytes: Span<UInt8>) -> Bool {
    let gap = Int(tokens[next - 1].end)..<Int(tokens[next].start)
    guard gap.contains(where: { bytes[$0] == 0x0A }), tokens[next].flags.contains(.capitalised) else { return false }
    var first = gap.lowerBound
    while first > Int(tokens[start].start), bytes[first - 1] != 0x0A { first -= 1 }
    let length = gap.lowerBound - first
    guard length <= SentenceSplitter.longestHeading else { return false }
    var last = gap.upperBound
    while last < Int(tokens[limit - 1].end), bytes[last] != 0x0A, last - gap.upperBound < 2 * length { last += 1 }
    return last - gap.upperBound >= length * 3 / 2
  }

  /// The most bytes of a heading's line.
  private static let longestHeading = 100

  /// Whether the place is named whose time a clock shows: "17:34 Harbour time".
  private func namesZoneOfClock(_ tokens: [Token], _ next: Int, _ limit: Int, _ bytes: Span<UInt8>) -> Bool {
    tokens[next - 1].kind == .number && tokens[next].flags.contains(.capitalised)
      && SentenceBeginning(tokens, at: next, limit: limit, bytes).namesZone
  }

  /// Whether a token can end a sentence: a mark that does, or a word with a full stop.
  private func isStop(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    switch token.kind {
    case .punctuation: PunctuationMark(token, bytes).isTerminal
    case .word: token.end - token.start > 1 && bytes[Int(token.end) - 1] == 0x2E
    default: false
    }
  }

  /// The first token behind further stops, closing quotation marks and brackets, and an emoticon, which belong to the
  /// sentence.
  private func closersEnd(_ tokens: [Token], from start: Int, limit: Int, _ bytes: Span<UInt8>) -> Int {
    var index = start
    while index < limit, tokens[index].kind == .punctuation {
      if let emoticon = Emoticon.end(of: tokens, from: index, limit: limit, bytes) {
        index = emoticon
        continue
      }
      switch (PunctuationMark(tokens[index], bytes), tokens[index].flags.contains(.spaceBefore)) {
      // What is spaced out (". . .", "( Yes. )") can still close, but a quotation mark would open.
      case (.fullStop, _), (.closeBracket, _): index += 1
      case (let mark, false) where mark.isTerminal || mark.closes: index += 1
      default: return index
      }
    }
    return index
  }

  private func endsSentence(
    _ tokens: [Token], from start: Int, stop: Int, next: Int, limit: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    let opening = SentenceBeginning(tokens, at: next, limit: limit, bytes)
    if tokens[stop].kind == .word {
      return opening.spaced && endsSentence(abbreviation: tokens[stop], tokens, stop: stop, opening: opening)
    }
    // "1. First item": a number at the beginning.
    if stop == start + 1, tokens[start].kind == .number, tokens[stop].end - tokens[stop].start == 1 { return false }
    if isLetterInBracket(tokens, stop: stop, from: start, bytes) { return false }
    guard opening.spaced || opening.isIdeograph || isRunOn(tokens, stop: stop, next: next, from: start) else {
      return false
    }
    if opening.isLowerCase { return next == stop + 1 && endsInformally(tokens, stop: stop, from: start, bytes) }
    switch PunctuationMark(tokens[stop], bytes) {
    case .question, .exclamation:
      return !(next > stop + 1 && speech.follow(tokens, from: next, limit: limit))
    default: return true
    }
  }

  /// Whether a stop shortens the first word in brackets to a letter: "(b. 1912)", "(d. 1944)", "(c. 1850)".
  private func isLetterInBracket(_ tokens: [Token], stop: Int, from start: Int, _ bytes: Span<UInt8>) -> Bool {
    guard stop >= start + 2, tokens[stop - 1].kind == .word, tokens[stop - 1].range.count == 1,
      !tokens[stop - 1].flags.contains(.capitalised)
    else { return false }
    return bytes[Int(tokens[stop - 2].start)] == 0x28
  }

  /// Whether two sentences were run together without a space ("a blown motor.Their mechanic").
  private func isRunOn(_ tokens: [Token], stop: Int, next: Int, from start: Int) -> Bool {
    guard next == stop + 1, stop > start, tokens[next].kind == .word, tokens[next].flags.contains(.capitalised) else {
      return false
    }
    let before = tokens[stop - 1]
    return before.kind == .word && before.range.count > 1 && !before.flags.contains(.capitalised)
      && tokens[next].range.count > 1
  }

  /// Whether a stop ends a sentence although the next word has no capital: behind a plain word in lower case, which is
  /// neither a name ("Yahoo! said") nor trails off.
  private func endsInformally(_ tokens: [Token], stop: Int, from start: Int, _ bytes: Span<UInt8>) -> Bool {
    if case .ellipsis = PunctuationMark(tokens[stop], bytes) { return false }
    guard stop > start, tokens[stop - 1].kind == .word, tokens[stop - 1].range.count > 1 else { return false }
    return !tokens[stop - 1].flags.contains(.capitalised)
  }
}
