internal import DatelineModel

/// Mends a sentence that opens with "last", "next" or "this" and a time: "Last May, there were reports." has its verb as
/// the root and not "last", and in "Last May the mill closed." the month is no helping verb.
enum TimeInFront {
  /// Makes the time what the main verb's deed hangs on.
  ///
  /// - Parameter text: the bytes of the document.
  static func mend(_ words: inout [SentenceAnalysis.Word], in text: Span<UInt8>) {
    guard words.count > 4, deictic.contains(words[0].lemma.lowercased()) else { return }
    if words[1].tag == .auxiliary, isMay(words[1].range, text), let clause = words[1].head, clause > 1 {
      (words[1].tag, words[1].relation) = (.properNoun, .oblUnmarked)
      words[1].features = SentenceAnalysis.Features()
      // What hung on the time, if only by others, would hang on itself.
      if let top = child(ofTimeAbove: clause, words) { (words[top].head, words[top].relation) = (nil, .root) }
      (words[0].head, words[0].relation) = (1, .amod)
      return
    }
    guard let root = (0...1).first(where: { words[$0].head == nil }), nominal.contains(words[1].tag),
      let clause = words.indices.first(where: {
        words[$0].tag == .verb && words[$0].relation == .parataxis && [0, 1].contains(words[$0].head)
      }),
      words.contains(where: { $0.head == clause && [.nsubj, .nsubjPassive, .expl].contains($0.relation) })
    else { return }
    for index in words.indices where words[index].relation == .punct && words[index].head == root {
      words[index].head = clause
    }
    (words[clause].head, words[clause].relation) = (nil, .root)
    (words[1].head, words[1].relation) = (clause, .oblUnmarked)
    (words[0].head, words[0].relation) = (1, .amod)
  }

  /// The word above another, or itself, that hangs on one of the first two; nil where none does.
  private static func child(ofTimeAbove word: Int, _ words: [SentenceAnalysis.Word]) -> Int? {
    var current = word
    for _ in words.indices {
      guard let head = words[current].head else { return nil }
      if head <= 1 { return current }
      current = head
    }
    return nil
  }

  private static func isMay(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    range.count == 3 && text[range.lowerBound] == UInt8(ascii: "M")
  }

  private static let deictic: Set<String> = ["last", "next", "this"]
  private static let nominal: Set<UniversalTag> = [.noun, .properNoun]
}
