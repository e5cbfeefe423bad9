internal import DatelineModel

/// What is computed once of an analysed sentence. It is shared, so that handing a sentence on costs nothing.
final class SentenceTree: Sendable {
  let words: [SentenceAnalysis.Word]
  let groups: [SentenceAnalysis.VerbGroup]
  let names: [SentenceAnalysis.Name]
  let speechFrames: [SentenceAnalysis.SpeechFrame]
  /// For each word the index of the verb group that it heads or helps; -1 for none.
  let groupIndex: [Int]
  let nameIndex: [Int]
  /// Children of word i: `childList[childStart[i]..<childStart[i + 1]]`, in the order of the text.
  let childStart: [Int]
  let childList: [Int]
  /// For each word the head of the clause that it belongs to; a clause's head is its own.
  let clause: [Int]
  /// For each word the first and the last of those that depend on it, itself included.
  let first: [Int]
  let last: [Int]
  /// The words whose lemma is "not".
  let nots: [Int]

  /// The tree of an analysed sentence. Heads that are out of range or run in a circle are taken for roots.
  init(_ analysis: SentenceAnalysis) {
    let words = SentenceGrammar.mended(analysis)
    self.words = words
    nots = words.indices.filter { words[$0].lemma.utf8.count == 3 && words[$0].lemma.lowercasedASCII == "not" }
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
    for start in Self.roots(of: words) where !seen[start] {
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
  }

  private static func index(_ members: [[Int]], _ count: Int) -> [Int] {
    var result = [Int](repeating: -1, count: count)
    for (index, words) in members.enumerated() {
      for word in words where word >= 0 && word < count { result[word] = index }
    }
    return result
  }

  private static func roots(of words: [SentenceAnalysis.Word]) -> [Int] {
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
}
