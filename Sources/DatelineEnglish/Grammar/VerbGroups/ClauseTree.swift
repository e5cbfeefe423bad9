internal import DatelineModel

/// The tree of a sentence read downwards: for each word the words that depend on it, in order.
struct ClauseTree {
  private let starts: [Int]
  private let list: [Int]

  init(_ words: [SentenceAnalysis.Word]) {
    var starts = [Int](repeating: 0, count: words.count + 1)
    for word in words {
      if let head = word.head, words.indices.contains(head) { starts[head + 1] += 1 }
    }
    for index in words.indices { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int](repeating: 0, count: starts[words.count])
    for (index, word) in words.enumerated() {
      guard let head = word.head, words.indices.contains(head) else { continue }
      list[next[head]] = index
      next[head] += 1
    }
    (self.starts, self.list) = (starts, list)
  }

  /// The words that depend on a word, in order.
  func children(of word: Int) -> ArraySlice<Int> { list[starts[word]..<starts[word + 1]] }
}
