internal import DatelineModel

/// The one gate through which every summary goes: it holds a wording to the sentence that it is made of.
///
/// A wording may leave out words and put others in their place. It passes where it says of the same person and the same
/// thing what the sentence says, with its negations, doubts, numbers and conditions, as a whole sentence; and where the
/// tree, which may be wrong, is sure enough of every arc that a cut relies on.
struct FaithfulnessGate {
  private let grammar: SentenceGrammar
  /// The word that tells the event.
  private let event: Int
  /// For each word whether an expression of time holds it.
  private let isTime: [Bool]
  private let isQuoted: [Bool]
  /// Where the sentence begins behind a dateline, which is no part of its tree.
  private let begin: Int

  /// How sure the tree must be of an arc that a cut relies on.
  static let leastArc: Float = 0.5

  init(_ grammar: SentenceGrammar, event: Int, isTime: [Bool], isQuoted: [Bool]) {
    (self.grammar, self.event, self.isTime, self.isQuoted) = (grammar, event, isTime, isQuoted)
    begin = DatelinePrefix.end(of: grammar.words)
  }

  /// What a wording does to its sentence that a row must not do.
  enum Fault: Hashable, Sendable {
    /// The event itself is not told.
    case event
    /// A word is left without the one that it needs: a verb without its subject or object, a noun without its article.
    case torn
    /// A negation, a doubt or a condition is missing.
    case weakened
    /// A number of the event is missing.
    case number
    /// It is no sentence: it has no finite verb or begins or ends with what leads elsewhere.
    case fragment
    /// A quotation is left without its other mark, or words inside one were changed.
    case quotation
    /// A name was put in that is not certain.
    case name
    /// A cut relies on an arc of the tree that is not sure.
    case unsure
  }

  /// The first fault of a wording; nil where it may be printed.
  ///
  /// - Parameter isNoun: whether it is to be a noun phrase, which has no verb.
  func fault(of wording: SummaryWording, isNoun: Bool = false) -> Fault? {
    guard wording.kept.indices.contains(event), wording.kept[event] else { return .event }
    for edit in wording.edits {
      if edit.certainty < Referent.leastCertainty { return .name }
      if edit.words.contains(where: { isQuoted[$0] }) { return .quotation }
    }
    for word in grammar.words.indices.dropFirst(begin) where !wording.kept[word] {
      if let fault = fault(leavingOut: word, wording) { return fault }
    }
    // "…, the harbour master said": who says it is not left without saying it.
    if let tail = grammar.reportingTail, !wording.kept[tail.cue],
      tail.source.contains(where: { wording.kept[$0] && !isOfLentNoun($0, wording) })
    {
      return .torn
    }
    if let fault = faultOfTops(wording, isNoun: isNoun) { return fault }
    if breaksQuotation(wording) { return .quotation }
    if leansOnSentence(wording) { return .fragment }
    return isNoun || isSentence(wording) ? nil : .fragment
  }

  // MARK: What is missing

  private func fault(leavingOut word: Int, _ wording: SummaryWording) -> Fault? {
    guard let head = grammar.head(of: word), wording.kept[head] else { return nil }
    let (relation, lemma) = (grammar.words[word].relation, grammar.words[word].lemma.lowercasedASCII)
    // What is lent a noun has it instead of its pronoun.
    if wording.lent != nil, head == wording.top, [.nsubj, .nsubjPassive, .obj].contains(relation),
      grammar.isRelativePronoun(word) || grammar.words[word].lemma.lowercasedASCII == "it"
    {
      return nil
    }
    if grammar.words[word].tag == .punctuation || relation == .punct { return nil }
    if Self.weakening.contains(lemma), [.advmod, .det, .cc].contains(relation) { return .weakened }
    // "an official said Thursday", with the day taken for a second subject.
    if relation == .nsubj, isTime[word],
      grammar.children(of: head).contains(where: {
        $0 != word && grammar.words[$0].relation == relation && wording.kept[$0]
      })
    {
      return nil
    }
    switch relation {
    case .nsubj, .nsubjPassive, .csubj, .csubjPassive, .expl:
      return wording.lent != nil && isLentNoun(head, wording) ? nil : .torn
    case .cop, .aux, .auxPassive:
      return wording.lent != nil && isLentNoun(head, wording) ? nil : .torn
    case .obj, .iobj, .xcomp, .ccomp, .oblAgent, .compoundParticle:
      return wording.lent != nil && isLentNoun(head, wording) ? nil : .torn
    case .case where head == wording.top && isOpening(word, wording): return nil
    case .case where wording.lent != nil && (head == wording.top || head == wording.lent): return nil
    case .det, .amod, .nummod, .compound, .flat, .fixed, .goeswith, .nmodPossessive, .case, .clf:
      return .torn
    case .mark: return head == wording.top ? nil : .torn
    case .cc: return head == wording.top || isOpening(word, wording) ? nil : .torn
    case .advmod:
      return isTime[word] || Self.ties.contains(lemma) || isOpening(word, wording) ? nil : .torn
    case .advcl where isCondition(word): return .weakened
    default: break
    }
    if relation == .conj, let fault = faultOfConjunct(word, wording) { return fault }
    if relation == .conj, grammar.isClauseHead(word) { return nil }
    if let fault = faultOfNumbers(under: word, wording) { return fault }
    if relation == .conj || isTimePhrase(word, wording) { return nil }
    if wording.lent != nil, isLentNoun(head, wording) { return nil }
    guard standsApart(word), !isBeforeBareVerb(word, wording) else { return .torn }
    return sureness(of: word) >= Self.leastArc ? nil : .unsure
  }

