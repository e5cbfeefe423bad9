internal import DatelineModel

/// The analysis of one sentence made quick to walk: children, extents, clauses, verb groups by word.
struct SentenceGrammar: Sendable {
  /// The index of the sentence in its document.
  let sentence: Int
  private let tree: SentenceTree
  /// Who says so, where the sentence names the speaker behind what is said.
  private(set) var reportingTail: ReportingTail?
  /// For each head of a clause its status; nil for other words.
  private(set) var statuses: [ClauseStatus?] = []

  /// The grammar of an analysed sentence. Heads that are out of range or run in a circle are taken for roots.
  init(_ analysis: SentenceAnalysis, sentence: Int) {
    self.sentence = sentence
    tree = SentenceTree(analysis)
    reportingTail = findReportingTail()
    let reader = ClauseStatusReader(self)
    statuses = words.indices.map {
      isClauseHead($0) && words[$0].tag != .punctuation ? reader.status(of: $0) : nil
    }
  }

  var words: [SentenceAnalysis.Word] { tree.words }
  var groups: [SentenceAnalysis.VerbGroup] { tree.groups }
  var names: [SentenceAnalysis.Name] { tree.names }
  var speechFrames: [SentenceAnalysis.SpeechFrame] { tree.speechFrames }

  /// The words whose lemma is "not".
  var nots: [Int] { tree.nots }

  /// The children of a word in the order of the text.
  func children(of word: Int) -> ArraySlice<Int> { tree.childList[tree.childStart[word]..<tree.childStart[word + 1]] }

  /// The first child with one of those relations.
  func child(of word: Int, _ relations: UniversalRelation...) -> Int? {
    children(of: word).first { relations.contains(words[$0].relation) }
  }

  /// The word that it depends on.
  func head(of word: Int) -> Int? {
    words[word].head.flatMap { words.indices.contains($0) && $0 != word ? $0 : nil }
  }

  /// The word of a name that stands for all of it: the first that depends on none of the others.
  func head(ofName name: Range<Int>) -> Int? {
    name.first { head(of: $0).map { !name.contains($0) } ?? true }
  }

  /// The head of the clause that the word belongs to.
  func clauseHead(of word: Int) -> Int { tree.clause[word] }

  /// Whether the word heads a clause.
  func isClauseHead(_ word: Int) -> Bool { tree.clause[word] == word }

  /// The heads of the sentence's clauses in the order of the text.
  var clauseHeads: [Int] { words.indices.filter { tree.clause[$0] == $0 && words[$0].tag != .punctuation } }

  /// The clause that a clause hangs on; nil for the main clause.
  func governor(of clauseHead: Int) -> Int? { head(of: clauseHead).map { tree.clause[$0] } }

  /// The verb group that a word heads or helps.
  func group(of word: Int) -> SentenceAnalysis.VerbGroup? {
    tree.groupIndex[word] >= 0 ? groups[tree.groupIndex[word]] : nil
  }

  /// The group that tells a clause's tense: that of its head, or of its copula.
  func predicate(of clauseHead: Int) -> SentenceAnalysis.VerbGroup? {
    if let group = group(of: clauseHead) { return group }
    return child(of: clauseHead, .cop).flatMap { group(of: $0) }
  }

  /// The name that a word is part of.
  func name(of word: Int) -> SentenceAnalysis.Name? { tree.nameIndex[word] >= 0 ? names[tree.nameIndex[word]] : nil }

  /// The indirect speech that a word is part of; the innermost where one stands inside another.
  func speechFrame(around word: Int) -> SentenceAnalysis.SpeechFrame? {
    speechFrames.filter { $0.content.contains(word) && $0.cue != word }.min { $0.content.count < $1.content.count }
  }

  /// The words from the first to the last that depend on a word, itself included, directly or not.
  func extent(of word: Int) -> ClosedRange<Int> { tree.first[word]...tree.last[word] }

  /// Whether a word is another or depends on it, directly or not.
  func isInside(_ word: Int, _ ancestor: Int) -> Bool {
    var current = word
    var steps = 0
    while current != ancestor {
      guard let head = head(of: current), steps < words.count else { return false }
      (current, steps) = (head, steps + 1)
    }
    return true
  }
}
