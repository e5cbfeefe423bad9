internal import CivilTime
internal import DatelineModel

/// Brings the tellings of one thing in one article together.
///
/// A sentence tells a thing once: of two entries of one sentence with the same time and words the weightier stays. A
/// telling without a time of its own takes the time of the dated one that it repeats; that both are one event is then
/// seen by whoever derives events from atoms, and both sentences prove it.
enum EntryMerger {
  /// The entries in their order, repetitions left out, times filled in.
  static func merged(_ entries: [Entry]) -> [Entry] {
    let distinct = withoutRepetitions(entries)
    let weights = Weights(distinct)
    // Only entries with a common word are compared, and of those with a frequent word only the first ones.
    var byWord: [String: [Int]] = [:]
    for (index, entry) in distinct.enumerated() where entry.candidate.hasOwnTime && !entry.candidate.isNominal {
      for word in entry.content where byWord[word, default: []].count < 24 { byWord[word, default: []].append(index) }
    }
    return distinct.map { entry in
      guard !entry.candidate.hasOwnTime, entry.candidate.status == .happened else { return entry }
      var shared: [Int: Double] = [:]
      for word in entry.content {
        for other in byWord[word] ?? [] { shared[other, default: 0] += weights[word] }
      }
      let twin = shared.filter { repeats(entry, distinct[$0.key], shared: $0.value, weights) }
        .max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
      guard let twin else { return entry }
      var dated = entry
      dated.candidate.time = distinct[twin].candidate.time
      dated.candidate.time?.basis.append(
        BasisStep(.assumption, "the same event is told with this time in another sentence"))
      return dated
    }
  }

  /// A word weighs less the more entries have it.
  private struct Weights {
    private var counts: [String: Int] = [:]

    init(_ entries: [Entry]) {
      for entry in entries { for word in entry.content { counts[word, default: 0] += 1 } }
    }

    subscript(word: String) -> Double { 1 / Double(counts[word] ?? 1).squareRoot() }

    func sum(_ words: [String]) -> Double { words.reduce(0) { $0 + self[$1] } }
  }

  private static func repeats(_ entry: Entry, _ dated: Entry, shared: Double, _ weights: Weights) -> Bool {
    guard dated.candidate.status == .happened, entry.candidate.sentence != dated.candidate.sentence else {
      return false
    }
    if let bound = entry.candidate.time?.interval, let time = dated.candidate.time?.interval, !bound.overlaps(time) {
      return false
    }
    let share = shared / max(min(weights.sum(entry.content), weights.sum(dated.content)), 0.01)
    // The lead tells in short what the story tells with its day.
    let least = entry.candidate.sentence <= 1 ? 0.34 : 0.5
    return share >= (entry.action == dated.action ? least - 0.1 : least)
  }

  private static func withoutRepetitions(_ entries: [Entry]) -> [Entry] {
    var kept: [Entry] = []
    for entry in entries {
      let rival = kept.lastIndex {
        $0.candidate.sentence == entry.candidate.sentence
          && $0.candidate.time?.interval == entry.candidate.time?.interval
          && overlap($0.content, entry.content) >= 0.75
      }
      guard let rival else {
        kept.append(entry)
        continue
      }
      if kept[rival].candidate.salience < entry.candidate.salience
        || kept[rival].candidate.isNominal && !entry.candidate.isNominal
      {
        kept[rival] = entry
      }
    }
    return kept
  }

  private static func overlap(_ one: [String], _ other: [String]) -> Double {
    let shared = Set(one).intersection(other).count
    return Double(shared) / Double(max(min(one.count, other.count), 1))
  }
}
