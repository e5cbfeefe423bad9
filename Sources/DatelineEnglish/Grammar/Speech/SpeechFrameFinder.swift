internal import DatelineLanguage
internal import DatelineModel

/// Finds indirect speech in a tree: a verb of speech with a clause for its object, a frame put in beside what is said
/// ("Prices fell, officials said"), "according to".
struct SpeechFrameFinder {
  private let words: [SentenceAnalysis.Word]
  private let tree: ClauseTree
  private let extents: SubtreeExtents
  private let forms: [UInt32]

  init(_ words: [SentenceAnalysis.Word], _ tree: ClauseTree, _ bytes: Span<UInt8>) {
    (self.words, self.tree) = (words, tree)
    extents = SubtreeExtents(words, tree)
    forms = words.map { FoldedForm.hash(bytes.extracting($0.range)) }
  }

  /// The frames in the order of their cues.
  func frames() -> [SentenceAnalysis.SpeechFrame] {
    words.indices.compactMap { index in
      if words[index].tag == .verb, SpeechVerbs.english.contains(lemma: words[index].lemma) {
        return frame(verb: index)
      }
      if forms[index] == SpeakerWords.english.according { return frame(according: index) }
      return nil
    }
  }

  private func frame(verb: Int) -> SentenceAnalysis.SpeechFrame? {
    guard let content = content(of: verb) else { return nil }
    return SentenceAnalysis.SpeechFrame(source: source(of: verb), cue: verb, content: content)
  }

  // MARK: Content

  private func content(of verb: Int) -> Range<Int>? {
    for child in tree.children(of: verb) where words[child].relation == .ccomp || isTold(child, by: verb) {
      return trimmed(extents.extent(of: child), outside: verb)
    }
    if words[verb].relation == .parataxis, let head = words[verb].head {
      return parted(extents.extent(of: head), by: extents.extent(of: verb))
    }
    // "vowed to end the war", "is said to be ill".
    for child in tree.children(of: verb) where words[child].relation == .xcomp && child > verb {
      let hasTo = tree.children(of: child).contains {
        forms[$0] == SpeakerWords.english.to && words[$0].relation == .mark
      }
      if hasTo { return extents.extent(of: child) }
    }
    // "did not say when the talks would resume".
    for child in tree.children(of: verb) where words[child].relation == .advcl {
      let clause = extents.extent(of: child)
      if clause.lowerBound == verb + 1, VerbForms.isQuestionWord(forms[verb + 1]) { return trimmed(clause) }
    }
    return nil
  }

  /// "It was reported that the army had left": the clause is the verb's subject, behind it.
  private func isTold(_ clause: Int, by verb: Int) -> Bool {
    (words[clause].relation == .csubj || words[clause].relation == .csubjPassive) && clause > verb
      && tree.children(of: verb).contains { words[$0].relation == .expl }
  }

  /// Words without the marks around them, and on one side of a verb; nil when nothing is left.
  private func trimmed(_ words: Range<Int>, outside verb: Int? = nil) -> Range<Int>? {
    var content = words
    if let verb, content.contains(verb) {
      content = content.lowerBound < verb ? content.lowerBound..<verb : verb + 1..<content.upperBound
    }
    while let last = content.last, self.words[last].tag == .punctuation { content.removeLast() }
    while let first = content.first, self.words[first].tag == .punctuation { content.removeFirst() }
    return content.isEmpty ? nil : content
  }

  /// The longer part of a clause that a frame within it parts.
  private func parted(_ clause: Range<Int>, by frame: Range<Int>) -> Range<Int>? {
    let before = clause.lowerBound..<max(clause.lowerBound, frame.lowerBound)
    let behind = min(frame.upperBound, clause.upperBound)..<clause.upperBound
    let longer = before.count >= behind.count ? before : behind
    return trimmed(longer)
  }

  // MARK: Source

  private func source(of verb: Int) -> Range<Int>? {
    var verb = verb
    // A verb joined to another shares its subject, and so does a participle ("he said, adding that …"). The chain is
    // short: verbs are joined to the first of them.
    for _ in 0..<4 {
      let subjects = tree.children(of: verb).filter {
        words[$0].relation == .nsubj || words[$0].relation == .oblAgent
      }
      // The nearest: "the bridge, the mayor said, is safe" may lend the verb both.
      if let subject = subjects.last(where: { $0 < verb }) ?? subjects.first {
        return nounPhrase(subject, behind: verb)
      }
      let shares = words[verb].relation == .conj || words[verb].relation == .advcl && VerbForms.endsInIng(words[verb])
      guard shares, let head = words[verb].head, head < verb else { return nil }
      verb = head
    }
    return nil
  }

  /// A noun phrase without its preposition and relative clauses; what a relative pronoun stands for.
  private func nounPhrase(_ noun: Int, behind verb: Int) -> Range<Int>? {
    if forms[noun] == SpeakerWords.english.who, words[verb].relation == .aclRelative, let antecedent = words[verb].head
    {
      return core(of: antecedent)
    }
    return core(of: noun)
  }

  private func core(of noun: Int) -> Range<Int>? {
    var phrase = extents.extent(of: noun)
    for child in tree.children(of: noun) {
      switch words[child].relation {
      case .case: if child < noun { phrase = max(phrase.lowerBound, child + 1)..<phrase.upperBound }
      // An adverbial clause of a noun is one of its own by another name: "officials, citing a report".
      case .aclRelative, .acl, .advcl, .appos, .parataxis, .punct:
        if child > noun { phrase = phrase.lowerBound..<min(phrase.upperBound, extents.extent(of: child).lowerBound) }
      default: break
      }
    }
    guard phrase.lowerBound < phrase.upperBound else { return nil }
    return trimmed(phrase)
  }

  // MARK: According to

  private func frame(according cue: Int) -> SentenceAnalysis.SpeechFrame? {
    guard cue + 2 < words.count, forms[cue + 1] == SpeakerWords.english.to, let noun = noun(behind: cue) else {
      return nil
    }
    let phrase = cue..<extents.extent(of: noun).upperBound
    let source = core(of: noun).map { max($0.lowerBound, cue + 2)..<max($0.upperBound, cue + 3) }
    guard let clause = words[noun].head, clause != cue || words[cue].head != nil else { return nil }
    let governor = predicate(above: clause == cue ? words[cue].head ?? clause : clause)
    guard let content = parted(extents.extent(of: governor), by: phrase) else { return nil }
    return SentenceAnalysis.SpeechFrame(source: source, cue: cue, content: content)
  }

  /// The head of the clause that holds a word: "in May, according to …" speaks of all that happened in May.
  private func predicate(above word: Int) -> Int {
    var word = word
    for _ in 0..<8 {
      switch words[word].relation {
      case .obl, .oblTime, .oblUnmarked, .nmod, .obj, .nsubj, .nsubjPassive, .advmod, .punct:
        guard let head = words[word].head else { return word }
        word = head
      default: return word
      }
    }
    return word
  }

  /// The noun of "according to": what "according" hangs on, or what hangs on it.
  private func noun(behind cue: Int) -> Int? {
    if let head = words[cue].head, head > cue { return head }
    return tree.children(of: cue).first { $0 > cue + 1 && words[$0].tag != .punctuation }
  }
}
