internal import DatelineModel

/// What a long sentence can do without: asides in brackets, and from its end what hangs on it behind a mark.
struct LooseEnds {
  private let grammar: SentenceGrammar

  init(_ grammar: SentenceGrammar) { self.grammar = grammar }

  /// The stretches that may be left out, those from the end of the sentence first.
  ///
  /// - Parameters:
  ///   - event: the word that must stay.
  ///   - relations: how what may go hangs on the rest.
  func cuts(sparing event: Int, _ relations: Set<UniversalRelation> = Self.loose) -> [Range<Int>] {
    let opening = SentenceOpening.end(of: grammar) + 1
    let clauses = grammar.words.indices.reversed().compactMap { word -> Range<Int>? in
      guard relations.contains(grammar.words[word].relation), !grammar.isInside(event, word) else { return nil }
      let extent = grammar.extent(of: word)
      guard grammar.words[word].relation != .conj || startsOwnClause(word) else { return nil }
      guard extent.allSatisfy({ grammar.isInside($0, word) || grammar.words[$0].tag == .punctuation }) else {
        return nil
      }
      let first = grammar.words[extent.lowerBound].tag == .punctuation ? extent.lowerBound : extent.lowerBound - 1
      let begin = first > 0 && grammar.words[first].tag == .coordinatingConjunction ? first - 1 : first
      guard begin > 0, Self.marks.contains(grammar.words[begin].lemma) else { return nil }
      let end = end(of: extent)
      guard begin >= opening, end > begin + 1 else { return nil }
      // A comma goes with the one behind the aside, or with the end; of two dashes both.
      if grammar.words[begin].lemma == "," { return begin + 1..<end }
      let isPaired = end < grammar.words.count && grammar.words[end].lemma == grammar.words[begin].lemma
      return begin..<(isPaired ? end + 1 : end)
    }
    return relations == Self.loose ? clauses + brackets() : clauses
  }

  private static let closing: Set<String> = [")", "]"]

  /// Clauses, and names that only explain others.
  static let loose: Set<UniversalRelation> = [.advcl, .aclRelative, .acl, .conj, .appos]
  private static let marks: Set<String> = [",", ";", ":", "-", "--", "\u{2013}", "\u{2014}"]

  /// The word behind a phrase without the marks at its end: they belong to what is around it.
  private func end(of extent: ClosedRange<Int>) -> Int {
    var end = extent.upperBound + 1
    while end > extent.lowerBound, grammar.words[end - 1].tag == .punctuation,
      !Self.closing.contains(grammar.words[end - 1].lemma)
    { end -= 1 }
    return end
  }

  /// A coordinated clause with a subject of its own says another thing.
  private func startsOwnClause(_ conjunct: Int) -> Bool {
    grammar.isClauseHead(conjunct)
      && grammar.child(of: conjunct, .nsubj, .nsubjPassive, .expl).map { !grammar.isRelativePronoun($0) } ?? false
  }

  private func brackets() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: Int?
    for (index, word) in grammar.words.enumerated() {
      if word.lemma == "(" { open = index }
      if word.lemma == ")", let begin = open {
        ranges.append(begin..<index + 1)
        open = nil
      }
    }
    return ranges
  }
}
