internal import DatelineModel

/// The analysis of one sentence made quick to walk: children, extents, clauses, verb groups by word.
struct SentenceGrammar: Sendable {
  /// The index of the sentence in its document.
  let sentence: Int
  let words: [SentenceAnalysis.Word]
  let groups: [SentenceAnalysis.VerbGroup]
  let names: [SentenceAnalysis.Name]
  let speechFrames: [SentenceAnalysis.SpeechFrame]
  /// For each word the index of the verb group that it heads or helps; -1 for none.
  private let groupIndex: [Int]
  private let nameIndex: [Int]
  /// Children of word i: `childList[childStart[i]..<childStart[i + 1]]`, in the order of the text.
  private let childStart: [Int]
  private let childList: [Int]
  /// For each word the head of the clause that it belongs to; a clause's head is its own.
  private let clause: [Int]
  private let first: [Int]
  private let last: [Int]
  /// Who says so, where the sentence names the speaker behind what is said.
  private(set) var reportingTail: ReportingTail?

  /// The grammar of an analysed sentence. Heads that are out of range or run in a circle are taken for roots.
  init(_ analysis: SentenceAnalysis, sentence: Int) {
    self.sentence = sentence
    words = Self.withKnownVerbs(Self.withRelativeClauses(analysis.words))
    groups = analysis.verbGroups
    names = analysis.names
    speechFrames = analysis.speechFrames
    let count = words.count
    groupIndex = Self.index(analysis.verbGroups.map(\.words), count)
    nameIndex = Self.index(analysis.names.map { Array($0.words) }, count)

    var starts = [Int](repeating: 0, count: count + 1)
    for word in words {
      if let head = word.head, words.indices.contains(head) { starts[head + 1] += 1 }
    }
    for i in 0..<count { starts[i + 1] += starts[i] }
    var list = [Int](repeating: 0, count: starts[count])
    var fill = starts
    for (i, word) in words.enumerated() {
      guard let head = word.head, words.indices.contains(head) else { continue }
      list[fill[head]] = i
      fill[head] += 1
    }
    (childStart, childList) = (starts, list)

    // Heads before dependents, without recursion; what a circle cuts off begins anew.
    var order: [Int] = []
    var seen = [Bool](repeating: false, count: count)
    for start in Self.roots(of: analysis) where !seen[start] {
      seen[start] = true
      order.append(start)
      var next = order.count - 1
      while next < order.count {
        let word = order[next]
        for child in list[starts[word]..<starts[word + 1]] where !seen[child] {
          seen[child] = true
          order.append(child)
        }
        next += 1
      }
    }
    var clause = Array(0..<count)
    for i in order {
      guard let head = words[i].head, words.indices.contains(head) else { continue }
      let isHead = Self.headsClause(
        i, words: words, children: list[starts[i]..<starts[i + 1]], headIsClause: clause[head] == head)
      if !isHead { clause[i] = clause[head] }
    }
    var first = Array(0..<count)
    var last = Array(0..<count)
    for i in order.reversed() {
      guard let head = words[i].head, words.indices.contains(head) else { continue }
      first[head] = min(first[head], first[i])
      last[head] = max(last[head], last[i])
    }
    (self.clause, self.first, self.last) = (clause, first, last)
    reportingTail = findReportingTail()
  }

  private static func index(_ members: [[Int]], _ count: Int) -> [Int] {
    var result = [Int](repeating: -1, count: count)
    for (index, words) in members.enumerated() {
      for word in words where word >= 0 && word < count { result[word] = index }
    }
    return result
  }

  private static func roots(of analysis: SentenceAnalysis) -> [Int] {
    let words = analysis.words
    let plain = words.indices.filter { index in words[index].head.map { !words.indices.contains($0) } ?? true }
    return plain + Array(words.indices)
  }

  private static func headsClause(
    _ index: Int, words: [SentenceAnalysis.Word], children: ArraySlice<Int>, headIsClause: Bool
  ) -> Bool {
    let word = words[index]
    let isPredicate =
      word.tag == .verb
      || children.contains {
        [.cop, .nsubj, .nsubjPassive, .csubj, .csubjPassive, .aux, .auxPassive].contains(words[$0].relation)
      }
    switch word.relation {
    case .root: return true
    case .ccomp, .xcomp, .advcl, .acl, .aclRelative, .csubj, .csubjPassive, .parataxis: return isPredicate
    case .conj, .dep, .list: return isPredicate && (headIsClause || word.tag == .verb)
    default:
      // A verb with a subject of its own is a clause, whatever it was attached as.
      return word.tag == .verb && children.contains { [.nsubj, .nsubjPassive].contains(words[$0].relation) }
    }
  }

  /// The children of a word in the order of the text.
  func children(of word: Int) -> ArraySlice<Int> { childList[childStart[word]..<childStart[word + 1]] }

  /// The first child with one of those relations.
  func child(of word: Int, _ relations: UniversalRelation...) -> Int? {
    children(of: word).first { relations.contains(words[$0].relation) }
  }

  /// The word that it depends on.
  func head(of word: Int) -> Int? {
    words[word].head.flatMap { words.indices.contains($0) && $0 != word ? $0 : nil }
  }

  /// The head of the clause that the word belongs to.
  func clauseHead(of word: Int) -> Int { clause[word] }

  /// Whether the word heads a clause.
  func isClauseHead(_ word: Int) -> Bool { clause[word] == word }

  /// The heads of the sentence's clauses in the order of the text.
  var clauseHeads: [Int] { words.indices.filter { clause[$0] == $0 && words[$0].tag != .punctuation } }

  /// The clause that a clause hangs on; nil for the main clause.
  func governor(of clauseHead: Int) -> Int? { head(of: clauseHead).map { clause[$0] } }

  /// The verb group that a word heads or helps.
  func group(of word: Int) -> SentenceAnalysis.VerbGroup? {
    groupIndex[word] >= 0 ? groups[groupIndex[word]] : nil
  }

  /// The group that tells a clause's tense: that of its head, or of its copula.
  func predicate(of clauseHead: Int) -> SentenceAnalysis.VerbGroup? {
    if let group = group(of: clauseHead) { return group }
    return child(of: clauseHead, .cop).flatMap { group(of: $0) }
  }

  /// The name that a word is part of.
  func name(of word: Int) -> SentenceAnalysis.Name? { nameIndex[word] >= 0 ? names[nameIndex[word]] : nil }

  /// The indirect speech that a word is part of; the innermost where one stands inside another.
  func speechFrame(around word: Int) -> SentenceAnalysis.SpeechFrame? {
    speechFrames.filter { $0.content.contains(word) && $0.cue != word }.min { $0.content.count < $1.content.count }
  }

  /// The words from the first to the last that depend on a word, itself included, directly or not.
  func extent(of word: Int) -> ClosedRange<Int> { first[word]...last[word] }

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
