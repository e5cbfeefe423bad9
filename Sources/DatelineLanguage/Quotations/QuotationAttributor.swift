internal import DatelineModel

/// Finds who says a direct quotation and with what verb, by the words around it.
///
/// A quotation's frame stands behind it (`"…," Rutte told Fox News`), before it (`He added: "…"`), or is that of the
/// quotation before it in the same paragraph or, where a paragraph is nothing but speech, of the paragraph before it.
struct QuotationAttributor {
  private let tokens: [Token]
  private let sentences: [Sentence]
  private let words: TextWords
  private let phrases: SpeakerPhrase

  /// How far from a quotation its verb may stand, in tokens.
  private static let reach = 30

  init(tokens: [Token], sentences: [Sentence], _ words: TextWords) {
    (self.tokens, self.sentences, self.words) = (tokens, sentences, words)
    phrases = SpeakerPhrase(tokens: tokens, words: words)
  }

  /// What stands beside a quotation and tells its speaker.
  private struct Frame {
    var speaker: Range<Int>
    var verb: Int?
  }

  /// Gives quotations, in the order of their beginnings, their speakers and verbs.
  func attribute(_ quotations: inout [Quotation], _ bytes: Span<UInt8>) {
    var previous: (quotation: Quotation, frame: Frame)?
    var outer: [Range<Int>] = []
    var paragraph: (before: Int, frame: Frame?)?
    for index in quotations.indices {
      let quotation = quotations[index]
      outer.removeLast(max(0, outer.count - quotation.depth))
      var frame = self.frame(of: quotation, inside: outer.last, bytes)
      if frame == nil, quotation.depth == 0 {
        frame = continued(quotation, from: previous) ?? inherited(by: quotation, from: previous, &paragraph)
      }
      if let frame {
        quotations[index].speaker = bytesRange(frame.speaker)
        quotations[index].verb = frame.verb
        if quotation.depth == 0 { previous = (quotation, frame) }
      }
      outer.append(quotation.tokens)
    }
  }

  private func bytesRange(_ phrase: Range<Int>) -> Range<Int> {
    Int(tokens[phrase.lowerBound].start)..<Int(tokens[phrase.upperBound - 1].end)
  }

  // MARK: Frames

  private func frame(of quotation: Quotation, inside outer: Range<Int>?, _ bytes: Span<UInt8>) -> Frame? {
    let first = sentence(of: quotation.tokens.lowerBound)
    let last = sentence(of: quotation.tokens.upperBound - 1)
    let start = max(sentences[first].tokens.lowerBound, outer.map { $0.lowerBound + 1 } ?? 0)
    let end = min(sentences[last].tokens.upperBound, outer?.upperBound ?? tokens.count)
    return frame(behind: quotation, limit: end, bytes) ?? frame(before: quotation, from: start)
  }

  private func frame(behind quotation: Quotation, limit: Int, _ bytes: Span<UInt8>) -> Frame? {
    var start = quotation.tokens.upperBound
    guard start < limit else { return nil }
    let hasComma = tokens[start].hash == SpeakerWords.comma
    if hasComma { start += 1 }
    guard start < limit else { return nil }
    if let source = source(at: start, limit: limit) { return Frame(speaker: source, verb: nil) }
    guard hasComma || endsSpeech(quotation, bytes) else { return nil }
    if words.speech.contains(tokens[start].hash) {
      // "…," said Lund; but "…," said the man who had asked is cut by the phrase itself.
      return phrases.after(start + 1, limit: limit).map { Frame(speaker: $0, verb: start) }
    }
    let opening = tokens[start]
    // "‘Are you sure?’ She said …": a small word with a capital begins another sentence.
    if opening.flags.contains(.capitalised), words.speakers.pronouns.contains(opening.hash),
      opening.hash != words.speakers.i
    {
      return nil
    }
    guard
      opening.flags.contains(.capitalised) || words.speakers.pronouns.contains(opening.hash)
        || words.speakers.determiners.contains(opening.hash) || opening.kind == .word && !isFunctionWord(opening)
    else { return nil }
    var index = start
    while index < limit, index - start < Self.reach, !opensQuotation(index, bytes) {
      if index > start, words.speech.contains(tokens[index].hash) {
        guard let speaker = phrases.before(index, from: start), speaker.lowerBound == start else { return nil }
        return Frame(speaker: speaker, verb: index)
      }
      if let frame = quoted(asSayingAt: index, from: start) { return frame }
      index += 1
    }
    return nil
  }

  private func frame(before quotation: Quotation, from start: Int) -> Frame? {
    var index = quotation.tokens.lowerBound - 1
    let stop = max(start, quotation.tokens.lowerBound - Self.reach)
    while index >= stop {
      let token = tokens[index]
      if !token.flags.contains(.quoted) || quotation.depth > 0, words.speech.contains(token.hash) {
        return phrases.before(index, from: start).map { Frame(speaker: $0, verb: index) }
      }
      if token.hash == words.speakers.according, let source = source(at: index, limit: quotation.tokens.lowerBound) {
        return Frame(speaker: source, verb: nil)
      }
      if let frame = quoted(asSayingAt: index, from: start) { return frame }
      index -= 1
    }
    return nil
  }

