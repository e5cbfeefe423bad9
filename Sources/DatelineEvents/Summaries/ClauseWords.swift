internal import DatelineModel

/// Which words of a sentence tell an event: those of its clause without what only surrounds them.
///
/// Words are left out where the sentence itself has a seam: whole phrases between marks, what a conjunction leads in,
/// who says so. Where a tree would tear a phrase that has no seam the words between stay.
struct ClauseWords {
  private let grammar: SentenceGrammar
  private var kept: [Bool]

  /// How many words a summary has at most, names put in for pronouns and what cannot be left out not counted.
  static let greatestLength = 30

  /// The words of the clause or noun phrase with that head.
  init(of head: Int, in grammar: SentenceGrammar) {
    self.grammar = grammar
    kept = [Bool](repeating: false, count: grammar.words.count)
    if Self.quotes(head, grammar) {
      // The verb of saying stands beside what was said: the sentence tells it as a whole.
      for word in Self.stretch(around: head, in: grammar) { kept[word] = true }
      return
    }
    for word in grammar.extent(of: head) where grammar.isInside(word, head) { kept[word] = true }
    dropFrame(of: head)
    dropSpeaker(of: head)
    for cut in Cut.allCases where count > Self.greatestLength { apply(cut, to: head) }
    mendSeams(of: head)
    for word in 0..<min(DatelinePrefix.end(in: grammar), head) { kept[word] = false }
    if count > Self.greatestLength { shorten(head) }
  }

  /// The kept words in the order of the text, without marks that stood beside what was left out.
  var words: [Int] {
    let opening = kept.indices.prefix {
      !kept[$0] || grammar.words[$0].relation == .cc || isMark($0) && !opensPair($0)
    }
    return kept.indices.dropFirst(opening.count).filter { word in
      guard kept[word] else { return false }
      guard grammar.words[word].lemma == "," else { return true }
      let isWhole = { (other: Int) in !kept.indices.contains(other) || kept[other] }
      return isWhole(word - 1) && isWhole(word + 1)
    }
  }

  private var count: Int { kept.indices.count { kept[$0] && grammar.words[$0].tag != .punctuation } }

  private func opensPair(_ word: Int) -> Bool {
    ["\"", "'", "\u{201C}", "\u{2018}", "(", "\u{AB}"].contains(grammar.words[word].lemma)
  }

  /// Whether a verb of saying has no content of its own in the tree: none at all, or only who was told.
  private static func quotes(_ head: Int, _ grammar: SentenceGrammar) -> Bool {
    guard
      VerbTraits.of(grammar.words[head].lemma.lowercasedASCII).contains(.reporting)
        || grammar.speechFrames.contains(where: { $0.cue == head }),
      grammar.child(of: head, .ccomp, .xcomp) == nil
    else { return false }
    guard let object = grammar.child(of: head, .obj) else { return true }
    return ["tell", "ask"].contains(grammar.words[head].lemma.lowercasedASCII) && grammar.name(of: object) != nil
  }

  /// The sentence; of a long one what stands around the verb, from mark to mark.
  private static func stretch(around head: Int, in grammar: SentenceGrammar) -> Range<Int> {
    let most = greatestLength + 12
    let (count, isMark) = (grammar.words.count, { grammar.words[$0].tag == .punctuation })
    guard count > most else { return 0..<count }
    let first = min(max(0, head - most / 2), count - most)
    let last = first + most
    let begin = first == 0 ? 0 : (first..<head).first(where: isMark).map { $0 + 1 } ?? first
    let end = last == count ? count : (head + 1..<last).last(where: isMark) ?? last
    return begin..<end
  }

  // MARK: What surrounds a clause

  /// The conjunction that leads into the clause, what it hangs on, asides.
  private mutating func dropFrame(of head: Int) {
    let isClause = grammar.isClauseHead(head)
    for child in grammar.children(of: head) {
      let word = grammar.words[child]
      switch word.relation {
      case .mark where word.lemma.lowercasedASCII != "to" && opens(child, head): drop(child)
      case .cc where (grammar.extent(of: head).lowerBound..<child).allSatisfy(isMark): drop(child)
      case .discourse, .parataxis: drop(child)
      case .case where child < head && !isClause: drop(child)
      case .advmod where child < head && isConnective(child, of: head): drop(child)
      case .conj where startsOwnClause(child): drop(child)
      default: break
      }
    }
  }

  /// Whether a word leads into the clause: only marks, conjunctions and adverbs stand before it.
  private func opens(_ word: Int, _ head: Int) -> Bool {
    (grammar.extent(of: head).lowerBound..<max(word, grammar.extent(of: head).lowerBound)).allSatisfy {
      !kept[$0] || isMark($0) || [.cc, .advmod, .mark, .fixed].contains(grammar.words[$0].relation)
    }
  }

