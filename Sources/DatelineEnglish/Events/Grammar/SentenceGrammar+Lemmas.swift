internal import DatelineModel

extension SentenceGrammar {
  /// Words in which the lemma of a verb is one that WordNet knows where it is a final "e" away from it: what a treebank
  /// has not shown is cut by its ending alone ("blamed" to "blam").
  static func withKnownVerbs(_ words: [SentenceAnalysis.Word]) -> [SentenceAnalysis.Word] {
    var known = words
    for (index, word) in words.enumerated() where word.tag == .verb && word.lemma.utf8.count > 2 {
      let lemma = word.lemma.lowercasedASCII
      guard SenseTable.embedded.verb(lemma) == nil else { continue }
      let other = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma + "e"
      if SenseTable.embedded.verb(other) != nil { known[index].lemma = other }
    }
    return known
  }
}