  /// The frame of "quoted Lund as saying" or "Lund was quoted as saying" whose "saying" stands at `index`.
  private func quoted(asSayingAt index: Int, from start: Int) -> Frame? {
    guard tokens[index].hash == words.speakers.saying, index - start >= 2, tokens[index - 1].hash == words.speakers.as
    else { return nil }
    for verb in stride(from: index - 2, through: max(start, index - Self.reach), by: -1)
    where words.speakers.quoting.contains(tokens[verb].hash) {
      let speaker =
        if verb == index - 2 {
          phrases.before(verb, from: start, passive: true)
        } else {
          phrases.after(verb + 1, limit: index - 1)
        }
      return speaker.map { Frame(speaker: $0, verb: index) }
    }
    return nil
  }

  /// The source that "according to" at `index` names.
  private func source(at index: Int, limit: Int) -> Range<Int>? {
    guard index + 2 < limit, tokens[index].hash == words.speakers.according, tokens[index + 1].hash == words.speakers.to
    else { return nil }
    return phrases.after(index + 2, limit: limit)
  }

  /// Whether the last mark inside a quotation lets a frame follow: a comma, a question, a dash, an ellipsis.
  private func endsSpeech(_ quotation: Quotation, _ bytes: Span<UInt8>) -> Bool {
    let last = quotation.tokens.upperBound - 2
    guard last > quotation.tokens.lowerBound else { return false }
    switch PunctuationMark(tokens[last], bytes) {
    case .question, .exclamation, .ellipsis, .dash, .closeSingle, .closeDouble, .straightSingle: return true
    default: return tokens[last].hash == SpeakerWords.comma
    }
  }

  private func isFunctionWord(_ token: Token) -> Bool { words.speakers.boundaries.contains(token.hash) }

  private func opensQuotation(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    switch PunctuationMark(tokens[index], bytes) {
    case .openDouble, .straightDouble: return true
    default: return false
    }
  }

  // MARK: Frames that go on

  /// The frame of the quotation before it in its sentence that a quotation goes on with a small letter: "“I think,” said
  /// Lund, smiling, “that we won.”"
  private func continued(_ quotation: Quotation, from previous: (quotation: Quotation, frame: Frame)?) -> Frame? {
    let first = quotation.tokens.lowerBound + 1
    guard let previous, quotation.tokens.contains(first), !tokens[first].flags.contains(.capitalised),
      sentence(of: previous.quotation.tokens.lowerBound) == sentence(of: first),
      previous.quotation.tokens.count > 2, tokens[previous.quotation.tokens.upperBound - 2].hash == SpeakerWords.comma
    else { return nil }
    return previous.frame
  }

  /// The frame that a quotation of whole sentences takes over from the speech before it.
  ///
  /// - Parameter paragraph: who speaks last before which block, so that each block is searched once.
  private func inherited(
    by quotation: Quotation, from previous: (quotation: Quotation, frame: Frame)?,
    _ paragraph: inout (before: Int, frame: Frame?)?
  ) -> Frame? {
    let first = sentences[sentence(of: quotation.tokens.lowerBound)]
    let last = sentences[sentence(of: quotation.tokens.upperBound - 1)]
    guard first.tokens.lowerBound == quotation.tokens.lowerBound, last.tokens.upperBound == quotation.tokens.upperBound
    else { return nil }
    if let previous, sentences[sentence(of: previous.quotation.tokens.upperBound - 1)].block == first.block {
      return Frame(speaker: previous.frame.speaker, verb: nil)
    }
    // A paragraph that is all speech: whoever spoke last in the paragraph before.
    if let paragraph, paragraph.before == first.block { return paragraph.frame }
    let source = lastSource(inBlockBefore: first)
    paragraph = (first.block, source)
    return source
  }

  /// Who speaks last in the block before that of a sentence.
  private func lastSource(inBlockBefore sentence: Sentence) -> Frame? {
    var token = sentence.tokens.lowerBound
    while token > 0, !tokens[token].flags.contains(.blockStart) { token -= 1 }
    var index = token - 1
    while index >= 0, !tokens[index].flags.contains(.blockStart) {
      if !tokens[index].flags.contains(.quoted), words.speech.contains(tokens[index].hash) {
        let start = sentences[self.sentence(of: index)].tokens.lowerBound
        if let speaker = phrases.before(index, from: start) ?? phrases.after(index + 1, limit: token) {
          return Frame(speaker: speaker, verb: nil)
        }
      }
      index -= 1
    }
    return nil
  }

  /// The index of the sentence that holds a token.
  private func sentence(of token: Int) -> Int {
    var (low, high) = (0, sentences.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
