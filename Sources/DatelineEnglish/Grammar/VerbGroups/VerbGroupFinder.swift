internal import DatelineModel

/// Reads the verbs of a sentence with their auxiliaries as groups: tense, aspect, voice, modality, polarity, mood.
///
/// A group's head is its last verb, or the copula where a noun or adjective is the predicate. A verb with "to" makes a
/// group of its own ("had been expected | to meet"), unless it hangs on a semi-modal ("is set to meet"). A verb that is
/// joined to another takes over its auxiliaries' meaning ("has met and talked") but not their words.
struct VerbGroupFinder {
  let words: [SentenceAnalysis.Word]
  let tree: ClauseTree
  /// The folded form of each word that may be a verb or an auxiliary, hashed.
  let forms: [UInt32]
  let ending: SentenceEnding

  init(_ words: [SentenceAnalysis.Word], _ tree: ClauseTree, _ bytes: Span<UInt8>) {
    (self.words, self.tree) = (words, tree)
    forms = words.map { FoldedForm.hash(bytes.extracting($0.range)) }
    ending = SentenceEnding(words, forms)
  }

  /// The groups in the order of their heads.
  func groups() -> [SentenceAnalysis.VerbGroup] {
    var readings: [VerbReading?] = []
    readings.reserveCapacity(words.count)
    for index in words.indices { readings.append(isHead(index) ? reading(of: index) : nil) }
    for index in words.indices { joinInverted(index, &readings) }
    readOpeningParticiple(&readings)
    findMainVerb(&readings)
    for index in words.indices { shareAuxiliaries(index, &readings) }
    for index in words.indices { joinSemiModal(index, &readings) }
    var groups: [SentenceAnalysis.VerbGroup] = []
    for index in words.indices {
      guard let reading = readings[index] else { continue }
      let mood = mood(of: index, reading)
      groups.append(
        SentenceAnalysis.VerbGroup(
          head: index, words: reading.words, tense: reading.tense, aspect: reading.aspect, passive: reading.passive,
          negated: reading.negated, modal: reading.modal, finite: reading.finite || mood == .subjunctive, mood: mood))
    }
    return groups
  }

  /// Whether a word heads a group: a verb, a copula, or an auxiliary that stands for a verb ("he did").
  private func isHead(_ index: Int) -> Bool {
    if forms[index] == VerbForms.ought { return true }
    switch words[index].tag {
    case .verb:
      switch words[index].relation {
      // "According to", "following the vote": a preposition.
      case .aux, .auxPassive, .case, .fixed: return false
      default: return true
      }
    case .auxiliary:
      return words[index].relation != .aux && words[index].relation != .auxPassive || isSemiModalBe(index)
    default: return false
    }
  }

  /// Whether it is the "be" of "is to meet": a group to be joined to the verb behind, also where the tree has it as an
  /// auxiliary.
  private func isSemiModalBe(_ index: Int) -> Bool {
    words[index].lemma == "be" && index + 1 < words.count && forms[index + 1] == VerbForms.to
  }

  /// The word that heads the clause of a group: the predicate for a copula.
  func clauseHead(of head: Int) -> Int {
    if words[head].relation == .cop, let predicate = words[head].head { return predicate }
    return head
  }

  private func reading(of head: Int) -> VerbReading {
    let clause = clauseHead(of: head)
    var auxiliaries: [Int] = []
    var others: [Int] = []
    var (hasSubject, hasObject, isDenied, hasSingularSubject) = (false, false, false, false)
    for child in tree.children(of: clause) where child != head {
      switch words[child].relation {
      case .aux, .auxPassive:
        if child < head, !isSemiModalBe(child) { auxiliaries.append(child) }
      case .advmod where VerbForms.isNegation(forms[child]) && isNear(child, head) && !isOfUntil(child):
        others.append(child)
      case .cc where child < head && VerbForms.isNegation(forms[child]): others.append(child)
      case .advmod where child > 0 && forms[child] == VerbForms.longer && forms[child - 1] == VerbForms.no:
        others += [child - 1, child]
      case .mark where forms[child] == VerbForms.to && child < head: others.append(child)
      case .compoundParticle where child > head: others.append(child)
      case .nsubj, .nsubjPassive, .csubj, .csubjPassive, .expl:
        hasSubject = true
        hasSingularSubject = words[child].relation == .nsubj && isOneThing(child)
        if deniesExistence(child) { isDenied = true }
      case .obj:
        hasObject = true
        if deniesExistence(child) { isDenied = true }
      default: break
      }
    }
    dropForeign(&auxiliaries, of: head)
    // "to" may have been taken for part of another phrase ("due to rule").
    let first = auxiliaries.first ?? head
    if first > 0, forms[first - 1] == VerbForms.to, words[first].features.verbForm == .infinitive,
      !others.contains(first - 1)
    {
      others.append(first - 1)
    }
    // A negation may hang on the copula or an auxiliary itself.
    for verb in auxiliaries + [head] where verb != clause {
      for child in tree.children(of: verb) where VerbForms.isNegation(forms[child]) { others.append(child) }
    }
    return VerbReading(
      self, head: head, auxiliaries: auxiliaries, others: others,
      hasSubject: hasSubject, hasObject: hasObject, isDenied: isDenied, hasSingularSubject: hasSingularSubject)
  }

