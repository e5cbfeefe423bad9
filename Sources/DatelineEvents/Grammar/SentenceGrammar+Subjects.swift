internal import DatelineModel

extension SentenceGrammar {
  /// Words in which "after" leads in the clause of "after a body was found" where the tree has it as the subject's
  /// preposition.
  static func withLedSubjects(_ words: [SentenceAnalysis.Word]) -> [SentenceAnalysis.Word] {
    var mended = words
    for (index, word) in words.enumerated()
    where word.relation == .case && leading.contains(word.lemma.lowercasedASCII) {
      guard let subject = word.head, words.indices.contains(subject), index < subject,
        [.nsubj, .nsubjPassive].contains(words[subject].relation), let clause = words[subject].head,
        words.indices.contains(clause), clause > subject
      else { continue }
      (mended[index].head, mended[index].relation) = (clause, .mark)
    }
    return mended
  }

  private static let leading: Set<String> = ["after", "before", "since", "until", "as"]
}
