internal import DatelineModel

/// How long a summary and a headline may be, and what of a longer one goes.
extension SummaryWriter {
  /// How many words a summary has at most where its sentence can be cut for certain.
  static let greatestLength = 30
  /// How many words a whole sentence may have; a longer one is cut at its first sure seam behind the event.
  static let mostWords = 45
  /// What is longer still and has no such seam is no sentence but a list or a table.
  static let tooMany = 80

  /// A wording without what the gate lets go of it, where that brings it down to a headline's length.
  func headline(_ wording: SummaryWording, _ candidate: Candidate, _ gate: FaithfulnessGate) -> String? {
    guard wording.count > Headline.mostWords else { return nil }
    let short = loosened(wording, to: Headline.mostWords, candidate, gate)
    guard short.count <= Headline.mostWords else { return nil }
    return finished(short).map { Headline.firstWords(of: $0.summary) }
  }

  /// A wording without its loose ends, as far as it has more words than wanted.
  func loosened(_ wording: SummaryWording, to most: Int, _ candidate: Candidate, _ gate: FaithfulnessGate)
    -> SummaryWording
  {
    var result = wording
    let isTime = reading.links.coverage(of: wording.grammar)
    for end in LooseEnds(wording.grammar).cuts(sparing: candidate.head)
    // "…, with a last show in Halden, Oct. 10": a time that is another's stays beside it.
    where result.count > most && !end.allSatisfy({ isTime[$0] || wording.grammar.words[$0].tag == .punctuation }) {
      var cut = result
      cut.drop(end)
      if cut.kept != result.kept, gate.fault(of: cut) == nil { result = cut }
    }
    return result
  }

  /// A wording that is too long, up to its first mark behind the event where the gate lets it end.
  func shortened(_ wording: SummaryWording, _ candidate: Candidate, _ gate: FaithfulnessGate) -> SummaryWording {
    guard wording.count > Self.mostWords else { return wording }
    let grammar = wording.grammar
    for mark in wording.words
    where mark > candidate.head && [",", ";", ":", "\u{2014}", "\u{2013}", "--"].contains(grammar.words[mark].lemma) {
      var cut = wording
      cut.drop(mark..<grammar.words.count)
      if cut.count <= Self.mostWords, gate.fault(of: cut) == nil { return cut }
    }
    return wording
  }
}
