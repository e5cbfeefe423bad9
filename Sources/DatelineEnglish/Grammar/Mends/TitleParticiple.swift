internal import DatelineModel

/// Mends a sentence in which a participle that ends a title was taken for a verb: in "Harbour Lights Revisited is now on
/// sale" the title is the subject of what is on sale.
enum TitleParticiple {
  /// Makes the clause behind the participle the main one, and the title its subject.
  ///
  /// Only where the participle is written with a capital letter inside the sentence, behind another capital or a number,
  /// and right before a finite helping verb.
  ///
  /// - Parameter text: the bytes of the document.
  static func mend(_ words: inout [SentenceAnalysis.Word], in text: Span<UInt8>) {
    for participle in words.indices.dropFirst().dropLast()
    where words[participle].tag == .verb && words[participle].relation == .acl {
      let next = words[participle + 1]
      guard next.tag == .auxiliary, next.features.verbForm == .finite, isCapital(words[participle].range, text),
        isCapital(words[participle - 1].range, text) || words[participle - 1].tag == .numeral,
        let predicate = next.head, predicate > participle + 1, words.indices.contains(predicate),
        let noun = words[participle].head, let top = root(of: noun, words), top < participle,
        !words.contains(where: { $0.head == predicate && [.nsubj, .nsubjPassive].contains($0.relation) })
      else { continue }
      for index in words.indices where words[index].relation == .punct && words[index].head == top {
        words[index].head = predicate
      }
      (words[predicate].head, words[predicate].relation) = (nil, .root)
      (words[top].head, words[top].relation) = (predicate, .nsubj)
      (words[participle].tag, words[participle].relation) = (.properNoun, .flat)
      words[participle].features = SentenceAnalysis.Features()
      for index in words.indices where index > participle && words[index].head == participle {
        words[index].head = predicate
      }
      return
    }
  }

  /// The root above a word, or itself; nil where none is.
  private static func root(of word: Int, _ words: [SentenceAnalysis.Word]) -> Int? {
    var current = word
    for _ in words.indices {
      guard let head = words[current].head else { return words[current].relation == .root ? current : nil }
      current = head
    }
    return nil
  }

  private static func isCapital(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    !range.isEmpty && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[range.lowerBound])
  }
}