  /// "late on Tuesday": no word of it but its prepositions and adverbs is outside an expression of time.
  private func isTimePhrase(_ word: Int, _ wording: SummaryWording) -> Bool {
    grammar.extent(of: word).allSatisfy {
      isTime[$0] || wording.kept[$0] || !grammar.isInside($0, word) || grammar.words[$0].tag == .punctuation
        || [.case, .det, .advmod].contains(grammar.words[$0].relation)
    }
  }

  /// The noun that a clause is lent keeps nothing of what else hangs on it.
  private func isLentNoun(_ word: Int, _ wording: SummaryWording) -> Bool { wording.lent == word }

  /// "…, said Hald, who will testify": who speaks is told as the one who does it.
  private func isOfLentNoun(_ word: Int, _ wording: SummaryWording) -> Bool {
    wording.lent.map { grammar.isInside(word, $0) } ?? false
  }

  /// "The bridge was opened in 1961 and strengthened in 1988": a coordinated verb may go with all that is its own, where
  /// nothing behind it would be told of the first: "…, and they were revived, days ahead of the vote".
  private func faultOfConjunct(_ word: Int, _ wording: SummaryWording) -> Fault? {
    guard grammar.isClauseHead(word),
      [.verb, .auxiliary].contains(grammar.words[word].tag) || grammar.child(of: word, .cop) != nil
    else { return wording.lent != nil && grammar.head(of: word) == wording.lent ? nil : .torn }
    let tail = grammar.reportingTail?.begin ?? grammar.words.count
    let isFollowed = (grammar.extent(of: word).upperBound + 1..<max(tail, grammar.extent(of: word).upperBound + 1))
      .contains { wording.kept[$0] && grammar.words[$0].tag != .punctuation && !isCoordinated($0, beside: word) }
    if isFollowed { return .torn }
    return sureness(of: word) >= Self.leastArc ? nil : .unsure
  }

  private func isCoordinated(_ word: Int, beside conjunct: Int) -> Bool {
    guard let first = grammar.head(of: conjunct) else { return false }
    return grammar.children(of: first).contains {
      $0 > conjunct && grammar.words[$0].relation == .conj && grammar.isInside(word, $0)
    }
  }

  private func faultOfNumbers(under word: Int, _ wording: SummaryWording) -> Fault? {
    guard
      grammar.clauseHead(of: word) == grammar.clauseHead(of: event)
        || grammar.governor(of: grammar.clauseHead(of: word)) == grammar.clauseHead(of: event)
          && !FiniteVerb.isFinite(grammar.clauseHead(of: word), in: grammar)
    else { return nil }
    let counts = grammar.extent(of: word).contains { inner in
      grammar.words[inner].tag == .numeral && grammar.isInside(inner, word) && !isTime[inner] && !wording.kept[inner]
        && grammar.words[inner].relation == .nummod
    }
    return counts && !standsInBrackets(word) ? .number : nil
  }

  private func standsInBrackets(_ word: Int) -> Bool {
    let first = grammar.extent(of: word).lowerBound
    return grammar.words[first].lemma == "(" || first > 0 && grammar.words[first - 1].lemma == "("
  }

