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
