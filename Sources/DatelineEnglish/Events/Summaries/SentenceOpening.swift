internal import DatelineModel

/// Where a sentence begins behind what only leads into it: a dateline ("NORHAVN (Harbour Wire) — "), conjunctions,
/// connectives ("Meanwhile,").
enum SentenceOpening {
  /// The index of the first word behind it; 0 where there is none.
  static func end(of grammar: SentenceGrammar) -> Int {
    var first = DatelinePrefix.end(of: grammar.words)
    while first + 1 < grammar.words.count {
      let word = grammar.words[first]
      let isMark = word.tag == .punctuation && !["\"", "(", "[", "$", "'"].contains(word.lemma)
      if isMark || word.tag == .coordinatingConjunction && word.relation == .cc && !isPaired(first, grammar) {
        first += 1
        continue
      }
      guard let end = tie(at: first, grammar) else { break }
      first = end
    }
    return first
  }

  /// "Both the mill and the bridge", "either … or".
  private static func isPaired(_ word: Int, _ grammar: SentenceGrammar) -> Bool {
    ["both", "either", "neither"].contains(grammar.words[word].lemma.lowercasedASCII)
  }

  /// The end of a connective phrase and its comma: "Meanwhile, ", "At the same time, ".
  private static func tie(at first: Int, _ grammar: SentenceGrammar) -> Int? {
    let reach = min(grammar.words.count, first + 6)
    guard let comma = (first..<reach).first(where: { grammar.words[$0].lemma == "," }), comma + 1 < grammar.words.count
    else { return nil }
    let phrase = grammar.words[first..<comma].map(\.lemma.lowercasedASCII).joined(separator: " ")
    return phrases.contains(phrase) ? comma + 1 : nil
  }

  /// Adverbs that tie a sentence to the one before.
  static let connectives: Set<String> = [
    "however", "but", "also", "then", "meanwhile", "still", "moreover", "furthermore", "elsewhere", "too", "instead",
    "nevertheless", "nonetheless", "therefore", "thus", "additionally", "even", "so", "hence",
  ]

  private static let phrases: Set<String> = connectives.union([
    "indeed", "of course", "in fact", "for example", "for instance", "in addition", "on the other hand",
    "at the same time", "on a similar note", "as a result", "by contrast", "in contrast", "after all", "similarly",
    "likewise", "consequently", "accordingly", "besides", "unfortunately", "fortunately", "sadly", "in turn",
    "in the meantime", "to be sure", "in other word", "in other words", "that said", "in short", "as such", "notably",
    "separately", "interestingly", "incidentally", "recently", "more recently", "most recently",
  ])
}
