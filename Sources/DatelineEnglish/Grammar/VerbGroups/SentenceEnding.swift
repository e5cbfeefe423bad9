internal import DatelineLanguage
internal import DatelineModel

/// The marks that end the parts of a sentence: for each word, whether the next of them asks.
struct SentenceEnding {
  private let asks: [Bool]

  init(_ words: [SentenceAnalysis.Word], _ forms: [UInt32]) {
    var asks = [Bool](repeating: false, count: words.count)
    var next = false
    for index in words.indices.reversed() {
      if words[index].tag == .punctuation {
        if forms[index] == Self.question { next = true }
        if Self.others.contains(forms[index]) { next = false }
      }
      asks[index] = next
    }
    self.asks = asks
  }

  /// Whether a question mark is the next mark that ends something behind a word.
  func isQuestion(after word: Int) -> Bool { asks[word] }

  private static let question = FoldedForm.hash("?")
  private static let others = WordList(". ! ; : ” \"")
}
