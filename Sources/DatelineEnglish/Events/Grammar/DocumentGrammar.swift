internal import DatelineModel

/// The grammar of a document, a sentence at a time, each analysed once.
struct DocumentGrammar {
  let document: Document
  /// The grammar of each sentence, in order.
  let sentences: [SentenceGrammar]

  /// Nobody writes sentences of more tokens; what seems to be one is a list or no prose, is left without grammar, and
  /// so cannot make the work grow with the square of its length.
  static let greatestLength = 600

  /// The grammar of every sentence of a document.
  init(_ document: Document, analyzer: any SentenceAnalyzing) {
    self.document = document
    sentences = document.sentences.indices.map { index in
      guard document.sentences[index].tokens.count <= Self.greatestLength else {
        return SentenceGrammar(SentenceAnalysis(words: []), sentence: index)
      }
      return SentenceGrammar(analyzer.analysis(ofSentence: index, in: document), sentence: index)
    }
  }

  /// The words of a range of UTF-8 bytes as they stand in the text.
  func text(_ range: Range<Int>) -> String { document.text.slice(range) }

  /// Whether a sentence is a heading.
  func isHeading(_ sentence: Int) -> Bool {
    if case .heading = document.blocks[document.sentences[sentence].block].kind { return true }
    return false
  }

  /// Whether a sentence is a headline or a heading that stands as a paragraph: a short line of its own without a stop,
  /// above a paragraph that ends with one. What it announces is told there.
  func isHeadline(_ sentence: Int) -> Bool {
    if isHeading(sentence) { return true }
    let block = document.sentences[sentence].block
    guard case .paragraph = document.blocks[block].kind, document.blocks[block].dateLabel == nil,
      isAlone(sentence), sentences[sentence].words.count <= Self.longestHeadline, !isStopped(sentence)
    else { return false }
    var last = sentence + 1
    guard last < sentences.count, case .paragraph = document.blocks[document.sentences[last].block].kind else {
      return false
    }
    let words = sentences[last].words.count
    while last + 1 < sentences.count, document.sentences[last + 1].block == document.sentences[last].block { last += 1 }
    return isStopped(last) && words > 5
  }

  /// Headlines of news agencies have at most 90 letters or so.
  private static let longestHeadline = 18

  /// Whether no other sentence stands in its block.
  private func isAlone(_ sentence: Int) -> Bool {
    let block = document.sentences[sentence].block
    return ![sentence - 1, sentence + 1].contains {
      document.sentences.indices.contains($0) && document.sentences[$0].block == block
    }
  }

  private func isStopped(_ sentence: Int) -> Bool { sentences[sentence].words.last?.tag == .punctuation }

  /// The index of the sentence whose tokens hold a byte of the text; the last one that begins before it.
  func sentence(at byte: Int) -> Int? {
    var low = 0
    var high = document.sentences.count
    while low < high {
      let middle = (low + high) / 2
      let first = document.sentences[middle].tokens.lowerBound
      if first < document.tokens.count, Int(document.tokens[first].start) <= byte {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? low - 1 : nil
  }
}

extension String {
  /// The text of a range of UTF-8 bytes, cut to what there is.
  func slice(_ range: Range<Int>) -> String {
    let bytes = utf8
    let low = bytes.index(bytes.startIndex, offsetBy: range.lowerBound, limitedBy: bytes.endIndex) ?? bytes.endIndex
    let high = bytes.index(low, offsetBy: range.count, limitedBy: bytes.endIndex) ?? bytes.endIndex
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }
}
