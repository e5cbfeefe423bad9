internal import DatelineModel

/// Which times only tell what something is measured by, and date nothing.
extension TimeLinks {
  /// Whether a time only tells what something is measured by: "the only attack this year", "versus 11 last year".
  func isYardstick(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    attachment.noun.map { hasSuperlative($0, grammar) } ?? false || isCompared(attachment, grammar)
      || isTracedBack(attachment, grammar) || isRecord(attachment, grammar)
  }

  /// "won for the first time since 1993", "the lowest since March": since when there was none like it.
  private func isRecord(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    let first = times.expressions[attachment.expression].range.lowerBound
    let before = grammar.words.prefix { $0.range.upperBound <= first }.suffix(Self.comparisonReach)
    guard before.last?.lemma.lowercasedASCII == "since" else { return false }
    // "the third time since 2019"
    return before.contains { superlatives.contains($0.range.lowerBound) }
      || before.dropLast().last.map { $0.tag == .noun && $0.lemma.lowercasedASCII == "time" } ?? false
  }

  /// "a run of defeats dating back to 2007": when something began that ended otherwise.
  private func isTracedBack(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    let first = times.expressions[attachment.expression].range.lowerBound
    let before = grammar.words.prefix { $0.range.upperBound <= first }.suffix(3).map { $0.lemma.lowercasedASCII }
    guard before.last == "to", let verb = before.dropLast().last(where: { $0 != "back" }) else { return false }
    return verb == "date" || verb == "dating"
  }

  /// "360 a month versus only 11 a month last year": the time of what something is compared with.
  private func isCompared(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    let first = times.expressions[attachment.expression].range.lowerBound
    let before = grammar.words.prefix { $0.range.upperBound <= first }.suffix(Self.comparisonReach)
    // "up 30 percent on a year earlier"; the lemma of "earlier" may be "early".
    let last = grammar.words.last { $0.range.overlaps(times.expressions[attachment.expression].range) }
    if before.last?.lemma.lowercasedASCII == "on",
      last.map({ ["early", "earlier", "before", "ago"].contains($0.lemma.lowercasedASCII) }) ?? false
    {
      return true
    }
    let marker = before.lastIndex {
      // "more than four hours" only counts.
      Self.comparisons.contains($0.lemma.lowercasedASCII) && $0.relation != .fixed || $0.tag == .verb
        || $0.tag == .punctuation
        || $0.lemma.lowercasedASCII == "from"
    }
    guard let marker else { return false }
    // "up from 13 percent in September": what it was before.
    if before[marker].lemma.lowercasedASCII == "from" { return before[marker...].contains { $0.tag == .numeral } }
    // "closer to us than the moon tonight": what is to come is not what something is compared with.
    return Self.comparisons.contains(before[marker].lemma.lowercasedASCII)
      && !["tonight", "tomorrow"].contains(last?.lemma.lowercasedASCII ?? "")
  }

  /// How many words a comparison has before its time.
  private static let comparisonReach = 7
  private static let comparisons: Set<String> = ["versus", "vs", "vs.", "than"]

  /// "the only attack this year", "the most violent one of 2019": the time says among which.
  ///
  /// Not for "the biggest attack of 2019", of which the year is most often the date.
  func hasSuperlative(_ noun: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.children(of: noun).contains {
      grammar.words[$0].relation == .amod
        && (grammar.words[$0].lemma.lowercasedASCII == "only"
          || grammar.children(of: $0).contains { grammar.words[$0].lemma.lowercasedASCII == "most" })
    }
  }

  static let superlativeForms: Set<String> = [
    "biggest", "worst", "best", "largest", "deadliest", "highest", "lowest", "greatest", "smallest", "bloodiest",
    "longest", "only", "busiest", "first", "strongest", "heaviest",
  ]
}
