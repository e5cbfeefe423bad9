internal import DatelineModel

/// Chooses the sentences that tell a day best: near the centre of all that is said of it (Radev and others 2004,
/// "Centroid-based summarization of multiple documents"), plain, understood without their neighbours, and none that
/// repeats another.
struct DigestSentences {
  private let passages: [Timeline.Passage]
  private var words = WordBags()
  private let weights: WordWeights
  /// For each passage the length of its vector of weights.
  private let lengths: [Double]
  private let topic: Topic

  init(_ passages: [Timeline.Passage], topic: String?) {
    self.passages = passages
    var vocabulary = Vocabulary()
    for passage in passages {
      words.append(
        Topic.words(of: passage.quote).filter { $0.utf8.count > 2 }.map { vocabulary.number(of: $0) })
    }
    let weights = WordWeights(frequencies: words.frequencies(words: vocabulary.count), total: passages.count)
    let bags = words
    lengths = passages.indices.map { index in
      bags[index].reduce(0) { $0 + Double(weights[$1]) * Double(weights[$1]) }.squareRoot()
    }
    (self.weights, self.topic) = (weights, Topic(topic))
  }

  /// The candidates that tell a day best, at most `limit` of them, the best first.
  ///
  /// - Parameter isUsable: asked once for each that would be chosen, in that order.
  func best(
    of candidates: [DigestDays.DaySentence], limit: Int, where isUsable: (DigestDays.DaySentence) -> Bool
  ) -> [DigestDays.DaySentence] {
    let candidates = candidates.filter { lengths[$0.passage] > 0 }
    var centre: [Int32: Double] = [:]
    for candidate in candidates {
      for word in words[candidate.passage] {
        centre[word, default: 0] += Double(weights[word]) / lengths[candidate.passage]
      }
    }
    let ranked = candidates.map { candidate in
      let said = Topic.words(of: passages[candidate.passage].quote)
      return (
        topic: topic.isTold(in: said) ? 1 : 0, score: score(candidate.passage, said, centre), candidate: candidate
      )
    }.sorted { ($1.topic, $1.score, $0.candidate.passage) < ($0.topic, $0.score, $1.candidate.passage) }
    var picks: [DigestDays.DaySentence] = []
    for (_, _, candidate) in ranked where picks.count < limit {
      if picks.contains(where: { repeats(candidate.passage, $0.passage) }) || !isUsable(candidate) { continue }
      picks.append(candidate)
    }
    return picks
  }

  private func repeats(_ one: Int, _ other: Int) -> Bool {
    let others = Set(words[other])
    let shared = words[one].reduce(0.0) { others.contains($1) ? $0 + Double(weights[$1]) * Double(weights[$1]) : $0 }
    return shared > 0.5 * lengths[one] * lengths[other]
  }

  private func score(_ index: Int, _ said: [String], _ centre: [Int32: Double]) -> Double {
    var score = words[index].reduce(0) { $0 + (centre[$1] ?? 0) * Double(weights[$1]) } / lengths[index]
    if said.count < 8 { score *= 0.5 }
    if said.count > 45 { score *= 0.6 }
    if let first = said.first, DigestSentences.pointers.contains(first) { score *= 0.6 }
    if let first = passages[index].quote.unicodeScalars.first, "\"“‘'«`".unicodeScalars.contains(first) {
      score *= 0.6
    }
    return score
  }

  /// First words of English sentences that point to what was said before.
  private static let pointers: Set<String> = [
    "he", "she", "it", "they", "this", "that", "these", "those", "but", "and", "however", "also", "his", "her", "their",
  ]
}
