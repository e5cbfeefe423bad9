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
    let words = plain(ClauseWords(of: noun, in: grammar).words)
    guard Wholeness(grammar).isNounPhrase(words, of: noun), words.count <= 24 else { return nil }
    // "the 2016 election", "the breach": the clause around it tells which.
    let tells = words.contains { word in
      word != noun && !isTime(word) && Self.telling.contains(grammar.words[word].relation)
        && [.noun, .properNoun].contains(grammar.words[word].tag)
    }
    return tells ? words : nil
  }

  /// What lasts: the noun with the words that stand before it from an expression on, and what it is of.
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
      let extent = plain(ClauseWords(of: noun, in: grammar).words).filter { $0 > noun && grammar.isInside($0, what) }
      if let end = extent.last, noun + 1...end == noun + 1...(noun + extent.count) { words += extent }
    }
    guard let last = words.last, Wholeness(grammar).endsWell(last) else { return nil }
    return words
  }

  /// "A study of 2025 found", "The poll, published on Monday, put her": what it shows is what is told.
  private var isToldByItsVerb: Bool {
    guard grammar.words[noun].relation == .nsubj, let verb = grammar.head(of: noun) else { return false }
    if grammar.child(of: noun, .acl) != nil { return true }
    return !VerbTraits.of(grammar.words[verb].lemma.lowercasedASCII).isDisjoint(with: [.evidential, .reporting])
  }

  /// Without relative clauses and what follows them.
  private func plain(_ words: [Int]) -> [Int] {
    let relative = words.first { word in
      word > noun && grammar.words[word].relation == .aclRelative && grammar.isInside(word, noun)
    }
    guard let relative else { return words }
    let first = grammar.extent(of: relative).lowerBound
    var kept = words.filter { $0 < first }
    while let last = kept.last, grammar.words[last].tag == .punctuation { kept.removeLast() }
    return kept
  }

  private static let telling: Set<UniversalRelation> = [
    .nmod, .nmodPossessive, .compound, .appos, .flat, .obl, .obj, .conj,
  ]
}
