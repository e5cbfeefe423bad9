internal import DatelineModel

extension SentenceGrammar {
  /// The words of a noun phrase without what explains it: relative clauses, participles, appositions.
  func plainNounPhrase(of noun: Int) -> [Int] {
    var phrase = extent(of: noun).filter { isInside($0, noun) && isPlain($0, in: noun) }
    while let last = phrase.last, words[last].tag == .punctuation { phrase.removeLast() }
    while let first = phrase.first,
      [.punct, .case, .fixed, .cc, .mark].contains(words[first].relation) || words[first].lemma == "not"
    {
      phrase.removeFirst()
    }
    return phrase
  }

  private func isPlain(_ word: Int, in noun: Int) -> Bool {
    var current = word
    while current != noun, let parent = head(of: current) {
      let relation = words[current].relation
      if [.aclRelative, .acl, .appos, .parataxis].contains(relation) { return false }
      // What makes a noun the predicate of a clause is no part of its phrase.
      if parent == noun, Self.ofPredicates.contains(relation) { return false }
      current = parent
    }
    return true
  }

  private static let ofPredicates: Set<UniversalRelation> = [
    .nsubj, .nsubjPassive, .csubj, .expl, .cop, .aux, .mark, .advcl, .discourse, .ccomp,
  ]
}
