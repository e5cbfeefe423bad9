internal import DatelineModel

extension SentenceGrammar {
  /// The words of a sentence with all mends of its tree, each of which builds on those before it.
  static func mended(_ analysis: SentenceAnalysis) -> [SentenceAnalysis.Word] {
    var words = withRelativeClauses(analysis.words)
    words = withContentClauses(words)
    words = withKnownVerbs(words)
    words = withLedSubjects(words)
    words = withNamesBeforeNouns(words, analysis.names)
    words = withSubjectsOfAdverbials(words, analysis.names)
    words = withTailSpeakers(words)
    return withLedClauses(words)
  }

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

  /// Words in which the finite clause that "after" or "before" leads in says when another's deed was: where the tree has it
  /// as what a verb of saying tells ("a month after officials announced …, the ministry said") or as a noun's description
  /// ("in several towns before they divorced").
  static func withLedClauses(_ words: [SentenceAnalysis.Word]) -> [SentenceAnalysis.Word] {
    var mended = words
    for word in words where word.relation == .mark && leading.contains(word.lemma.lowercasedASCII) {
      guard let clause = word.head, words.indices.contains(clause), [.ccomp, .acl].contains(words[clause].relation),
        words[clause].tag == .verb
      else { continue }
      var holder = words[clause].head
      for _ in 0..<words.count {
        guard let noun = holder, words.indices.contains(noun), [.noun, .properNoun].contains(words[noun].tag),
          ![.root, .conj].contains(words[noun].relation)
        else { break }
        holder = words[noun].head
      }
      guard let holder, words.indices.contains(holder) else { continue }
      (mended[clause].head, mended[clause].relation) = (holder, .advcl)
    }
    return mended
  }

  static let leading: Set<String> = ["after", "before", "since", "until", "as"]

  /// Words in which "…, her employer, the bank Falk, said" has the employer as who says so where the tree has it as an
  /// apposition inside what is said.
  static func withTailSpeakers(_ words: [SentenceAnalysis.Word]) -> [SentenceAnalysis.Word] {
    guard let cue = words.indices.last(where: { words[$0].tag == .verb }), cue > 3,
      VerbTraits.of(words[cue].lemma.lowercasedASCII).contains(.reporting),
      !words.contains(where: { $0.head == cue && [.nsubj, .nsubjPassive].contains($0.relation) }),
      words[..<cue].contains(where: { $0.head == cue && [.ccomp, .parataxis].contains($0.relation) }),
      let noun = words[..<cue].indices.first(where: { index in
        words[index].relation == .appos && words[index].head.map { $0 < index } ?? false && isLeftOf(cue, index, words)
      }), [.noun, .properNoun].contains(words[noun].tag)
    else { return words }
    var mended = words
    (mended[noun].head, mended[noun].relation) = (cue, .nsubj)
    return mended
  }
}