  private func isCondition(_ clause: Int) -> Bool {
    !Self.conditions.isDisjoint(with: grammar.markers(of: clause))
  }

  /// Whether a phrase stands between marks, or behind one at the end.
  private func standsApart(_ word: Int) -> Bool {
    let extent = grammar.extent(of: word)
    let isMark = { (index: Int) in !grammar.words.indices.contains(index) || grammar.words[index].tag == .punctuation }
    return (isMark(extent.lowerBound) || isMark(extent.lowerBound - 1))
      && (isMark(extent.upperBound) || isMark(extent.upperBound + 1))
  }

  /// "fled, returning after troops, with others, set up a camp": a bare verb behind a clause may be a part of it.
  private func isBeforeBareVerb(_ clause: Int, _ wording: SummaryWording) -> Bool {
    guard grammar.isClauseHead(clause),
      let next = grammar.words.indices.first(where: {
        $0 > grammar.extent(of: clause).upperBound && grammar.words[$0].tag != .punctuation
      })
    else { return false }
    return wording.kept[next] && grammar.words[next].tag == .verb
      && [.advcl, .acl].contains(grammar.words[next].relation) && grammar.isClauseHead(next)
  }

  private func isOpening(_ word: Int, _ wording: SummaryWording) -> Bool {
    (0...word).allSatisfy { !wording.kept[$0] }
  }

  private func sureness(of word: Int) -> Float { grammar.words[word].arcConfidence }

  // MARK: What is left

  /// Whether every word hangs on a word that is there, but for the main clause's head and a lent noun.
  private func faultOfTops(_ wording: SummaryWording, isNoun: Bool) -> Fault? {
    if wording.isWhole { return nil }
    for word in grammar.words.indices where wording.kept[word] {
      guard let head = grammar.head(of: word), head >= begin, !wording.kept[head] else { continue }
      if word == wording.top || word == wording.lent || grammar.words[word].tag == .punctuation { continue }
      // "also last month", "on Saturday at the pavilion"
      if isTime[head],
        [.advmod, .aclRelative].contains(grammar.words[word].relation) || grammar.child(of: word, .case) != nil
      {
        continue
      }
      // "was opened … and strengthened": a helping verb that both share.
      if wording.lent != nil, [.aux, .auxPassive].contains(grammar.words[word].relation) { continue }
      return .torn
    }
    if !isNoun, let head = grammar.head(of: wording.top), head >= begin, !wording.kept[head] {
      let isSure = sureness(of: wording.top) >= Self.leastArc || isParted(wording.top) || isSet(wording.top)
      return isSure ? nil : .unsure
    }
    return nil
  }

  /// "…, in Norland, where two men died": right behind a place's name a clause tells what was there.
  private func isSet(_ clause: Int) -> Bool {
    guard let first = grammar.extent(of: clause).first(where: { grammar.words[$0].tag != .punctuation }), first > 1,
      grammar.words[first].lemma.lowercasedASCII == "where", grammar.words[first - 1].lemma == ","
    else { return false }
    return grammar.name(of: first - 2)?.kind == .place && FiniteVerb.isFinite(clause, in: grammar)
  }

  /// "…, and last year the yard closed": a mark and "and" before a finite clause with a subject of its own part it from
  /// whatever it is coordinated with, where nobody speaks.
  private func isParted(_ clause: Int) -> Bool {
    guard [.conj, .parataxis].contains(grammar.words[clause].relation), grammar.speechFrames.isEmpty,
      grammar.reportingTail == nil, grammar.child(of: clause, .nsubj, .nsubjPassive) != nil,
      FiniteVerb.isFinite(clause, in: grammar),
      let first = grammar.extent(of: clause).first(where: { grammar.words[$0].tag != .punctuation }), first > 0
    else { return false }
    return grammar.words[first].relation == .cc && [",", ";"].contains(grammar.words[first - 1].lemma)
  }

  /// A clause told apart from its sentence leaves behind whom its "he" or "it" means.
  private func leansOnSentence(_ wording: SummaryWording) -> Bool {
    guard let head = grammar.head(of: wording.top), head >= begin, !wording.kept[head],
      let subject = wording.lent ?? grammar.child(of: wording.top, .nsubj, .nsubjPassive)
    else { return false }
    guard wording.edit(at: subject) == nil else { return false }
    let lemma = grammar.words[subject].lemma.lowercasedASCII
    switch grammar.words[subject].tag {
    case .pronoun, .determiner:
      return ["he", "she", "it", "they", "this", "that", "these", "those", "both", "some", "others"].contains(lemma)
    case .numeral: return true
    default: return lemma == "other"
    }
  }

