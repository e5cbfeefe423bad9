internal import DatelineModel

/// Mends a noun that the date before it describes: in "the 7 May march" and "its June 19 release" the noun is what
/// article and preposition belong to, not the number.
enum DatedNoun {
  /// Makes the noun the head of the number right before it, where the tree hangs it on the number.
  static func mend(_ words: inout [SentenceAnalysis.Word]) {
    for number in words.indices.dropLast() where words[number].tag == .numeral {
      let noun = number + 1
      guard words[noun].tag == .noun, words[noun].head == number, words[noun].relation == .nmodUnmarked,
        words.contains(where: { $0.head == number && [.det, .nmodPossessive].contains($0.relation) })
      else { continue }
      (words[noun].head, words[noun].relation) = (words[number].head, words[number].relation)
      (words[number].head, words[number].relation) = (noun, .compound)
      for index in words.indices where index != noun && words[index].head == number {
        if words[index].tag != .properNoun { words[index].head = noun }
      }
    }
  }
}