  /// Drops the auxiliaries that another verb before "to" has already ("had been due to begin").
  private func dropForeign(_ auxiliaries: inout [Int], of head: Int) {
    var to = head - 1
    while to > 0, auxiliaries.contains(to) { to -= 1 }
    guard to > 0, forms[to] == VerbForms.to, let first = auxiliaries.first, first < to,
      (first + 1..<to).contains(where: isHead)
    else { return }
    auxiliaries.removeAll { $0 < to }
  }

  /// Whether a noun phrase says that there is none ("nobody", "no plans", "neither side").
  private func deniesExistence(_ noun: Int) -> Bool {
    if VerbForms.isNegativePronoun(forms[noun]) { return true }
    return tree.children(of: noun).contains { words[$0].relation == .det && VerbForms.isNegativePronoun(forms[$0]) }
  }

  /// Whether a subject is one person or thing that is neither speaker nor listener.
  private func isOneThing(_ subject: Int) -> Bool {
    guard !words[subject].features.plural, !tree.children(of: subject).contains(where: { words[$0].relation == .conj })
    else { return false }
    switch words[subject].tag {
    case .noun, .properNoun: return true
    case .pronoun: return ["he", "she", "it"].contains(words[subject].lemma)
    default: return false
    }
  }

  /// "Not until June did it rain" affirms that it rained.
  private func isOfUntil(_ negation: Int) -> Bool {
    negation == 0 && words.count > 1 && words[1].lemma == "until"
  }

  /// Whether a negation speaks of the verb, not of a phrase behind it ("said it was not far, not long ago").
  private func isNear(_ negation: Int, _ head: Int) -> Bool { negation < head || negation <= head + 2 }

  // MARK: What groups take from each other

  /// "Asked about the deal, the minister declined": what opens a sentence without a subject, before the clause that has
  /// one, is a participle, though it looks like a past tense.
  private func readOpeningParticiple(_ readings: inout [VerbReading?]) {
    guard let first = words.indices.first(where: { words[$0].tag != .punctuation }),
      let opening = readings[first], opening.form == .past, opening.words == [first], !opening.hasSubject,
      let comma = forms[first...].firstIndex(of: VerbForms.comma)
    else { return }
    let main = readings[comma...].first { $0?.finite == true && $0?.hasSubject == true } ?? nil
    if main != nil { readings[first]?.becomeParticiple() }
  }

  /// A sentence without any finite verb has a past tense that was taken for a participle behind its noun ("Shares
  /// closed yesterday at $80").
  private func findMainVerb(_ readings: inout [VerbReading?]) {
    guard !readings.contains(where: { $0?.finite == true }) else { return }
    for index in words.indices {
      guard readings[index]?.isBareParticiple == true else { continue }
      let isMain = words[index].relation == .root
      let isBehindRoot = words[index].relation == .acl && words[index].head.map { words[$0].relation == .root } == true
      if isMain || isBehindRoot { return readings[index]?.becomePast() ?? () }
    }
  }

  /// A participle or infinitive joined to a verb goes on with that verb's auxiliaries.
  private func shareAuxiliaries(_ index: Int, _ readings: inout [VerbReading?]) {
    guard var reading = readings[index], words[index].relation == .conj, !reading.hasOwnAuxiliaries,
      !reading.hasSubject,
      let first = words[index].head, first < index, let model = readings[first], model.hasOwnAuxiliaries
    else { return }
    guard reading.form == model.form || reading.form.isBase && model.form.isBase else { return }
    reading.takeOver(model)
    readings[index] = reading
  }

  /// What stands before "to" is part of the group of the verb behind it when it says "will" or "must" ("is set to rise").
  /// Told by the order of the words: trees have several forms for it.
  private func joinSemiModal(_ index: Int, _ readings: inout [VerbReading?]) {
    guard var reading = readings[index], !reading.finite,
      let to = reading.words.first(where: { forms[$0] == VerbForms.to }),
      to > 0
    else { return }
    if words[to - 1].lemma == "be", let model = readings[to - 1], isArranged(subjectOf: to - 1, index) {
      reading.join(model, to - 1, .beTo)
      readings[to - 1] = nil
      readings[index] = reading
      return
    }
    guard let semiModal = SemiModal(lemma: words[to - 1].lemma, form: forms[to - 1]) else { return }
    let place = forms[to - 1] == VerbForms.yet ? to - 2 : to - 1
    guard let verb = semiModal.needsBe ? beVerb(before: place, readings) : place, verb >= 0, let model = readings[verb],
      semiModal.needsBe || !model.passive
    else { return }
    reading.join(model, to - 1, semiModal)
    readings[verb] = nil
    readings[index] = reading
  }

  /// Whether "be to" says what is arranged ("the king is to resign") and not what something is ("the plan is to wait").
  private func isArranged(subjectOf be: Int, _ verb: Int) -> Bool {
    for clause in [be, clauseHead(of: be), verb] {
      for child in tree.children(of: clause) where isSubject(child) {
        return !VerbForms.isPurpose(lemma: words[child].lemma)
      }
    }
    return false
  }

  /// The verb whose group has the form of "be" that stands before a semi-modal, perhaps with a subject or adverbs
  /// between them ("is he likely to"): the semi-modal itself, or a copula.
  private func beVerb(before semiModal: Int, _ readings: [VerbReading?]) -> Int? {
    if let reading = readings[semiModal] {
      return reading.words.contains { words[$0].lemma == "be" } ? semiModal : nil
    }
    for index in stride(from: semiModal - 1, through: max(0, semiModal - 5), by: -1) {
      if words[index].lemma == "be" { return readings[index] == nil ? nil : index }
      if words[index].tag == .verb || words[index].tag == .punctuation { return nil }
    }
    return nil
  }
}
