internal import DatelineModel

extension SentenceGrammar {
  /// "the court heard": what follows was said there, though the verb is none of saying; not "will hear the appeal".
  func isHearing(_ clause: Int) -> Bool {
    guard words[clause].lemma.lowercasedASCII == "hear", child(of: clause, .obj) == nil,
      let subject = child(of: clause, .nsubj)
    else { return false }
    return ([subject] + (name(of: subject).map { Array($0.words) } ?? [])).contains {
      Self.courts.contains(words[$0].lemma.lowercasedASCII)
    }
  }

  private static let courts: Set<String> = [
    "court", "inquest", "jury", "trial", "tribunal", "hearing", "inquiry", "judge",
  ]
}
