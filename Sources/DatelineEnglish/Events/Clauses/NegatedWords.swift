internal import DatelineModel

/// Whether a clause or an event noun is negated by words of its own.
enum NegatedWords {
  /// Whether the word's verb group, adverbs, determiners, subject or object negate it.
  static func isNegated(_ word: Int, in grammar: SentenceGrammar) -> Bool {
    if isNotOnly(word, grammar) { return false }
    if let group = grammar.group(of: word), group.head == word, group.negated { return true }
    if let copula = grammar.child(of: word, .cop), let group = grammar.group(of: copula), group.negated { return true }
    for child in grammar.children(of: word) {
      let lemma = grammar.words[child].lemma.lowercasedASCII
      switch grammar.words[child].relation {
      case .advmod where lemma == "longer": if hasNo(child, grammar) { return true }
      case .advmod, .det: if WordLists.negations.contains(lemma) { return true }
      case .nsubj, .nsubjPassive, .obj: if isNegative(child, grammar) { return true }
      default: break
      }
    }
    return false
  }

  /// "has not only reached the goal but passed it" negates nothing.
  private static func isNotOnly(_ word: Int, _ grammar: SentenceGrammar) -> Bool {
    let extent = grammar.extent(of: word)
    return grammar.nots.contains {
      $0 >= extent.lowerBound && $0 < extent.upperBound && grammar.clauseHead(of: $0) == word
        && ["only", "just", "merely", "simply"].contains(grammar.words[$0 + 1].lemma.lowercasedASCII)
    }
  }

  /// "no group", "none of them", "nobody".
  private static func isNegative(_ nominal: Int, _ grammar: SentenceGrammar) -> Bool {
    WordLists.negativeNominals.contains(grammar.words[nominal].lemma.lowercasedASCII) || hasNo(nominal, grammar)
  }

  private static func hasNo(_ word: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.children(of: word).contains {
      [.det, .advmod].contains(grammar.words[$0].relation)
        && ["no", "neither"].contains(grammar.words[$0].lemma.lowercasedASCII)
    }
  }
}
