internal import DatelineModel

/// The place and agency that stand before the first sentence of a report: "NORHAVN (Harbour Wire) — ".
enum DatelinePrefix {
  /// The index of the first word behind it; 0 where there is none.
  static func end(of words: [SentenceAnalysis.Word]) -> Int {
    let reach = min(words.count, 12)
    guard
      let dash = (0..<reach).first(where: { ["-", "--", "\u{2014}", "\u{2013}"].contains(words[$0].lemma) }),
      dash > 0, dash + 2 < words.count
    else { return 0 }
    let before = words[..<dash]
    let isNamed = before.allSatisfy {
      [.properNoun, .punctuation, .numeral, .other].contains($0.tag) || $0.tag == .noun && $0.range.count < 3
    }
    // "Ida Lund, co - owner of the mill": a prefix apart from its noun is no agency.
    let isPrefix = before.last.map { $0.tag == .other && $0.lemma.utf8.first.map { $0 >= 0x61 } ?? false } ?? false
    // A hyphen inside a word has no white space around it.
    let isDash =
      words[dash - 1].range.upperBound < words[dash].range.lowerBound
      && words[dash].range.upperBound < words[dash + 1].range.lowerBound
    // "Twenty - four people": a number alone is no place.
    return isNamed && isDash && !isPrefix && before.contains { $0.tag != .numeral } ? dash + 1 : 0
  }

  /// Takes a name in it out of the sentence behind it where a verb has its own subject there: in "(Harbour Wire) - Police
  /// closed the bridge" the agency closed nothing.
  static func mend(_ words: inout [SentenceAnalysis.Word]) {
    let end = end(of: words)
    for index in words.indices.prefix(end) {
      guard [.nsubj, .nsubjPassive].contains(words[index].relation), let verb = words[index].head, verb >= end,
        words[end..<verb].contains(where: { $0.head == verb && [.nsubj, .nsubjPassive].contains($0.relation) })
      else { continue }
      words[index].relation = .dep
    }
  }
}