  /// "also", "when": what ties a clause to another one and means nothing in a sentence of its own.
  private func isConnective(_ adverb: Int, of head: Int) -> Bool {
    let lemma = grammar.words[adverb].lemma.lowercasedASCII
    if Self.connectives.contains(lemma) { return grammar.extent(of: adverb).allSatisfy { $0 == adverb || isMark($0) } }
    return ["when", "where"].contains(lemma) && [.advcl, .acl, .aclRelative].contains(grammar.words[head].relation)
  }

  static let connectives: Set<String> = [
    "however", "but", "also", "then", "meanwhile", "still", "moreover", "furthermore", "elsewhere", "too", "instead",
    "nevertheless", "nonetheless", "therefore", "thus", "additionally", "even", "so", "hence",
  ]
  private static let conceding: Set<String> = ["while", "although", "though", "whereas"]

  /// A coordinated clause with a subject of its own is told elsewhere.
  private func startsOwnClause(_ conjunct: Int) -> Bool {
    guard grammar.isClauseHead(conjunct), let subject = grammar.child(of: conjunct, .nsubj, .nsubjPassive, .expl) else {
      return false
    }
    // "but can not, because he wants": a helping verb before the subject belongs to the clause before.
    return grammar.child(of: conjunct, .aux, .auxPassive).map { subject < $0 } ?? true
  }

  /// Who says it is told as attribution: "police said", "according to the police".
  private mutating func dropSpeaker(of head: Int) {
    if let tail = grammar.reportingTail, head < tail.begin {
      // The mark that closes a quotation stands beside the one that the tail begins with.
      for word in tail.begin..<kept.count where !(closesPair(word) && word <= tail.begin + 1) { kept[word] = false }
    }
    guard let frame = grammar.speechFrame(around: head), kept.indices.contains(frame.cue) else { return }
    let source = (frame.source ?? frame.cue..<frame.cue).clamped(to: kept.indices.lowerBound..<kept.count)
    let first = min(source.isEmpty ? frame.cue : source.lowerBound, frame.cue)
    let last = max(source.isEmpty ? frame.cue : source.upperBound - 1, frame.cue)
    for word in first...last where kept[word] {
      var top = word
      while let parent = grammar.head(of: top), parent != head, !grammar.isInside(head, parent),
        (first...last).contains(parent)
      {
        top = parent
      }
      if !grammar.isInside(head, top) { drop(top) }
      kept[word] = false
    }
  }

  // MARK: What is left out of long clauses

  /// What is left out, in this order, for as long as too much is left.
  private enum Cut: CaseIterable {
    case concessions, coordinatedClauses, looseRelatives, plainAdverbials, appositions
  }

  private mutating func apply(_ cut: Cut, to head: Int) {
    for word in kept.indices where kept[word] && word != head && grammar.isInside(word, head) {
      let relation = grammar.words[word].relation
      let drops =
        switch cut {
        case .concessions:
          relation == .advcl && grammar.head(of: word) == head
            && Self.conceding.contains(where: grammar.markers(of: word).contains)
        case .coordinatedClauses: relation == .conj && grammar.isClauseHead(word) && grammar.head(of: word) == head
        case .looseRelatives: relation == .aclRelative && standsApart(word)
        case .plainAdverbials:
          relation == .advcl && grammar.head(of: word) == head && standsApart(word) && !countsPeople(word)
        case .appositions: relation == .appos && standsApart(word)
        }
      if drops { drop(word) }
    }
  }

  /// "killing at least 74 people": the toll belongs to the event.
  private func countsPeople(_ clause: Int) -> Bool {
    grammar.extent(of: clause).contains { grammar.words[$0].tag == .numeral && grammar.isInside($0, clause) }
  }

  /// Whether a phrase stands between marks, or behind one at the end.
  private func standsApart(_ word: Int) -> Bool {
    let extent = grammar.extent(of: word)
    guard extent.lowerBound > 0, isMark(extent.lowerBound) || isMark(extent.lowerBound - 1) else { return false }
    return extent.upperBound + 1 >= kept.count || isMark(extent.upperBound) || isMark(extent.upperBound + 1)
  }

  private func isMark(_ word: Int) -> Bool { grammar.words[word].tag == .punctuation }

