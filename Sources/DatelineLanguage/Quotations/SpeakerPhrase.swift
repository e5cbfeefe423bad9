internal import DatelineModel

/// Finds the noun phrase of a speaker beside a verb of speech, by its tokens alone.
struct SpeakerPhrase {
  let tokens: [Token]
  let words: TextWords
  /// The longest noun phrase that is taken for a speaker.
  private static let longest = 10
  /// How far an apposition may reach ("Lund, an engineer at the college in Northfield, said").
  private static let longestApposition = 25

  /// The subject that stands before the token `verb`, not before `start`; nil when there is none.
  ///
  /// - Parameter passive: whether the verb is a participle, before which forms of "be" stand.
  func before(_ verb: Int, from start: Int, passive: Bool = false) -> Range<Int>? {
    let between = passive ? words.speakers.passive : words.speakers.beforeVerb
    var end = verb
    while end > start, between.contains(tokens[end - 1].hash) { end -= 1 }
    guard end > start else { return nil }
    if tokens[end - 1].hash == words.speakers.who {
      return phrase(endingAt: antecedentEnd(of: end - 1, from: start), start)
    }
    if tokens[end - 1].hash == SpeakerWords.comma {
      guard let comma = openingComma(before: end - 1, from: start) else { return nil }
      return phrase(endingAt: comma, start)
    }
    if words.speakers.joining.contains(tokens[end - 1].hash) { return shared(before: end - 1, from: start) }
    return phrase(endingAt: end, start)
  }

  /// The subject that a verb behind "and" or "but" takes over ("he gave no details but said"): the last pronoun that
  /// begins a clause, else the name that begins the sentence.
  private func shared(before conjunction: Int, from start: Int) -> Range<Int>? {
    for index in stride(from: conjunction - 1, through: max(start, conjunction - Self.longestApposition), by: -1)
    where words.speakers.pronouns.contains(tokens[index].hash) && tokens[index].hash != words.speakers.who {
      if index == start || tokens[index - 1].hash == SpeakerWords.comma { return index..<index + 1 }
    }
    var end = start
    while end < conjunction, tokens[end].flags.contains(.capitalised), tokens[end].kind == .word { end += 1 }
    guard end > start, !SentenceOpeners.contains(tokens[start].hash) else { return nil }
    return start..<end
  }

  /// The end of what a relative "who" speaks of.
  private func antecedentEnd(of who: Int, from start: Int) -> Int {
    who > start && tokens[who - 1].hash == SpeakerWords.comma ? who - 1 : who
  }

  /// The comma before which the name stands that an apposition, closed by `comma`, explains.
  private func openingComma(before comma: Int, from start: Int) -> Int? {
    var index = comma - 1
    var first: Int?
    while index > start, comma - index < Self.longestApposition {
      if tokens[index].hash == SpeakerWords.comma {
        first = index
        // The outermost comma whose left side is a name: appositions hold commas of their own.
        if tokens[index - 1].flags.contains(.capitalised), !tokens[index + 1].flags.contains(.capitalised) {
          return index
        }
      }
      if tokens[index].kind == .punctuation, tokens[index].hash != SpeakerWords.comma, tokens[index].range.count > 1 {
        break
      }
      index -= 1
    }
    return first
  }

  /// The noun phrase that ends before `end`, not before `start`.
  private func phrase(endingAt end: Int, _ start: Int) -> Range<Int>? {
    var first = end
    while first > start, end - first < Self.longest {
      let token = tokens[first - 1]
      if token.kind == .punctuation, !isHyphen(first - 1) { break }
      if words.speakers.pronouns.contains(token.hash) {
        if first == end { first -= 1 }
        break
      }
      if words.speakers.boundaries.contains(token.hash) {
        // "the head of the union": goes on when a noun phrase stands before the preposition.
        guard first - 1 > start, isNominal(first - 2),
          words.speakers.inner.contains(token.hash) || words.speakers.complemented.contains(tokens[first - 2].hash),
          !tokens[first - 1].flags.contains(.capitalised)
        else { break }
      }
      first -= 1
      if words.speakers.determiners.contains(token.hash), !continues(before: first, start) { break }
    }
    return first < end && isSpeaker(first..<end) ? first..<end : nil
  }

  /// The noun phrase that begins at `start` ("said Peter Lund, …"); nil when something else does.
  func after(_ start: Int, limit: Int) -> Range<Int>? {
    guard start < limit, tokens[start].kind == .word, !words.speakers.adverbials.contains(tokens[start].hash) else {
      return nil
    }
    var end = start
    while end < limit, end - start < Self.longest {
      let token = tokens[end]
      if token.kind == .punctuation, !isHyphen(end) { break }
      if words.speakers.boundaries.contains(token.hash) {
        guard end > start, end + 1 < limit, isNominal(end + 1),
          words.speakers.inner.contains(token.hash) || words.speakers.complemented.contains(tokens[end - 1].hash)
        else { break }
        // "said Rutte in Brussels" tells a place, "said the head of the union" does not.
        if tokens[end - 1].flags.contains(.capitalised), token.hash != Self.of { break }
      }
      if end > start, words.speakers.adverbials.contains(token.hash), !words.speakers.inner.contains(token.hash),
        !words.speakers.complemented.contains(tokens[end - 1].hash)
      {
        break
      }
      end += 1
    }
    return end > start && isSpeaker(start..<end) ? start..<end : nil
  }

  private static let of = FoldedForm.hash("of")

  private func isHyphen(_ index: Int) -> Bool {
    index > 0 && !tokens[index].flags.contains(.spaceBefore) && index + 1 < tokens.count
      && !tokens[index + 1].flags.contains(.spaceBefore) && tokens[index].hash == Self.hyphen
  }

  private static let hyphen = FoldedForm.hash("-")

  /// Whether an inner preposition goes on before a determiner ("the head of | the union").
  private func continues(before first: Int, _ start: Int) -> Bool {
    first - 1 > start && words.speakers.inner.contains(tokens[first - 1].hash)
      && !tokens[first - 1].flags.contains(.capitalised)
  }

  private func isNominal(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind != .punctuation && !words.speakers.boundaries.contains(token.hash)
      && !words.speech.contains(token.hash)
  }

  /// Whether a phrase can name who speaks: a pronoun, a name, a noun with a determiner, or plain nouns.
  private func isSpeaker(_ phrase: Range<Int>) -> Bool {
    let first = tokens[phrase.lowerBound]
    guard first.kind == .word || first.kind == .number else { return false }
    if phrase.count == 1, words.speakers.determiners.contains(first.hash) { return false }
    return !phrase.contains { words.speech.contains(tokens[$0].hash) }
  }
}