  private func breaksQuotation(_ wording: SummaryWording) -> Bool {
    for pair in [["\""], ["(", ")"], ["[", "]"]] {
      let marks = wording.words.count { pair.contains(grammar.words[$0].lemma) }
      let all = grammar.words.count { pair.contains($0.lemma) }
      if marks % 2 == 1, all % 2 == 0 { return true }
    }
    return false
  }

  private func isSentence(_ wording: SummaryWording) -> Bool {
    let words = wording.words.filter { grammar.words[$0].tag != .punctuation }
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    let begin = grammar.words[first].lemma.lowercasedASCII
    if Self.neverFirst.contains(begin), wording.edit(at: first) == nil { return false }
    if wording.edit(at: last) == nil, !endsWell(last) { return false }
    // "since the use of the dock began"
    if let head = grammar.head(of: wording.top), head >= self.begin, !wording.kept[head],
      Self.subordinating.contains(begin)
    {
      return false
    }
    // A sentence as it stands is one even where the tagger overlooked its verb.
    if wording.kept[first...].allSatisfy(\.self), wording.lent == nil { return hasSubject }
    if wording.isMisreadAsParticiple { return true }
    if grammar.predicate(of: wording.top)?.finite == false, !wording.edits.contains(where: { $0.kind == .form }) {
      return false
    }
    return grammar.groups.contains { group in
      group.finite && group.words.allSatisfy { wording.kept[$0] } && isMain(group.head, wording)
    } || wording.edits.contains { $0.kind == .form }
  }

  /// Whether the sentence says of anybody or anything what it tells: "— drew the sixth post" was torn from its beginning.
  private var hasSubject: Bool {
    grammar.words.contains { [.nsubj, .nsubjPassive, .csubj, .csubjPassive, .expl].contains($0.relation) }
      || !grammar.groups.contains(where: \.finite)
  }

  /// Whether a verb tells what the wording says as a sentence: not "according to what she has told".
  private func isMain(_ verb: Int, _ wording: SummaryWording) -> Bool {
    let clause = grammar.clauseHead(of: verb)
    return clause == wording.top
      || ![.acl, .aclRelative, .advcl, .csubj, .csubjPassive].contains(grammar.words[clause].relation)
  }

  /// Whether a sentence can end with a word.
  func endsWell(_ last: Int) -> Bool {
    let word = grammar.words[last]
    // As the sentence itself ends it ends well.
    if grammar.words[(last + 1)...].allSatisfy({ $0.tag == .punctuation }) { return true }
    switch word.tag {
    case .determiner where word.relation == .det, .coordinatingConjunction, .subordinatingConjunction: return false
    case .adposition where word.relation == .case || word.relation == .mark: return false
    case .auxiliary where word.relation != .root && !grammar.isClauseHead(last) && word.relation != .cop: return false
    case .particle where word.lemma.lowercasedASCII == "to": return false
    case .particle where ["'s", "\u{2019}s"].contains(word.lemma): return false
    default: return true
    }
  }

  // MARK: Words

  /// They lean on what stands before them.
  private static let neverFirst: Set<String> = [
    "of", "than", "which", "whom", "whose", "'s", "\u{2019}s", "said", "says",
  ]
  /// They make a clause a part of another one.
  private static let subordinating: Set<String> = [
    "since", "after", "before", "because", "until", "while", "although", "though", "whereas", "if", "unless", "as",
    "when",
  ]
  /// They may go: they tie the sentence to the one before, or speak of the day of writing.
  private static let ties: Set<String> = SentenceOpening.connectives.union([
    "now", "recently", "currently", "lately", "when",
  ])
  /// What they say of an event must never be lost.
  private static let weakening: Set<String> = WordLists.negations.union(WordLists.hearsay).union(WordLists.doubt).union(
    [
      "almost", "nearly", "barely", "allegedly", "reportedly", "apparently", "only", "about", "around", "roughly",
      "least",
      "most", "up", "over",
    ])
  private static let conditions: Set<String> = ["if", "unless", "provided", "without", "until", "whether", "lest"]
}