  /// Leaves out a word with all that depends on it, and the conjunction and marks before it.
  private mutating func drop(_ word: Int) {
    let extent = grammar.extent(of: word)
    for inner in extent where grammar.isInside(inner, word) { kept[inner] = false }
    var before = extent.lowerBound - 1
    while before >= 0, kept[before], isMark(before) && !opensPair(before) || grammar.words[before].relation == .cc {
      kept[before] = false
      before -= 1
    }
    // An aside stood between two commas.
    let after = extent.upperBound + 1
    if before < extent.lowerBound - 1, after < kept.count, kept[after], grammar.words[after].lemma == "," {
      kept[after] = false
    }
  }

  /// As many words from the left as allowed, cut before an adjunct; never before what the verb needs.
  private mutating func shorten(_ head: Int) {
    var left = Self.greatestLength
    guard
      let limit = kept.indices.first(where: {
        if kept[$0], !isMark($0) { left -= 1 }
        return left < 0
      })
    else { return }
    var current = limit
    while current != head, let parent = grammar.head(of: current) {
      let (relation, first) = (grammar.words[current].relation, grammar.extent(of: current).lowerBound)
      current = parent
      guard Self.adjuncts.contains(relation) || relation == .nmod, first > head + 3, first <= limit else { continue }
      var last = first - 1
      while last > head, grammar.words[last].relation == .cc || isMark(last) && !closesPair(last) { last -= 1 }
      guard Wholeness(grammar).endsWell(last) else { continue }
      for word in kept.indices where word > last { kept[word] = false }
      return
    }
  }

  private func closesPair(_ word: Int) -> Bool {
    ["\"", "\u{201D}", "\u{2019}", ")", "\u{BB}"].contains(grammar.words[word].lemma)
  }

  private static let adjuncts: Set<UniversalRelation> = [
    .obl, .oblTime, .oblUnmarked, .advcl, .acl, .aclRelative, .appos, .parataxis, .advmod,
  ]

  // MARK: Seams

  /// Gives back words without which what is left would be torn: where it begins, has a hole or ends and the sentence
  /// has no seam there, its tree is wrong.
  private mutating func mendSeams(of head: Int) {
    for name in grammar.names where name.words.contains(where: { kept.indices.contains($0) && kept[$0] }) {
      for word in name.words.clamped(to: 0..<kept.count) { kept[word] = true }
    }
    guard var first = kept.firstIndex(of: true), let last = kept.lastIndex(of: true) else { return }
    while first > 0, Self.attributes.contains(grammar.words[first - 1].relation), !isMark(first - 1) {
      first -= 1
      kept[first] = true
    }
    var word = first
    while word < last {
      guard !kept[word] else {
        word += 1
        continue
      }
      let end = kept[word...last].firstIndex(of: true) ?? last
      if !isSeam(word..<end, of: head) { for inner in word..<end { kept[inner] = true } }
      word = end
    }
    var next = last + 1
    guard next < kept.count, !isMark(last), !isEnd(before: next, of: head) else { return }
    while next < kept.count, !isMark(next) {
      kept[next] = true
      next += 1
    }
  }

  /// They always belong to what follows.
  private static let attributes: Set<UniversalRelation> = [.det, .amod, .nummod, .compound, .nmodPossessive]

  /// Whether words may be missing inside: what stands between marks, or a connective.
  private func isSeam(_ hole: Range<Int>, of head: Int) -> Bool {
    guard let first = hole.first, let last = hole.last else { return true }
    if isMark(first) || first > 0 && isMark(first - 1) || first == 0 {
      return isMark(last) || last + 1 < kept.count && isMark(last + 1)
        || grammar.words[first].relation == .cc || hole.count > 1 && grammar.words[first + 1].relation == .cc
    }
    return hole.allSatisfy { [.advmod, .discourse, .cc, .mark, .punct].contains(grammar.words[$0].relation) }
  }

  /// Whether the sentence can be left before a word: at a mark, a conjunction, a phrase of its own that was left out, or
  /// where what governs the clause goes on.
  private func isEnd(before next: Int, of head: Int) -> Bool {
    if isMark(next) || [.cc, .mark].contains(grammar.words[next].relation) || grammar.isRelativePronoun(next) {
      return true
    }
    var top = next
    while let parent = grammar.head(of: top), grammar.extent(of: parent).lowerBound == next { top = parent }
    guard let parent = grammar.head(of: top) else { return true }
    if grammar.isInside(top, head) { return Self.leavable.contains(grammar.words[top].relation) }
    return grammar.isInside(head, top)
      || grammar.isInside(head, parent) && Self.continuations.contains(grammar.words[top].relation)
  }

  /// What a governing clause goes on with behind the clause it holds.
  private static let continuations = adjuncts.union([.aux, .auxPassive, .cop, .xcomp])
  /// What may be left out at the end of a clause.
  private static let leavable = adjuncts.union([.nmod, .conj])
}
