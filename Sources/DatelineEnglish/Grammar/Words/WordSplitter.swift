internal import DatelineLanguage
package import DatelineModel

/// Makes the syntactic words of a sentence, as Universal Dependencies' English treebanks write them: parts of tokens
/// ("do" and "n't"), tokens, and tokens run together ("10:30", "co-workers").
package struct WordSplitter: Sendable {
  /// A splitter.
  package init() {}

  /// The words of a sentence in order, each with its UTF-8 bytes in the document's text and the index of its (first)
  /// token. The words of a sentence cover its tokens. A sentence that the document does not have has no words.
  package func words(ofSentence index: Int, in document: Document) -> [(range: Range<Int>, token: Int)] {
    guard document.sentences.indices.contains(index) else { return [] }
    let sentence = document.sentences[index].tokens
    let bytes = document.text.utf8.span
    var words: [(range: Range<Int>, token: Int)] = []
    words.reserveCapacity(sentence.count + 4)
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      let end = WordJoiner.end(of: document.tokens, from: token, limit: sentence.upperBound, bytes)
      let range = Int(document.tokens[token].start)..<Int(document.tokens[end - 1].end)
      if end > token + 1 {
        words.append((range, token))
      } else if let stop = finalStop(of: token, in: sentence, document.tokens, bytes) {
        words.append((range.lowerBound..<stop, token))
        words.append((stop..<range.upperBound, token))
      } else {
        var start = range.lowerBound
        for part in ContractionSplitter.ends(of: document.tokens[token], bytes) {
          words.append((start..<part, token))
          start = part
        }
        words.append((start..<range.upperBound, token))
      }
      token = end
    }
    return words
  }

  /// Where the full stop begins that an abbreviation at the end of a sentence shares with it; nil when there is none.
  private func finalStop(of index: Int, in sentence: Range<Int>, _ tokens: [Token], _ bytes: Span<UInt8>) -> Int? {
    let token = tokens[index]
    guard token.kind == .word, token.range.count > 1, bytes[token.range.upperBound - 1] == 0x2E else { return nil }
    let closers = tokens[(index + 1)..<sentence.upperBound]
    guard closers.count <= 3, closers.allSatisfy({ PunctuationMark($0, bytes).closes }) else { return nil }
    return token.range.upperBound - 1
  }
}
