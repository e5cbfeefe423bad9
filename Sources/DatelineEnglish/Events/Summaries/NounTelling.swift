internal import DatelineModel

/// An event noun told by its own phrase: "Last month's collapse of the old bridge".
struct NounTelling {
  private let noun: Int
  private let grammar: SentenceGrammar

  init(_ noun: Int, in grammar: SentenceGrammar) { (self.noun, self.grammar) = (noun, grammar) }

  /// The words of the phrase; nil where it is torn, long, or says no more than when.
  ///
  /// - Parameter isTime: whether a word belongs to an expression of time.
  func words(isTime: (Int) -> Bool) -> [Int]? {
    // "from the crisis of the 1980s to the crash": part of a range.
    guard !isToldByItsVerb, grammar.child(of: noun, .obj, .nsubj, .nsubjPassive, .cop) == nil,
      !["from", "to"].contains(where: grammar.markers(of: noun).contains)
    else { return nil }
    // "just days after his summit": the phrase begins behind its preposition.
    let first = grammar.children(of: noun).last { $0 < noun && grammar.words[$0].relation == .case } ?? -1
    let words = grammar.plainNounPhrase(of: noun).filter { $0 > first }
    guard isWhole(words), words.count <= 24 else { return nil }
    // "the 2016 election", "the breach": the clause around it tells which.
    let tells = words.contains { word in
      word != noun && !isTime(word) && Self.telling.contains(grammar.words[word].relation)
        && [.noun, .properNoun].contains(grammar.words[word].tag)
    }
    return tells ? words : nil
  }

  /// What lasts: the noun with the words that stand before it from an expression on, and what it is of: "the
  /// two-and-a-half-year strike".
  func words(from expression: Range<Int>) -> [Int]? {
    guard let first = grammar.words.firstIndex(where: { $0.range.overlaps(expression) }), first < noun else {
      return nil
    }
    var begin = first
    while begin > 0, [.determiner, .adverb, .adjective].contains(grammar.words[begin - 1].tag) { begin -= 1 }
    // "now" and its like speak of the day of the report.
    var words = (begin...noun).filter { !(grammar.words[$0].tag == .adverb && $0 < first) }
    if let what = grammar.child(of: noun, .nmod), what > noun,
      ["of", "in", "between", "against", "with"].contains(where: grammar.markers(of: what).contains)
    {
      let extent = grammar.extent(of: what).filter { grammar.isInside($0, what) }
      if let end = extent.last, extent == Array(noun + 1...end) { words += extent }
    }
    return words
  }

  /// "A study of 2025 found", "The poll, published on Monday, put her": what it shows is what is told.
  private var isToldByItsVerb: Bool {
    guard grammar.words[noun].relation == .nsubj, let verb = grammar.head(of: noun) else { return false }
    if grammar.child(of: noun, .acl) != nil { return true }
    return !VerbTraits.of(grammar.words[verb].lemma.lowercasedASCII).isDisjoint(with: [.evidential, .reporting])
  }

  /// Whether the words begin and end where the sentence has a noun phrase, without a hole.
  private func isWhole(_ words: [Int]) -> Bool {
    guard let first = words.first, let last = words.last, last - first == words.count - 1 else { return false }
    // "several hundred protesters | braved rain": behind a noun a phrase begins only where there is a mark.
    let isInside = first > 0 && [.noun, .properNoun, .determiner, .adjective].contains(grammar.words[first - 1].tag)
    return !isInside && ![.adposition, .determiner, .coordinatingConjunction].contains(grammar.words[last].tag)
  }

  private static let telling: Set<UniversalRelation> = [
    .nmod, .nmodPossessive, .compound, .appos, .flat, .obl, .obj, .conj,
  ]
}
