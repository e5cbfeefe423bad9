internal import DatelineModel

extension VerbGroupFinder {
  /// The mood of a group: what its form, its clause and the mark behind it say.
  func mood(of head: Int, _ reading: VerbReading) -> SentenceAnalysis.VerbGroup.Mood {
    let clause = clauseHead(of: head)
    if reading.isImperative, isMain(clause) { return .imperative }
    if !reading.hasTo, reading.hasSubject, reading.mayBeSubjunctive, isDemanded(clause) { return .subjunctive }
    guard reading.finite else { return .none }
    if isInvertedCondition(reading) { return .conditional }
    if isCondition(clause) {
      return forms[head] == VerbForms.were && !isPlural(clause) ? .subjunctive : .conditional
    }
    if reading.modal != nil,
      tree.children(of: clause).contains(where: { words[$0].relation == .advcl && isCondition($0) })
    {
      return .conditional
    }
    let mayAsk =
      reading.isInverted || (isMain(clause) || words[clause].relation == .ccomp) && isInverted(clause, reading)
    if mayAsk, ending.isQuestion(after: head) {
      return .interrogative
    }
    return .indicative
  }

  /// Whether a word is a subject.
  func isSubject(_ word: Int) -> Bool {
    words[word].relation == .nsubj || words[word].relation == .nsubjPassive
  }

  /// Whether a clause begins with "if" or "unless".
  private func isCondition(_ clause: Int) -> Bool {
    tree.children(of: clause).contains { words[$0].relation == .mark && VerbForms.isCondition(forms[$0]) }
  }

  private func isMain(_ clause: Int) -> Bool {
    var clause = clause
    // Verbs are joined to the first of them, so that a longer chain is a mistake of the parser.
    for _ in 0..<8 {
      switch words[clause].relation {
      case .root, .parataxis, .ccomp: return true
      case .conj:
        guard let head = words[clause].head, head < clause else { return false }
        clause = head
      default: return false
      }
    }
    return false
  }

  /// Whether a verb stands before its subject, or a question word in its clause: what a question looks like.
  private func isInverted(_ clause: Int, _ reading: VerbReading) -> Bool {
    let first = reading.words.first ?? clause
    for child in tree.children(of: clause) {
      switch words[child].relation {
      case .nsubj, .nsubjPassive, .csubj, .expl: if child > first { return true }
      default: break
      }
      if VerbForms.isQuestionWord(forms[child]) { return true }
      for grandchild in tree.children(of: child).prefix(3) where VerbForms.isQuestionWord(forms[grandchild]) {
        return true
      }
    }
    // "He left?" asks as well, where nothing governs it.
    return words[clause].relation == .root
  }

  private func isPlural(_ clause: Int) -> Bool {
    for child in tree.children(of: clause) where isSubject(child) {
      return words[child].features.plural || forms[child] == VerbForms.you
    }
    return false
  }

  /// Whether a clause is what a verb of demanding asks for ("insisted that he be heard").
  private func isDemanded(_ clause: Int) -> Bool {
    guard words[clause].relation == .ccomp, let head = words[clause].head else { return false }
    return VerbForms.isDemand(lemma: words[head].lemma)
  }
}
