internal import DatelineModel

/// Auxiliaries before their subjects: "Nor did the firm explain it", "Only then was the alarm raised", "Had the pilot
/// turned back, …".
///
/// Treebanks of everyday English hold few of them, so the tree often has auxiliary and verb as two clauses. Their order
/// tells them.
extension VerbGroupFinder {
  /// How many words a subject between auxiliary and verb may have.
  private static let reach = 9

  /// Joins an auxiliary that is a group of its own to the verb behind its subject.
  func joinInverted(_ auxiliary: Int, _ readings: inout [VerbReading?]) {
    guard let own = readings[auxiliary], !own.hasOwnAuxiliaries, !own.hasTo, opensInversion(auxiliary),
      let verb = verb(behindSubjectOf: auxiliary, readings)
    else { return }
    var reading = VerbReading(
      self, head: verb, auxiliaries: [auxiliary], others: own.words.filter { $0 > auxiliary }, hasSubject: true,
      hasObject: false, isDenied: isDenial(before: auxiliary), hasSingularSubject: false)
    reading.isInverted = true
    readings[verb] = reading
    readings[auxiliary] = nil
  }

  /// Whether a word is an auxiliary at a place where it may stand before its subject: first in its clause, or behind a
  /// question word or what has the verb drawn forward ("only then", "not until June").
  private func opensInversion(_ index: Int) -> Bool {
    guard VerbForms.mayBeAuxiliary(lemma: words[index].lemma) else { return false }
    let start = clauseStart(before: index)
    return start == index || VerbForms.isFronted(forms[start])
      || index > 0 && VerbForms.isQuestionWord(forms[index - 1])
  }

  /// The first word behind the last mark before a word.
  private func clauseStart(before index: Int) -> Int {
    var start = index
    while start > 0, index - start < Self.reach, words[start - 1].tag != .punctuation { start -= 1 }
    return start
  }

  /// Whether what has the verb drawn forward denies: "nor", "never", but not "not until June", which affirms.
  private func isDenial(before auxiliary: Int) -> Bool {
    let start = clauseStart(before: auxiliary)
    return start < auxiliary && VerbForms.isFrontedDenial(forms[start])
  }

  private func verb(behindSubjectOf auxiliary: Int, _ readings: [VerbReading?]) -> Int? {
    var hasNoun = false
    for index in (auxiliary + 1)..<max(auxiliary + 1, min(auxiliary + 1 + Self.reach, words.count)) {
      switch words[index].tag {
      case .noun, .properNoun, .pronoun: hasNoun = true
      case .punctuation, .auxiliary, .particle: return nil
      case .verb:
        guard hasNoun, let reading = readings[index], !reading.hasOwnAuxiliaries, !reading.hasTo,
          words[index].relation != .aclRelative || words[auxiliary].relation == .cop
        else { return nil }
        return fits(words[auxiliary].lemma, reading.form, index) ? index : nil
      default: break
      }
    }
    return nil
  }

  /// Whether a verb has the form that the auxiliary asks for.
  private func fits(_ auxiliary: String, _ form: VerbReading.Form, _ verb: Int) -> Bool {
    switch auxiliary {
    case "have": return form == .past || form == .pastParticiple
    case "be":
      // "Who are the men standing outside?" asks of the men: the verb has to end its clause, or to name who did it.
      let ends = verb + 1 == words.count || words[verb + 1].tag == .punctuation || forms[verb + 1] == VerbForms.by
      return ends && (form == .past || form == .pastParticiple || form == .presentParticiple)
    default: return form == .base || form == .present && FoldedForm.hash(words[verb].lemma) == forms[verb]
    }
  }

  /// Whether a group is what a condition without "if" looks like ("Should the vote fail, …").
  func isInvertedCondition(_ reading: VerbReading) -> Bool {
    guard let first = reading.words.first, let last = reading.words.last, last > first + 1,
      VerbForms.isInvertedCondition(forms[first]), clauseStart(before: first) == first,
      // "The crowns, made of gold, were dug up": the subject stands before the comma.
      (first + 1..<last).contains(where: { [.noun, .properNoun, .pronoun].contains(words[$0].tag) })
    else { return false }
    return !ending.isQuestion(after: last)
  }
}
