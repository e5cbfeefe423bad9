internal import DatelineModel

/// Chooses the sentences that tell a day best: near the centre of all that is said of it, plain, understood without their
/// neighbours, and none that repeats another.
struct DigestSentences {
  /// A sentence chosen for a day.
  struct Pick {
    /// The index of the event among the timeline's events.
    var event: Int
    /// The index of the sentence among the event's sources.
    var witness: Int
    var isReported: Bool
  }

  private let timeline: Timeline
  private let atoms: [String: Int]
  private var words = WordBags()
  private let weights: WordWeights
  private let topic: Topic

  init(_ timeline: Timeline, topic: String?) {
    self.timeline = timeline
    atoms = Dictionary(timeline.atoms.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var vocabulary = Vocabulary()
    for atom in timeline.atoms {
      words.append(([atom.action] + atom.content).filter { !$0.isEmpty }.map { vocabulary.number(of: $0) })
    }
    weights = WordWeights(frequencies: words.frequencies(words: vocabulary.count), total: timeline.atoms.count)
    self.topic = Topic(topic)
  }

  /// The best sentences of a day's events, at most `limit` of them, the best first.
  func best(of candidates: [DigestDays.Candidate], limit: Int?) -> [Pick] {
    let sentences = candidates.flatMap { candidate in
      timeline.events[candidate.event].sources.enumerated().compactMap { index, witness in
        atoms[witness.atom].map { atom in
          (atom: atom, pick: Pick(event: candidate.event, witness: index, isReported: candidate.isReported))
        }
      }
    }
    var centre: [Int32: Double] = [:]
    for sentence in sentences {
      for word in words[sentence.atom] { centre[word, default: 0] += Double(weights[word]) }
    }
    let ranked = sentences.map { (score: score($0.atom, $0.pick, centre), sentence: $0) }
      .sorted { ($1.score, $0.sentence.atom) < ($0.score, $1.sentence.atom) }
    var (picks, kept, told): ([Pick], [Int], Set<Int>) = ([], [], [])
    for (_, sentence) in ranked {
      if let limit, picks.count >= limit { break }
      if told.contains(sentence.pick.event) || limit != nil && kept.contains(where: { repeats(sentence.atom, $0) }) {
        continue
      }
      told.insert(sentence.pick.event)
      kept.append(sentence.atom)
      picks.append(sentence.pick)
    }
    return picks
  }

  private func repeats(_ one: Int, _ other: Int) -> Bool {
    let shared = WordBags.sharedCount(words[one], words[other])
    return timeline.atoms[one].witness.quote == timeline.atoms[other].witness.quote
      || shared * 2 > max(1, min(words[one].count, words[other].count))
  }

  private func score(_ index: Int, _ pick: Pick, _ centre: [Int32: Double]) -> Double {
    let (atom, bag) = (timeline.atoms[index], words[index])
    guard !bag.isEmpty else { return 0 }
    let length = bag.reduce(0) { $0 + Double(weights[$1]) * Double(weights[$1]) }.squareRoot()
    var score = bag.reduce(0) { $0 + (centre[$1] ?? 0) * Double(weights[$1]) } / length
    let said = Topic.words(of: atom.witness.quote)
    if topic.isTold(in: said) { score *= 1.6 }
    if !pick.isReported { score *= 1.1 }
    if said.count < 8 { score *= 0.5 }
    if said.count > 45 { score *= 0.6 }
    if atom.status != .happened, atom.status != .ongoing { score *= 0.4 }
    if let first = said.first, DigestSentences.pointers.contains(first) { score *= 0.6 }
    if let first = atom.witness.quote.unicodeScalars.first, "\"“‘'«`".unicodeScalars.contains(first) { score *= 0.6 }
    return score * (1 + 0.2 / Double(1 + atom.position))
  }

  /// First words of English sentences that point to what was said before.
  private static let pointers: Set<String> = [
    "he", "she", "it", "they", "this", "that", "these", "those", "but", "and", "however", "also", "his", "her", "their",
  ]
}
