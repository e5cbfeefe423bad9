internal import DatelineModel

/// For each word of a sentence the first and the last word that depend on it, directly or not, itself included.
struct SubtreeExtents {
  private let firsts: [Int]
  private let lasts: [Int]

  init(_ words: [SentenceAnalysis.Word], _ tree: ClauseTree) {
    var firsts = Array(words.indices)
    var lasts = firsts
    // Words in an order in which each stands behind the word it depends on; those of a cycle are left alone.
    var order = words.indices.filter { words[$0].head == nil }
    var next = 0
    while next < order.count {
      order += tree.children(of: order[next])
      next += 1
    }
    for word in order.reversed() {
      guard let head = words[word].head else { continue }
      firsts[head] = min(firsts[head], firsts[word])
      lasts[head] = max(lasts[head], lasts[word])
    }
    (self.firsts, self.lasts) = (firsts, lasts)
  }

  /// The words from the first to the last that depend on a word, half-open.
  func extent(of word: Int) -> Range<Int> { firsts[word]..<lasts[word] + 1 }
}
