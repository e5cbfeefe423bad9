internal import DatelineModel

extension SentenceGrammar {
  /// Who says so, told behind what is said: "…, said Ann Lund, who leads it", "…, the harbour master, Jonas Pell, said".
  struct ReportingTail: Hashable, Sendable {
    /// The index of the mark that it begins with.
    var begin: Int
    /// The index of the verb of saying.
    var cue: Int
    /// Indices of the words that name who says it, half-open; empty where nobody is named.
    var source: Range<Int>
  }

  /// The tail of the sentence that names its speaker, read from its marks, whatever the tree made of it.
  func findReportingTail() -> ReportingTail? {
    guard
      let cue = words.indices.last(where: {
        words[$0].tag == .verb && VerbTraits.of(words[$0].lemma.lowercasedASCII).contains(.reporting)
          && words[$0].features.verbForm != .gerund && group(of: $0)?.finite != false
      }), cue > 3
    else { return nil }
    // "…, who resigned in March, told the Harbour Post": behind "told" stands who was told.
    let isOfListener = ["tell", "ask", "inform", "assure", "remind"].contains(words[cue].lemma.lowercasedASCII)
    if words[cue - 1].tag == .punctuation, !isOfListener, let source = nominal(from: cue + 1) {
      // "…, said Ann Lund", but not "Ann Lund, who sold it, claimed a victory".
      let hasSubject = child(of: cue, .nsubj).map { $0 < cue } ?? false || endsAside(cue - 1)
      let isObject = hasSubject && child(of: cue, .obj).map(source.contains) ?? false
      return isTold(before: cue - 1) && !isObject ? ReportingTail(begin: cue - 1, cue: cue, source: source) : nil
    }
    guard isAdjunct(cue + 1..<words.count) else { return nil }
    // "…, Ann Lund said", "…, the mayor, Ann Lund, said"
    var begin = cue
    var marks = words[cue - 1].tag == .punctuation ? 3 : 1
    while begin > 1, marks > 0 {
      begin -= 1
      if words[begin].tag == .punctuation {
        marks -= 1
      } else if !Self.nominalTags.contains(words[begin].tag) {
        return nil
      }
    }
    let source = begin + 1..<(words[cue - 1].tag == .punctuation ? cue - 1 : cue)
    guard marks == 0, !source.isEmpty, source.contains(where: { Self.nounTags.contains(words[$0].tag) }),
      isTold(before: begin)
    else { return nil }
    return ReportingTail(begin: begin, cue: cue, source: source)
  }

  /// "several towns, including Norhavn, reported losses": whether a comma ends what another one and a preposition begin.
  private func endsAside(_ comma: Int) -> Bool {
    guard words[comma].lemma == ",", let first = words[..<comma].indices.last(where: { words[$0].lemma == "," }) else {
      return false
    }
    return first + 1 < comma && words[first + 1].relation == .case
  }

  /// The noun phrase that begins at a word: to the next mark or verb.
  private func nominal(from first: Int) -> Range<Int>? {
    // "…, said on Thursday that": a time follows, and who says so stands before.
    guard first < words.count, ![.adposition, .particle].contains(words[first].tag),
      ![.obl, .oblUnmarked, .oblTime].contains(words[first].relation)
    else { return nil }
    let end = words[min(first, words.count)...].firstIndex { !Self.nominalTags.contains($0.tag) } ?? words.count
    guard first < end, words[first..<end].contains(where: { Self.nounTags.contains($0.tag) }) else { return nil }
    return first..<end
  }

  /// Whether what stands before a tail is a clause of its own.
  private func isTold(before end: Int) -> Bool {
    guard [",", "\"", "\u{2014}", "\u{2013}", "!", "?", "."].contains(words[end].lemma) else { return false }
    return groups.contains { $0.head < end && $0.finite }
  }

  /// "on Monday", "in a statement": no other clause follows the verb of saying.
  private func isAdjunct(_ rest: Range<Int>) -> Bool {
    rest.allSatisfy { Self.nominalTags.contains(words[$0].tag) || words[$0].tag == .adverb || $0 == words.count - 1 }
      && (rest.isEmpty || words[rest.lowerBound].tag != .determiner && words[rest.lowerBound].tag != .pronoun)
  }

  private static let nounTags: Set<UniversalTag> = [.noun, .properNoun, .pronoun]
  private static let nominalTags: Set<UniversalTag> = [
    .noun, .properNoun, .pronoun, .determiner, .adjective, .numeral, .adposition, .particle, .symbol,
    .coordinatingConjunction,
  ]
}
